import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import { pausing, type Steps } from '../records/turns.js';
import { fold } from './fold.js';
import { isOrdinaryWord } from './ordinary-words.js';

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

/** Reads the words of all texts. */
export function* registerWords(register: Register): Steps<RegisterWords> {
  const { all, lower } = yield* collect(register);
  const isCommon = (word: string) => isOrdinaryWord(word) || lower.has(word);
  return {
    isCommon,
    isKnown: (word) => isCommon(word) || all.has(word) || stems(word).some(isCommon),
    add: (records) => {
      for (const record of records)
        for (const text of textsOf(record))
          for (const word of text.match(wordPattern) ?? []) note(word, { all, lower });
    },
  };
}

/** "reconvenes", "visited", "quickly": the words of which this is a form. */
function stems(word: string): string[] {
  return [/s$/, /es$/, /ed$/, /d$/, /ing$/, /ly$/, /er$/, /ers$/].flatMap((end) =>
    word.length > 5 && end.test(word) ? word.replace(end, '') : [],
  );
}

function* textsOf({ title, facts, instruments, people }: CooperationRecord): Iterable<string> {
  yield title.en;
  yield* facts.en;
  for (const document of instruments) if (document.title) yield document.title.en;
  for (const { name, role } of people) yield role === null ? name : `${name} ${role}`;
}

function* allTexts(register: Register): Iterable<string> {
  for (const record of register.records) yield* textsOf(record);
  for (const { name, aliases } of register.bodies.values()) yield [name, ...aliases].join(' ');
  for (const { name, aliases } of register.topics.values()) yield [name, ...aliases].join(' ');
}

function* collect(register: Register): Steps<{ all: Set<string>; lower: Set<string> }> {
  const raw = new Set<string>();
  yield* pausing(allTexts(register), (text) => {
    for (const word of text.match(wordPattern) ?? []) raw.add(word);
  });
  const all = new Set<string>();
  const lower = new Set<string>();
  yield* pausing(raw, (word) => note(word, { all, lower }));
  return { all, lower };
}

function note(word: string, { all, lower }: { readonly all: Set<string>; readonly lower: Set<string> }): void {
  const folded = fold(word).replace(possessive, '').replaceAll("'", '');
  all.add(folded);
  if (word.charAt(0) === folded.charAt(0)) lower.add(folded);
}
