import { barListsSection, type BarList } from './bar-lists.js';
import { barsSection } from './bars.js';
import { keyFiguresSection, type KeyFigure } from './key-figures.js';
import { panel, type Section } from './panel.js';
import type { Drawing } from './picture.js';
import { seriesPatterns } from './series-patterns.js';
import { nothingSection, seriesLegend, type TimelineWords } from './timeline.js';
import { countByYear, figuresOf, type DatedAct, type YearSpan } from './years.js';

/** A country (or a body) at a glance. */
export interface ProfileChart {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  /** Up to four numbers with what they count: documents, meetings, partners, first year. More are left out. */
  readonly figures: readonly KeyFigure[];
  readonly acts: readonly DatedAct[];
  /** The years to show; without it, from the first act to the last. */
  readonly span?: YearSpan;
  /** One or two lists, as the partners and the fields with most acts. More are left out. */
  readonly lists: readonly BarList[];
  readonly words: TimelineWords;
}

/** Key figures, a low timeline with its legend, and bars of those with most acts. */
export function drawProfile(chart: ProfileChart): Drawing {
  const { title, subtitle, source, figures, acts, span, lists, words } = chart;
  const years = countByYear(acts, span);
  const { total, series } = figuresOf(years);
  const timeline: readonly Section[] =
    total === 0 ? [nothingSection(words.none)] : [barsSection(years, 230), seriesLegend(years, words)];
  return panel(
    { title, subtitle, notes: [source] },
    [keyFiguresSection(figures), ...timeline, barListsSection(lists)],
    seriesPatterns(series.map((entry) => entry.series)),
  );
}
