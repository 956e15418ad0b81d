import { colours } from './colours.js';
import { contentWidth, margin, type Section } from './panel.js';
import { element } from './svg.js';
import { paragraph, words, wordsWidth } from './words.js';

/** A number as it is to be read ("31", "since 2004"), with what it counts below it. */
export interface KeyFigure {
  readonly value: string;
  readonly label: string;
}

const most = 4;
const gap = 16;
const padding = 20;
/** Sizes of the number: it shrinks before it is cut. */
const largest = 50;
const smallest = 32;

/** Up to four numbers in tiles side by side. */
export function keyFiguresSection(figures: readonly KeyFigure[]): Section {
  const shown = figures.slice(0, most);
  if (shown.length === 0) return { svg: '', height: 0 };
  const width = (contentWidth - (shown.length - 1) * gap) / shown.length;
  const inside = width - 2 * padding;
  const drawn = shown.map(({ value, label }, index) => {
    const x = margin + index * (width + gap);
    const said = paragraph(x + padding, 102, label, { size: 27, colour: colours.mutedInk, most: inside, lines: 2 });
    const natural = wordsWidth(value, { size: largest, weight: 'bold' });
    const size = Math.max(smallest, Math.min(largest, (largest * inside) / Math.max(natural, 1)));
    const number = words(x + padding, 62, value, { size, weight: 'bold', colour: colours.accent, most: inside });
    return { x, svg: number + said.svg, height: 82 + said.height + 14 };
  });
  const height = Math.max(...drawn.map((tile) => tile.height));
  const tiles = drawn.map(
    (tile) => element('rect', { x: tile.x, y: 0, width, height, rx: 14, fill: colours.tile }) + tile.svg,
  );
  return { svg: tiles.join(''), height };
}
