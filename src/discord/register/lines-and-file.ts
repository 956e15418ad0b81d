import type { Attachment } from '../sending.js';
import type { Line } from '../views/content.js';

/** Lines of a list, of which a card shows the first and a file has all. */
export interface Listed {
  /** As the card shows it: Markdown. */
  readonly line: string;
  /** As the file has it: plain text. */
  readonly plain: string;
}

/** As many of the lines as fit into some characters. */
export function firstLines(listed: readonly Listed[], room: number): Line[] {
  const lines: Line[] = [];
  let left = room;
  for (const { line } of listed) {
    left -= line.length + 1;
    if (left < 0) break;
    lines.push({ text: line });
  }
  return lines;
}

/** The whole list as a text file, as the terminal would print it. */
export const fileOfLines = (name: string, listed: readonly Listed[]): Attachment => ({
  name,
  bytes: Buffer.from(`${listed.map(({ plain }) => plain).join('\n')}\n`),
});
