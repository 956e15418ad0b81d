import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDocuments, select } from '../../src/answers/select.js';
import { countryProfile, type CountryProfile } from '../../src/profiles/country-profile.js';
import type { Numbered } from '../../src/profiles/holding.js';
import type { Scope } from '../../src/questions/query.js';
import { edition } from '../questions/shipped.js';

function profileOf(code: string): CountryProfile {
  const profile = countryProfile(edition, code);
  if (!profile) throw new Error(`no profile of ${code}`);
  return profile;
}

/** The numbers that an answer would give for a scope. */
function answered(scope: Scope): Omit<Numbered, 'id' | 'latest'> {
  const acts = select(edition, { of: 'acts', scope });
  return {
    documents: countDocuments(select(edition, { of: 'documents', scope: { ...scope } })),
    acts: acts.length,
    meetings: select(edition, { of: 'acts', scope: { ...scope, kinds: ['meeting', 'joint-committee'] } }).length,
  };
}

const numbers = ({ documents, acts, meetings }: Numbered) => ({ documents, acts, meetings });
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

const codes = [...new Set(edition.register.records.flatMap(({ countries }) => countries))].sort();
const anyCode = fc.constantFrom(...codes);

describe('the profile of Cambodia', () => {
  const profile = profileOf('KH');

  it('counts its documents, acts and meetings', () => {
    expect(profile.numbers).toEqual({ documents: 5, acts: 9, meetings: 4 });
    expect(profile.types).toEqual([
      { id: 'MoU', documents: 3 },
      { id: 'agreement', documents: 1 },
      { id: 'cooperation-document', documents: 1 },
    ]);
    expect(profile.kinds).toEqual([
      { id: 'meeting', acts: 4 },
      { id: 'signing', acts: 3 },
      { id: 'event', acts: 2 },
    ]);
  });

  it('names its partners, most acts first', () => {
    expect(profile.partners.slice(0, 2)).toEqual([
      { id: 'CN', documents: 5, acts: 6, meetings: 2, latest: '2025-04-17' },
      { id: 'KR', documents: 0, acts: 2, meetings: 2, latest: '2018-10-23' },
    ]);
  });

  it('counts an act with many sides for each of them', () => {
    expect(profile.partners.map(({ id }) => id)).toEqual(expect.arrayContaining(['GR', 'ET', 'RS']));
  });

  it('names its own bodies alone', () => {
    expect(profile.bodies.map(({ id }) => id)).toEqual(['nmc-kh', 'mih-kh', 'misti-kh', 'isc-kh']);
  });

  it('says since when, and where a vague date leaves open which act came last', () => {
    expect(profile.span.first).toEqual({
      date: '2016-09-20',
      record: '2016-09-20-cn-kh-nim-metrology-agreements',
      undecided: [],
    });
    expect(profile.span.latest).toEqual({
      date: '2025-04-17',
      record: '2025-04-17-cn-kh-legal-metrology-talks',
      undecided: ['2025-cn-kh-three-mous'],
    });
  });

  it('shows the three newest records', () => {
    expect(profile.latest.map(({ id }) => id)).toEqual([
      '2025-04-17-cn-kh-legal-metrology-talks',
      '2025-cn-kh-three-mous',
      '2019-09-au-kh-digital-trade-standards-event',
    ]);
  });

  it('has every year from the first to the last, empty ones too', () => {
    expect(profile.years.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(profile.years.map(({ acts }) => acts)).toEqual([1, 3, 2, 1, 0, 0, 0, 0, 0, 2]);
  });
});

describe('a profile', () => {
  it('is null for a side that no record names', () => {
    expect(countryProfile(edition, 'TV')).toBeNull();
    expect(countryProfile(edition, '')).toBeNull();
    expect(countryProfile(edition, 'kh')).toBeNull();
  });

  it('is of the EU itself, not of its members', () => {
    const ofUnion = new Set(profileOf('EU').records);
    expect(profileOf('DE').records.filter((record) => ofUnion.has(record))).toEqual(
      edition.register.records.filter(({ countries }) => countries.includes('DE') && countries.includes('EU')),
    );
    expect(profileOf('EU').partners.map(({ id }) => id)).not.toContain('EU');
  });

  it('counts a topic with its narrower ones, as a question does', () => {
    const broad = profileOf('CN').topics.find(({ id }) => id === 'food');
    expect(broad && numbers(broad)).toEqual(answered({ countries: [['CN']], topics: [['food']] }));
  });
});

describe('the numbers of any profile', () => {
  it('add up', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const profile = profileOf(code);
        expect(sum(profile.types.map(({ documents }) => documents))).toBe(profile.numbers.documents);
        expect(sum(profile.kinds.map(({ acts }) => acts))).toBe(profile.numbers.acts);
        expect(sum(profile.years.map(({ acts }) => acts))).toBe(profile.numbers.acts);
        expect(sum(profile.partners.map(({ acts }) => acts))).toBe(
          sum(profile.records.map(({ countries }) => countries.length - 1)),
        );
        for (const year of profile.years) expect(sum(Object.values(year.kinds))).toBe(year.acts);
      }),
    );
  });

  it('are those of an answer to the same question', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(), (code, at) => {
        const profile = profileOf(code);
        const own = { countries: [[code]] };
        const anyOf = (all: readonly Numbered[]) => all[at % all.length];
        const partner = anyOf(profile.partners);
        const field = anyOf(profile.fields);
        const topic = anyOf(profile.topics);
        const body = anyOf(profile.bodies);
        expect(profile.numbers).toEqual(answered(own));
        if (partner) expect(numbers(partner)).toEqual(answered({ countries: [[code], [partner.id]] }));
        if (field) expect(numbers(field)).toEqual(answered({ ...own, fields: [[field.id]] }));
        if (topic) expect(numbers(topic)).toEqual(answered({ ...own, topics: [[topic.id]] }));
        if (body) expect(numbers(body)).toEqual(answered({ ...own, bodies: [[body.id]] }));
      }),
      { numRuns: 200 },
    );
  });

  it('are in one order, whatever the ties', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        for (const list of [profileOf(code).partners, profileOf(code).fields, profileOf(code).bodies]) {
          const sorted = [...list].sort(
            (a, b) =>
              b.acts - a.acts ||
              b.documents - a.documents ||
              (a.latest === b.latest ? (a.id < b.id ? -1 : 1) : a.latest > b.latest ? -1 : 1),
          );
          expect(list).toEqual(sorted);
        }
      }),
    );
  });
});
