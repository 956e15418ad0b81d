import type { Edition } from '../edition/edition.js';
import type { CooperationRecord } from '../records/schema.js';
import { matchText, type Match } from './match-text.js';
import { postingsOf } from './postings.js';
import { readText } from './read-text.js';

/**
 * How sure it is that a text is about a record. `likely`: who and when agree, and nothing that tells against it. `possible`: much
 * agrees, and something that would settle it is missing. Neither is a fact: whoever shows it shows what agrees and what does
 * not.
 */
export type Certainty = 'likely' | 'possible';

export interface RecordInText extends Match {
  readonly certainty: Certainty;
}

/** How many records are shown for one text. */
const mostShown = 3;
/** Less is not shown. Found by trial on tests/profiles/news.jsonl: precision comes first. */
const least = { likely: 7, possible: 6, possibleAndDated: 5.5 };
/** What scores so much less than the best is another act of the same bodies. */
const mostBelowBest = { likely: 3, possible: 1.5 };

/**
 * The records that a pasted text (a news item in English or Chinese) is about, best first; none where none fits, which may
 * mean that the act is not in the register. A record is only looked at where the text names its sides, in whatever way.
 *
 * @param posted day of the message (`YYYY-MM-DD`), from which "yesterday" counts
 */
export function recordsInText(edition: Edition, text: string, posted?: string): RecordInText[] {
  const read = readText(edition, text, posted);
  const matches: Match[] = [];
  for (const record of candidates(edition, read.sides)) {
    const match = matchText(read, record, edition.register);
    if (match) matches.push(match);
  }
  const { placeOf } = postingsOf(edition.register);
  matches.sort((a, b) => b.score - a.score || (placeOf.get(a.record.id) ?? 0) - (placeOf.get(b.record.id) ?? 0));
  const found = matches.flatMap((match) => {
    const certainty = certaintyOf(match);
    return certainty ? [{ ...match, certainty }] : [];
  });
  const [best] = found;
  if (!best) return [];
  // Beside one that is likely, what is only possible is another act of the same bodies.
  return found
    .filter(({ certainty, score }) => certainty === best.certainty && score >= best.score - mostBelowBest[certainty])
    .slice(0, mostShown);
}

function certaintyOf({ score, agrees, differs }: Match): Certainty | null {
  if (differs.some((one) => one.kind === 'ordinal' || (one.kind === 'date' && !one.onlyYears))) return null;
  if (!agrees.some(({ kind }) => kind === 'bodies' || kind === 'people' || kind === 'date')) return null;
  const dated = agrees.some(
    (one) => one.kind === 'ordinal' || (one.kind === 'date' && one.how !== 'year' && one.how !== 'day-without-year'),
  );
  if (dated && score >= least.likely) return 'likely';
  return score >= (dated ? least.possibleAndDated : least.possible) ? 'possible' : null;
}

/** Records with two of the sides: all of them are found without the side that has most, as its partner has them too. */
function candidates({ register }: Edition, sides: ReadonlySet<string>): Set<CooperationRecord> {
  const { byCountry } = postingsOf(register);
  const lists = [...sides].map((code) => byCountry.get(code) ?? []).sort((a, b) => a.length - b.length);
  const found = new Set<CooperationRecord>();
  for (const list of lists.slice(0, -1))
    for (const record of list) if (record.countries.filter((code) => sides.has(code)).length >= 2) found.add(record);
  return found;
}
