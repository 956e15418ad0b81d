import fc from 'fast-check';
import type { Answer, Citation, Entry, Sentence, Suggestion } from '../../src/answers/answer.js';
import type { Query } from '../../src/questions/query.js';

/** Texts that are hard to show: emoji, marks of Markdown, mentions, every direction of writing, halves of characters, walls. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom(
          '**',
          '_',
          '`',
          '```',
          '@everyone',
          '<@123>',
          '<@&9>',
          '||',
          '~~',
          '# ',
          '-# ',
          '> ',
          '1. ',
          '[a](b)',
          'https://evil.example/a',
          'xhttps://evil.example/a',
          '<t:0:R>',
          '</a:1>',
          '- ',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('计量', 'لغة', '👨‍👩‍👧‍👦', '\u202eevil', 'a b. C d. ', '*').map((unit) => unit.repeat(1200)),
  },
);

const ids = fc.array(
  fc.integer({ min: 0, max: 60 }).map((n) => `record-${n}`),
  { maxLength: 60 },
);
const anySentence: fc.Arbitrary<Sentence> = fc.record({ text: anyText, records: ids });
const anyEntry: fc.Arbitrary<Entry> = fc.record({
  record: fc.integer({ min: 0, max: 60 }).map((n) => `record-${n}`),
  heading: anyText,
  date: anyText,
  lines: fc.array(anyText, { maxLength: 8 }),
});
const anyCitation: fc.Arbitrary<Citation> = fc.record({
  record: fc.integer({ min: 0, max: 60 }).map((n) => `record-${n}`),
  url: fc.oneof(
    fc.webUrl(),
    fc.webUrl().map((url) => `${url}?q=(${'x'.repeat(600)})`),
    anyText,
  ),
  publisher: anyText,
  title: fc.option(anyText),
  published: fc.option(fc.oneof(fc.constantFrom('2025', '2025-04', '2025-04-11'), anyText)),
});
const anySuggestion: fc.Arbitrary<Suggestion> = fc.record({ label: anyText, question: anyText });

const code = fc.stringMatching(/^[A-Z]{2}$/);
const anyQuery: fc.Arbitrary<Query> = fc.record({
  language: fc.constantFrom('en', 'zh'),
  ask: fc.constantFrom('list', 'count', 'text'),
  of: fc.constantFrom('documents', 'acts'),
  scope: fc.record({
    countries: fc.array(fc.array(code, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
  }),
});

/** Any answer there could be, far beyond those that the records give. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  outcome: fc.constantFrom('answered', 'no-record', 'unclear', 'out-of-scope'),
  kind: fc.constantFrom('list', 'count', 'date', 'people', 'yes-no', 'summary', 'text'),
  language: fc.constantFrom('en', 'zh'),
  value: fc.constant(null),
  headline: anySentence,
  sentences: fc.array(anySentence, { maxLength: 12 }),
  entries: fc.array(anyEntry, { maxLength: 20 }),
  records: ids,
  citations: fc.array(anyCitation, { maxLength: 40 }),
  suggestions: fc.array(anySuggestion, { maxLength: 30 }),
  query: anyQuery,
});
