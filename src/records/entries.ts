/** A part of a text, with the line of the file on which it begins. */
export interface Slice {
  readonly text: string;
  readonly firstLine: number;
}

/**
 * Cuts a YAML list (`- id: ...`) into its entries by the lines that begin one, so that each is read by itself: a fault of
 * syntax in one leaves the others, and no long file holds up the event loop. That is safe because nothing within an entry
 * of a block list may begin at the list's own indentation (YAML 1.2.2, 8.2.1).
 *
 * Undefined where the text is no such list.
 */
export function sliceList(text: string): Slice[] | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !/^\s*(#|$)|^(---|%)/.test(line));
  const indentation = /^( *)- /.exec(lines[first] ?? '')?.[1];
  if (indentation === undefined) return undefined;
  const begins = `${indentation}- `;
  const starts = lines.flatMap((line, at) => (at >= first && line.startsWith(begins) ? [at] : []));
  return starts.map((start, index) => ({
    text: lines.slice(start, starts[index + 1]).join('\n'),
    firstLine: start + 1,
  }));
}

/** The lines of a `.jsonl` file that hold something. */
export function sliceLines(text: string): Slice[] {
  return text
    .split('\n')
    .map((line, at) => ({ text: line.endsWith('\r') ? line.slice(0, -1) : line, firstLine: at + 1 }))
    .filter((line) => line.text.trim() !== '');
}
