import fc from 'fast-check';
import type { Answer } from '../../../src/answers/answer.js';

/** Answers of any shape, with texts as awkward as readers and records can make them. */

const awkward = fc.constantFrom(
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</mou:123456789012345678>',
  '<t:1700000000:F>',
  '<:accord:123456789012345678>',
  '[here](https://example.org/evil)',
  '](https://example.org/evil)',
  '**bold** __under__ ~~gone~~ ||hidden|| `code` ```block```',
  '# heading',
  '-# small',
  '> quoted',
  '>>> all quoted',
  '- item',
  '1. item',
  '\\',
  'https://example.org/a_b(c)',
  '\u202egnirts desrever\u202c',
  'zero\u200bwidth\u200d\ufeff',
  '👩‍🔬🇰🇭🧑🏽‍⚖️',
  'اتفاقية التقييس',
  '柬埔寨标准协会与国家市场监督管理总局',
  'Z̸̢̛̗̮͓̮a̷̧̢̛̯l̶̨̛g̵̛o̷',
  '\ud800',
  '\n\n## line two',
  '_',
);
const word = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 4, arbitrary: awkward },
);
export const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')) },
  {
    weight: 1,
    arbitrary: fc.tuple(word, fc.integer({ min: 50, max: 900 })).map(([part, times]) => `${part} `.repeat(times)),
  },
);

const anyId = fc.integer({ min: 0, max: 40 }).map((number) => `record-${number}`);
const anyIds = fc.array(anyId, { maxLength: 8 });
const anySentence = fc.record({ text: anyText, records: anyIds });
const anyUrl = fc.oneof(
  { weight: 5, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
  fc.constantFrom(
    'https://example.org/a(b)c d',
    'javascript:alert(1)',
    'not an address',
    `https://example.org/${'long/'.repeat(120)}`,
    `https://example.org/${'长'.repeat(40)}`,
    'https://例子.中国/标准',
  ),
);
const anyCitation = fc.record({
  record: anyId,
  url: anyUrl,
  publisher: anyText,
  title: fc.option(anyText),
  published: fc.option(fc.constantFrom('2025', '2025-04', '2025-04-17', 'soon', '2025-99-99')),
});
const anySuggestion = fc.record({ label: anyText, question: anyText });
const countries = fc.constantFrom('CN', 'KH', 'DK', 'EU', 'ASEAN', 'SU');

/** An entry's heading ends in its number, so that it can be found again. */
const anyEntries = fc
  .array(fc.record({ record: anyId, date: anyText, lines: fc.array(anyText, { maxLength: 8 }) }), { maxLength: 40 })
  .map((entries) => entries.map((entry, index) => ({ ...entry, heading: `entry ${index}.` })));

export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  outcome: fc.constantFrom('answered', 'no-record', 'unclear', 'out-of-scope'),
  kind: fc.constantFrom('list', 'count', 'people', 'define', 'compare', 'text', 'yes-no', 'source', 'summary'),
  language: fc.constantFrom('en', 'zh'),
  value: fc.constant(null),
  headline: anySentence,
  sentences: fc.array(anySentence, { maxLength: 15 }),
  entries: anyEntries,
  records: anyIds,
  citations: fc.array(anyCitation, { maxLength: 40 }),
  suggestions: fc.array(anySuggestion, { maxLength: 14 }),
  query: fc.record({
    language: fc.constantFrom('en', 'zh'),
    ask: fc.constantFrom('list', 'count', 'text'),
    of: fc.constantFrom('documents', 'acts'),
    scope: fc.oneof(
      fc.record({ countries: fc.array(fc.array(countries, { minLength: 1, maxLength: 2 }), { maxLength: 4 }) }),
      fc.record({ words: fc.array(anyText, { minLength: 1, maxLength: 3 }) }),
    ),
  }),
});
