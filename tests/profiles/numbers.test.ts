import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDocuments, select } from '../../src/answers/select.js';
import { faultOf, filterRecords, scopeOf, type RecordFilters } from '../../src/profiles/filters.js';
import { partnerCounts } from '../../src/profiles/partner-counts.js';
import { yearlyActs } from '../../src/profiles/yearly-acts.js';
import { documentTypes, recordKinds } from '../../src/records/schema.js';
import { edition } from '../questions/shipped.js';

const { register } = edition;
const ids = (filters: RecordFilters) => filterRecords(edition, filters).records.map(({ id }) => id);

const maybe = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const anyFilters: fc.Arbitrary<RecordFilters> = fc.record({
  country: maybe(['CN', 'DE', 'KR', 'US', 'EU', 'KH']),
  with: maybe(['CN', 'KR', 'US', 'VN']),
  body: maybe(['samr', 'sac', 'kats', 'din', 'inmetro']),
  field: maybe([...register.fields.keys()]),
  topic: maybe([...register.topics.keys()]),
  kind: maybe(recordKinds),
  type: maybe(documentTypes),
  from: maybe(['2000', '2015-06', '2019-01-09']),
  to: maybe(['2020', '2025-04', '2025-06-30']),
});

describe('filters', () => {
  it('leave all records where none is given, newest first', () => {
    expect(filterRecords(edition, {}).records).toEqual(register.records);
    expect(filterRecords(edition, { text: '  ' }).records).toEqual(register.records);
  });

  it('are met all at once', () => {
    expect(ids({ country: 'CN', with: 'KH', kind: 'meeting', from: '2018' })).toEqual([
      '2025-04-17-cn-kh-legal-metrology-talks',
      '2018-03-cn-kh-metrology-seminar',
    ]);
  });

  it('take partial dates whole: to a month is to its last day', () => {
    expect(scopeOf({ from: '2019', to: '2020-02' }).period).toEqual({ from: '2019-01-01', to: '2020-02-29' });
    expect(ids({ country: 'CN', with: 'KH', from: '2025-04', to: '2025-04' })).toContain(
      '2025-04-17-cn-kh-legal-metrology-talks',
    );
  });

  it('say which records may lie outside the period', () => {
    const { uncertain } = filterRecords(edition, { country: 'KH', from: '2025-04', to: '2025-04' });
    expect([...uncertain]).toEqual(['2025-cn-kh-three-mous']);
  });

  it('that nothing can meet are told apart', () => {
    expect(faultOf({ from: '2020', to: '2019-12' })).toBe('period-reversed');
    expect(faultOf({ country: 'KH', with: 'KH' })).toBe('country-twice');
    expect(faultOf({ country: 'KH', with: 'CN', from: '2020', to: '2020' })).toBeNull();
  });

  it('with a text give its hits, best first, with how they match', () => {
    const found = filterRecords(edition, { country: 'CN', text: 'lead paint on toys' });
    expect(found.records[0]?.id).toBe('2007-09-11-cn-us-consumer-product-safety-summit-2');
    expect(found.records.map(({ id }) => id)).toEqual([...found.hits.keys()]);
    expect(found.numbers.acts).toBe(found.records.length);
    expect(found.records.every(({ countries }) => countries.includes('CN'))).toBe(true);
  });

  it('read a misspelt word of a text, and say which they do not know', () => {
    expect(filterRecords(edition, { text: 'accredittation' }).corrections.size).toBe(1);
    expect(filterRecords(edition, { text: 'metrology zyzzyvax' }).unknown).toEqual(['zyzzyvax']);
  });

  it('count as answers do, whatever they are', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { records, numbers } = filterRecords(edition, filters);
        expect(records).toEqual(select(edition, { of: 'acts', scope: scopeOf(filters) }).map(({ record }) => record));
        expect(numbers.acts).toBe(records.length);
        expect(numbers.documents).toBe(countDocuments(select(edition, { of: 'documents', scope: scopeOf(filters) })));
      }),
      { numRuns: 300 },
    );
  });
});

describe('acts a year', () => {
  it('are none for no records', () => {
    expect(yearlyActs([])).toEqual([]);
  });

  it('have all years between the first and the last, and all kinds', () => {
    const years = yearlyActs(register.records);
    expect(years[0]?.year).toBe(1953);
    expect(years.map(({ year }, i) => year - i)).toEqual(years.map(() => 1953));
    expect(years.every(({ kinds }) => recordKinds.every((kind) => kind in kinds))).toBe(true);
    expect(years.find(({ year }) => year === 1960)?.acts).toBe(0);
  });

  it('add up to the records, by kind too, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...register.records], { maxLength: 60 }), (records) => {
        const years = yearlyActs(records);
        for (const kind of recordKinds)
          expect(years.reduce((sum, { kinds }) => sum + kinds[kind], 0)).toBe(
            records.filter((record) => record.kind === kind).length,
          );
      }),
    );
  });
});

describe('the numbers of a map', () => {
  it('are of the partners of a country', () => {
    const { sides, numbers } = partnerCounts(edition, { country: 'KH' });
    expect(sides[0]).toMatchObject({ id: 'CN', documents: 5, acts: 6 });
    expect(sides.map(({ id }) => id)).not.toContain('KH');
    expect(numbers.acts).toBe(9);
  });

  it('are of every side where no country is given', () => {
    const { sides, numbers } = partnerCounts(edition);
    expect(numbers.acts).toBe(register.records.length);
    for (const { id, acts } of sides)
      expect(acts).toBe(register.records.filter(({ countries }) => countries.includes(id)).length);
  });

  it('are of one field and one year', () => {
    const { sides } = partnerCounts(edition, { country: 'CN', field: 'metrology', year: 2025 });
    const ofCambodia = sides.find(({ id }) => id === 'KH');
    expect(ofCambodia).toMatchObject({ documents: 1, acts: 2 });
    expect(sides.every(({ latest }) => latest.startsWith('2025'))).toBe(true);
  });

  it('count a document in the year it was signed, as answers do', () => {
    for (const { year } of yearlyActs(register.records)) {
      const { sides } = partnerCounts(edition, { country: 'CN', year });
      for (const { id, documents } of sides) {
        const scope = { countries: [['CN'], [id]], period: { from: `${year}-01-01`, to: `${year}-12-31` } };
        expect(documents).toBe(countDocuments(select(edition, { of: 'documents', scope })));
      }
    }
  });
});
