import type { Edition } from '../edition/edition.js';
import type { ReferenceType } from '../names/gazetteer.js';
import { ordinalsIn } from './ordinals.js';
import { datesIn, type NamedDates } from './text-dates.js';

/** What a running text names. Only names that are written out: no spelling is repaired, as nobody can be asked. */
export interface TextRead {
  /** Sides that it names, also by a body of theirs. */
  readonly sides: ReadonlySet<string>;
  /** Ids by type. An ambiguous name counts for all that it may mean. */
  readonly named: Readonly<Record<ReferenceType, ReadonlySet<string>>>;
  readonly dates: NamedDates;
  /** Numbers of sessions: "the ninth meeting", 第九次会议. */
  readonly ordinals: ReadonlySet<number>;
}

/** Texts are read to here: what is said after so much is not what they are about. */
const longest = 8_000;

/** Reads a text for all that can tell which record it is about. `posted` is as for `datesIn`. */
export function readText({ names, register }: Edition, whole: string, posted: string | undefined): TextRead {
  const text = whole.slice(0, longest);
  const named: Record<ReferenceType, Set<string>> = {
    country: new Set(),
    region: new Set(),
    body: new Set(),
    'body-kind': new Set(),
    person: new Set(),
    field: new Set(),
    topic: new Set(),
    'document-type': new Set(),
    kind: new Set(),
    city: new Set(),
  };
  for (const { references, manner } of names.link(text)) {
    if (manner === 'spelling') continue;
    for (const { type, id } of references) named[type].add(id);
  }
  const ofBodies = [...named.body].flatMap((id) => register.bodies.get(id)?.country ?? []);
  return {
    sides: new Set([...named.country, ...ofBodies]),
    named,
    dates: datesIn(text, posted),
    ordinals: new Set(ordinalsIn(text)),
  };
}
