import { daysOf } from '../partial-date.js';
import type { Register } from '../register.js';
import type { CooperationRecord } from '../schema.js';
import type { Remark } from './remark.js';
import { likeness, overlap, wordsOf } from './words.js';

/**
 * Pairs of records that may tell of one act twice: the same sides, dates that can be the same, and bodies, kind and words
 * in common. The remark stands at the later of the two ids and is made once for a pair.
 */
export function possibleDuplicates(register: Register): Remark[] {
  const bySides = new Map<string, CooperationRecord[]>();
  for (const record of register.records) {
    const sides = sidesOf(record);
    const alike = bySides.get(sides);
    if (alike) alike.push(record);
    else bySides.set(sides, [record]);
  }
  return [...bySides.values()].flatMap((records) =>
    records.flatMap((record, at) =>
      upToYearBefore(record, records.slice(at + 1))
        .filter((other) => mayBeOneAct(record, other))
        .map((other) => remarkOn(record, other, register)),
    ),
  );
}

/** Records, newest first, up to those of two years before this one: they are too old to be compared. */
function upToYearBefore({ date }: CooperationRecord, records: readonly CooperationRecord[]): CooperationRecord[] {
  const year = Number(date.slice(0, 4));
  const end = records.findIndex((other) => Number(other.date.slice(0, 4)) < year - 1);
  return records.slice(0, end === -1 ? undefined : end);
}

/** The records of a register that may tell of the same act as this one, which need not be among them. */
export function duplicatesOf(record: CooperationRecord, register: Register): CooperationRecord[] {
  return register.records.filter(
    (other) => other.id !== record.id && sidesOf(other) === sidesOf(record) && mayBeOneAct(record, other),
  );
}

const sidesOf = ({ countries }: CooperationRecord): string => [...countries].sort().join(' ');

function remarkOn(a: CooperationRecord, b: CooperationRecord, { fileOf }: Register): Remark {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const message = `may be the act of ${fileOf.get(first.id) ?? first.id} told again (“${first.title.en}”): keep one of the two, or make clear in title and date how they differ`;
  return { about: { record: second.id }, path: ['title', 'en'], message };
}

function mayBeOneAct(a: CooperationRecord, b: CooperationRecord): boolean {
  const apart = daysApart(a, b);
  if (apart > Math.max(daysOff[a.dateBasis], daysOff[b.dateBasis])) return false;
  const bodies = overlap(new Set(a.bodies), new Set(b.bodies));
  if (bodies !== undefined && bodies < 0.5) return false;
  const titles = likeness(wordsOf(a.title.en), wordsOf(b.title.en));
  if (titles >= 0.6 || sharesDocument(a, b)) return true;
  // Delegations visit one body a day: days that differ, and are not those of reports, need more in common than that.
  if (apart > 0 && a.dateBasis !== 'report' && b.dateBasis !== 'report') return false;
  const person = sharesPerson(a, b);
  return a.kind === b.kind ? titles >= 0.25 || person : titles >= 0.4 && person;
}

/** By how many days the dates of one act may differ: time zones make one; a report follows its act by up to a week. */
const daysOff = { act: 1, report: 7, inferred: 1 } as const;

/** Days between the nearest days that the two dates may stand for. Months and years that differ are infinitely apart. */
function daysApart(a: CooperationRecord, b: CooperationRecord): number {
  const [daysA, daysB] = [daysOf(a.date), daysOf(b.date)];
  const apart = Math.max(0, daysBetween(daysA.to, daysB.from), daysBetween(daysB.to, daysA.from));
  const areDays = daysA.from === daysA.to && daysB.from === daysB.to;
  return apart === 0 || areDays ? apart : Infinity;
}

/** Days from one day to another; negative where the second comes first. */
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function sharesDocument(a: CooperationRecord, b: CooperationRecord): boolean {
  return a.instruments.some((one) =>
    b.instruments.some(
      (other) =>
        one.type === other.type &&
        (overlap(new Set(one.parties), new Set(other.parties)) ?? 0) >= 1 &&
        (!one.title || !other.title || likeness(wordsOf(one.title.en), wordsOf(other.title.en)) >= 0.4),
    ),
  );
}

function sharesPerson(a: CooperationRecord, b: CooperationRecord): boolean {
  return a.people.some(({ name }) => b.people.some((person) => person.name === name));
}
