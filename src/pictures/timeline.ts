import { barsSection } from './bars.js';
import { colours } from './colours.js';
import { entriesInRows } from './entries-in-rows.js';
import { contentWidth, margin, panel, type Section } from './panel.js';
import type { Drawing } from './picture.js';
import { seriesPatterns, seriesSign } from './series-patterns.js';
import type { TimelineSeries } from './series.js';
import { paragraph } from './words.js';
import { countByYear, figuresOf, type DatedAct, type YearCount, type YearSpan } from './years.js';

/** The words of the series and what to say where there is no act, in the reader's language. */
export interface TimelineWords {
  readonly series: Readonly<Record<TimelineSeries, string>>;
  readonly none: string;
}

/** Acts a year by kind. */
export interface TimelineChart {
  readonly title: string;
  readonly subtitle: string;
  /** Where the numbers are from: data version and the like. May be empty. */
  readonly source: string;
  readonly acts: readonly DatedAct[];
  /** The years asked for; without it, from the first act to the last. */
  readonly span?: YearSpan;
  readonly words: TimelineWords;
}

/** What stands where there is nothing to draw. */
export function nothingSection(said: string): Section {
  const drawn = paragraph(margin, 60, said, { size: 34, colour: colours.mutedInk, most: contentWidth, lines: 3 });
  return { svg: drawn.svg, height: drawn.height + 60 };
}

/** The legend of those series that have an act, with their totals. */
export function seriesLegend(years: readonly YearCount[], words: TimelineWords): Section {
  return entriesInRows(
    figuresOf(years).series.map(({ series, count }) => ({
      sign: seriesSign(series),
      label: words.series[series],
      count: String(count),
    })),
  );
}

/** A chart of stacked bars, one a year, every year of the span with its place. */
export function drawTimeline({ title, subtitle, source, acts, span, words }: TimelineChart): Drawing {
  const years = countByYear(acts, span);
  const { total, series } = figuresOf(years);
  const sections = total === 0 ? [nothingSection(words.none)] : [barsSection(years, 440), seriesLegend(years, words)];
  return panel({ title, subtitle, notes: [source] }, sections, seriesPatterns(series.map((entry) => entry.series)));
}
