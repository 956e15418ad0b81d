import fc from 'fast-check';
import { newestFirst } from '../../src/records/newest-first.js';
import type { Register } from '../../src/records/register.js';
import {
  bodyKinds,
  bodySchema,
  documentTypes,
  recordKinds,
  recordSchema,
  topicSchema,
  type Body,
  type CooperationRecord,
  type Topic,
} from '../../src/records/schema.js';

/** Each would become something where it is not escaped: the word inside tells what. */
export const hostile = [
  '**zbold**',
  '*zitalic*',
  '_zitalic_',
  '__zunder__',
  '~~zstrike~~',
  '||zspoiler||',
  '`zcode`',
  '```zblock```',
  '# zheading',
  '-# zsmall',
  '> zquote',
  '>>> zquote',
  '- zitem',
  '1. znumber',
  '[zlink](https://evil.example/)',
  '[zlink](<https://evil.example/> "t")',
  'https://evil.example/zbare',
  '<https://evil.example/zangle>',
  '@everyone',
  '@here',
  '<@1100005000000000001>',
  '<@&1100005000000000001>',
  '<#1100005000000000001>',
  '</zcommand:1100005000000000001>',
  '<t:0:R>',
  '<:zemoji:1100005000000000001>',
  '<id:customize>',
  '\\',
  '\\*',
  '](',
];
const strange = [
  '👨‍👩‍👧‍👦',
  '🇰🇭',
  'مرحبا بالعالم',
  '\u202ereversed\u202c',
  'zero\u200bwidth\u2060joined\ufeff',
  'e\u0301\u0302\u0303\u0304\u0305\u0306',
  '\ud800',
  '计量标准合作',
  'ＦＵＬＬ',
  ';:%3b|',
  'W'.repeat(60),
  'line\nbreak\r\n\n# after',
];

/** A text of the schema, of at most so many characters: short, or filled to the last. */
const anyTextOf = (most: number) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...hostile, ...strange, 'Institute', 'of', 'standards'), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('', ' '),
      fc.boolean(),
    )
    .map(([parts, space, isFull]) => {
      const text = parts.join(space);
      const filled = isFull ? `${text}${space}`.repeat(Math.ceil(most / (text.length + 1))) : text;
      const cut = filled.slice(0, most).trim();
      return cut === '' ? 'x' : cut;
    });

const sides = [
  'CN',
  'KR',
  'DK',
  'KH',
  'UZ',
  'EU',
  'ASEAN',
  'GSO',
  'US',
  'DE',
  'FR',
  'BR',
  'IN',
  'ZA',
  'NG',
  'EG',
  'JP',
];
const moreSides = [
  'VN',
  'TH',
  'MY',
  'SG',
  'ID',
  'PH',
  'LA',
  'MM',
  'BN',
  'MN',
  'KZ',
  'KG',
  'TJ',
  'TM',
  'RU',
  'BY',
  'UA',
];
const stillMore = ['PL', 'CZ', 'SK', 'HU', 'RO', 'BG', 'GR', 'TR', 'CD', 'CG'];
const allSides = [...sides, ...moreSides, ...stillMore];
const fields = ['standardization', 'metrology', 'accreditation'];

/** Up to as long as a button just takes, and beyond: the schema sets no limit. */
const anyIdOf = (letter: string) =>
  fc
    .tuple(fc.constantFrom(1, 20, 60, 80, 90, 95, 98, 100, 101, 240), fc.nat({ max: 10_000 }))
    .map(([length, number]) => `${letter}${number}-`.padEnd(length, 'x').replace(/-$/, ''));

const bilingualOf = (most: number) => fc.record({ en: anyTextOf(most), zh: anyTextOf(most) }, { requiredKeys: ['en'] });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anyDate = fc.constantFrom('1950', '2025', '2025-04', '2025-04-11', '2025-03-11', '2099-12-31');
/** Few, or very many. */
const listOf = <T>(arbitrary: fc.Arbitrary<T>, most: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.array(arbitrary, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(arbitrary, { minLength: most, maxLength: most }) },
  );
const distinct = <T>(items: readonly T[]) => [...new Set(items)];

const anyBody = fc.record({
  id: anyIdOf('b'),
  name: anyTextOf(300),
  abbr: maybe(anyTextOf(40)),
  country: fc.constantFrom(...allSides),
  kind: fc.constantFrom(...bodyKinds),
  aliases: listOf(anyTextOf(300), 30),
  name_zh: maybe(anyTextOf(120)),
  aliases_zh: listOf(anyTextOf(120), 30),
  succeeds: fc.constant(null),
});
const anyTopic = fc.record({
  id: anyIdOf('t'),
  name: anyTextOf(120),
  name_zh: maybe(anyTextOf(60)),
  aliases: listOf(anyTextOf(120), 5),
});

const anyUrl = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://evil.example/_a_(b)[c]*d*',
    `https://evil.example/${'~'.repeat(700)}`,
    'http://xn--e1aybc/@everyone',
  ),
);

const anyRecord = (bodies: readonly Body[], topics: readonly Topic[]): fc.Arbitrary<CooperationRecord> => {
  const body = fc.constantFrom(...bodies.map(({ id }) => id));
  const person = fc.record({
    name: anyTextOf(120),
    nameZh: anyTextOf(60),
    role: maybe(anyTextOf(300)),
    body: maybe(body),
  });
  const document = fc.record({
    title: maybe(bilingualOf(400)),
    type: fc.constantFrom(...documentTypes),
    count: fc.constantFrom(1, 3, 99),
    parties: listOf(body, 60).map(distinct),
    signatories: listOf(anyTextOf(120), 60).map(distinct),
    signed: maybe(anyDate),
  });
  return fc
    .record({
      id: anyIdOf('r'),
      title: bilingualOf(110),
      kind: fc.constantFrom(...recordKinds),
      date: anyDate,
      dateBasis: fc.constantFrom('act' as const, 'report' as const, 'inferred' as const),
      place: maybe(
        fc.record({ city: maybe(anyTextOf(80)), cityZh: anyTextOf(40), country: fc.constantFrom('CN', 'EU') }),
      ),
      countries: fc.oneof(
        fc.subarray(allSides, { minLength: 2, maxLength: 3 }),
        fc.subarray(allSides, { minLength: 40 }),
      ),
      bodies: listOf(body, 60).map(distinct),
      people: listOf(person, 60),
      instruments: listOf(document, 25),
      fields: fc.subarray(fields),
      topics: listOf(fc.constantFrom(...topics.map(({ id }) => id)), 40).map(distinct),
      facts: fc
        .tuple(listOf(fc.tuple(anyTextOf(1000), anyTextOf(1000)), 12), anyTextOf(1000), fc.boolean())
        .map(([pairs, first, isInBoth]) => ({
          en: [first, ...pairs.map(([en]) => en)],
          ...(isInBoth && { zh: [first, ...pairs.map(([, zh]) => zh)] }),
        })),
      sources: fc
        .tuple(
          fc.record({
            url: anyUrl,
            publisher: anyTextOf(200),
            language: fc.constant('en'),
            title: maybe(anyTextOf(600)),
            published: maybe(anyDate),
          }),
          fc.constantFrom(1, 2, 30),
        )
        .map(([source, count]) =>
          Array.from({ length: count }, (_, at) => ({ ...source, url: `${source.url}#${at}` })),
        ),
    })
    .map((record) => recordSchema.parse(record));
};

/**
 * A register of records that are as hard to show as the schema allows, beside the shipped vocabularies of fields, kinds and
 * types.
 */
export const anyRegister = (shipped: Register): fc.Arbitrary<Register> =>
  fc
    .tuple(
      fc.uniqueArray(anyBody, { minLength: 2, maxLength: 70, selector: ({ id }) => id }),
      fc.uniqueArray(anyTopic, { minLength: 1, maxLength: 45, selector: ({ id }) => id }),
    )
    .map(([bodies, topics]) => ({
      // A chain of successors from the first to the last.
      bodies: bodies.map((body, at) => bodySchema.parse({ ...body, succeeds: bodies[at - 1]?.id ?? null })),
      topics: topics.map((topic) => topicSchema.parse(topic)),
    }))
    .chain(({ bodies, topics }) =>
      fc
        .uniqueArray(anyRecord(bodies, topics), { minLength: 1, maxLength: 5, selector: ({ id }) => id })
        .map((records) => ({
          ...shipped,
          bodies: new Map(bodies.map((body) => [body.id, body])),
          topics: new Map(topics.map((topic) => [topic.id, topic])),
          records: records.sort(newestFirst),
          recordById: new Map(records.map((record) => [record.id, record])),
        })),
    );
