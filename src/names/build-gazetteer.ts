import type { Register } from '../records/register.js';
import { atOnce, inTurns, pausing, type Steps } from '../records/turns.js';
import { bodyKindNames } from './listed/body-kinds.js';
import { bodyNames } from './listed/body-names.js';
import { cityNames } from './listed/city-names.js';
import { countries, countryNames } from './listed/country-names.js';
import { decoys } from './listed/decoys.js';
import type { Gazetteer, Reference, ReferenceType } from './gazetteer.js';
import { Lexicon, type Name } from './lexicon.js';
import { link } from './linking/link.js';
import { personNames, type PersonNames } from './listed/person-names.js';
import { regions } from './listed/regions.js';
import type { Knowledge } from './linking/reader.js';
import { registerWords } from './register-words.js';
import { resolve } from './resolve.js';
import { sidesOf, type Side } from './listed/side-names.js';
import { changedInTextAlone } from './same-names.js';
import { SpellingIndex } from './linking/spelling.js';
import { abbreviationOf, shownNames } from './shown-names.js';
import { Suggestions } from './suggest.js';
import { taiwanNames } from './linking/taiwan-usage.js';
import { termNames } from './listed/term-names.js';
import { pairWords } from './linking/pair-words.js';
import { mayBeginPair } from './linking/short-names.js';
import { tokenize } from './tokens.js';
import { keyOfReference, weightsOf } from './weights.js';

/** Builds the gazetteer of a register in one piece: some tens of milliseconds for hundreds of records. */
export function buildGazetteer(register: Register): Gazetteer {
  return atOnce(stepsOf(register));
}

/** The same in slices of 5 ms, so that answers go on meanwhile. */
export function buildGazetteerInTurns(register: Register): Promise<Gazetteer> {
  return inTurns(stepsOf(register));
}

function* stepsOf(register: Register): Steps<Gazetteer> {
  const sides = yield* sidesOf(register);
  const persons = yield* personNames(register);
  const weight = yield* weightsOf(register);
  const lexicon = yield* lexiconOf(register, sides, persons, weight);
  const nameOf = yield* shownNames(register, sides);

  const mainPerson = (id: string) => persons.spellings.get(id)?.[0] ?? id;
  const main = (reference: Reference): Reference =>
    reference.type === 'person' ? { type: 'person', id: mainPerson(reference.id) } : reference;
  const words = yield* registerWords(register);
  const knowledge: Knowledge = {
    lexicon,
    words,
    spelling: yield* SpellingIndex.of(lexicon),
    chineseFamilies: persons.chineseFamilies,
    countryOfBody: (id) => register.bodies.get(id)?.country,
    weight,
    mainPerson,
  };
  const suggestions = yield* Suggestions.of({
    lexicon,
    shownNames: (reference) => [nameOf(reference, 'en'), nameOf(reference, 'zh')],
    weight,
    isMain: (reference) => keyOfReference(main(reference)) === keyOfReference(reference),
  });
  const suggest = (text: string, type: ReferenceType, limit: number) => suggestions.suggest(text, type, limit);
  const linkText = (text: string) => link(text, knowledge);
  const withId = yield* idsOf(register, sides, persons);

  let latest = register;
  const gazetteer: Gazetteer = {
    link: linkText,
    resolve: (text, types) => resolve(text, types, { lexicon, link: linkText, suggest, weight, main, withId }),
    suggest,
    nameOf,
    shortNameOf: (reference, language) => abbreviationOf(reference, register) ?? nameOf(reference, language),
    members: (region) => regions.get(region)?.members ?? [],
    weight,
    next: (after, changes) => {
      const changed = changedInTextAlone(latest, changes);
      if (!changed) return undefined;
      words.add(changed);
      latest = after;
      return gazetteer;
    },
  };
  return gazetteer;
}

function* lexiconOf(
  register: Register,
  sides: readonly Side[],
  persons: PersonNames,
  weight: (reference: Reference) => number,
): Steps<Lexicon> {
  const lexicon = new Lexicon();
  const add = (names: Iterable<Name>) => pausing(names, (name) => lexicon.add(name));
  yield* add(countryNames(weight({ type: 'country', id: 'KP' }) > 0));
  yield* add([...sides, ...regions.values()].flatMap(({ names }) => names));
  const namesTwoSides = sideCounter(lexicon);
  for (const body of register.bodies.values()) {
    yield;
    yield* add(bodyNames(body));
  }
  yield* add(bodyKindNames(new Set([...register.bodies.values()].map(({ kind }) => kind))));
  yield* add(persons.names);
  yield* add(termNames(register, namesTwoSides));
  for (const { text, reference } of taiwanNames)
    lexicon.add({ text, reference, manner: 'alias', writing: 'traditional' });
  yield* add(yield* cityNames(register));
  for (const text of decoys) lexicon.addDecoy(text);
  return lexicon;
}

const mayNameSides = /^[A-Z]\S*-[A-Z]/;
const isSide = ({ reference: { type }, writing }: Name) =>
  (type === 'country' || type === 'region') && writing !== 'joined' && writing !== 'whole';

/**
 * Whether a topic's name is made of two sides ("EU-US cooperation", 中非合作). In running text the sides say more than the
 * topic, which only names what goes on between them.
 */
function sideCounter(lexicon: Lexicon): (text: string) => boolean {
  return (text) => {
    if (!mayNameSides.test(text) && !mayBeginPair(text)) return false;
    const tokens = tokenize(text);
    const named = lexicon.candidates(tokens).filter(({ names }) => names.some(isSide));
    const startsName = (token: number) => named.some(({ first, last }) => first === token && last > first);
    const [side] = named.toSorted((a, b) => a.first - b.first || b.last - a.last);
    const another = side && named.some(({ first }) => first > side.last);
    return another === true || pairWords(text, tokens, startsName).length > 0;
  };
}

function* idsOf(
  register: Register,
  sides: readonly Side[],
  persons: PersonNames,
): Steps<(type: ReferenceType, id: string) => Reference | undefined> {
  const ids: readonly (readonly [ReferenceType, Iterable<string>])[] = [
    ['country', [...countries.keys(), ...sides.map(({ tag }) => tag)]],
    ['region', regions.keys()],
    ['body', register.bodies.keys()],
    ['field', register.fields.keys()],
    ['topic', register.topics.keys()],
    ['kind', register.kinds.keys()],
    ['document-type', register.documentTypes.keys()],
    ['person', persons.spellings.keys()],
  ];
  const keyOf = (type: ReferenceType, id: string) => keyOfReference({ type, id: id.toLowerCase() });
  const byKey = new Map<string, Reference>();
  for (const [type, of] of ids) yield* pausing(of, (id) => byKey.set(keyOf(type, id), { type, id }));
  return (type, id) => byKey.get(keyOf(type, id));
}
