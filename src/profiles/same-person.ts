import type { Gazetteer } from '../names/gazetteer.js';

const known = new WeakMap<Gazetteer, Map<string, string>>();

/**
 * One name for a person whom records spell in several ways: the spelling that the gazetteer puts first. Two names of records are
 * of one person where it is the same.
 *
 * @param name as a record writes it
 */
export function mainSpelling(name: string, names: Gazetteer): string {
  let spellings = known.get(names);
  if (!spellings) known.set(names, (spellings = new Map<string, string>()));
  let main = spellings.get(name);
  if (main === undefined) {
    const people = names.link(name).flatMap(({ references }) => references.filter(({ type }) => type === 'person'));
    main = people.some(({ id }) => id === name) ? (people[0]?.id ?? name) : name;
    spellings.set(name, main);
  }
  return main;
}
