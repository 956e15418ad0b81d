import { scaleBand, scaleLinear } from 'd3-scale';
import { colours } from './colours.js';
import { margin, contentWidth, type Section } from './panel.js';
import { seriesColour, seriesFill } from './series-patterns.js';
import { timelineSeries } from './series.js';
import { element } from './svg.js';
import { words, wordsWidth, type WordsStyle } from './words.js';
import type { YearCount } from './years.js';

const yearStyle: WordsStyle = { size: 28, colour: colours.mutedInk, anchor: 'middle' };
const countStyle: WordsStyle = { size: 28, colour: colours.mutedInk, anchor: 'end' };
const totalStyle: WordsStyle = { size: 28, weight: 'bold', anchor: 'middle', halo: colours.panel };
const widestBar = 110;

/** Every how many years a year is written below the axis, so that neighbours stand apart. */
function yearStep(band: number): number {
  const needed = (wordsWidth('2000', yearStyle) + 18) / band;
  return [1, 2, 5, 10, 20, 50].find((step) => step >= needed) ?? 100;
}

/** The years to write: the first, the last, and the multiples of the step that do not touch those. */
function writtenYears(years: readonly number[], band: number): number[] {
  const step = yearStep(band);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const between = years.filter((year) => year % step === 0 && year - first >= step && last - year >= step);
  return last - first >= step ? [first, ...between, last] : [last];
}

/**
 * The years whose total has room above the bar: no bar within half the total's width is as high, or all totals fit side by side.
 */
function yearsWithTotal(years: readonly YearCount[], step: number): ReadonlySet<number> {
  const reach = (total: number): number => Math.ceil((wordsWidth(String(total), totalStyle) / 2 + 5) / step - 0.5);
  const roomy = years.every(({ total }) => wordsWidth(String(total), totalStyle) + 6 <= step);
  const chosen = years.filter(({ total }, index) => {
    if (total === 0) return false;
    const far = reach(total);
    return (
      roomy || years.every((other, place) => place === index || Math.abs(place - index) > far || other.total < total)
    );
  });
  return new Set(chosen.map(({ year }) => year));
}

/**
 * Stacked bars, one a year, over an axis of whole numbers; totals above the bars where they fit.
 * `plotHeight`: height of the highest gridline above the ground, in pixels.
 */
export function barsSection(years: readonly YearCount[], plotHeight: number): Section {
  const most = years.reduce((highest, year) => Math.max(highest, year.total), 1);
  const tickCount = Math.max(2, Math.round(plotHeight / 90));
  const height = scaleLinear().domain([0, most]).range([0, plotHeight]).nice(tickCount);
  const ticks = height.ticks(tickCount).filter(Number.isInteger);
  const axisWidth = Math.max(...ticks.map((tick) => wordsWidth(String(tick), countStyle))) + 16;
  const left = margin + axisWidth;
  const right = margin + contentWidth;
  const band = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([left, right])
    .paddingInner(years.length > 40 ? 0.15 : 0.28)
    .paddingOuter(0.2);
  const barWidth = Math.min(band.bandwidth(), widestBar);
  const middleOf = (year: number): number => (band(year) ?? left) + band.bandwidth() / 2;

  const withTotal = yearsWithTotal(years, band.step());
  const top = 44;
  const ground = top + plotHeight;

  const grid = ticks.map((tick) => {
    const y = ground - height(tick);
    return (
      element('path', {
        d: `M${left} ${y.toFixed(1)}H${right}`,
        stroke: tick === 0 ? colours.axis : colours.grid,
        'stroke-width': 2,
      }) + words(left - 14, y + 10, String(tick), countStyle)
    );
  });

  const bars = years.map(({ year, total, bySeries }) => {
    let y = ground;
    const x = middleOf(year) - barWidth / 2;
    const parts = timelineSeries
      .filter((series) => bySeries[series] > 0)
      .map((series) => {
        const tall = height(bySeries[series]);
        y -= tall;
        return element('rect', {
          'data-series': series,
          'data-count': bySeries[series],
          x,
          y,
          width: barWidth,
          // A gap between the parts of a bar, where they are tall enough to spare it.
          height: tall > 6 ? tall - 2 : tall,
          fill: seriesFill(series),
          stroke: seriesColour(series),
          'stroke-width': 1,
        });
      });
    const written = withTotal.has(year) ? words(middleOf(year), y - 10, String(total), totalStyle) : '';
    return element('g', { 'data-year': year, 'data-total': total }, ...parts, written);
  });

  const marked = years.map(({ year }) => `M${middleOf(year).toFixed(1)} ${ground}v8`).join('');
  const axis =
    element('path', { d: marked, stroke: colours.axis, 'stroke-width': 2 }) +
    writtenYears(
      years.map(({ year }) => year),
      band.step(),
    )
      .map((year) => words(middleOf(year), ground + 40, String(year), yearStyle))
      .join('');
  return { svg: [...grid, ...bars, axis].join(''), height: ground + 48 };
}
