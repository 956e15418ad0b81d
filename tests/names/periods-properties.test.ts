import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../src/names/periods.js';
import { daysOf, isPartialDate } from '../../src/records/partial-date.js';
import { today } from './periods-table.js';

const year = fc.integer({ min: 1950, max: 2040 });
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const month = fc.integer({ min: 1, max: 12 });
const pad = (n: number): string => String(n).padStart(2, '0');

/** A time in words, with the partial date it names. */
const english = fc.oneof(
  year.map((y) => ({ text: String(y), date: String(y) })),
  fc.tuple(year, month).map(([y, m]) => ({ text: `${months[m - 1] ?? ''} ${y}`, date: `${y}-${pad(m)}` })),
  fc
    .tuple(year, month, fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => ({ text: `${d} ${months[m - 1] ?? ''} ${y}`, date: `${y}-${pad(m)}-${pad(d)}` })),
);
const chinese = fc.oneof(
  year.map((y) => ({ text: `${y}年`, date: String(y) })),
  fc.tuple(year, month).map(([y, m]) => ({ text: `${y}年${m}月`, date: `${y}-${pad(m)}` })),
  fc
    .tuple(year, month, fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => ({ text: `${y}年${m}月${d}日`, date: `${y}-${pad(m)}-${pad(d)}` })),
);

function next(day: string, ahead: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ahead);
  return date.toISOString().slice(0, 10);
}

type Meaning = (date: string) => { from: string | null; to: string | null };
const inIt: Meaning = (date) => daysOf(date);
const since: Meaning = (date) => ({ from: daysOf(date).from, to: null });
const after: Meaning = (date) => ({ from: next(daysOf(date).to, 1), to: null });
const before: Meaning = (date) => ({ from: null, to: next(daysOf(date).from, -1) });
const until: Meaning = (date) => ({ from: null, to: daysOf(date).to });

const englishFrames: readonly [string, string, Meaning][] = [
  ['', '', inIt],
  ['in ', '', inIt],
  ['during ', '', inIt],
  ['since ', '', since],
  ['from ', ' onwards', since],
  ['', ' or later', since],
  ['not before ', '', since],
  ['after ', '', after],
  ['later than ', '', after],
  ['before ', '', before],
  ['prior to ', '', before],
  ['earlier than ', '', before],
  ['until ', '', until],
  ['up to and including ', '', until],
  ['no later than ', '', until],
  ['by ', '', until],
  ['', ' or earlier', until],
];
const chineseFrames: readonly [string, string, Meaning][] = [
  ['', '', inIt],
  ['在', '', inIt],
  ['于', '', inIt],
  ['自', '以来', since],
  ['自', '起', since],
  ['', '以来', since],
  ['从', '开始', since],
  ['不早于', '', since],
  ['', '之后', after],
  ['', '以后', after],
  ['', '之前', before],
  ['', '以前', before],
  ['早于', '', before],
  ['截至', '', until],
  ['不晚于', '', until],
  ['到', '为止', until],
];

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      'in',
      'since',
      'the',
      'of',
      'and',
      'to',
      'between',
      'from',
      'last',
      'year',
      '2019',
      '11',
      '1st',
      'May',
      'Q3',
      'not',
    ],
    ...[
      'early',
      'by',
      ',',
      '-',
      '(',
      '年',
      '月',
      '日',
      '去年',
      '三',
      '以来',
      '之前',
      '到',
      '和',
      '2025-04',
      '/',
      '.',
      '近',
      '内',
    ],
    ...[
      'MoU',
      'China',
      '中国',
      'before',
      'after',
      'until',
      'week',
      'ago',
      '12',
      "'19",
      '~',
      '上半年',
      '十',
      '前',
      '后',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(pieces, { maxLength: 14 }).map((words) => words.join(' ')),
    fc.array(pieces, { maxLength: 14 }).map((words) => words.join('')),
  );

  it('stretches lie within it, in order, and do not overlap; no period ends before it begins', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { periods, unread } = findPeriods(text, today);
        for (const list of [periods, unread]) {
          list.reduce((end, stretch) => {
            expect(stretch.start).toBeGreaterThanOrEqual(end);
            expect(stretch.end).toBeGreaterThan(stretch.start);
            return stretch.end;
          }, 0);
        }
        for (const stretch of [...periods, ...unread]) {
          expect(stretch.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(stretch.start, stretch.end).trim()).toBe(text.slice(stretch.start, stretch.end));
        }
        for (const period of periods) {
          expect(unread.some((other) => other.start < period.end && period.start < other.end)).toBe(false);
          for (const day of [period.from, period.to]) expect(day === null || isPartialDate(day)).toBe(true);
          expect(period.from ?? period.to).not.toBeNull();
          if (period.from !== null && period.to !== null) expect(period.from <= period.to).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a time in any frame', () => {
  const check = (text: string, phrase: string, expected: ReturnType<Meaning>): void => {
    const { periods, unread } = findPeriods(text, today);
    expect(unread, text).toEqual([]);
    expect(
      periods.map(({ start, end, from, to }) => ({ text: text.slice(start, end), from, to })),
      text,
    ).toEqual([{ text: phrase, ...expected }]);
  };

  it('means in English what the frame makes of it, alone and in a question', () => {
    fc.assert(
      fc.property(
        english,
        fc.constantFrom(...englishFrames),
        fc.boolean(),
        (time, [opening, closing, meaning], asked) => {
          const phrase = `${opening}${time.text}${closing}`;
          check(asked ? `Which MoUs did China sign ${phrase}?` : phrase, phrase, meaning(time.date));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('means in Chinese what the frame makes of it, alone and in a question', () => {
    fc.assert(
      fc.property(
        chinese,
        fc.constantFrom(...chineseFrames),
        fc.boolean(),
        (time, [opening, closing, meaning], asked) => {
          const phrase = `${opening}${time.text}${closing}`;
          check(asked ? `请问${phrase}，双方签了几份备忘录？` : phrase, phrase, meaning(time.date));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('two times make a range when the first is not later, and stay unread when it is', () => {
    const ranges = fc.oneof(
      fc.tuple(
        english,
        english,
        fc.constantFrom(['from ', ' to '], ['between ', ' and '], ['', ' to '], ['from ', ' until ']),
      ),
      fc.tuple(chinese, chinese, fc.constantFrom(['', '至'], ['从', '到'], ['', '到'], ['自', '至'])),
    );
    fc.assert(
      fc.property(ranges, ([a, b, [opening = '', link = '']]) => {
        const text = opening + a.text + link + b.text;
        const [from, to] = [daysOf(a.date).from, daysOf(b.date).to];
        if (from <= to) check(text, text, { from, to });
        else expect(findPeriods(text, today)).toMatchObject({ periods: [], unread: [{ start: 0, end: text.length }] });
      }),
      { numRuns: 600 },
    );
  });
});

describe('an unknown word inside a phrase', () => {
  // No word of either language's time phrases, and no place or body.
  const unknown = fc.constantFrom(
    'roughly',
    'zorgish',
    'blorp',
    'scarcely',
    'circa',
    'approximately',
    'wumbly',
    'nearly',
  );
  const openings = fc.constantFrom(
    ...['in', 'since', 'after', 'before', 'until', 'prior to', 'later than', 'no later than', 'up to', 'earlier than'],
  );

  it('never changes what days are meant without leaving the phrase unread', () => {
    fc.assert(
      fc.property(openings, unknown, year, (opening, word, y) => {
        const plain = findPeriods(`${opening} ${y}`, today).periods;
        const { periods, unread } = findPeriods(`MoUs signed ${opening} ${word} ${y}`, today);
        if (unread.length > 0) return;
        expect(periods.map(({ from, to }) => ({ from, to }))).toEqual(plain.map(({ from, to }) => ({ from, to })));
      }),
    );
  });

  it('leaves a range unread wherever it stands in it', () => {
    const places = fc.constantFrom('between W A and B', 'between A and W B', 'from A to W B', 'A to W B');
    fc.assert(
      fc.property(places, unknown, (place, word) => {
        const text = place.replace('W', word).replace('A', '2015').replace('B', '2020');
        const { periods, unread } = findPeriods(text, today);
        expect(unread.length, text).toBeGreaterThan(0);
        expect(periods, text).toEqual([]);
      }),
    );
  });
});

describe('whatever today is', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });

  it('last year, this year and next year follow one another', () => {
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [last, current, coming] = ['last year', 'this year', 'next year'].map(
          (text) => findPeriods(text, day).periods[0],
        );
        expect(next(last?.to ?? '', 1)).toBe(current?.from);
        expect(next(current?.to ?? '', 1)).toBe(coming?.from);
        expect([current?.from, current?.to]).toEqual([`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`]);
      }),
    );
  });

  it('the last three years end today, and this month and this week have it in them', () => {
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(findPeriods('in the last three years', day).periods[0]?.to).toBe(day);
        for (const text of ['this week', 'this month', '本周', '这个月', '本季度', '今年']) {
          const [period] = findPeriods(text, day).periods;
          expect((period?.from ?? '') <= day && day <= (period?.to ?? ''), `${text} on ${day}`).toBe(true);
        }
      }),
    );
  });
});
