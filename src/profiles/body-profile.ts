import type { Edition } from '../edition/edition.js';
import type { Register } from '../records/register.js';
import type { Body, CooperationRecord } from '../records/schema.js';
import { bodies, fields, partners, topics } from './dimensions.js';
import {
  byKind,
  byType,
  holdingOf,
  numbersOf,
  tally,
  type NumberOfKind,
  type NumberOfType,
  type Numbered,
  type Numbers,
} from './holding.js';
import { latestShown } from './country-profile.js';
import { postingsOf } from './postings.js';
import { mainSpelling } from './same-person.js';
import { spanOf, type Span } from './span.js';
import { yearlyActs, type YearOfActs } from './yearly-acts.js';

/** An office in which a record names a person. */
export interface Office {
  /** As the source writes it, in English; null where it names none. */
  readonly role: string | null;
  readonly record: string;
  /** Date of that record, a partial date. It says when he held the office, not since when. */
  readonly date: string;
}

/** A person whom records name for a body, also such as it takes no part in itself. */
export interface PersonOfBody {
  /** The name as the newest of the records writes it. */
  readonly name: string;
  readonly nameZh: string | null;
  /** Newest first. */
  readonly offices: readonly [Office, ...Office[]];
}

/** A body that took over the work of another, or whose work another took over, with its own acts. */
export interface RelatedBody {
  readonly body: Body;
  readonly numbers: Numbers;
  /** Its records, newest first. */
  readonly records: readonly CooperationRecord[];
}

/** Who a body is and what it did. The acts of its predecessors are theirs and stand apart. */
export interface BodyProfile {
  /** Its names, abbreviation, aliases, country and kind. */
  readonly body: Body;
  /** Whose work it took over, nearest first: the predecessor, then that one's own. */
  readonly predecessors: readonly RelatedBody[];
  /** Who took over its work, nearest first. */
  readonly successors: readonly RelatedBody[];
  readonly numbers: Numbers;
  readonly types: readonly NumberOfType[];
  readonly kinds: readonly NumberOfKind[];
  /** The sides beside its own country. */
  readonly partners: readonly Numbered[];
  /** Bodies of other countries that take part in the same acts, or are parties to the same documents. */
  readonly counterparts: readonly Numbered[];
  readonly fields: readonly Numbered[];
  readonly topics: readonly Numbered[];
  /** Whom records name for it, the one named last first. */
  readonly people: readonly PersonOfBody[];
  /** Null where it has no acts. */
  readonly span: Span | null;
  /** Its three newest records, newest first. */
  readonly latest: readonly CooperationRecord[];
  readonly years: readonly YearOfActs[];
  /** All its records, newest first. */
  readonly records: readonly CooperationRecord[];
}

/** The profile of a body, null where the register knows no body of that id. A body without acts has a profile all the same. */
export function bodyProfile(edition: Edition, id: string): BodyProfile | null {
  const { register } = edition;
  const body = register.bodies.get(id);
  if (!body) return null;
  const holding = holdingOf(edition, { bodies: [[id]] });
  const records = holding.acts.map(({ record }) => record);
  return {
    body,
    predecessors: predecessorsOf(body, register).map((one) => related(edition, one)),
    successors: successorsOf(body, register).map((one) => related(edition, one)),
    numbers: numbersOf(holding),
    types: byType(holding),
    kinds: byKind(holding),
    partners: tally(holding, partners([body.country])),
    counterparts: tally(
      holding,
      bodies((other) => register.bodies.get(other)?.country !== body.country),
    ),
    fields: tally(holding, fields(register)),
    topics: tally(holding, topics(register)),
    people: peopleOf(edition, id),
    span: spanOf(holding.acts),
    latest: records.slice(0, latestShown),
    years: yearlyActs(records),
    records,
  };
}

/** The bodies whose work one took over, nearest first. */
export function predecessorsOf(body: Body, register: Register): Body[] {
  const chain: Body[] = [];
  for (let at: Body | undefined = body; at?.succeeds;) {
    at = register.bodies.get(at.succeeds);
    if (!at || at === body || chain.includes(at)) break;
    chain.push(at);
  }
  return chain;
}

/** One id for a body and those whose work it took over, directly or not: that of the first of them. */
export function lineageOf(id: string, register: Register): string {
  const body = register.bodies.get(id);
  return (body && predecessorsOf(body, register).at(-1)?.id) ?? id;
}

/** The bodies that took over the work of one, nearest first, of equal distance in alphabetical order. */
export function successorsOf(body: Body, register: Register): Body[] {
  const found: Body[] = [];
  let generation = [body];
  while (generation.length > 0) {
    const ids = new Set(generation.map(({ id }) => id));
    generation = [...register.bodies.values()]
      .filter((one) => one.succeeds !== null && ids.has(one.succeeds) && one !== body && !found.includes(one))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    found.push(...generation);
  }
  return found;
}

function related(edition: Edition, body: Body): RelatedBody {
  const holding = holdingOf(edition, { bodies: [[body.id]] });
  return { body, numbers: numbersOf(holding), records: holding.acts.map(({ record }) => record) };
}

function peopleOf({ names, register }: Edition, body: string): PersonOfBody[] {
  const found = new Map<string, { name: string; nameZh: string | null; offices: [Office, ...Office[]] }>();
  for (const record of postingsOf(register).byOffice.get(body) ?? []) {
    for (const person of record.people) {
      if (person.body !== body) continue;
      const office: Office = { role: person.role, record: record.id, date: record.date };
      const key = mainSpelling(person.name, names);
      const known = found.get(key);
      if (known) {
        known.offices.push(office);
        known.nameZh ??= person.nameZh ?? null;
      } else found.set(key, { name: person.name, nameZh: person.nameZh ?? null, offices: [office] });
    }
  }
  return [...found.values()];
}
