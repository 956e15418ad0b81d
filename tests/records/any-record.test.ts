import fc from 'fast-check';
import { parseDocument, visit } from 'yaml';
import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/records/load-register.js';
import { documentTypes, recordKinds, type CooperationRecord } from '../../src/records/schema.js';
import { pathOf, sampleIds, SampleFolder } from './sample-folder.js';
import { writeRecord } from './write-record.js';

/** Texts that YAML could take for something else, beside any others. */
const awkward = [
  'yes',
  'no',
  'null',
  '~',
  '2025',
  '1e3',
  '0x1F',
  '2025-04-11',
  '- a',
  'a: b',
  'a #b',
  '# a',
  '*a',
  '&a',
];
const moreAwkward = [
  '!a',
  '@a',
  '`a`',
  '%a',
  '[a',
  '{a}',
  '"a',
  "'a'",
  "it's",
  'a\nb',
  'a\n\n b',
  '|',
  '>',
  '<<',
  '市场监管',
  'ﷺ',
];
const textOf = (most: number) =>
  fc
    .oneof(
      fc.constantFrom(...awkward, ...moreAwkward),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    )
    .map((text) => text.trim())
    .filter((text) => text.length >= 1 && text.length <= most);

const dateOf = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, precision]) =>
    [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].slice(0, precision).join('-'),
  );
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const some = (ids: readonly string[]) => fc.subarray([...ids]);
const bilingual = (most: number) => fc.record({ en: textOf(most), zh: textOf(most) }, { requiredKeys: ['en'] });
const bodies = ['samr', 'ds-dk', 'cnas', 'kats', 'din'];
const fields = ['standardization', 'metrology', 'accreditation'];
const url = fc.webUrl({ withQueryParameters: true, withFragments: true });

const anyRecord: fc.Arbitrary<CooperationRecord> = fc
  .record(
    {
      id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/),
      title: bilingual(110),
      kind: fc.constantFrom(...recordKinds),
      date: dateOf,
      dateBasis: fc.constantFrom('act', 'report', 'inferred'),
      place: maybe(
        fc.record(
          { city: maybe(textOf(80)), cityZh: textOf(40), country: fc.constantFrom('CN', 'NO') },
          { requiredKeys: ['city', 'country'] },
        ),
      ),
      countries: fc.subarray(['CN', 'DK', 'NO', 'EU', 'ASEAN'], { minLength: 2 }),
      bodies: some(bodies),
      people: fc.array(
        fc.record(
          { name: textOf(120), nameZh: textOf(60), role: maybe(textOf(300)), body: maybe(fc.constantFrom(...bodies)) },
          { requiredKeys: ['name', 'role', 'body'] },
        ),
        { maxLength: 3 },
      ),
      fields: some(fields),
      topics: some(['maritime', 'shipbuilding', 'transport']),
      facts: fc
        .array(fc.tuple(textOf(1000), textOf(1000)), { minLength: 1, maxLength: 4 })
        .chain((pairs) =>
          fc.record(
            { en: fc.constant(pairs.map(([en]) => en)), zh: fc.constant(pairs.map(([, zh]) => zh)) },
            { requiredKeys: ['en'] },
          ),
        ),
      sources: fc.array(
        fc.record(
          {
            url,
            publisher: textOf(200),
            language: fc.constantFrom('en', 'zh', 'no'),
            title: maybe(textOf(600)),
            published: maybe(dateOf),
            archive: url,
          },
          { requiredKeys: ['url', 'publisher', 'language', 'title', 'published'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
    },
    { noNullPrototype: true },
  )
  .chain((record) =>
    fc
      .array(
        fc.record({
          title: maybe(bilingual(400)),
          type: fc.constantFrom(...documentTypes),
          count: fc.integer({ min: 1, max: 99 }),
          parties: some(bodies),
          signatories: fc.uniqueArray(textOf(120), { maxLength: 2 }),
          fields: some(record.fields),
          signed: maybe(dateOf),
        }),
        { maxLength: 2 },
      )
      .map((instruments) => ({ ...record, instruments })),
  );

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('any record that satisfies the schema', () => {
  it('survives being written and read, as a file of its own and as a line of a bulk file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyRecord, { minLength: 20, maxLength: 20, selector: ({ id }) => id }),
        async (records) => {
          const folder = await SampleFolder.create([]);
          const asLines = records.slice(0, 10);
          await folder.write('records/bulk.jsonl', asLines.map((record) => JSON.stringify(record)).join('\n'));
          for (const record of records.slice(10)) await folder.write(`records/${record.id}.yaml`, writeRecord(record));
          const register = await loadRegister(folder.path);
          expect(folder.show(register.faults)).toEqual([]);
          for (const record of records) expect(plain(register.recordById.get(record.id))).toEqual(plain(record));
        },
      ),
      { numRuns: 12 },
    );
  });
});

interface Part {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Where each value of a record stands: texts, dates, numbers, ids. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  visit(parseDocument(text), {
    Scalar(key, { range }) {
      if (key === 'key' || !range) return;
      const [start, end] = range;
      parts.push({ start, end, line: text.slice(0, start).split('\n').length });
    },
  });
  return parts;
}

describe('breaking any one value of a real record', () => {
  it('sets aside exactly that record, and points to the line of the value', async () => {
    const original = await SampleFolder.create();
    const texts = new Map<string, string>();
    for (const id of sampleIds) texts.set(id, await original.read(pathOf(id)));
    const oneOfEach = fc.tuple(...sampleIds.map((id) => maybe(fc.constantFrom(...partsOf(texts.get(id) ?? '')))));

    await fc.assert(
      fc.asyncProperty(oneOfEach, async (broken) => {
        fc.pre(broken.includes(null));
        const folder = await SampleFolder.create();
        for (const [at, part] of broken.entries()) {
          const id = sampleIds[at] ?? '';
          const text = texts.get(id) ?? '';
          if (part) await folder.write(pathOf(id), `${text.slice(0, part.start)}[]${text.slice(part.end)}`);
        }
        const register = await loadRegister(folder.path);
        const expected = broken.flatMap((part, at) => (part ? [`${pathOf(sampleIds[at] ?? '')}:${part.line}`] : []));
        const found = folder.show(register.faults).map((fault) => fault.split(':', 2).join(':'));
        expect([...new Set(found)].sort()).toEqual(expected.sort());
        expect(register.records.map(({ id }) => id).sort()).toEqual(sampleIds.filter((_, at) => broken[at] === null));
      }),
      { numRuns: 20 },
    );
  });
});
