import { loadRegister } from '../../src/records/load-register.js';
import { buildGazetteer } from '../../src/names/build-gazetteer.js';
import type { NameMatch, Reference } from '../../src/names/gazetteer.js';

/** The register of `data/`, and its names. */
export const register = await loadRegister('data');
export const gazetteer = buildGazetteer(register);

const prefixes: Readonly<Partial<Record<Reference['type'], string>>> = { country: '' };

/** A reference in short: `KH` for a country, `body:samr` for all else. */
export function short({ type, id }: Reference): string {
  return `${prefixes[type] ?? `${type}:`}${id}`;
}

/** A match in short: the text and what it may mean, as `Congo=CD/CG`. */
export function shortMatch({ text, references }: NameMatch): string {
  return `${text}=${references.map(short).join('/')}`;
}

/** All names of a text in short. */
export function namesIn(text: string): string[] {
  return gazetteer.link(text).map(shortMatch);
}

/** The names of a text of some types only, in short. */
export function ofTypes(text: string, ...types: Reference['type'][]): string[] {
  return gazetteer
    .link(text)
    .map((match) => ({ ...match, references: match.references.filter(({ type }) => types.includes(type)) }))
    .filter(({ references }) => references.length > 0)
    .map(({ text: raw, references }) => `${raw}=${references.map(short).join('/')}`);
}

/** The countries and regions of a text, in short. */
export function placesIn(text: string): string[] {
  return ofTypes(text, 'country', 'region');
}
