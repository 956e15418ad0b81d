import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Answer } from '../../answers/answer.js';
import type { Verdict } from '../../state/feedback.js';
import { encodeUse } from '../custom-id.js';
import type { Display } from '../display/display.js';
import { button } from './components.js';

/**
 * The buttons that say whether an answer is right. None where there is nothing to judge: a choice of readings, and what is
 * outside the register.
 *
 * @param query that of the answer, as a button holds it; null where none can
 */
export function opinionButtons(
  answer: Answer,
  query: string | null,
  { labels: { opinions } }: Display,
): APIButtonComponentWithCustomId[] {
  if (answer.outcome === 'unclear' || answer.outcome === 'out-of-scope') return [];
  const idOf = (verdict: Verdict): string | null =>
    (query === null ? null : encodeUse({ use: 'judge', verdict, query })) ?? idOfRecords(verdict, answer);
  const [right, wrong] = [idOf('good'), idOf('wrong')];
  if (right === null || wrong === null) return [];
  return [button(right, opinions.right, { emoji: '👍' }), button(wrong, opinions.wrong, { emoji: '👎' })];
}

/** Where the query does not fit: kind and records, as many of these as do. */
function idOfRecords(verdict: Verdict, { kind, records }: Answer): string | null {
  for (let count = Math.min(records.length, 6); count >= 0; count -= 1) {
    const id = encodeUse({ use: 'judge-records', verdict, kind, records: records.slice(0, count) });
    if (id !== null) return id;
  }
  return null;
}
