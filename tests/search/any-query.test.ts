import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CooperationRecord } from '../../src/records/schema.js';
import { analyse } from '../../src/search/analysis/analyse.js';
import { buildRecordIndex } from '../../src/search/build-record-index.js';
import { found, index, names, register } from './shipped.js';

const everything = register.records.length;

/** Terms that a text is looked up by. */
const termsOf = (text: string) =>
  analyse(text)
    .filter(({ kind }) => kind !== 'character')
    .map(({ term }) => term);

/** All terms of a record, gathered as anyone would write it first: from every text there is. */
function allTermsOf(record: CooperationRecord): Set<string> {
  const terms = (one: { name: string; name_zh: string | null } | undefined) => [one?.name, one?.name_zh];
  const country = (id: string) =>
    (['en', 'zh'] as const).map((language) => names.nameOf({ type: 'country', id }, language));
  const month = () => [
    new Date(record.date).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
    `${Number(record.date.slice(5, 7))}月`,
  ];
  const body = (id: string) => {
    const one = register.bodies.get(id);
    return one ? [one.name, one.abbr, ...one.aliases, one.name_zh, ...one.aliases_zh] : [];
  };
  const texts = [
    ...[record.title.en, record.title.zh],
    ...record.instruments.flatMap(({ title, type }) => [
      ...[title?.en, title?.zh],
      ...terms(register.documentTypes.get(type)),
    ]),
    ...record.countries.flatMap(country),
    ...record.bodies.flatMap(body),
    ...record.people.flatMap(({ name, nameZh, role }) => [name, nameZh, role]),
    ...record.fields.flatMap((id) => terms(register.fields.get(id))),
    ...record.topics.flatMap((id) => terms(register.topics.get(id))),
    ...terms(register.kinds.get(record.kind)),
    ...(record.place ? [record.place.city, record.place.cityZh, ...country(record.place.country)] : []),
    record.date.slice(0, 4),
    ...(record.date.length > 4 ? month() : []),
    ...record.facts.en,
    ...(record.facts.zh ?? []),
    ...record.sources.flatMap(({ title, publisher }) => [title, publisher]),
  ];
  return new Set(texts.flatMap((text) => termsOf(text ?? '')));
}

describe('every record', () => {
  it.each(['en', 'zh'] as const)('is found by each word of its own %s title', (language) => {
    const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    const holders = new Map<string, Set<string>>();
    for (const { id, title } of register.records) {
      for (const { segment } of segmenter.segment(title[language] ?? '')) {
        if (!/^\p{L}{2,}$/u.test(segment) || termsOf(segment).length === 0) continue;
        const by = holders.get(segment) ?? new Set(found(segment, everything));
        holders.set(segment, by);
        expect(by, `${segment} should find ${id}`).toContain(id);
      }
    }
  });

  it.each(['en', 'zh'] as const)('is among the first two that its whole %s title finds', (language) => {
    const missed = register.records.filter(({ id, title }) => !found(title[language] ?? '', 2).includes(id));
    expect(missed.map(({ title }) => title[language])).toEqual([]);
  });
});

describe('any query', () => {
  const titles = register.records.flatMap(({ title, facts }) => [title.en, title.zh ?? '', ...facts.en]);
  /** Words as the records write them, stop words aside. */
  const words = [...new Set(titles.flatMap((text) => analyse(text)).map(({ written }) => written))];
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...words, 'of', '的', 'zzzz', '2031'), { maxLength: 8 }).map((list) => list.join(' ')),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join('')),
  );

  it('is answered without a throw, best first, with coverage from 0 to 1', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 30 }), (query, limit) => {
        const { hits, corrections, unknown } = index.search(query, limit);
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(new Set(hits.map(({ record }) => record)).size).toBe(hits.length);
        hits.forEach(({ record, score, coverage, terms }, i) => {
          expect(register.recordById.has(record)).toBe(true);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(hits[i - 1]?.score ?? Infinity);
          expect(coverage).toBeGreaterThan(0);
          expect(coverage).toBeLessThanOrEqual(1);
          expect(terms.length).toBeGreaterThan(0);
        });
        for (const [from, to] of corrections) {
          expect(index.holds(from)).toBe(false);
          expect(index.holds(to)).toBe(true);
        }
        // Characters cut out of their text may be other words.
        for (const word of unknown.filter((one) => !/\p{Script=Han}/u.test(one))) expect(index.holds(word)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('of one word finds what a look through all texts of all records finds', async () => {
    // Names bring in records that are about a thing under another name, which no look through texts can know.
    const byText = await buildRecordIndex(register, { ...names, link: () => [] });
    const all = register.records.map((record) => ({ id: record.id, terms: allTermsOf(record) }));
    // Years are looked up by the date as well, and words of one character by the words that hold them.
    const isOther = (term: string) => /^(?:19|20)\d\d$|^\P{ASCII}$/u.test(term);
    const single = words.filter((word) => termsOf(word).length === 1 && !termsOf(word).some(isOther));
    // Every seventh: a look through 627 records for each of some nine thousand words takes its time.
    for (const word of single.filter((_, i) => i % 7 === 0)) {
      const [term = ''] = termsOf(word);
      const { hits } = byText.search(word, everything);
      const expected = all.filter(({ terms }) => terms.has(term)).map(({ id }) => id);
      expect(hits.map(({ record }) => record).sort(), word).toEqual(expected.sort());
      expect(byText.holds(word)).toBe(true);
    }
  });
});
