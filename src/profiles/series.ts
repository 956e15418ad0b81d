import type { Gazetteer } from '../names/gazetteer.js';
import type { CooperationRecord } from '../records/schema.js';
import { ordinalIn } from './ordinals.js';

/** Series of sessions ("the ninth TBT committee"), told from titles and ids. */

/** What comes in series. */
const sessionNouns: readonly string[] = [
  ...['working group', 'subcommittee', 'subgroup', 'committee', 'commission', 'dialogue', 'summit', 'forum'],
  ...['conference', 'annual meeting'],
];

/** Words before a noun that tell nothing of which it is. */
const indistinct = new Set(
  'a an the of on in at for and with by to its their new joint bilateral cooperation annual mixed high level standing session sessions holds hold held'.split(
    ' ',
  ),
);

/** How many words before the noun belong to its name. */
const wordsBefore = 3;

/** Whether a word before a noun is of its name. */
const tells = (word: string) => word !== '' && !indistinct.has(word) && ordinalIn([word]) === null;

const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** The words of the title and of the id, without the names and codes of countries. */
function textsOf(record: CooperationRecord, names: Gazetteer): string[][] {
  let title = record.title.en;
  for (const { start, end, references } of names.link(title).reverse())
    if (references[0].type === 'country') title = `${title.slice(0, start)} ${title.slice(end)}`;
  const codes = record.countries.map((code) => code.toLowerCase());
  return [title, record.id].map((text) => wordsOf(text).filter((word) => !codes.includes(word) && !/^\d*$/.test(word)));
}

interface Series {
  /** For each noun the words before it, in the title and in the id. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ordinal: number | null;
}

const read = new WeakMap<CooperationRecord, Series>();

function seriesOf(record: CooperationRecord, names: Gazetteer): Series {
  const known = read.get(record);
  if (known) return known;
  const texts = textsOf(record, names);
  const found = new Map<string, Set<string>>();
  const add = (noun: string, before: readonly string[]) => {
    const set = found.get(noun) ?? new Set<string>();
    for (const word of before) if (tells(word)) set.add(word);
    found.set(noun, set);
  };
  for (const words of texts) {
    const line = words.join(' ');
    for (const noun of sessionNouns) {
      const at = ` ${line} `.indexOf(` ${noun} `);
      if (at >= 0) add(noun, line.slice(0, at).split(' ').slice(-wordsBefore));
    }
  }
  // Any meeting may have a number ("the ninth quality infrastructure meeting"); of what else meets it is no name of its own.
  for (const words of texts) {
    const at = words.indexOf('meeting');
    const before = words.slice(Math.max(0, at - wordsBefore), Math.max(0, at));
    if (ordinalIn(before) === null) continue;
    if (found.size === 0 || before.some(tells)) add('meeting', before);
  }
  const series = { words: found, ordinal: found.size === 0 ? null : ordinalOf(record) };
  read.set(record, series);
  return series;
}

/** The number of a session: in the title, else in the id, where it may stand last as `working-group-4`. */
function ordinalOf(record: CooperationRecord): number | null {
  const inWords = ordinalIn(wordsOf(record.title.en)) ?? ordinalIn(wordsOf(record.id));
  if (inWords !== null) return inWords;
  const last = /-(\d{1,2})$/.exec(record.id.replace(record.date, ''));
  return last ? Number(last[1]) : null;
}

/** A series of which two records are sessions, with the number of each, null where the record gives none. */
export interface SharedSeries {
  /** In words of the titles: `tbt committee`. */
  readonly name: string;
  readonly own: number | null;
  readonly other: number | null;
}

/**
 * The series to which two records of the same sides belong, null where they do not: both name the same kind of session and
 * a word that tells it from others ("TBT committee", "standardization commission"). Where one gives no such word, both have to
 * be numbered, and differently.
 */
export function sharedSeries(
  record: CooperationRecord,
  other: CooperationRecord,
  names: Gazetteer,
): SharedSeries | null {
  const [a, b] = [seriesOf(record, names), seriesOf(other, names)];
  for (const [noun, words] of a.words) {
    const others = b.words.get(noun);
    if (!others) continue;
    const shared = [...words].filter((word) => others.has(word));
    const numbered = a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal;
    if (shared.length === 0 && !(numbered && (words.size === 0 || others.size === 0))) continue;
    return { name: [...shared, noun].join(' '), own: a.ordinal, other: b.ordinal };
  }
  return null;
}
