import type { CooperationRecord } from '../records/schema.js';

/** Series of sessions ("the ninth TBT committee"), told from titles and ids. */

export interface Session {
  /** What meets, with the words before it that tell it from others: `tbt committee`. */
  readonly name: string;
  /** Its number in the series, null where the record gives none. */
  readonly ordinal: number | null;
}

const ordinalWords: readonly string[] = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
  'twentieth',
];

/** What comes in series. Longer names first: a subcommittee is no committee. */
const sessionNouns: readonly string[] = [
  ...['working group', 'subcommittee', 'subgroup', 'committee', 'commission', 'dialogue', 'summit', 'forum'],
  ...['conference', 'annual meeting', 'level meeting'],
];

/** Words before a noun that tell nothing of which it is. */
const indistinct = new Set(
  'a an the of on in at for and with by to its their new joint bilateral cooperation annual mixed high standing session sessions holds hold held'.split(
    ' ',
  ),
);

/** How many words before the noun belong to its name. */
const wordsBefore = 3;

function ordinalIn(words: readonly string[]): number | null {
  for (const word of words) {
    const spelled = ordinalWords.indexOf(word);
    if (spelled >= 0) return spelled + 1;
    const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
    if (digits) return Number(digits[1]);
  }
  return null;
}

/** Words of a title or an id, in lower case, without the names of the sides as an id writes them. */
const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

function sessionsIn(text: string, record: CooperationRecord): { noun: string; before: string[] }[] {
  const words = wordsOf(text).filter(
    (word) => !record.countries.some((code) => code.toLowerCase() === word) && !/^\d+$/.test(word),
  );
  const line = words.join(' ');
  const found = [];
  for (const noun of sessionNouns) {
    const at = ` ${line} `.indexOf(` ${noun} `);
    if (at < 0) continue;
    const before = line
      .slice(0, Math.max(0, at))
      .split(' ')
      .slice(-wordsBefore)
      .filter((word) => word !== '' && !indistinct.has(word) && ordinalIn([word]) === null);
    found.push({ noun, before });
  }
  return found;
}

interface Series {
  /** For each noun the words before it, in the title and in the id. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ordinal: number | null;
}

const read = new WeakMap<CooperationRecord, Series>();

function seriesOf(record: CooperationRecord): Series {
  const known = read.get(record);
  if (known) return known;
  const words = new Map<string, Set<string>>();
  for (const { noun, before } of [record.title.en, record.id].flatMap((text) => sessionsIn(text, record))) {
    const set = words.get(noun) ?? new Set<string>();
    for (const word of before) set.add(word);
    words.set(noun, set);
  }
  const series = { words, ordinal: words.size === 0 ? null : ordinalOf(record) };
  read.set(record, series);
  return series;
}

/** The number of a session: in the title, else in the id, where it may stand last as `working-group-4`. */
function ordinalOf(record: CooperationRecord): number | null {
  const inTitle = ordinalIn(wordsOf(record.title.en));
  if (inTitle !== null) return inTitle;
  const inId = ordinalIn(wordsOf(record.id));
  if (inId !== null) return inId;
  const last = /-(\d{1,2})$/.exec(record.id.replace(record.date, ''));
  return last ? Number(last[1]) : null;
}

/**
 * The series to which two records of the same sides belong as sessions, null where they do not: both name the same kind of
 * session with a distinguishing word in common ("TBT committee", "standardization commission"), and are not of one number.
 */
export function sharedSeries(
  record: CooperationRecord,
  other: CooperationRecord,
): { readonly record: Session; readonly other: Session } | null {
  const [a, b] = [seriesOf(record), seriesOf(other)];
  for (const [noun, words] of a.words) {
    const shared = [...words].filter((word) => b.words.get(noun)?.has(word));
    if (shared.length === 0) continue;
    const name = [...shared, noun].join(' ');
    return { record: { name, ordinal: a.ordinal }, other: { name, ordinal: b.ordinal } };
  }
  return null;
}
