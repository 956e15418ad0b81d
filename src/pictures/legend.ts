import { colours } from './colours.js';
import { contentWidth, margin, type Section } from './panel.js';
import { seriesColour, seriesFill } from './series-patterns.js';
import type { TimelineSeries } from './series.js';
import { element } from './svg.js';
import { words, wordsWidth, type WordsStyle } from './words.js';

const swatch = 34;
const gap = 14;
const rowHeight = 48;

export interface LegendEntry {
  /** The sign, drawn within 34 by 34 pixels whose upper left corner is at x and y. */
  readonly sign: (x: number, y: number) => string;
  readonly label: string;
  /** Set in bold behind the label. */
  readonly count?: string;
}

/** A sign of a series: its pattern with an edge of its colour. */
export const seriesSign =
  (series: TimelineSeries) =>
  (x: number, y: number): string =>
    element('rect', {
      x: x + 1,
      y: y + 1,
      width: swatch - 2,
      height: swatch - 2,
      rx: 5,
      fill: seriesFill(series),
      stroke: seriesColour(series),
      'stroke-width': 2,
    });

/** The entries side by side, on as many rows as they need. */
export function legendSection(entries: readonly LegendEntry[]): Section {
  const countStyle: WordsStyle = { size: 30, weight: 'bold' };
  let x = margin;
  let row = 0;
  const drawn = entries.map(({ sign, label, count = '' }) => {
    const countWidth = count === '' ? 0 : wordsWidth(count, countStyle) + gap;
    const labelStyle: WordsStyle = { size: 30, colour: colours.ink, most: contentWidth - swatch - gap - countWidth };
    const labelWidth = wordsWidth(label, labelStyle);
    const width = swatch + gap + labelWidth + countWidth;
    if (x > margin && x + width > margin + contentWidth) {
      x = margin;
      row += 1;
    }
    const y = row * rowHeight;
    const svg =
      sign(x, y + 3) +
      words(x + swatch + gap, y + 31, label, labelStyle) +
      words(x + swatch + gap + labelWidth + gap, y + 31, count, countStyle);
    x += width + 44;
    return svg;
  });
  return { svg: drawn.join(''), height: entries.length === 0 ? 0 : (row + 1) * rowHeight };
}
