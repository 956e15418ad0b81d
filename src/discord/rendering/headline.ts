/** Up to these widths a headline is a large heading, a heading, and above them a text in bold would shout. */
const widest = { large: 100, heading: 200 };

/** Width of a text in letters of the Latin alphabet: a character of Chinese, Japanese or Korean is as wide as two. */
export const widthOf = (text: string): number =>
  text.length + (text.match(/[\u1100-\u11ff\u2e80-\uffdc]/g)?.length ?? 0);

/** A headline on one line of Markdown, the larger the shorter it is (Discord docs, reference, "Message Formatting"). */
export function headlineOf(markdown: string): string {
  const width = widthOf(markdown);
  // The numbers of its sources do not stand on a line of their own.
  const whole = markdown.replace(/ (?=(?:\[[\d–]+\])+…?$)/, '\u00a0');
  return width <= widest.large ? `## ${whole}` : width <= widest.heading ? `### ${whole}` : whole;
}
