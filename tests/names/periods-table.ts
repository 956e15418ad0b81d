import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../src/names/periods.js';
import { daysOf } from '../../src/records/partial-date.js';

/** A Wednesday in the second quarter. */
export const today = '2025-06-18';

/**
 * Reads a table of phrases, one a line: `phrase => meaning`.
 *
 * The phrase stands for itself: the match must cover it whole. Brackets mark the matches where the line is a longer text.
 * A phrase without brackets is also tried inside sentences, where it must mean the same.
 *
 * The meaning is `2019`, `2025-04` or `2025-04-11` (all its days), `A..B` (from the first day of A to the last of B, open
 * where one is missing), several of these with `|` between (in order), `!` before a negated one, a grain or `event` after
 * one, `?` for a phrase that must stay unread (with the readings that are possible, where it has several), `-` for nothing.
 */
export function check(name: string, table: string): void {
  describe(name, () => {
    const rows = table
      .trim()
      .split('\n')
      .map((line) => line.split(' => '));
    it.each(rows)('%s => %s', (phrase = '', meaning = '') => {
      const plain = phrase.replace(/[[\]]/g, '');
      expect(describePeriods(plain)).toEqual(expected(phrase, meaning));
      if (plain !== phrase || meaning === '-') return;
      for (const carrier of carriers(phrase)) {
        expect(describePeriods(carrier.replace(/[[\]]/g, '')), carrier).toEqual(expected(carrier, meaning));
      }
    });
  });
}

function carriers(phrase: string): readonly string[] {
  if (/\p{Script=Han}/u.test(phrase)) return [`请问[${phrase}]，双方签了几份备忘录？`, `（[${phrase}]）`];
  return [
    `Which MoUs did China sign [${phrase}]?`,
    `[${phrase}], which MoUs did they sign?`,
    `metrology MoUs with Korea [${phrase}]`,
  ];
}

interface Seen {
  readonly meaning: string;
  readonly text?: string;
}

const short = (from: string | null, to: string | null): string => {
  if (from !== null && to !== null) {
    for (const part of [from.slice(0, 4), from.slice(0, 7), from]) {
      const days = daysOf(part);
      if (days.from === from && days.to === to) return part;
    }
  }
  return `${from ?? ''}..${to ?? ''}`;
};

/** What was found, in the signs of the table. Unread phrases are told apart from their readings only. */
export function describePeriods(text: string): readonly Seen[] {
  const { periods, unread } = findPeriods(text, today);
  if (unread.length > 0) {
    const kept = periods.map((period) => `and ${text.slice(period.start, period.end)}`);
    const readings = unread
      .flatMap((phrase) => phrase.readings ?? [])
      .map((reading) => short(reading.from, reading.to));
    return [{ meaning: ['?', ...readings, ...kept].join(' ') }];
  }
  return periods.map((period) => ({
    meaning: `${period.negated ? '!' : ''}${short(period.from, period.to)}${period.ofEvent ? ' event' : ''} ${period.grain}`,
    text: text.slice(period.start, period.end),
  }));
}

function expected(text: string, meaning: string): readonly unknown[] {
  if (meaning === '-') return [];
  const spans = [...text.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]);
  if (spans.length === 0) spans.push(text);
  const parts = meaning
    .replace(/^\? ?/, '')
    .split(' | ')
    .filter((part) => part !== '')
    .map(canonical);
  if (meaning.startsWith('?')) {
    const readings = parts.map((part) => part.bounds);
    return [
      {
        meaning:
          readings.length > 0 ? ['?', ...readings].join(' ') : (expect.stringMatching(/^\?(?!.* and )/) as unknown),
      },
    ];
  }
  return parts.map((part, index) => ({
    meaning: part.grain
      ? `${part.sign}${part.bounds}${part.event} ${part.grain}`
      : (expect.stringMatching(
          new RegExp(`^${escaped(`${part.sign}${part.bounds}${part.event}`)} [a-z]+$`),
        ) as unknown),
    text: spans[index],
  }));
}

const escaped = (text: string): string => text.replace(/[.!|]/g, '\\$&');

function canonical(part: string): { sign: string; bounds: string; event: string; grain: string | undefined } {
  const [, sign = '', days = '', event = '', named] = /^(!?)(\S+?)( event)?(?: (\w+))?$/.exec(part) ?? [];
  const [first = '', last = first] = days.split('..');
  const bounds = short(first === '' ? null : daysOf(first).from, last === '' ? null : daysOf(last).to);
  const grains: Record<number, string> = { 4: 'year', 7: 'month', 10: 'day' };
  return { sign, bounds, event, grain: named ?? (days.includes('..') ? undefined : grains[days.length]) };
}
