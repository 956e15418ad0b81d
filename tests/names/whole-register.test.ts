import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import iso from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/names/gazetteer.js';
import { gazetteer, register } from './shipped.js';

// The package's types describe another way of exporting than its module does, so it is required.
const countries = createRequire(import.meta.url)('world-countries') as Countries;
iso.registerLocale(english);
iso.registerLocale(chinese);

/** Whether the text as a whole is linked to the thing; brackets, quotes and "the" around a name aside. */
function names(text: string, { type, id }: Reference): boolean {
  return gazetteer
    .link(text)
    .some(
      ({ start, end, references }) =>
        end - start >= text.replace(/^the |[“”]/gi, '').length - 1 &&
        references.some((reference) => reference.type === type && reference.id === id),
    );
}

const missing = (all: readonly (readonly [string | null | undefined, Reference])[]) =>
  all.filter(([text, reference]) => text && !names(text, reference)).map(([text, { id }]) => `${text ?? ''} → ${id}`);

describe('every name of the register', () => {
  it('of a body links to that body', () => {
    const all = [...register.bodies.values()].flatMap((body) =>
      [body.name, body.abbr, ...body.aliases, body.name_zh, ...body.aliases_zh].map(
        (text) => [text, { type: 'body', id: body.id }] as const,
      ),
    );
    expect(missing(all)).toEqual([]);
  });

  it('of a person links to that person, but for those that need a title', () => {
    const all = register.records.flatMap(({ people }) =>
      people.flatMap(({ name, nameZh }) => [name, nameZh].map((text) => [text, { type: 'person', id: name }] as const)),
    );
    expect(missing(all)).toSatisfy((misses: string[]) => misses.every((miss) => /^(Wei|方向|钟山) →/.test(miss)));
  });

  it('of a field, kind, type of document or topic links to it, but for topics named by their two sides', () => {
    const { fields, kinds, documentTypes, topics } = register;
    const listed = (
      type: Reference['type'],
      terms: Iterable<typeof fields extends ReadonlyMap<string, infer T> ? T : never>,
    ) =>
      [...terms].flatMap((term) =>
        [term.name, term.name_plural, term.name_zh, ...term.aliases, ...term.aliases_zh].map(
          (text) => [text, { type, id: term.id }] as const,
        ),
      );
    expect(missing(listed('field', fields.values()))).toEqual([]);
    expect(missing(listed('kind', kinds.values()))).toEqual([]);
    expect(missing(listed('document-type', documentTypes.values()))).toEqual([]);
    const ofTopics = [...topics.values()].flatMap((topic) =>
      [topic.name, topic.name_zh, ...topic.aliases, ...topic.aliases_zh].map(
        (text) => [text, { type: 'topic', id: topic.id }] as const,
      ),
    );
    for (const text of missing(ofTopics)) {
      const [name = '', id = ''] = text.split(' → ');
      const sides = gazetteer.link(name).filter(({ references }) => /country|region/.test(references[0].type));
      expect(sides.length + Number(id === 'eu-integration'), text).toBeGreaterThan(1);
      expect(gazetteer.resolve(name, ['topic']), text).toMatchObject({ outcome: 'one', reference: { id } });
    }
  });

  it('of a side and a city links to it', () => {
    const sides = new Set(register.records.flatMap(({ countries: codes }) => codes));
    for (const id of sides)
      for (const language of ['en', 'zh'] as const) {
        const name = gazetteer.nameOf({ type: 'country', id }, language);
        expect(names(name, { type: 'country', id }), `${id} ${name}`).toBe(true);
      }
    const places = register.records.flatMap(({ place }) =>
      place?.city
        ? [
            [place.city, { type: 'city', id: place.city }] as const,
            [place.cityZh, { type: 'city', id: place.city }] as const,
          ]
        : [],
    );
    expect(missing(places)).toEqual([]);
  });
});

describe('every country of the world', () => {
  /** Names that mean another country first, or that the two packages have and nobody uses. */
  const exceptions = new Set([
    'French → TF',
    'Dutch → BQ',
    'Indian → IO',
    'American → MP',
    'Norwegian → SJ',
    '多米尼加 → DM',
    '多米尼加共和国 → DM',
    '中非 → CF',
    'Nation of Brunei, Abode of Peace → BN',
    'South Georgian South Sandwich Islander → GS',
    'Svalbard og Jan Mayen → SJ',
  ]);
  const unexpected = (all: readonly (readonly [string | null | undefined, Reference])[]) =>
    missing(all).filter((miss) => !exceptions.has(miss));

  it('links by its common, official and Chinese names and its demonyms', () => {
    const all = countries.flatMap(({ cca2, name, demonyms, translations }) => {
      const people = (demonyms?.['eng']?.m ?? '').split(/, | or /);
      // Two names in one, as "Republic of China (Taiwan)", are two matches.
      const texts = [name.common, name.official, ...people, translations['zho']?.common, translations['zho']?.official];
      return texts
        .filter((text) => text && !text.includes('('))
        .map((text) => [text, { type: 'country', id: cca2 }] as const);
    });
    expect(unexpected(all)).toEqual([]);
  });

  it('links by the names of a second list', () => {
    const all = countries.flatMap(({ cca2 }) =>
      ['en', 'zh'].flatMap((language) => {
        const listed = iso.getName(cca2, language, { select: 'all' }) ?? [];
        const plain = listed.filter((text) => !/[,(（]/.test(text));
        return plain.map((text) => [text, { type: 'country', id: cca2 }] as const);
      }),
    );
    expect(unexpected(all)).toEqual([]);
  });

  it('resolves by its codes', () => {
    for (const { cca2, cca3 } of countries) {
      expect(gazetteer.resolve(cca2.toLowerCase(), ['country']), cca2).toMatchObject({ reference: { id: cca2 } });
      if (cca2 !== 'XK') expect(gazetteer.resolve(cca3, ['country']), cca3).toMatchObject({ reference: { id: cca2 } });
    }
  });
});

describe('titles of the records', () => {
  it.each(['en', 'zh'] as const)('link to countries of the record (%s): at least 97 of 100', (language) => {
    let right = 0;
    const wrong: string[] = [];
    for (const { id, title, countries: sides, place } of register.records) {
      const its = new Set([...sides, ...(place === null ? [] : [place.country])]);
      for (const { text, references } of gazetteer.link(title[language] ?? '')) {
        if (references[0].type !== 'country') continue;
        if (references.some((reference) => reference.type === 'country' && its.has(reference.id))) right++;
        else wrong.push(`${text} in ${id}`);
      }
    }
    expect(right).toBeGreaterThan(500);
    expect(right / (right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('and facts hold no misspelt names', () => {
    const guesses = register.records.flatMap(({ title, facts }) =>
      [title.en, ...facts.en].flatMap((text) => gazetteer.link(text)).filter(({ manner }) => manner === 'spelling'),
    );
    expect(guesses).toEqual([]);
  });
});
