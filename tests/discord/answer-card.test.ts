import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { decodeUse } from '../../src/discord/custom-id.js';
import { displayOf, english, type Display } from '../../src/discord/display/display.js';
import { answerCard } from '../../src/discord/rendering/answer-card.js';
import { anyAnswer, anyText } from './any-answer.js';
import { buttonIn, checkCard, customIdsOf, everyPart, textOf } from './card-parts.js';

const asker = '1100005000000000001';

const plain: Answer = {
  outcome: 'answered',
  kind: 'list',
  language: 'en',
  value: null,
  headline: { text: 'Three MoUs.', records: ['a'] },
  sentences: [],
  entries: [
    {
      record: 'a',
      heading: 'China and Cambodia sign three MoUs',
      date: '2025 (inferred)',
      lines: ['MoU on Metrology'],
    },
  ],
  records: ['a'],
  citations: [{ record: 'a', url: 'https://samr.gov.cn/a', publisher: 'SAMR', title: 'News', published: '2025-04-18' }],
  suggestions: [{ label: 'Who signed them?', question: 'Who signed the MoUs between China and Cambodia?' }],
  query: { language: 'en', ask: 'list', of: 'documents', scope: { countries: [['KH']] } },
};

/** An answer that lists so many entries, each with a source of its own. */
const listing = (count: number): Answer => {
  const ids = Array.from({ length: count }, (_, i) => `r${i + 1}`);
  return {
    ...plain,
    records: ids,
    entries: ids.map((record) => ({
      record,
      heading: `Heading of ${record}.`,
      date: '2025',
      lines: [`Line of ${record}.`],
    })),
    citations: ids.map((record) => ({
      record,
      url: `https://example.org/${record}`,
      publisher: `Publisher ${record}`,
      title: null,
      published: null,
    })),
  };
};

const draw = (answer: Answer, options: { position?: string; private?: boolean; display?: Display } = {}) =>
  answerCard(answer, { display: english, asker, private: false, ...options });

/** Turns pages forward until there is no next one. */
function* everyPage(answer: Answer, display: Display = english): Generator<ReturnType<typeof answerCard>> {
  let position: string | undefined = 's0';
  for (let page = 0; position !== undefined && page < 300; page += 1) {
    const card = draw(answer, { position, display });
    yield card;
    const turns = customIdsOf(card)
      .map(decodeUse)
      .filter((use) => use?.use === 'page');
    const next = turns.findLast((use) => isAfter(use.position, position ?? 's0'));
    position = next?.position;
  }
}

const isAfter = (a: string, b: string) => {
  const rank = (position: string) => 'sec'.indexOf(position.charAt(0)) * 1e6 + Number(position.slice(1));
  return rank(a) > rank(b);
};

describe('the card of any answer', () => {
  let displays: Display[];
  beforeAll(async () => {
    displays = await Promise.all([displayOf('en'), displayOf('zh-CN'), displayOf('zh-TW')]);
  });

  it('is a message that Discord takes, whatever the answer and on whichever page', () => {
    fc.assert(
      fc.property(
        anyAnswer,
        fc.nat({ max: 2 }),
        fc.boolean(),
        fc.stringMatching(/^[sec]\d{1,3}$/),
        (answer, which, isPrivate, position) => {
          const display = displays[which] ?? english;
          checkCard(answerCard(answer, { display, asker, private: isPrivate }));
          checkCard(answerCard(answer, { display, asker, private: isPrivate, position }));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('mentions nobody, whatever the texts say', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const text = textOf(draw(answer));
        expect(text).not.toMatch(/@(?:everyone|here)/i);
        expect(text).not.toMatch(/<@[!&]?\d/);
      }),
      { numRuns: 40 },
    );
  });

  it('shows no character that hides or turns others', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(textOf(draw(answer)).replaceAll('\n', '').replaceAll('\u200b', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 40 },
    );
  });

  it('shows every entry on one of its pages', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyText, fc.array(anyText, { maxLength: 8 })), { minLength: 1, maxLength: 25 }),
        (drafts) => {
          const answer: Answer = { ...listing(drafts.length) };
          const entries = answer.entries.map((entry, i) => ({
            ...entry,
            heading: `Entry-${i}-`,
            lines: drafts[i]?.[1] ?? [],
          }));
          const seen = [...everyPage({ ...answer, entries })].map(textOf).join('\n');
          for (const i of entries.keys()) expect(seen).toContain(`Entry-${i}-`);
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('the card of an answer', () => {
  it('leads with the answer and the number of its source', () => {
    expect(textOf(draw(plain)).split('\n').slice(0, 2)).toEqual(['-# 🇰🇭 Documents', '## Three MoUs.\u00a0[1]']);
  });

  it('names each source with publisher, link, date and title', () => {
    expect(textOf(draw(plain))).toContain('-# [1] [SAMR](https://samr.gov.cn/a) · 18 April 2025 · News');
  });

  it('says in a word what kind of answer it is, not by its colour alone', () => {
    const above = (answer: Answer) => textOf(draw({ ...answer, query: { ...plain.query, scope: {} } })).split('\n')[0];
    expect(above(plain)).toBe('-# 📄 Documents');
    expect(above({ ...plain, outcome: 'no-record' })).toBe('-# 📭 Not on record');
    expect(above({ ...plain, outcome: 'unclear' })).toBe('-# ❓ Please choose');
    expect(above({ ...plain, kind: 'text' })).toBe('-# 🔎 From the texts of the records');
  });

  it('writes a headline smaller the longer it is', () => {
    const headline = (length: number) =>
      textOf(draw({ ...plain, headline: { text: 'x'.repeat(length), records: [] } })).split('\n')[1] ?? '';
    expect(headline(100)).toMatch(/^## x/);
    expect(headline(101)).toMatch(/^### x/);
    expect(headline(201)).toMatch(/^x/);
  });

  it('shows of each entry the flags and the heading, then in small print its date and sources', () => {
    const [entry] = plain.entries;
    const entries = entry ? [{ ...entry, countries: ['CN', 'KH'] }] : [];
    expect(textOf(draw({ ...plain, entries }))).toContain(
      '🇨🇳🇰🇭 **China and Cambodia sign three MoUs**\n-# 2025 (inferred) · [1]\n- MoU on Metrology',
    );
  });

  it('cuts the title of a source where it would need a second line', () => {
    const citations = [
      { record: 'a', url: 'https://a.org', publisher: 'P', title: '中国和柬埔寨'.repeat(30), published: null },
    ];
    expect(textOf(draw({ ...plain, citations })).match(/ · ([中国和柬埔寨]+)…/u)?.[1]?.length).toBeLessThan(45);
  });

  it('has link buttons below the sources where it lists no entries', () => {
    const links = everyPart(draw({ ...plain, entries: [] })).flatMap(({ url, label }) =>
      url === undefined ? [] : [label],
    );
    expect(links).toEqual(['Source 1 · SAMR']);
  });

  it('lists a source once, however many sentences rest on it', () => {
    const sentences = [1, 2, 3].map((n) => ({ text: `Sentence ${n}.`, records: ['a'] }));
    expect(textOf(draw({ ...plain, sentences })).match(/samr\.gov\.cn/g)).toHaveLength(1);
  });

  it('offers what else to ask as buttons that carry the question', () => {
    expect(decodeUse(buttonIn(draw(plain), 'Who signed'))).toEqual({
      use: 'ask',
      question: 'Who signed the MoUs between China and Cambodia?',
    });
  });

  it('leaves out a suggestion whose question is too long for a button', () => {
    const suggestions = [{ label: 'Too long', question: 'x'.repeat(99) }];
    expect(JSON.stringify(draw({ ...plain, suggestions }))).not.toContain('Too long');
  });

  it('offers more than four readings in a select', () => {
    const suggestions = Array.from({ length: 6 }, (_, i) => ({ label: `Reading ${i}`, question: `Question ${i}?` }));
    const select = everyPart(draw({ ...plain, outcome: 'unclear', suggestions })).find((part) =>
      Array.isArray(part['options']),
    );
    expect(select?.['options']).toHaveLength(6);
  });

  it('has a button to delete it where everybody sees it, and none where only the asker does', () => {
    expect(decodeUse(buttonIn(draw(plain), 'Delete'))).toMatchObject({ use: 'delete', asker });
    expect(customIdsOf(draw(plain, { private: true })).map((id) => decodeUse(id)?.use)).not.toContain('delete');
  });

  it('shows marks of Markdown in names as they are', () => {
    const entries = [
      { record: 'a', heading: 'snake_case *and* [brackets](x)', date: '2025', lines: ['# no heading', '1. no list'] },
    ];
    const text = textOf(draw({ ...plain, entries }));
    expect(text).toContain('snake\\_case \\*and\\* \\[brackets\\](x)');
    expect(text).toContain('- \\# no heading');
    expect(text).toContain('- 1\\. no list');
  });

  it('makes no link of an address that is none', () => {
    const citations = [
      { record: 'a', url: 'javascript:alert(1)', publisher: 'Somebody', title: null, published: null },
    ];
    expect(textOf(draw({ ...plain, citations }))).toContain('-# [1] Somebody');
    expect(JSON.stringify(draw({ ...plain, citations }))).not.toContain('javascript:');
  });

  it('keeps brackets of an address from ending the link', () => {
    const citations = [{ record: 'a', url: 'https://example.org/a_(b)', publisher: 'P', title: null, published: null }];
    expect(textOf(draw({ ...plain, citations }))).toContain('[P](https://example.org/a_%28b%29)');
  });
});

describe('the pages of a long answer', () => {
  it('say how many entries there are, and show five of them', () => {
    const text = textOf(draw(listing(12)));
    expect(text).toContain('-# Records 1–5 of 12');
    expect(text).toContain('Heading of r5.');
    expect(text).not.toContain('Heading of r6.');
  });

  it('show each entry once and in order', () => {
    const shown = [...everyPage(listing(23))].flatMap((card) => textOf(card).match(/Heading of r\d+/g) ?? []);
    expect(shown).toEqual(Array.from({ length: 23 }, (_, i) => `Heading of r${i + 1}`));
  });

  it('lead back to where one came from', () => {
    const second = draw(listing(12), { position: 'e5' });
    expect(decodeUse(buttonIn(second, 'Back'))).toMatchObject({ use: 'page', position: 's0' });
    expect(decodeUse(buttonIn(draw(listing(12), { position: 'e10' }), 'Back'))).toMatchObject({ position: 'e5' });
  });

  it('go on where the one before ended, though that one had a sentence more', () => {
    const noted: Answer = {
      ...listing(12),
      sentences: [{ text: `“x” was read as “y”. ${'And more. '.repeat(60)}`, records: [] }],
    };
    const next = decodeUse(buttonIn(draw(noted), 'Next'));
    const last = [...everyPage(noted)].length;
    expect(last).toBeGreaterThan(1);
    const shownFirst = textOf(draw(noted)).match(/Heading of r\d+/g) ?? [];
    const position = next?.use === 'page' ? next.position : '';
    expect(textOf(draw(listing(12), { position })).match(/Heading of r(\d+)/)?.[1]).toBe(String(shownFirst.length + 1));
  });

  it('list only the sources of what they show, under the numbers of the whole answer', () => {
    const text = textOf(draw(listing(12), { position: 'e5' }));
    expect(text).toContain('[6] [Publisher r6]');
    expect(text).not.toContain('Publisher r5');
  });

  it('end with the last page where entries have gone since', () => {
    expect(textOf(draw(listing(3), { position: 'e400' }))).toContain('Heading of r3.');
  });

  it('keep Back and Next in their places, and switch off what leads nowhere', () => {
    const turns = (position: string) =>
      everyPart(draw(listing(12), { position })).flatMap(({ label, disabled }) =>
        label === 'Back' || label === 'Next' ? [[label, disabled === true ? 'off' : 'on']] : [],
      );
    expect(turns('s0')).toEqual([
      ['Back', 'off'],
      ['Next', 'on'],
    ]);
    expect(turns('e10')).toEqual([
      ['Back', 'on'],
      ['Next', 'off'],
    ]);
  });

  it('say how to narrow the question where no button can carry it', () => {
    const query = { ...plain.query, scope: { words: ['w'.repeat(90)] } };
    const card = draw({ ...listing(12), query });
    expect(textOf(card)).toContain(
      'Records 1–5 of 12 · To see the rest, narrow the question by country, field or year.',
    );
    expect(customIdsOf(card).map((id) => decodeUse(id)?.use)).not.toContain('page');
  });

  it('carry the asker, the language and the query in each button', () => {
    expect(decodeUse(buttonIn(draw(listing(12)), 'Next'))).toEqual({
      use: 'page',
      display: 'en',
      asker,
      position: 'e5',
      query: 'e;list;d;c:KH',
    });
  });
});

describe('a card in Traditional Chinese', () => {
  it('has labels and texts in that script, and sources as they are', async () => {
    const answer: Answer = {
      ...plain,
      language: 'zh',
      headline: { text: '共3份谅解备忘录。', records: ['a'] },
      citations: [
        { record: 'a', url: 'https://samr.gov.cn/a', publisher: '市场监管总局', title: '会见', published: '2025-04' },
      ],
    };
    const card = draw(answer, { display: await displayOf('zh-TW') });
    expect(textOf(card)).toContain('共3份諒解備忘錄。[1]');
    expect(textOf(card)).toContain('**來源**');
    expect(textOf(card)).toContain('[市场监管总局](https://samr.gov.cn/a) · 2025年4月 · 会见');
    expect(buttonIn(card, '刪除')).toBeDefined();
  });
});
