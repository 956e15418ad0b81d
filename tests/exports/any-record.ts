import fc from 'fast-check';
import type { Edition } from '../../src/edition/edition.js';
import { documentTypes, recordKinds, type CooperationRecord } from '../../src/records/schema.js';
import { edition } from '../questions/shipped.js';

/** Texts that would be something else than text in one of the files: formulas, Markdown, properties of a calendar, half characters. */
const seeds = [
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '=cmd|"/c calc"!A0', '@SUM(A1)', '-2+3', ';=1', '\n+1', '\t=1'],
  ...['"', '""', ',', ';', '|', ' | ', '\\', "'", '\r\n', '\n', '\r', '\t', '\\n', '\u0000', '\u001b[31m', '\u0085'],
  ...[
    '**b**',
    '_i_',
    '[a](https://example.org)',
    '![i](x)',
    '<b>',
    '<!--',
    '&amp;',
    '`',
    '~~',
    '# ',
    '> ',
    '1. ',
    '1) ',
  ],
  ...[
    'https://example.org',
    'www.example.org',
    'a@example.org',
    '<@123>',
    '@everyone',
    '==',
    '%%',
    '$x$',
    '---',
    '***',
  ],
  ...[
    'BEGIN:VEVENT',
    'END:VCALENDAR',
    'X-A:b',
    ':',
    '计量',
    '量'.repeat(80),
    'لغة',
    '\u202eevil\u202c',
    '\u2066',
    '👨‍👩‍👧‍👦',
  ],
  ...['\ud83d', '\udc00', '\ufeff', '\u200b', '\u00a0', '\u2028', 'a', 'word', ' '],
];
export const anyText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...seeds), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
  },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
);

const { register } = edition;
const some = (ids: Iterable<string>) => fc.subarray([...ids].slice(0, 12), { maxLength: 4 });
const bilingual = fc.record({ en: anyText, zh: anyText }, { requiredKeys: ['en'] });
const anyDate = fc.constantFrom('1953', '1999-12', '2000-02-29', '2024', '2024-02', '2024-12-31', '2026-11-26');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anyAddress = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    ...[
      'https://example.org/a;=1',
      'https://example.org/a|b',
      'https://example.org/a b>c',
      'https://example.org/\r\nX:y',
    ],
    ...['https://example.org/量?q=(1)', 'https://example.org/"a"', 'https://example.org/\u202e'],
  ),
);

const anyDocument = fc.record({
  title: maybe(bilingual),
  type: fc.constantFrom(...documentTypes),
  count: fc.integer({ min: 1, max: 99 }),
  parties: some(register.bodies.keys()),
  signatories: fc.array(anyText, { maxLength: 3 }),
  fields: some(register.fields.keys()),
  signed: maybe(anyDate),
});

/** Records whose ids are those of the register and whose texts are anything, beyond what the schema lets through. */
export const anyRecord: fc.Arbitrary<CooperationRecord> = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,60}$/),
  title: bilingual,
  kind: fc.constantFrom(...recordKinds),
  date: anyDate,
  dateBasis: fc.constantFrom('act', 'report', 'inferred'),
  place: maybe(
    fc.record(
      { city: maybe(anyText), cityZh: anyText, country: fc.constantFrom('CN', 'EU') },
      { requiredKeys: ['city', 'country'] },
    ),
  ),
  countries: fc.constantFrom(['CN', 'KH'], ['DE', 'EU', 'ASEAN']),
  bodies: some(register.bodies.keys()),
  people: fc.array(
    fc.record(
      { name: anyText, nameZh: anyText, role: maybe(anyText), body: maybe(fc.constantFrom('samr', 'misti-kh')) },
      { requiredKeys: ['name', 'role', 'body'] },
    ),
    { maxLength: 3 },
  ),
  instruments: fc.array(anyDocument, { maxLength: 12 }),
  fields: some(register.fields.keys()),
  topics: some(register.topics.keys()),
  facts: fc.record(
    { en: fc.array(anyText, { minLength: 1, maxLength: 4 }), zh: fc.array(anyText, { minLength: 1, maxLength: 4 }) },
    { requiredKeys: ['en'] },
  ),
  sources: fc.array(
    fc.record(
      {
        url: anyAddress,
        publisher: anyText,
        language: fc.constantFrom('en', 'zh', 'ko'),
        title: maybe(anyText),
        published: maybe(anyDate),
        archive: anyAddress,
      },
      { requiredKeys: ['url', 'publisher', 'language', 'title', 'published'] },
    ),
    { minLength: 1, maxLength: 3 },
  ),
});

export const anyRecords = fc.uniqueArray(anyRecord, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });

/** The shipped edition with every name shown replaced by the same text. */
export function editionNaming(text: string): Edition {
  return { ...edition, names: { ...edition.names, nameOf: () => text } };
}
