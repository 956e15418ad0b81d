import type { Answer, Entry } from '../../answers/answer.js';
import type { Display } from '../display/display.js';
import { flagsOf } from './flags.js';
import { widthOf } from './headline.js';
import { markers, Numbering, type NumberedCitation } from './numbering.js';
import { clean, escapeMarkdown, pieces, shortened } from './plain-text.js';

/**
 * What an answer shows below its headline, in order: sentences, entries, and the sources that neither of them cites. Pages
 * are made of whole blocks.
 */
export interface Block {
  readonly section: 's' | 'e' | 'c';
  /** Place within its section. */
  readonly index: number;
  /** Its Markdown; written when a page needs it. */
  readonly text: () => string;
  /** The sources to be listed on the page where the block stands. */
  readonly citations: readonly NumberedCitation[];
  /** Which entry of the answer, or which of what a view lists, it shows. */
  readonly entry?: number;
  /** Which part of a view it belongs to. */
  readonly part?: number;
  /** How many components it takes, beside the text that others share. */
  readonly components?: number;
  /** Whether it begins a text of its own. */
  readonly apart?: boolean;
}

export interface Blocks {
  readonly headline: string;
  readonly blocks: readonly Block[];
  readonly entries: number;
  /** How many components its blocks may take on one page; default any. */
  readonly components?: number;
}

/**
 * Longest texts, chosen so that any block fits a page with the headline and its numbers (760), its sources (3 of 745) and what
 * a page keeps back (150): 760 + 840 + 2,235 + 150 < 4,000.
 */
const longest = { headline: 700, block: 840, heading: 220, date: 120 };
/** Width of a source, in letters: one line of a card on a wide screen. */
const widthOfSource = 87;
/** A title of which less can be shown is left out. */
const leastOfTitle = 14;
/** Sources of a record that are listed beside it; the others come at the end. */
export const sourcesBeside = 3;

export function blocksOf(answer: Answer, display: Display): Blocks {
  const numbering = new Numbering(answer.citations);
  const beside = (records: readonly string[]) => numbering.of(records).slice(0, sourcesBeside);
  const marked = (text: string, records: readonly string[]) => joined(text, markers(numbering.of(records)), display);

  const [headline = '…', ...rest] = pieces(display.script(answer.headline.text), longest.headline);
  const parts: Omit<Block, 'index'>[] = rest.map((text) => ({ section: 's', text: () => text, citations: [] }));
  for (const { text, records } of answer.sentences) {
    const own = pieces(display.script(text), longest.block - 60);
    own.forEach((piece, i) => {
      const isLast = i === own.length - 1;
      parts.push({
        section: 's',
        text: () => (isLast ? marked(piece, records) : piece),
        citations: isLast ? beside(records) : [],
      });
    });
  }
  answer.entries.forEach((entry, at) => {
    const citations = beside([entry.record]);
    const texts = once(() => entryTexts(entry, marked, display));
    const count = isShort(entry) ? 1 : texts().length;
    for (let i = 0; i < count; i += 1) parts.push({ section: 'e', text: () => texts()[i] ?? '', citations, entry: at });
  });
  return {
    headline: marked(headline, answer.headline.records),
    blocks: placed(parts, numbering),
    entries: answer.entries.length,
  };
}

/** Blocks in their places, and after them one for each source that none of them cites. */
export function placed(parts: readonly Omit<Block, 'index'>[], numbering: Numbering): Block[] {
  const cited = new Set(parts.flatMap(({ citations }) => citations));
  const others = numbering.all
    .filter((citation) => !cited.has(citation))
    .map((citation) => ({ section: 'c' as const, text: () => '', citations: [citation] }));
  const counts = { s: 0, e: 0, c: 0 };
  return [...parts, ...others].map((part) => ({ ...part, index: counts[part.section]++ }));
}

/** A text with the numbers of its sources. */
export const joined = (text: string, marks: string, { language }: Display): string =>
  marks === '' ? text : `${text}${language === 'zh' ? '' : ' '}${marks}`;

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Characters before or in which escaping puts another. */
const lengthening = /[\\*_~|`[\]<>@:]/g;

/** Whether an entry is one text for certain, so that the entries of other pages need not be written. */
function isShort({ heading, date, lines }: Entry): boolean {
  const all = heading + date + lines.join('');
  // The rest is for flags, the numbers of sources, the marks of the list, a digit or dash at the start of each line, and other scripts.
  const most = all.length * 1.1 + (all.match(lengthening)?.length ?? 0) + 130 + 4 * lines.length;
  return most <= longest.block && lines.every((line) => line.length <= 250);
}

/** An entry as one text, or as several where it is too long for one: flags and heading, in small print date and sources, and its lines as a list. */
function entryTexts(
  { heading, date, lines, record, countries = [] }: Entry,
  marked: (text: string, records: readonly string[]) => string,
  display: Display,
): string[] {
  const title = shortened(display.script(heading), longest.heading) || '…';
  const small = shortened(display.script(date), longest.date);
  const texts: string[] = [];
  const flags = flagsOf(countries);
  const named = `${flags}${flags && ' '}**${title}**`;
  const sources = marked('', [record]).trim();
  let text = `${named}${small || sources ? `\n-# ${[small, sources].filter(Boolean).join(' · ')}` : ''}`;
  for (const line of lines) {
    for (const piece of pieces(display.script(line), longest.block - longest.heading - 50)) {
      const item = `\n- ${piece}`;
      if (text.length + item.length <= longest.block) {
        text += item;
        continue;
      }
      texts.push(text);
      text = `${named} ${display.labels.continued}${item}`;
    }
  }
  return [...texts, text];
}

/** Characters of the links of one source together: the archived copy is left out where it would be more. */
const longestLinks = 480;

/**
 * A source as one small line: number, publisher with the link, date, of the title what fits, whether it was out of reach when
 * it was last asked for, and the archived copy.
 */
export function sourceLine(
  { number, publisher, title, published, url, archive, unreachable }: NumberedCitation,
  display: Display,
): string {
  const { labels } = display;
  const address = webAddress(url);
  const copy = archive === undefined ? null : webAddress(archive);
  const name =
    shortened(publisher, 90) || escapeMarkdown(clean(address ? new URL(address).hostname : url)).slice(0, 90) || '…';
  const date = published === null ? '' : escapeMarkdown(clean(labels.date(published))).slice(0, 40);
  const state = unreachable === undefined ? '' : labels.unreachable(labels.date(unreachable)).slice(0, 60);
  const hasCopy = copy !== null && (address?.length ?? 0) + copy.length <= longestLinks;
  const after = [state, hasCopy ? labels.archived : ''].filter(Boolean).join(' · ');
  const room = widthOfSource - widthOf(`[${number}] ${name} · ${date} · ${after}`);
  const details = [
    date,
    title === null || room < leastOfTitle ? '' : toWidth(title, room),
    state,
    hasCopy ? `[${labels.archived}](${copy})` : '',
  ];
  const linked = address && address.length <= longestLinks ? `[${name}](${address})` : name;
  return ['-# ', `[${number}] `, [linked, ...details.filter(Boolean)].join(' · ')].join('');
}

/** A text shortened to a width, in letters. */
function toWidth(text: string, most: number): string {
  const part = clean(text).slice(0, most + 1);
  return shortened(text, Math.max(1, Math.floor((most * part.length) / Math.max(1, widthOf(part)))));
}

/** An http(s) address in a form that can stand in a Markdown link, or null where the text is none. */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // Discord looks for mentions before it reads links.
  return url.href.replace(/[()<>\s\\]|@(?=everyone|here)/gi, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}
