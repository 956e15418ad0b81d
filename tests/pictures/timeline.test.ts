import { describe, expect, it } from 'vitest';
import { timelineFigures, timelinePicture, timelineSeries, type DatedAct } from '../../src/pictures/pictures.js';
import { drawTimeline } from '../../src/pictures/timeline.js';
import { actsOf, register, timelineOf, timelineWords } from './charts.js';
import { elementsWith, pngSize, wordsOf } from './drawn.js';

const drawn = (acts: readonly DatedAct[], span?: { from: number; to: number }) =>
  drawTimeline(timelineOf({ acts, ...(span && { span }) }));

const yearsOf = (drawing: ReturnType<typeof drawTimeline>) =>
  elementsWith('data-year', drawing).map((bar) => [Number(bar['data-year']), Number(bar['data-total'])]);

describe('a timeline', () => {
  it('has a bar for every year from the first act to the last, also for years without an act', () => {
    const acts: DatedAct[] = [
      { date: '2019-03-01', kind: 'signing' },
      { date: '2022-11', kind: 'meeting' },
    ];
    expect(yearsOf(drawn(acts))).toEqual([
      [2019, 1],
      [2020, 0],
      [2021, 0],
      [2022, 1],
    ]);
  });

  it('shows an act that is dated only to the year in that year', () => {
    expect(yearsOf(drawn([{ date: '2018', kind: 'visit' }]))).toEqual([[2018, 1]]);
  });

  it('shows the years that were asked for and no act outside them', () => {
    const acts: DatedAct[] = [
      { date: '2010-01-01', kind: 'signing' },
      { date: '2020-01-01', kind: 'signing' },
    ];
    expect(yearsOf(drawn(acts, { from: 2019, to: 2021 }))).toEqual([
      [2019, 0],
      [2020, 1],
      [2021, 0],
    ]);
  });

  it.each(['CN', 'KR', 'KH', 'US'])('counts each act of %s once: the parts of the bars add up to the acts', (side) => {
    const acts = actsOf(side);
    const drawing = drawn(acts);
    const parts = elementsWith('data-series', drawing);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    expect(sum(parts.map((part) => Number(part['data-count'])))).toBe(acts.length);
    expect(sum(yearsOf(drawing).map(([, total = 0]) => total))).toBe(acts.length);
  });

  it('makes the parts as high as their counts', () => {
    const acts: DatedAct[] = [
      { date: '2020', kind: 'signing' },
      { date: '2020', kind: 'signing' },
      { date: '2020', kind: 'signing' },
      { date: '2020', kind: 'meeting' },
    ];
    const [signed, met] = elementsWith('data-series', drawn(acts)).map((part) => Number(part['height']));
    // Two pixels of each part are the gap to the next.
    expect(((signed ?? 0) + 2) / ((met ?? 0) + 2)).toBeCloseTo(3, 2);
  });

  it('names in its legend the series that have an act, with their totals, and no others', () => {
    const words = wordsOf(drawn([{ date: '2020', kind: 'renewal' }]));
    expect(words).toContain(timelineWords.series.signed);
    expect(words).not.toContain(timelineWords.series.met);
  });

  it('tells the series apart by pattern and not by colour alone', () => {
    const { svg } = drawn(register.records);
    const tiles = [...svg.matchAll(/<pattern id="series-[^>]*>(.*?)<\/pattern>/g)].map(([, tile = '']) =>
      tile.replace(/fill="#[0-9a-f]{6}"/, ''),
    );
    expect(tiles).toHaveLength(timelineSeries.length);
    expect(new Set(tiles).size).toBe(timelineSeries.length);
  });

  it('has whole numbers on its axis, even where there is one act', () => {
    expect(wordsOf(drawn([{ date: '2020', kind: 'signing' }])).filter((line) => /^\d*\.\d+$/.test(line))).toEqual([]);
  });

  it('writes the total above every bar where there is room', () => {
    const acts = [2019, 2020, 2020, 2021, 2021, 2021].map((year) => ({ date: String(year), kind: 'event' as const }));
    const bars = drawn(acts).svg.match(/<g data-year.*?<\/g>/g) ?? [];
    expect(bars.map((bar) => /aria-label="(\d+)"/.exec(bar)?.[1])).toEqual(['1', '2', '3']);
  });

  it('writes its first and its last year, also over sixty years', () => {
    const words = wordsOf(drawn(actsOf('CN'), { from: 1966, to: 2025 }));
    expect(words).toContain('1966');
    expect(words).toContain('2025');
  });

  it('says that there is nothing where there is no act', () => {
    const drawing = drawn([], { from: 2020, to: 2025 });
    expect(wordsOf(drawing)).toContain(timelineWords.none);
    expect(elementsWith('data-year', drawing)).toEqual([]);
  });

  it('adds no word of its own', () => {
    const given = ['柬埔寨', '全部领域', '来源', ...Object.values(timelineWords.series)];
    expect(wordsOf(drawn(actsOf('KH'))).filter((line) => !/^\d+$/.test(line) && !given.includes(line))).toEqual([]);
  });

  it('is a PNG of the size that it says', async () => {
    const { png, width, height } = await timelinePicture(timelineOf({ acts: actsOf('KR') }));
    expect(pngSize(png)).toEqual({ width, height });
  });
});

describe('the figures of a timeline', () => {
  it('name the year with most acts, the latest of several', () => {
    const acts: DatedAct[] = ['2019', '2019', '2021', '2021', '2022'].map((date) => ({ date, kind: 'signing' }));
    expect(timelineFigures({ acts })).toEqual({
      total: 5,
      span: { from: 2019, to: 2022 },
      peak: { year: 2021, count: 2 },
      series: [{ series: 'signed', count: 5 }],
    });
  });

  it('have neither span nor peak where there is no act', () => {
    expect(timelineFigures({ acts: [] })).toEqual({ total: 0, span: null, peak: null, series: [] });
  });
});
