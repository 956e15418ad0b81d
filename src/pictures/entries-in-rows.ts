import { colours } from './colours.js';
import { contentWidth, margin, type Section } from './panel.js';
import { words, wordsWidth, type WordsStyle } from './words.js';

/** Width and height of the sign before an entry. */
export const signSize = 34;
const gap = 14;
const entryGap = 36;
const rowHeight = 48;
const countStyle: WordsStyle = { size: 30, weight: 'bold' };

export interface RowEntry {
  /** A sign, drawn within 34 by 34 pixels whose upper left corner is at x and y. */
  readonly sign?: (x: number, y: number) => string;
  readonly label: string;
  /** Set in bold behind the label. */
  readonly count?: string;
}

export interface Rows {
  /** Set in bold before the first entry. */
  readonly heading?: string;
  /** Where more rows would be needed, an ellipsis ends the last one. */
  readonly mostRows?: number;
}

/**
 * Entries side by side, as in a legend, on as many rows as they need. A label wider than a row is shortened.
 */
export function entriesInRows(entries: readonly RowEntry[], { heading = '', mostRows = Infinity }: Rows = {}): Section {
  const right = margin + contentWidth;
  const drawn: string[] = [];
  let x = margin;
  let row = 0;
  if (heading !== '') {
    const style: WordsStyle = { size: 30, weight: 'bold', most: contentWidth };
    drawn.push(words(x, 31, heading, style));
    x += wordsWidth(heading, style) + 28;
  }
  for (const [index, { sign, label, count = '' }] of entries.entries()) {
    const signWidth = sign ? signSize + gap : 0;
    const countWidth = count === '' ? 0 : wordsWidth(count, countStyle) + gap;
    const labelStyle: WordsStyle = { size: 30, colour: colours.ink, most: contentWidth - signWidth - countWidth };
    const labelWidth = wordsWidth(label, labelStyle);
    const width = signWidth + labelWidth + countWidth;
    const last = row === mostRows - 1;
    const spare = last && index < entries.length - 1 ? entryGap + 30 : 0;
    if (x > margin && x + width + spare > right) {
      if (last) {
        drawn.push(words(x, row * rowHeight + 31, '…', { size: 30 }));
        break;
      }
      x = margin;
      row += 1;
    }
    const y = row * rowHeight;
    drawn.push(
      sign?.(x, y + 3) ?? '',
      words(x + signWidth, y + 31, label, labelStyle),
      words(x + signWidth + labelWidth + gap, y + 31, count, countStyle),
    );
    x += width + entryGap;
  }
  return { svg: drawn.join(''), height: entries.length === 0 ? 0 : (row + 1) * rowHeight };
}
