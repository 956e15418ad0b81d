import type { Register } from '../../records/register.js';
import { pausing, type Steps } from '../../records/turns.js';
import { editDistance } from '../edit-distance.js';
import { fold } from '../fold.js';

/** A person as the records write the name, with what tells him from others of a similar name. */
export interface RecordedPerson {
  readonly name: string;
  /** The words of the name, folded, without title. */
  readonly words: readonly string[];
  readonly chinese: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** Countries of the bodies for which the person appears. */
  readonly countries: ReadonlySet<string>;
  readonly records: number;
}

const title = /^(mr|mrs|ms|miss|dr|prof|sir|eng|ing|h\.?e)\.?\s+/i;
const dropped = /['’"]/g;
/** "Al-Kasabi" and "Alkasabi" are one name; "bin" is now written, now not. */
const article = /\b(al|el)[ -](?=[a-z])/g;
const between = /[\s.,()-]+/;

/** The words of a person's name, folded, without title. */
export function wordsOfPerson(name: string): string[] {
  const folded = fold(name).replace(title, '').replace(dropped, '').replace(article, '$1');
  return folded.split(between).filter((word) => word !== '' && word !== 'jr' && word !== 'bin' && word !== 'bint');
}

/** Every spelling of a person's name in the records. */
export function* recordedPersons(register: Register): Steps<RecordedPerson[]> {
  const persons = new Map<
    string,
    { chinese: Set<string>; bodies: Set<string>; countries: Set<string>; records: number }
  >();
  yield* pausing(register.records, (record) => {
    for (const { name, nameZh, body } of record.people) {
      const person = persons.get(name) ?? { chinese: new Set(), bodies: new Set(), countries: new Set(), records: 0 };
      persons.set(name, person);
      person.records++;
      if (nameZh !== undefined) person.chinese.add(nameZh);
      if (body !== null) {
        person.bodies.add(body);
        const country = register.bodies.get(body)?.country;
        if (country !== undefined) person.countries.add(country);
      }
    }
  });
  const recorded: RecordedPerson[] = [];
  yield* pausing(persons, ([name, person]) => recorded.push({ name, words: wordsOfPerson(name), ...person }));
  return recorded;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** "S" and "Sergey", "Phil" and "Philip". */
function startsAlike(a = '', b = ''): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return (shorter.length === 1 || shorter.length >= 4) && longer.startsWith(shorter);
}

/** "Al-Zuhair" and "Zuhair" are one word; an initial stands for a word. */
function isSameWord(a: string, b: string): boolean {
  if (a === b || a === `al${b}` || b === `al${a}`) return true;
  return (a.length < 3 || b.length < 3) && startsAlike(a, b);
}

const sorted = (words: readonly string[]) => [...words].sort().join(' ');

/** Whether two spellings, which have a word or the Chinese name in common, name one person as far as the records tell. */
function areSame(a: RecordedPerson, b: RecordedPerson): boolean {
  if (a.chinese.size > 0 && b.chinese.size > 0) return shares(a.chinese, b.chinese);
  const sameBody = shares(a.bodies, b.bodies);
  if (!sameBody && !shares(a.countries, b.countries)) return false;
  const [shorter, longer] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (shorter.length === 1) return sameBody;
  // The same words in another order: "Lee Sang-hoon", "Sanghoon Lee".
  const familyNameLast = [...longer.slice(1), ...longer.slice(0, 1)].join('');
  if (
    shorter.join('') === longer.join('') ||
    shorter.join('') === familyNameLast ||
    sorted(a.words) === sorted(b.words)
  )
    return true;
  const inBoth = shorter.filter((word) => longer.some((other) => isSameWord(word, other)));
  const whole = inBoth.filter(
    (word) => word.length > 2 && longer.some((other) => other.length > 2 && isSameWord(word, other)),
  );
  if (inBoth.length === shorter.length && whole.length >= 2) return true;
  if (!sameBody) return false;
  if (shorter.at(-1) === longer.at(-1) && startsAlike(shorter[0], longer[0])) return true;
  const [first, second] = [sorted(a.words), sorted(b.words)];
  return first.length >= 10 && editDistance(first, second, 2) <= 2;
}

/**
 * For each spelling, those that may name the same person: they have the Chinese name in common, or a word of the name and a
 * country, without which no two spellings are joined.
 */
class Likely {
  readonly #byKey = new Map<string, number[]>();

  private constructor(private readonly persons: readonly RecordedPerson[]) {}

  static *among(persons: readonly RecordedPerson[]): Steps<Likely> {
    const likely = new Likely(persons);
    yield* pausing(persons.entries(), ([i, person]) => {
      for (const key of likely.#keysOf(person)) {
        const sharing = likely.#byKey.get(key);
        if (sharing) sharing.push(i);
        else likely.#byKey.set(key, [i]);
      }
    });
    return likely;
  }

  *#keysOf({ words, chinese, countries }: RecordedPerson): Generator<string> {
    yield* chinese;
    for (const word of words) if (word.length > 2) for (const country of countries) yield `${word} ${country}`;
  }

  of(i: number): ReadonlySet<number> {
    const likely = new Set<number>();
    const person = this.persons[i];
    if (!person) return likely;
    for (const key of this.#keysOf(person)) for (const j of this.#byKey.get(key) ?? []) likely.add(j);
    likely.delete(i);
    return likely;
  }
}

/**
 * The persons with all spellings of each, the one of most records first. Spellings are joined only on evidence (a Chinese
 * name, the body or the country in common); a single name that fits two persons ("Wei") stays by itself.
 */
export function* samePersons(persons: readonly RecordedPerson[]): Steps<RecordedPerson[][]> {
  const group = persons.map((_, i) => i);
  const find = (i: number): number => {
    const parent = group[i] ?? i;
    return parent === i ? i : find(parent);
  };
  const singles: [number, number[]][] = [];
  const likely = yield* Likely.among(persons);
  for (const [i, person] of persons.entries()) {
    yield;
    const same = [...likely.of(i)].filter((j) => {
      const other = persons[j];
      return other !== undefined && areSame(person, other);
    });
    if (person.words.length === 1) singles.push([i, same]);
    else for (const j of same) if (persons[j]?.words.length !== 1) group[find(i)] = find(j);
  }
  for (const [i, same] of singles) {
    const [only, ...others] = new Set(same.map(find));
    if (only !== undefined && others.length === 0) group[find(i)] = only;
  }
  const groups = new Map<number, RecordedPerson[]>();
  yield* pausing(persons.entries(), ([i, person]) => {
    const root = find(i);
    const spellings = groups.get(root);
    if (spellings) spellings.push(person);
    else groups.set(root, [person]);
  });
  return [...groups.values()].map((spellings) => spellings.sort((a, b) => b.records - a.records));
}
