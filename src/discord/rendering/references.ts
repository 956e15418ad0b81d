import type { Citation } from '../../answers/answer.js';
import type { ReaderLocale } from '../catalogue/catalogue.js';
import { longestAddress } from './card.js';
import { beginning, escapeMarkdown, type Writing } from './written-text.js';

/** A source with its number, and the line by which it is listed. */
export interface Reference {
  readonly number: number;
  /** As it may stand in a link or a button; null where it is no web address, or too long for a button. */
  readonly address: string | null;
  readonly publisher: string;
  readonly line: string;
}

/** Longer addresses are not put behind a text: they would take the room of the answer. */
const longestLinked = 300;
/** Parts of a line of the list that are longer are left out or shortened, so that one line always fits (UTF-16 units). */
const longestTitle = 120;
const longestPublisher = 60;

/**
 * A web address that cannot end the link it stands in; null for anything but http and https. Parentheses, quotes and spaces are
 * percent-encoded (RFC 3986, section 2.1).
 */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const safe = href.replace(/[()<>"'`\\|*[\]{}\s]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `%${code.padStart(2, '0')}`;
  });
  return safe.length <= longestAddress && URL.canParse(safe) ? safe : null;
}

/** The sources of an answer: numbered from 1 in the order of the list. */
export class References {
  private readonly all: readonly Reference[];
  private readonly numbersOf = new Map<string, number[]>();

  constructor(citations: readonly Citation[], writing: Writing, locale: ReaderLocale) {
    this.all = citations.map((citation, index) => referenceOf(citation, index + 1, writing, locale));
    for (const [index, { record }] of citations.entries()) {
      const own = this.numbersOf.get(record);
      if (own) own.push(index + 1);
      else this.numbersOf.set(record, [index + 1]);
    }
  }

  get count(): number {
    return this.all.length;
  }

  /** The numbers of the sources of some records: of each record its first, then the others, `most` at most, ascending. */
  of(records: readonly string[], most: number): number[] {
    const lists = [...new Set(records)].map((record) => this.numbersOf.get(record) ?? []);
    const firsts = lists.flatMap(([first]) => first ?? []);
    const others = lists.flatMap(([, ...rest]) => rest);
    return [...firsts, ...others].slice(0, most).sort((a, b) => a - b);
  }

  get(number: number): Reference {
    const found = this.all[number - 1];
    if (!found) throw new RangeError(`There is no source ${number} among ${this.all.length}.`);
    return found;
  }
}

/** "[1]" as it is written behind a sentence, without a link. */
export const plainMark = (number: number): string => `\\[${number}\\]`;

/** The same as a link to its source, where that has an address short enough. */
export const linkedMark = ({ number, address }: Reference): string | null =>
  address === null || address.length > longestLinked ? null : `[[${number}]](${address})`;

function referenceOf(
  { url, publisher, title, published }: Citation,
  number: number,
  writing: Writing,
  locale: ReaderLocale,
): Reference {
  const address = webAddress(url);
  const host = address === null ? '' : new URL(address).hostname.replace(/^www\./, '');
  const by = beginning(writing.plain(publisher), longestPublisher / 2) || beginning(host, longestPublisher / 2);
  const titled = title === null ? '' : writing.markdown(title);
  const name = titled !== '' && titled.length <= longestTitle ? titled : '';
  const publisherWritten = escapeMarkdown(by);
  const main = name !== '' ? name : publisherWritten !== '' ? publisherWritten : String(number);
  const linked = address !== null && address.length <= longestLinked;
  const parts = [
    linked ? `[${main}](${address})` : main,
    ...(name !== '' && publisherWritten !== '' ? [publisherWritten] : []),
    ...(!linked && host !== '' && host !== by && host.length <= longestPublisher ? [escapeMarkdown(host)] : []),
    ...(published === null ? [] : [escapeMarkdown(dateInWords(published, locale))]),
  ];
  return { number, address, publisher: by, line: `-# ${plainMark(number)} ${parts.join(' · ')}` };
}

const precision: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];
/** By locale and precision: making one takes longer than all the rest of a card. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A partial ISO date in words, no more precise than it is; what is none is shown as it is, ten characters of it at most. */
function dateInWords(date: string, locale: ReaderLocale): string {
  const instant = new Date(date);
  const parts = date.split('-').length;
  const options = /^\d{4}(-\d\d){0,2}$/.test(date) ? precision[parts - 1] : undefined;
  if (!options || Number.isNaN(instant.getTime())) return date.slice(0, 10).replace(/[^\w-]/g, '');
  const key = `${locale} ${parts}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(instant);
}
