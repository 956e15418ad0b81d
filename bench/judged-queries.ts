import type { Edition } from '../src/edition/edition.js';
import type { Reference } from '../src/names/gazetteer.js';
import { countries } from '../src/names/listed/country-names.js';
import type { CooperationRecord } from '../src/records/schema.js';
import { Random } from './synthetic/random.js';

/** What is looked for, in three wordings, with the records that are right. */
export interface JudgedQuery {
  /** Words alone, as typed into a search field. */
  readonly clean: string;
  /** The same with one slip of the pen in its longest words. */
  readonly misspelt: string;
  /** The same as a sentence. */
  readonly question: string;
  readonly relevant: ReadonlySet<string>;
}

export type Wording = 'clean' | 'misspelt' | 'question';
export const wordings: readonly Wording[] = ['clean', 'misspelt', 'question'];

interface Wish {
  readonly clean: string;
  readonly question: string;
  readonly meets: (record: CooperationRecord) => boolean;
}

/** Two neighbouring letters swapped, one left out or one doubled, never the first. */
function misspell(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const before = word.slice(0, at);
  switch (random.below(3)) {
    case 0:
      return before + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    case 1:
      return before + word.slice(at + 1);
    default:
      return before + (word[at] ?? '') + word.slice(at);
  }
}

function withSlips(text: string, random: Random): string {
  const words = text.split(' ');
  const long = words.filter((word) => /^[\p{L}]{6,}$/u.test(word)).sort((a, b) => b.length - a.length);
  const slipped = new Set(long.slice(0, 2));
  return words.map((word) => (slipped.has(word) ? misspell(word, random) : word)).join(' ');
}

/** Queries to a register, each made from one of its records; all records that meet it are right. */
export function judgedQueries({ register, names }: Edition, n: number, seed = 7): JudgedQuery[] {
  const random = new Random(seed);
  const name = (type: Reference['type'], id: string) => names.nameOf({ type, id }, 'en');
  const side = (code: string) => name('country', code);
  const adjective = (code: string) => countries.get(code)?.demonyms[0] ?? side(code);
  const has = (list: readonly string[], ...ids: readonly string[]) => ids.every((id) => list.includes(id));

  const wishes: readonly ((record: CooperationRecord) => Wish | undefined)[] = [
    ({ countries: sides, fields, kind }) => {
      const [a = '', b = ''] = sides;
      const field = fields[0];
      if (field === undefined) return undefined;
      return {
        clean: `${side(a)} ${side(b)} ${name('field', field)} ${name('kind', kind)}`,
        question: `Which ${register.kinds.get(kind)?.name_plural ?? kind} on ${name('field', field)} did the ${adjective(a)} and ${adjective(b)} sides have?`,
        meets: (other) => has(other.countries, a, b) && other.fields.includes(field) && other.kind === kind,
      };
    },
    ({ people, topics }) => {
      const person = people[0]?.name;
      const topic = topics[0];
      if (person === undefined || topic === undefined) return undefined;
      return {
        clean: `${person} ${name('topic', topic)}`,
        question: `What was ${person} involved in on ${name('topic', topic)}?`,
        meets: (other) => other.people.some((one) => one.name === person) && other.topics.includes(topic),
      };
    },
    ({ bodies, date }) => {
      const [a, b] = bodies.map((id) => register.bodies.get(id)?.abbr ?? '');
      const [one = '', another = ''] = bodies;
      const year = date.slice(0, 4);
      if (!a || !b) return undefined;
      return {
        clean: `${a} ${b} ${year}`,
        question: `What did ${a} and ${b} do together in ${year}?`,
        meets: (other) => has(other.bodies, one, another) && other.date.startsWith(year),
      };
    },
    ({ place, fields, countries: sides }) => {
      const field = fields[0];
      const [a = ''] = sides;
      const city = place?.city;
      if (!city || field === undefined) return undefined;
      return {
        clean: `${city} ${name('field', field)} ${side(a)}`,
        question: `What happened in ${city} about ${name('field', field)} with the ${adjective(a)} side?`,
        meets: (other) => other.place?.city === city && other.fields.includes(field) && other.countries.includes(a),
      };
    },
    ({ countries: sides, date, topics }) => {
      const [a = '', b = ''] = sides;
      const topic = topics[0];
      const year = date.slice(0, 4);
      if (topic === undefined) return undefined;
      return {
        clean: `${side(a)} ${side(b)} ${year} ${name('topic', topic)}`,
        question: `What have ${side(a)} and ${side(b)} done about ${name('topic', topic)} in ${year}?`,
        meets: (other) => has(other.countries, a, b) && other.topics.includes(topic) && other.date.startsWith(year),
      };
    },
  ];

  const made: JudgedQuery[] = [];
  for (let at = 0; made.length < n; at++) {
    const wish = wishes[at % wishes.length]?.(random.pick(register.records));
    if (!wish) continue;
    const { clean, question, meets } = wish;
    const relevant = new Set(register.records.filter(meets).map(({ id }) => id));
    made.push({ clean, question, relevant, misspelt: withSlips(clean, random) });
  }
  return made;
}

/** Whether the first record is right, as 1 or 0. */
export const success = (found: readonly string[], { relevant }: JudgedQuery): number =>
  relevant.has(found[0] ?? '') ? 1 : 0;

/** Normalized discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), right or wrong alone. */
export function ndcg(found: readonly string[], { relevant }: JudgedQuery): number {
  const discount = (rank: number) => 1 / Math.log2(rank + 2);
  let gain = 0;
  found.slice(0, 10).forEach((id, rank) => (gain += relevant.has(id) ? discount(rank) : 0));
  let best = 0;
  for (let rank = 0; rank < Math.min(10, relevant.size); rank++) best += discount(rank);
  return gain / best;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
