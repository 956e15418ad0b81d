import type { Candidate } from '../lexicon.js';
import { needsTitle, titlesBefore } from '../listed/person-names.js';
import { between, startsWithCapital, type Surroundings } from './writing-rules.js';

/** Countries and cities that are personal names too. */
const personalNames: ReadonlySet<string> = new Set(
  (
    'jordan georgia chad israel cuba holland ireland france england india kenya britain brazil paris london sofia lima medina ' +
    'salvador santiago washington alexandria madrid florence victoria austin dakar natal leon riga manila lagos montreal'
  ).split(' '),
);

/** Things, before or after which these words are none of countries. */
const thingsAfter: Readonly<Record<string, RegExp>> = {
  china: /^(tableware|cups?|plates?|dishes|porcelain|clay|shops?|cabinets?|dolls?|teapots?|sets?|ware)$/,
  turkey:
    /^(meat|breasts?|poultry|eggs?|farms?|farmers|birds?|sandwich|sandwiches|dinner|sausages?|hens?|legs?|feathers?|stuffing)$/,
  polish: /^(remover)$/,
  chile: /^(peppers?|powder|sauce|con)$/,
  guinea: /^(pigs?|fowls?|worms?|hens?)$/,
  brazil: /^(nuts?)$/,
  french: /^(fries|press|toast)$/,
  danish: /^(pastry|pastries)$/,
  swiss: /^(rolls?|army)$/,
};
const thingsBefore: Readonly<Record<string, RegExp>> = {
  china: /^(bone|fine)$/,
  turkey: /^(roast|wild|cold|frozen|ground)$/,
  polish: /^(nail|shoe|floor|furniture|car|to)$/,
};

/** What the rules need to know beside the surroundings. */
export interface Vocabulary {
  /** Whether the records hold the word in lower case, or it is an ordinary one. */
  readonly isCommonWord: (word: string) => boolean;
  /** Whether a name of its own begins or ends at this token, a family name aside. */
  readonly isOfName: (token: number) => boolean;
  /** The spelling that stands for all of a person's. */
  readonly mainPerson: (id: string) => string;
}

/** A family name of more people than this names nobody without a title. */
const fewPeople = 3;

/** Whether a token beside a name looks like the rest of a person's name: capitalised, and nothing that is known. */
function looksPersonal(token: number, around: Surroundings, { isCommonWord, isOfName }: Vocabulary): boolean {
  const { text, tokens } = around;
  const word = tokens.words[token];
  if (word === undefined || !/^\p{L}+$/u.test(word) || around.style.shouts) return false;
  const raw = text.slice(tokens.starts[token], tokens.ends[token]);
  return startsWithCapital(raw) && word.length > 1 && !isCommonWord(word) && !isOfName(token);
}

function isBesidePersonal({ first, last }: Candidate, around: Surroundings, vocabulary: Vocabulary): boolean {
  const adjoins = (left: number) => /^\s+$/.test(between(around, left));
  return (
    (first > 0 && adjoins(first - 1) && looksPersonal(first - 1, around, vocabulary)) ||
    (adjoins(last) && looksPersonal(last + 1, around, vocabulary))
  );
}

/** Whether a country's or city's name at this place is a word or a person instead: "Jordan Hale", "turkey meat". */
export function isSomethingElse(candidate: Candidate, around: Surroundings, vocabulary: Vocabulary): boolean {
  const { text, tokens } = around;
  const { first, last } = candidate;
  if (first !== last) return false;
  const word = tokens.words[first] ?? '';
  const before = tokens.words[first - 1] ?? '';
  const raw = text.slice(tokens.starts[first], tokens.ends[first]);
  if (!startsWithCapital(raw) || first === 0) {
    if (thingsAfter[word]?.test(tokens.words[first + 1] ?? '')) return true;
    if (thingsBefore[word]?.test(before)) return true;
  }
  if (!personalNames.has(word) || !startsWithCapital(raw)) return false;
  return isPersonalTitle(before) || isBesidePersonal(candidate, around, vocabulary);
}

/** Titles that stand before a name only ("the minister Jordan sent" is none). */
const isPersonalTitle = (word: string) => /^(mr|mrs|ms|miss|dr|prof|professor|sir)$/.test(word);

/** Whether a family name at this place names the person: after a title, or alone, with a capital, and not in another name. */
export function namesPerson(candidate: Candidate, around: Surroundings, vocabulary: Vocabulary): boolean {
  const { text, tokens, style } = around;
  const { first } = candidate;
  if (titlesBefore.has(tokens.words[first - 1] ?? '') && /^\.?\s+$/.test(between(around, first - 1))) return true;
  // "Thai" is a family name, and a demonym first.
  if (candidate.names.some(({ reference, writing }) => reference.type !== 'person' && writing !== 'whole'))
    return false;
  const word = tokens.joined.slice(tokens.from[first], tokens.to[candidate.last]);
  const raw = text.slice(tokens.starts[first], tokens.ends[candidate.last]);
  if (needsTitle(word)) return false;
  const people = candidate.names.filter(({ reference }) => reference.type === 'person');
  if (new Set(people.map(({ reference }) => vocabulary.mainPerson(reference.id))).size > fewPeople) return false;
  if (!startsWithCapital(raw) && !(style.whispers && !vocabulary.isCommonWord(word))) return false;
  return !isBesidePersonal(candidate, around, vocabulary);
}
