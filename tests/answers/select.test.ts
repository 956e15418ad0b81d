import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period, Scope } from '../../src/questions/query.js';
import { spokenIn, wordsOf } from '../../src/records/spoken.js';
import { buildRecordIndex } from '../../src/search/build-record-index.js';
import { documentTypes, recordKinds } from '../../src/records/schema.js';
import { select, selectFromAll, type Selection } from '../../src/answers/select.js';
import { edition } from '../questions/shipped.js';

/** Selecting by what records name must come to what a look at each record comes to. */

const { register } = edition;
const { records } = register;
const oneOf = (ids: Iterable<string>) => fc.constantFrom(...new Set(ids), 'nothing-of-this-name');
const anyOf = (ids: Iterable<string>) => fc.array(oneOf(ids), { minLength: 1, maxLength: 3 });
const lists = (ids: Iterable<string>) => fc.array(anyOf(ids), { maxLength: 2 });

const anyDay = fc
  .record({ year: fc.integer({ min: 1953, max: 2026 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-15`);
const anyPeriod = fc.record({ from: fc.option(anyDay), to: fc.option(anyDay) }) satisfies fc.Arbitrary<Period>;

const anyScope: fc.Arbitrary<Scope> = fc.record(
  {
    countries: lists(records.flatMap(({ countries }) => countries)),
    bodies: lists(
      records.flatMap((record) => [...record.bodies, ...record.instruments.flatMap(({ parties }) => parties)]),
    ),
    bodyKinds: anyOf([...register.bodies.values()].map(({ kind }) => kind)),
    people: lists(
      records.flatMap(({ people, instruments }) => [
        ...people.map(({ name }) => name),
        ...instruments.flatMap(({ signatories }) => signatories),
      ]),
    ),
    fields: lists([...register.fields.keys(), ...recordKinds]),
    recordFields: lists(register.fields.keys()),
    topics: lists(register.topics.keys()),
    types: fc.array(fc.constantFrom(...documentTypes), { minLength: 1, maxLength: 3 }),
    kinds: fc.array(fc.constantFrom(...recordKinds), { minLength: 1, maxLength: 3 }),
    cities: anyOf(records.flatMap(({ place }) => place?.city ?? [])),
    placeCountries: anyOf(records.flatMap(({ place }) => place?.country ?? [])),
    period: anyPeriod,
    orPeriods: fc.array(anyPeriod, { maxLength: 2 }),
    noDocuments: fc.boolean(),
    records: fc.array(oneOf(records.map(({ id }) => id)), { maxLength: 20 }),
  },
  { requiredKeys: [] },
);

/** Scopes of many parts find nothing as a rule; of one or two they find something. */
const anySmallScope = fc.tuple(anyScope, fc.nat(), fc.nat()).map(([scope, a, b]) => {
  const parts = Object.entries(scope);
  return Object.fromEntries([parts[a % parts.length], parts[b % parts.length]].flatMap((part) => (part ? [part] : [])));
});

const anySelection: fc.Arbitrary<Selection> = fc.record({
  of: fc.constantFrom('documents', 'acts'),
  scope: fc.oneof(anySmallScope, anyScope),
  except: fc.option(anySmallScope, { nil: undefined }),
});

describe('selecting records', () => {
  it('finds by what records name the same, in the same order, as by looking at each', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(select(edition, selection)).toEqual(selectFromAll(edition, selection));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the records of each country, body, person, field, topic, kind, type and year that records name', () => {
    const scopes: Scope[] = records.flatMap((record) => [
      { countries: record.countries.map((code) => [code]) },
      ...record.bodies.map((id) => ({ bodies: [[id]] })),
      ...record.people.map(({ name }) => ({ people: [[name]] })),
      ...record.fields.map((id) => ({ fields: [[id]] })),
      ...record.topics.map((id) => ({ topics: [[id]] })),
      { kinds: [record.kind] },
      { period: { from: `${record.date.slice(0, 4)}-01-01`, to: `${record.date.slice(0, 4)}-12-31` } },
    ]);
    for (const scope of scopes.filter((_, at) => at % 29 === 0))
      for (const of of ['documents', 'acts'] as const)
        expect(select(edition, { of, scope })).toEqual(selectFromAll(edition, { of, scope }));
  });

  it('finds the records that say a word, or a word that begins as it does, as by looking at each', async () => {
    const large = { ...edition, index: await buildRecordIndex(register, edition.names, { mostForMiniSearch: 0 }) };
    const said = [...new Set(records.flatMap((record) => wordsOf(spokenIn(record))))].filter((_, at) => at % 300 === 0);
    const asked = [
      ...said,
      ...said.map((word) => word.slice(0, 4)),
      "O'Brien",
      'committees',
      '标准',
      'two words',
      'xyz',
    ];
    for (const word of asked) {
      const selection: Selection = { of: 'acts', scope: { words: [word] } };
      expect(select(large, selection)).toEqual(selectFromAll(large, selection));
      const either: Selection = { of: 'acts', scope: { mentions: [[word, 'halal']], countries: [['CN']] } };
      expect(select(large, either)).toEqual(selectFromAll(large, either));
    }
  });
});
