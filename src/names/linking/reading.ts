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

const overlap = (a: Reading, b: Reading) => a.first <= b.last && b.first <= a.last;
const contains = (a: Reading, b: Reading) => a.first <= b.first && b.last <= a.last;

/**
 * The readings to keep where they overlap: the longest (in letters), but no weak one that would cut a strong one in two
 * ("promotion of standards" in "promotion of Standards Australia"); among equals the strong one, then the one on the left.
 */
export function select(readings: readonly Reading[], lengthOf: (reading: Reading) => number): Reading[] {
  const ranked = readings
    .map((reading) => ({ reading, length: lengthOf(reading), strong: isStrong(reading) }))
    .sort((a, b) => b.length - a.length || Number(b.strong) - Number(a.strong) || a.reading.first - b.reading.first);
  const chosen: Reading[] = [];
  for (const { reading, strong } of ranked) {
    if (chosen.some((other) => overlap(other, reading))) continue;
    const isCut = (other: (typeof ranked)[number]) =>
      other.strong &&
      overlap(other.reading, reading) &&
      !contains(reading, other.reading) &&
      !chosen.some((kept) => overlap(kept, other.reading));
    if (!strong && ranked.some(isCut)) continue;
    chosen.push(reading);
  }
  return chosen.sort((a, b) => a.first - b.first);
}
