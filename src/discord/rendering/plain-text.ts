/** Texts of records and of readers, made safe to stand in a message. Lengths are in UTF-16 units. */

const lineBreaks = /\s+/gu;
/** Control, format (zero width, direction overrides), private and half characters: they hide or turn other text. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const piledMarks = /(\p{M}{3})\p{M}+/gu;
/** Most texts are clean, and one look at them is cheaper than five replacements. */
const isPlain = (text: string) =>
  !/[^ -~]/.test(text) || !/[^\p{L}\p{N}\p{P}\p{S} ]/u.test(text)
    ? text.trim() === text && !text.includes('  ')
    : false;

/** A text on one line, without characters that cannot be seen. */
export function clean(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(lineBreaks, ' ').replace(unseen, '').replace(piledMarks, '$1').replace(/ {2,}/g, ' ').trim();
}

const marked = /[\\*_~|`[\]<>@]|:\/\/|^[#\-+\d]/;

/**
 * Writes a text so that Discord shows it as it is: no emphasis, link, list, heading, time or mention comes of it. A mention
 * is broken by a zero-width space, because Discord looks for mentions before it reads backslashes.
 */
export function escapeMarkdown(text: string): string {
  if (!marked.test(text)) return text;
  return (
    text
      .replace(/[\\*_~|`[\]<>]/g, '\\$&')
      // Discord makes a link of an address wherever it begins, within a word too.
      .replaceAll('://', '\\://')
      .replace(/@(?=everyone|here|[!&]?\d)/gi, '@\u200b')
      .replace(/^(?:#{1,3}|-#|[-+])(?=\s|$)/, '\\$&')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
  );
}

/** A cleaned and escaped text, at most `most` long. What is too long ends with "…". */
export function shortened(text: string, most: number): string {
  const whole = clean(text);
  const written = escapeMarkdown(whole);
  if (written.length <= most) return written;
  return `${escapeMarkdown(head(whole, most - 1))}…`;
}

/** A cleaned text for places that read no Markdown, as labels of buttons. Never empty: Discord refuses that. */
export function label(text: string, most: number): string {
  const whole = clean(text);
  if (whole.length <= most) return whole === '' ? '…' : whole;
  return `${head(whole, most - 1, (part) => part)}…`;
}

/**
 * Cuts a text into pieces that are each at most `most` long when escaped: between sentences where they are short enough, else
 * between clauses or words, else between characters. Nothing is left out.
 */
export function pieces(text: string, most: number): string[] {
  const out: string[] = [];
  let rest = clean(text);
  while (escapeMarkdown(rest).length > most) {
    const piece = head(rest, most);
    out.push(escapeMarkdown(piece));
    rest = rest.slice(piece.length).trimStart();
  }
  if (rest !== '') out.push(escapeMarkdown(rest));
  return out;
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The longest beginning that is at most `most` long when written, cut at the best place near its end; never empty. */
function head(text: string, most: number, write = escapeMarkdown): string {
  // Escaping never makes a text shorter, so what is longer than this unescaped cannot fit.
  const window = text.slice(0, most + 1);
  const fits = (end: number) => write(window.slice(0, end)).length <= most;
  let end = lastFitting(window, sentences, fits);
  if (end < most / 3) {
    end = lastFitting(window, graphemes, fits);
    const seam = Math.max(
      window.lastIndexOf(' ', end),
      ...['、', '，', '；', ',', ';'].map((mark) => seamAfter(window, mark, end)),
    );
    if (seam > end / 2) end = seam;
  }
  const [first] = graphemes.segment(text);
  return end > 0
    ? window.slice(0, end).trimEnd() || window.slice(0, end)
    : (first?.segment ?? text).slice(0, Math.max(1, most));
}

const seamAfter = (text: string, mark: string, end: number): number => text.lastIndexOf(mark, end - 1) + 1;

/** The end of the last segment up to which the text fits; 0 where not even the first does. */
function lastFitting(text: string, segmenter: Intl.Segmenter, fits: (end: number) => boolean): number {
  const ends = Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(ends[middle - 1] ?? 0)) low = middle;
    else high = middle - 1;
  }
  return ends[low - 1] ?? 0;
}
