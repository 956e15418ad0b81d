import { textOfMessage } from '../limits.js';
import type { Display } from '../display/display.js';
import { sourceLine, type Block, type Blocks } from './blocks.js';
import type { NumberedCitation } from './numbering.js';

/** What one message shows of an answer. */
export interface Page {
  readonly blocks: readonly Block[];
  /** Lines of the sources that its blocks cite. */
  readonly sources: readonly { readonly citation: NumberedCitation; readonly line: string }[];
  readonly isFirst: boolean;
  /** Where the pages before and after begin. */
  readonly back: string | null;
  readonly next: string | null;
  /** Which entries are shown, from 1, of how many; null where none is. */
  readonly shown: { readonly from: number; readonly to: number; readonly of: number } | null;
  /** From 1. */
  readonly number: number;
}

/** More than this is too much at once. */
const entriesOnPage = 5;
/** For the line that says which page it is and the heading of the sources. */
const reserved = 150;
/** On later pages the headline only reminds. */
export const headlineOnLaterPages = 300;

const positionOf = (block: Block | undefined): string | null => (block ? `${block.section}${block.index}` : null);

/**
 * The page that begins at a position, or where there is none such (the register has changed since the button was made), the
 * page on which it would stand. Pages are filled from the beginning, so that going back leads where one came from.
 */
export function pageAt(
  { headline, blocks, entries, components = Infinity }: Blocks,
  position: string,
  display: Display,
): Page {
  const start = indexOf(blocks, position);
  const starts = [0];
  let at = 0;
  let end = fill(blocks, 0, { text: textOfMessage - reserved - headline.length, components }, display);
  // A card may show its whole headline on every page.
  const laterRoom = { text: textOfMessage - reserved - headline.length, components };
  // A position between two pages begins its own page: the answer that the button belongs to may have had other sentences.
  while (end.at < blocks.length && end.at <= start) {
    at = end.at;
    starts.push(at);
    end = fill(blocks, at, laterRoom, display);
  }
  if (start > at) {
    starts.push(start);
    at = start;
    end = fill(blocks, start, laterRoom, display);
  }
  const shown = blocks.slice(at, end.at);
  const before = starts.at(-2);
  const following = blocks[end.at];
  return {
    blocks: shown,
    sources: end.sources,
    isFirst: at === 0,
    back: before === undefined ? null : before === 0 ? 's0' : positionOf(blocks[before]),
    next: positionOf(following),
    shown: entriesOf(shown, entries),
    number: starts.length,
  };
}

/** In the section that the position names; where the section is shorter now, its end. */
function indexOf(blocks: readonly Block[], position: string): number {
  const order = 'sec';
  const section = order.indexOf(position.charAt(0));
  const index = Number(position.slice(1));
  const found = blocks.findIndex((block) => {
    const own = order.indexOf(block.section);
    return own > section || (own === section && block.index >= index);
  });
  return found === -1 ? Math.max(0, blocks.length - 1) : found;
}

interface Room {
  /** Characters. */
  readonly text: number;
  readonly components: number;
}

/** Takes blocks as long as the text, the components and the number of entries allow, and at least one. */
function fill(blocks: readonly Block[], from: number, room: Room, display: Display) {
  const sources = new Map<NumberedCitation, string>();
  let left = room.text;
  let components = room.components;
  let entries = 0;
  let at = from;
  for (; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block || (block.section === 'e' && entries === entriesOnPage)) break;
    const lines = block.citations
      .filter((citation) => !sources.has(citation))
      .map((citation) => [citation, sourceLine(citation, display)] as const);
    const cost = block.text().length + 1 + lines.reduce((sum, [, line]) => sum + line.length + 1, 0);
    // `blocksOf` sees to it that one block always fits.
    components -= block.components ?? 0;
    if ((cost > left || components < 0) && at > from) break;
    left -= cost;
    if (block.section === 'e') entries += 1;
    for (const [citation, line] of lines) sources.set(citation, line);
  }
  const listed = [...sources]
    .map(([citation, line]) => ({ citation, line }))
    .sort((a, b) => a.citation.number - b.citation.number);
  return { at, sources: listed };
}

function entriesOf(blocks: readonly Block[], entries: number): Page['shown'] {
  const indexes = blocks.flatMap(({ entry }) => entry ?? []);
  const [first] = indexes;
  const last = indexes.at(-1);
  return first === undefined || last === undefined ? null : { from: first + 1, to: last + 1, of: entries };
}
