import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/names/gazetteer.js';
import { bestSentences } from '../../src/search/best-sentences.js';
import { index, register } from './shipped.js';

function best(query: string, language: Language, limit = 3) {
  return bestSentences(register, index.search(query, 5).hits, query, language, limit);
}

describe('the sentences that match a query best', () => {
  it.each([
    [
      'donated measuring devices to Cambodia',
      'en',
      '2025-04-17-cn-kh-legal-metrology-talks',
      'The Cambodian minister then visited NIM, which donated three measuring devices to the National Metrology Center.',
    ],
    [
      'who signed the three MoUs with Cambodia',
      'en',
      '2025-cn-kh-three-mous',
      'Luo Wen of SAMR and Hem Vanndy, Minister of Industry, Science, Technology and Innovation of Cambodia, signed three MoUs.',
    ],
  ] as const)('%s (%s) → %s', (query, language, record, sentence) => {
    expect(best(query, language)[0]).toMatchObject({ record, sentence, language });
  });

  it('come in the language asked for', () => {
    for (const { record, language, index: at, sentence } of best('柬埔寨谅解备忘录', 'zh')) {
      const { facts, title } = register.recordById.get(record) ?? { facts: null, title: null };
      expect(language).toBe('zh');
      expect(sentence).toBe(at === null ? title?.zh : facts?.zh?.[at]);
    }
  });

  it('come in English where the record has no other', () => {
    const { hits } = index.search('cambodia mou', 1);
    const id = hits[0]?.record ?? '';
    const record = register.recordById.get(id);
    if (!record) throw new Error(`no record ${id}`);
    const english = { ...record, title: { en: record.title.en }, facts: { en: record.facts.en } };
    const without = { ...register, recordById: new Map([[id, english]]) };
    const [first] = bestSentences(without, hits, 'cambodia mou', 'zh', 1);
    expect(first).toMatchObject({ record: id, language: 'en' });
  });

  it('are at most as many as asked for, best first, and each holds a word of the query', () => {
    const sentences = best('halal accreditation Qatar', 'en', 4);
    expect(sentences).toHaveLength(4);
    sentences.forEach(({ score }, i) => {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(sentences[i - 1]?.score ?? Infinity);
    });
  });

  it('are the title only where no sentence says more', () => {
    for (const { record, index: at, score } of best('Danish Standards meeting Beijing', 'en', 20)) {
      if (at === null) {
        const facts = best('Danish Standards meeting Beijing', 'en', 99).filter(
          (one) => one.record === record && one.index !== null,
        );
        for (const fact of facts) expect(score).toBeGreaterThan(fact.score);
      }
    }
  });

  it('are none where nothing was found', () => {
    expect(bestSentences(register, [], 'anything', 'en', 3)).toEqual([]);
  });
});
