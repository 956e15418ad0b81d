import { colours } from './colours.js';
import { drawable, shortened, wrapped } from './lines-of-text.js';
import { element } from './svg.js';
import { outlineOf, widthOf, type Weight } from './typeface.js';

export interface WordsStyle {
  /** Height of the letters' em square, in pixels. */
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
  /** Which point of the line `x` is. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Where the line would be wider, it is cut with an ellipsis. In pixels. */
  readonly most?: number;
  /** Colour of an edge around the letters, where they stand on something busy. */
  readonly halo?: string;
}

/** One line of words with its baseline at `y`. What they say stands in `aria-label`. */
export function words(x: number, y: number, text: string, style: WordsStyle): string {
  const { size, weight = 'regular', colour = colours.ink, anchor = 'start', most, halo } = style;
  const line = most === undefined ? drawable(text) : shortened(text, most, size, weight);
  if (line === '') return '';
  const width = widthOf(line, size, weight);
  const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const place = `translate(${left.toFixed(1)} ${y.toFixed(1)})`;
  const d = outlineOf(line, size, weight);
  const edge = halo
    ? element('path', {
        d,
        transform: place,
        fill: halo,
        stroke: halo,
        'stroke-width': size / 4,
        'stroke-linejoin': 'round',
      })
    : '';
  return edge + element('path', { 'aria-label': line, d, transform: place, fill: colour });
}

/** Width of a line as `words` draws it, in pixels. */
export function wordsWidth(text: string, { size, weight = 'regular', most }: WordsStyle): number {
  return widthOf(most === undefined ? drawable(text) : shortened(text, most, size, weight), size, weight);
}

/** Words on as many lines as they need, at most `lines`, the first baseline at `y`; with the height that they take, in pixels. */
export function paragraph(
  x: number,
  y: number,
  text: string,
  style: WordsStyle & { readonly most: number; readonly lines: number },
): { readonly svg: string; readonly height: number } {
  const { size, weight = 'regular', most, lines } = style;
  const lineHeight = size * 1.32;
  const broken = wrapped(text, most, size, weight, lines);
  const svg = broken.map((line, index) => words(x, y + index * lineHeight, line, style)).join('');
  return { svg, height: broken.length * lineHeight };
}
