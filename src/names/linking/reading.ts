import type { Manner, Reference, ReferenceType } from '../gazetteer.js';
import type { Name } from '../lexicon.js';

/** A stretch of the text read as a name. */
export interface Reading {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** What it may mean; none for a decoy. */
  readonly names: readonly Name[];
  /** Where it is not the names' own. */
  readonly manner?: Manner;
  /** The name as which a misspelt word was read. */
  readonly readAs?: string;
}

/** A body before a country's code (SA is Standards Australia before Saudi Arabia), but after its name. */
const order: Readonly<Record<ReferenceType, number>> = {
  country: 0,
  body: 2,
  region: 3,
  city: 4,
  person: 5,
  'body-kind': 6,
  field: 7,
  'document-type': 8,
  kind: 9,
  topic: 10,
};

const codeOrder = 2.5;

const orderOf = ({ reference, manner }: Name) =>
  reference.type === 'country' && manner === 'code' ? codeOrder : order[reference.type];

/** The names of a reading, likeliest first: by type, then by the number of records. */
export function likeliestFirst(names: readonly Name[], weight: (reference: Reference) => number): readonly Name[] {
  if (names.length < 2) return names;
  const isShared = names.every(({ reference }) => reference.type === 'country');
  return [...names].sort(
    (a, b) => orderOf(a) - orderOf(b) || (isShared ? 0 : weight(b.reference) - weight(a.reference)),
  );
}

const strongTypes: ReadonlySet<ReferenceType> = new Set(['country', 'body', 'region', 'person', 'city']);

/** Names of particular things are strong; words of the vocabulary are weak and never take a part of a strong name. */
function isStrong({ names }: Reading): boolean {
  return names.length === 0 || names.some(({ reference }) => strongTypes.has(reference.type));
}

/** Whether a reading holds a part of another, and not the whole. */
function cuts(a: Reading, b: Reading): boolean {
  return a.first <= b.last && b.first <= a.last && !(a.first <= b.first && b.last <= a.last);
}

/**
 * The readings to keep where they overlap: the longest (in letters), but no weak one that would cut a strong one in two
 * ("promotion of standards" in "promotion of Standards Australia"); among equals the strong one, then the one on the left.
 */
export function select(readings: readonly Reading[], lengthOf: (reading: Reading) => number): Reading[] {
  const ranked = readings
    .map((reading) => ({ reading, length: lengthOf(reading), strong: isStrong(reading) }))
    .sort((a, b) => b.length - a.length || Number(b.strong) - Number(a.strong) || a.reading.first - b.reading.first);
  const strongAt = new Map<number, Reading[]>();
  for (const { reading, strong } of ranked)
    if (strong)
      for (let token = reading.first; token <= reading.last; token++) {
        const there = strongAt.get(token);
        if (there) there.push(reading);
        else strongAt.set(token, [reading]);
      }
  const taken = new Set<number>();
  const isTaken = ({ first, last }: Reading) => {
    for (let token = first; token <= last; token++) if (taken.has(token)) return true;
    return false;
  };
  const chosen: Reading[] = [];
  for (const { reading, strong } of ranked) {
    if (isTaken(reading)) continue;
    const { first, last } = reading;
    // Whatever reaches beyond the reading covers its first or its last token.
    const beside = strong ? [] : [...(strongAt.get(first) ?? []), ...(strongAt.get(last) ?? [])];
    if (beside.some((other) => cuts(reading, other) && !isTaken(other))) continue;
    chosen.push(reading);
    for (let token = first; token <= last; token++) taken.add(token);
  }
  return chosen.sort((a, b) => a.first - b.first);
}
