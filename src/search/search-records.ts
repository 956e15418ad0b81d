import type { Gazetteer, Reference } from '../names/gazetteer.js';
import { newestFirst } from '../records/newest-first.js';
import type { Register } from '../records/register.js';
import { analyse } from './analysis/analyse.js';
import type { Engine } from './engine.js';
import {
  asWritten,
  coverageOf,
  noNames,
  readQuery,
  unknownWords,
  type Names,
  type QueryTerm,
  type ReadQuery,
} from './read-query.js';
import type { RecordIndex, SearchHit, SearchResult } from './record-index.js';
import { keyOf } from './record-text.js';
import { repair } from './repair-query.js';
import type { SpokenWords } from './spoken-words.js';
import type { Vocabulary } from './vocabulary.js';

/** How many of the engine's best hits are ranked again by coverage. */
const ranked = 200;

export interface Indexed {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
  readonly register: Register;
  readonly names: Gazetteer;
  readonly words?: SpokenWords;
}

/** The terms by which a thing is called in texts, for showing where a record names it. */
function termsNaming(reference: Reference, { register, names }: Indexed): string[] {
  const body = reference.type === 'body' ? register.bodies.get(reference.id) : undefined;
  // The words of a body's name (general, quality, bureau) stand everywhere; its abbreviation stands for it.
  const called = body?.abbr ? [body.abbr] : [names.nameOf(reference, 'en'), names.nameOf(reference, 'zh')];
  return called.flatMap((name) => analyse(name)).flatMap(({ term, kind }) => (kind === 'character' ? [] : [term]));
}

/** The records that hold any term of the query, best first. */
function rank(query: ReadQuery, limit: number, indexed: Indexed): SearchHit[] {
  const { engine, vocabulary, register } = indexed;
  const termByNumber = new Map<number, string>();
  const matchedByNumber = new Map<number, QueryTerm>();
  for (const [term, matched] of query.terms) {
    const number = vocabulary.words.numberOf(term);
    if (number === undefined) continue;
    termByNumber.set(number, term);
    matchedByNumber.set(number, matched);
  }
  if (termByNumber.size === 0) return [];
  const coverageBy = coverageOf(query);
  const hits = engine
    .search([...termByNumber.keys()], Math.max(ranked, limit))
    .map(({ record, score, terms: numbers }) => {
      const coverage = coverageBy(numbers.flatMap((number) => matchedByNumber.get(number) ?? []));
      // To the third power: without it, one rare word outweighs all others (Success@1 0.957 against 0.990 at 10,000 records).
      return { record, score: score * coverage.meant ** 3, coverage: coverage.words, numbers };
    });
  const dated = (id: string) => register.recordById.get(id) ?? { id, date: '' };
  hits.sort((a, b) => b.score - a.score || newestFirst(dated(a.record), dated(b.record)));

  const naming = new Map<string, string[]>();
  for (const { references } of query.words) {
    for (const reference of references) naming.set(keyOf(reference), termsNaming(reference, indexed));
  }
  return hits.slice(0, limit).map(({ record, score, coverage, numbers }) => {
    const terms = numbers.flatMap((number) => termByNumber.get(number) ?? []);
    const written = terms.flatMap((term) => naming.get(term) ?? (term.includes(':') ? [] : [term]));
    return { record, score, coverage, terms: [...new Set(written)] };
  });
}

/** More than this many words of one character are noise. */
const mostLone = 4;
const loneCharacter = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/** The search face over what was indexed. */
export function createRecordIndex(indexed: Indexed, next: RecordIndex['next']): RecordIndex {
  const { engine, vocabulary, names } = indexed;
  const holds = (term: string) => {
    const number = vocabulary.words.numberOf(term);
    return number !== undefined && engine.holds(number);
  };
  const isHeld = (word: string) => unknownWords(readQuery(word, noNames), holds).length === 0;
  /** A word that the register holds, in whatever form, is no misspelt name. */
  const namesBesideWords: Names = {
    link: (text) => names.link(text).filter(({ manner, text: word }) => manner !== 'spelling' || !isHeld(word)),
    members: (region) => names.members(region),
  };

  /** A word of one character (茶) that no record has by itself is looked up by the words that hold it (茶叶). */
  function read(text: string, gazetteer: Names): ReadQuery {
    const query = readQuery(text, gazetteer);
    const lone = [...query.terms].filter(([term]) => loneCharacter.test(term) && !holds(term));
    if (lone.length === 0 || lone.length > mostLone) return query;
    const terms = new Map(query.terms);
    for (const [character, matched] of lone)
      for (const pair of vocabulary.words.pairsWith(character).filter(holds)) terms.set(pair, matched);
    return { ...query, terms };
  }

  return {
    search(text, limit): SearchResult {
      let query = read(text, namesBesideWords);
      let unknown = unknownWords(query, holds);
      const repaired = repair(query, unknown, vocabulary.spelling);
      if (repaired) {
        query = read(repaired.text, namesBesideWords);
        unknown = unknownWords(query, holds);
      }
      return {
        hits: rank(query, limit, indexed),
        corrections: repaired?.corrections ?? new Map<string, string>(),
        unknown: [...new Set(unknown.map((span) => asWritten(query, span)))],
      };
    },
    holds: (word) => unknownWords(read(word, noNames), holds).length === 0,
    words: indexed.words,
    next,
  };
}
