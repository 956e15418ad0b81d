import { colours } from './colours.js';
import { contentWidth, margin, type Section } from './panel.js';
import { words, wordsWidth } from './words.js';

const rowHeight = 46;
const columnGap = 48;

/** Names with their rank before and their count behind, in two columns, read downwards. */
export function rankingSection(heading: string, entries: readonly { name: string; count: number }[]): Section {
  if (entries.length === 0) return { svg: '', height: 0 };
  const rows = Math.ceil(entries.length / 2);
  const width = (contentWidth - columnGap) / 2;
  const title = words(margin, 30, heading, { size: 30, weight: 'bold', most: contentWidth });
  const drawn = entries.map(({ name, count }, index) => {
    const x = margin + (index < rows ? 0 : width + columnGap);
    const y = 78 + (index % rows) * rowHeight;
    const counted = String(count);
    const countWidth = wordsWidth(counted, { size: 30, weight: 'bold' });
    return (
      words(x + 34, y, String(index + 1), { size: 28, weight: 'bold', colour: colours.mutedInk, anchor: 'end' }) +
      words(x + 52, y, name, { size: 30, most: width - 52 - countWidth - 16 }) +
      words(x + width, y, counted, { size: 30, weight: 'bold', anchor: 'end' })
    );
  });
  return { svg: title + drawn.join(''), height: 78 + (rows - 1) * rowHeight + 12 };
}
