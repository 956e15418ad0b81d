import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import { pausing, type Steps } from '../records/turns.js';
import { fold } from './fold.js';
import { Growing } from './growing.js';
import { isOrdinaryWord } from './ordinary-words.js';
import { WordTable } from './word-table.js';

const wordPattern = /[\p{Script=Latin}\p{M}'’]{3,}/gu;
const possessive = /['’]s?$/;

/** The words of the records' texts: a word that stands there is no misspelling, whatever it is near to. */
export interface RegisterWords {
  /** Whether the register holds the word (folded), or it is an ordinary one of English, in whatever form. */
  readonly isKnown: (word: string) => boolean;
  /** Whether it is an ordinary word, or one that the records write without a capital: no proper name. */
  readonly isCommon: (word: string) => boolean;
  /** Takes in the words of records that changed. Those that were said before stay known until all is read anew. */
  readonly add: (records: readonly CooperationRecord[]) => void;
}

/** Words as the records write them, folded, with a mark on those that they also write without a capital. */
class Written {
  readonly #words = new WordTable();
  /** By number of a word: 1 where it is written without a capital. */
  readonly #small = new Growing();

  note(word: string): void {
    const folded = fold(word).replace(possessive, '').replaceAll("'", '');
    const number = this.#words.number(folded);
    if (word.charAt(0) === folded.charAt(0)) this.#small.set(number, 1);
  }

  holds(word: string): boolean {
    return this.#words.numberOf(word) !== undefined;
  }

  holdsSmall(word: string): boolean {
    const number = this.#words.numberOf(word);
    return number !== undefined && this.#small.get(number) === 1;
  }
}

/** Reads the words of all texts. */
export function* registerWords(register: Register): Steps<RegisterWords> {
  const written = yield* collect(register);
  const isCommon = (word: string) => isOrdinaryWord(word) || written.holdsSmall(word);
  return {
    isCommon,
    isKnown: (word) => isCommon(word) || written.holds(word) || stems(word).some(isCommon),
    add: (records) => {
      for (const record of records)
        for (const text of textsOf(record)) for (const word of wordsOf(text)) written.note(word);
    },
  };
}

const asciiWord = /[A-Za-z']{3,}/g;
const onlyAscii = /^[\0-\x7f]*$/;

const wordsOf = (text: string): readonly string[] => text.match(onlyAscii.test(text) ? asciiWord : wordPattern) ?? [];

/** "reconvenes", "visited", "quickly": the words of which this is a form. */
function stems(word: string): string[] {
  return [/s$/, /es$/, /ed$/, /d$/, /ing$/, /ly$/, /er$/, /ers$/].flatMap((end) =>
    word.length > 5 && end.test(word) ? word.replace(end, '') : [],
  );
}

function textsOf({ title, facts, instruments, people }: CooperationRecord): string[] {
  const texts = [title.en, ...facts.en];
  for (const document of instruments) if (document.title) texts.push(document.title.en);
  for (const { name, role } of people) texts.push(role === null ? name : `${name} ${role}`);
  return texts;
}

function* collect(register: Register): Steps<Written> {
  const written = new Written();
  // Most words have been seen just so before.
  const seen = new WordTable();
  const note = (text: string) => {
    for (const word of wordsOf(text)) if (seen.number(word) === seen.size - 1) written.note(word);
  };
  yield* pausing(register.records, (record) => textsOf(record).forEach(note), 16);
  const named = [...register.bodies.values(), ...register.topics.values()];
  yield* pausing(named, ({ name, aliases }) => note([name, ...aliases].join(' ')));
  return written;
}
