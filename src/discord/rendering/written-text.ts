import { toTraditional, type ReaderLocale } from '../catalogue/catalogue.js';

/** Texts of records, of readers and of answers, made safe to stand in a message. */

/** Control, format (zero width, direction overrides), private and half characters hide or turn other text. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]/gu;
/** The joiner within an emoji of several ("👩‍🔬") is the one such character that is meant to be there. */
const unseenOutsideEmoji = /(\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d(?=\p{Extended_Pictographic})/gu;
const joined = '\ue000';
/** More than a few marks on one letter run over the lines above and below. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/** What most texts have nothing of: anything that cleaning changes but spaces at the ends. */
const unclean = /[\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]|[^\S ]|\s\s/u;

/** A text on one line, without characters that cannot be seen. */
export function clean(raw: string): string {
  if (!unclean.test(raw)) return raw.trim();
  return raw
    .replaceAll(joined, '')
    .replace(/\s+/gu, ' ')
    .replace(unseenOutsideEmoji, `$1${joined}`)
    .replace(unseen, (character) => (character === joined ? '\u200d' : ''))
    .replace(piledMarks, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Breaks a mention without showing: Discord looks for mentions before it reads backslashes. */
const gap = '\u200b';

/**
 * Writes a text so that Discord shows it as it is: no emphasis, link, list, heading, quotation, time, emoji of a server or
 * mention comes of it (Discord docs, reference, "Message Formatting").
 */
export function escapeMarkdown(written: string): string {
  return written
    .replace(/[\\*_~|`[\]<>]/g, '\\$&')
    .replace(/\b([a-z][a-z0-9+.-]*):\/\//gi, '$1:\\/\\/')
    .replace(/@(?=everyone|here)/gi, `@${gap}`)
    .replace(/<(?=[@#:/a-z])/gi, `<${gap}`)
    .replace(/^(?=(?:#{1,3}|-#|[-+])(?:\s|$))/, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
}

/** How texts are written for one reader. */
export interface Writing {
  /** For places that read no Markdown, as labels of buttons. */
  plain(raw: string): string;
  /** For places that read Markdown. */
  markdown(raw: string): string;
}

export function writingFor(locale: ReaderLocale): Writing {
  const plain = (raw: string) => (locale === 'zh-TW' ? toTraditional(clean(raw)) : clean(raw));
  return { plain, markdown: (raw) => escapeMarkdown(plain(raw)) };
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A cleaned text of at most `most` characters (UTF-16); of a longer one the beginning, in whole characters, with "…". */
export function beginning(written: string, most: number): string {
  if (written.length <= most) return written;
  let end = 0;
  for (const { index, segment } of graphemes.segment(written.slice(0, most))) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  const cut = written.slice(0, end);
  const space = cut.lastIndexOf(' ');
  return `${(space > end / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
