import type { PeriodMatch, Periods, UnreadPeriod } from '../periods.js';
import * as chinese from './chinese-context.js';
import * as english from './english-context.js';
import { leftmost } from './leftmost.js';
import type { Bounds, Member, Phrase } from './pieces.js';
import type { Page } from './rule.js';

/**
 * The rule that a time phrase is read whole or not at all. The grammar has read what it can; here a phrase that stands
 * beside anything that bends its meaning, or beside another time that it does not combine with, becomes unread.
 */

interface Item {
  readonly start: number;
  readonly end: number;
  /** Nothing where the stretch is unread. */
  readonly phrase?: Phrase;
  readonly readings?: readonly Bounds[];
}

export function wholePhrases(page: Page, phrases: readonly Phrase[]): Periods {
  const read = phrases.filter((phrase) => !isPerson(page, phrase)).map((phrase) => judged(page, phrase));
  const items = joinNeighbours(page, withUnreadTimes(page, read));
  const unread: UnreadPeriod[] = [];
  const periods: PeriodMatch[] = [];
  items.forEach(({ phrase, start, end, readings }, i) => {
    if (phrase) periods.push(...phrase.members.map((member) => asMatch(member, datesEvent(page, phrase, items, i))));
    else unread.push({ start, end, ...(readings && { readings }) });
  });
  return { periods, unread };
}

function asMatch({ start, end, bounds, negated }: Member, ofEvent: boolean): PeriodMatch {
  const { from, to, grain } = bounds[0] ?? { from: null, to: null, grain: 'range' };
  return { start, end, from, to, grain, ...(negated && { negated }), ...(ofEvent && { ofEvent }) };
}

/** "By June Park": no month, where the original goes on with a capital. */
function isPerson(page: Page, { start, end, members }: Phrase): boolean {
  return (
    members.every((member) => member.bounds.length === 0) &&
    english.personMonth.test(page.text.slice(start, end)) &&
    /^ +[A-Z][a-z]/.test(page.original.slice(end))
  );
}

function distinct(bounds: readonly Bounds[]): readonly Bounds[] {
  return bounds.filter((one, i) => bounds.findIndex((other) => other.from === one.from && other.to === one.to) === i);
}

function judged(page: Page, phrase: Phrase): Item {
  const members = phrase.members.map((member) => ({ ...member, bounds: distinct(member.bounds) }));
  const readable = members.every((member) => member.bounds.length === 1);
  const [start, end] = withNeighbours(page, phrase);
  if (readable && start === phrase.start && end === phrase.end) return { start, end, phrase: { ...phrase, members } };
  const several = members.length === 1 ? members[0]?.bounds : undefined;
  const possible = several && several.length > 1 && start === phrase.start && end === phrase.end;
  return { start, end, ...(possible && { readings: several }) };
}

/** The phrase with what stands directly beside it and bends its meaning. */
function withNeighbours({ text }: Page, { start, end, lead, members }: Phrase): readonly [number, number] {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  const own = text.slice(start, end);
  const leading = [
    english.vagueBefore,
    chinese.vagueBefore,
    ...(lead === 'bare' && !members.some((member) => member.negated) ? [english.strangeBefore] : []),
    ...(lead === 'bound' ? [english.modifierBefore] : []),
    ...(own.startsWith('of ') ? [english.shareBefore] : []),
  ]
    .map((expression) => expression.exec(before)?.[0].length ?? 0)
    .reduce((a, b) => Math.max(a, b), 0);
  const trailing = [english.vagueAfter, chinese.vagueAfter]
    .map((expression) => expression.exec(after)?.[0].length ?? 0)
    .reduce((a, b) => Math.max(a, b), 0);
  return [start - leading, end + trailing];
}

/** Adds the words of time that the grammar has not read, each as an unread stretch. */
function withUnreadTimes({ text, original }: Page, read: readonly Item[]): readonly Item[] {
  const found: Item[] = [];
  for (const { hasTimeWord, unreadTimes } of [english, chinese]) {
    if (!hasTimeWord.test(text)) continue;
    for (const { 0: match, index } of leftmost(text, unreadTimes)) {
      const end = index + match.length;
      if (read.some((item) => item.start <= index && end <= item.end)) continue;
      if (english.personMonth.test(match) && /^ +[A-Z][a-z]/.test(original.slice(end))) continue;
      found.push({ start: index, end });
    }
  }
  return found.length === 0 ? read : merged([...read, ...found].sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Makes one unread stretch of those that overlap. */
function merged(items: readonly Item[]): readonly Item[] {
  const out: Item[] = [];
  for (const item of items) {
    const last = out.at(-1);
    if (last && item.start < last.end) out.splice(-1, 1, together(last, item));
    else out.push(item);
  }
  return out;
}

const together = (a: Item, b: Item): Item => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Joins times that stand side by side: into one where they bound each other, else into an unread stretch. */
function joinNeighbours({ text }: Page, items: readonly Item[]): readonly Item[] {
  const out: Item[] = [];
  for (const item of items) {
    const last = out.at(-1);
    const joined = last && beside(last, item, text);
    if (joined) out.splice(-1, 1, joined);
    else out.push(item);
  }
  return out;
}

const onlySpaces = /^ *$/;
const bothHold = /^ *(?:,|、)? *(?:and|but|yet|且|并且|而|但|又)? *$/;
const conjunction = /^ *(?:and|or|&|和|或|与|及) *$/;
const towards = /^ *(?:to|till|until|through|[-=]*[>→⇒]+|-+|~|\.{2,}|…+|至|到)(?: *[a-z'-]+)? *$/;
const oddWord = /^ *and +[a-z'-]+ +$/;

function beside(a: Item, b: Item, text: string): Item | undefined {
  const gap = text.slice(a.end, b.start);
  const bothWays = a.phrase && b.phrase && bothHold.test(gap) && withinBoth(a.phrase, b.phrase);
  if (bothWays) return { start: bothWays.start, end: bothWays.end, phrase: bothWays };
  if (a.phrase && b.phrase && onlySpaces.test(gap) && standBeside(a.phrase, b.phrase)) return undefined;
  if (onlySpaces.test(gap) || towards.test(gap)) return together(a, b);
  if (conjunction.test(gap) && a.phrase?.lead === 'bound' && b.phrase?.lead === 'bare') return together(a, b);
  if (
    oddWord.test(gap) &&
    !a.phrase &&
    english.betweenBefore.test(text.slice(Math.max(0, a.start - 30), a.start + 8))
  ) {
    return together(a, b);
  }
  if (!a.phrase && conjunction.test(gap) && b.phrase?.lead === 'bare') return together(a, b);
  return undefined;
}

/** "After 2015 and before 2018": one bound each way makes one range. */
function withinBoth(a: Phrase, b: Phrase): Phrase | undefined {
  const [first, second] = [a.members[0]?.bounds[0], b.members[0]?.bounds[0]];
  if (!first || !second || a.members.length > 1 || b.members.length > 1) return undefined;
  if (a.lead === 'negated' || b.lead === 'negated') return undefined;
  const [lower, upper] = first.to === null ? [first, second] : [second, first];
  if (lower.from === null || lower.to !== null || upper.from !== null || upper.to === null) return undefined;
  if (lower.from > upper.to) return undefined;
  const bounds: Bounds = { from: lower.from, to: upper.to, grain: 'range' };
  const member: Member = { start: a.start, end: b.end, bounds: [bounds], negated: false };
  return { start: a.start, end: b.end, members: [member], lead: 'bound' };
}

/** Times that may stand side by side without a word between: an exception, a list of years, the same time twice. */
function standBeside(a: Phrase, b: Phrase): boolean {
  if (b.lead === 'negated' || a.lead === 'negated') return true;
  const [first, second] = [a.members.at(-1)?.bounds[0], b.members[0]?.bounds[0]];
  if (!first || !second) return false;
  const years = first.grain === 'year' && second.grain === 'year' && a.lead !== 'bound' && b.lead === 'bare';
  return years || (first.from === second.from && first.to === second.to);
}

/** Whether the time dates something that another time word points at: "meetings after the 2019 MoU". */
function datesEvent({ text }: Page, { start, end, lead }: Phrase, items: readonly Item[], at: number): boolean {
  if (lead === 'bound' || lead === 'negated') return false;
  const before = text.slice(items[at - 1]?.end ?? 0, start);
  const after = text.slice(end, items[at + 1]?.start ?? text.length);
  return english.eventBefore.test(before) || chinese.eventAfter.test(after);
}
