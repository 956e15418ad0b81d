import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';

// The package's types describe another way of exporting than its module does, so it is required.
const countries = createRequire(import.meta.url)('world-countries') as Countries;

/**
 * Codes of two letters that are a side beside those of ISO 3166-1 (with XK, Kosovo): the Soviet Union, of ISO 3166-3, and
 * two regional bodies, the European Union and the European co-operation for Accreditation.
 */
const others = ['SU', 'EU', 'EA'];
const codesOfTwoLetters = new Set([...countries.map((country) => country.cca2), ...others]);

/** Whether a code can be a side of a record. Tags of regional bodies (`ASEAN`, `GSO`) are open; codes of countries are not. */
export function isSide(code: string): boolean {
  return code.length > 2 || codesOfTwoLetters.has(code);
}

const countryByCode = new Map(countries.map((country) => [country.cca2, country]));

/** The codes of ISO 3166-1 alpha-2, with XK for Kosovo. */
export const countryCodes: readonly string[] = [...countryByCode.keys()];

/** The English names of a country, short, official and of its people ("Kenya", "Republic of Kenya", "Kenyan"); none for a regional body. */
export function englishNamesOf(code: string): readonly string[] {
  const country = countryByCode.get(code);
  if (!country) return [];
  const people = country.demonyms['eng'];
  return [country.name.common, country.name.official, ...(people ? [people.f] : [])].filter((name) => name !== '');
}
