import { colours } from './colours.js';
import { contentWidth, margin, type Section } from './panel.js';
import { element } from './svg.js';
import { words, wordsWidth } from './words.js';

/** Names with counts, to be drawn as bars. At most five entries are shown. */
export interface BarList {
  readonly heading: string;
  readonly entries: readonly { readonly name: string; readonly count: number }[];
}

const mostEntries = 5;
const mostLists = 2;
const columnGap = 56;
const rowHeight = 66;

function barList({ heading, entries }: BarList, x: number, width: number): Section {
  const shown = entries.slice(0, mostEntries);
  const most = shown.reduce((highest, { count }) => Math.max(highest, count), 1);
  const title = words(x, 30, heading, { size: 30, weight: 'bold', most: width });
  const rows = shown.map(({ name, count }, index) => {
    const y = 80 + index * rowHeight;
    const counted = String(count);
    const countWidth = wordsWidth(counted, { size: 29, weight: 'bold' });
    const bar = { x, y: y + 12, height: 12, rx: 6 };
    return element(
      'g',
      { 'data-count': count },
      words(x, y, name, { size: 29, most: width - countWidth - 20 }),
      words(x + width, y, counted, { size: 29, weight: 'bold', anchor: 'end' }),
      element('rect', { ...bar, width, fill: colours.tile }),
      // Never shorter than it is thick, so that its ends stay round.
      count > 0 ? element('rect', { ...bar, width: Math.max((width * count) / most, 12), fill: colours.accent }) : '',
    );
  });
  return { svg: title + rows.join(''), height: shown.length === 0 ? 46 : 80 + (shown.length - 1) * rowHeight + 28 };
}

/** One list over the whole width, or two side by side. */
export function barListsSection(lists: readonly BarList[]): Section {
  const shown = lists.filter(({ entries }) => entries.length > 0).slice(0, mostLists);
  const width = shown.length === 2 ? (contentWidth - columnGap) / 2 : contentWidth;
  const drawn = shown.map((list, index) => barList(list, margin + index * (width + columnGap), width));
  return { svg: drawn.map(({ svg }) => svg).join(''), height: Math.max(0, ...drawn.map(({ height }) => height)) };
}
