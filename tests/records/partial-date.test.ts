import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePartialDates, daysOf, isPartialDate } from '../../src/records/partial-date.js';

describe('a partial date', () => {
  it.each(['2025', '2025-04', '2025-04-11', '2024-02-29', '1953'])('%s is one', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    '2025-02-29',
    '2025-13',
    '2025-00',
    '2025-04-31',
    '25',
    '2025-4',
    '2025/04',
    '11.04.2025',
    '',
    '2025-04-11T00:00',
    ' 2025',
  ])('%j is none', (date) => {
    expect(isPartialDate(date)).toBe(false);
  });

  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025-04-11', '2025-04-11', '2025-04-11'],
  ])('%s may be any day from %s to %s', (date, from, to) => {
    expect(daysOf(date)).toEqual({ from, to });
  });

  it('stands for days that exist, and for none beside them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const date = `${year}-${String(month).padStart(2, '0')}`;
        const { from, to } = daysOf(date);
        const dayAfter = new Date(`${to}T00:00:00Z`);
        dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
        expect([isPartialDate(from), isPartialDate(to), dayAfter.getUTCDate()]).toEqual([true, true, 1]);
      }),
    );
  });

  it('comes before the more precise dates within it, and after all earlier ones', () => {
    const dates = ['2025-04-11', '2024-12-31', '2025', '2025-04'];
    expect(dates.sort(comparePartialDates)).toEqual(['2024-12-31', '2025', '2025-04', '2025-04-11']);
  });
});
