import { isDeepStrictEqual } from 'node:util';
import type { APIButtonComponent, ButtonStyle } from 'discord.js';
import type { Answer, Suggestion } from '../../answers/answer.js';
import { decodeQuery, encodeQuery } from '../../questions/query-codec.js';
import type { Query } from '../../questions/query.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { encodeAction, type ButtonAction } from '../custom-ids.js';
import { button, linkButton, longestLabel } from './card.js';
import type { Reference } from './references.js';
import { beginning, type Writing } from './written-text.js';

/** The query as a button carries it; null where it would not come back the same, and so lead to another answer. */
export function carried(query: Query): string | null {
  const written = encodeQuery(query);
  const back = decodeQuery(written);
  return back !== null && isDeepStrictEqual(listing(back), listing(query)) ? written : null;
}

/** What decides what a query lists. How words were read, and which were not, only changes what is said beside it. */
const listing = (query: Query): unknown =>
  JSON.parse(JSON.stringify({ ...query, readings: undefined, leftover: undefined }));

/** Suggestions as buttons, and those that cannot be ones: too long for a custom id or label, or more than there is room for. */
export function suggestionButtons(
  suggestions: readonly Suggestion[],
  most: number,
  style: ButtonStyle.Primary | ButtonStyle.Secondary,
  writing: Writing,
): { readonly buttons: APIButtonComponent[]; readonly others: Suggestion[] } {
  const buttons = new Map<string, APIButtonComponent>();
  const others: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const customId = encodeAction({ kind: 'ask', question: suggestion.question });
    const label = writing.plain(suggestion.label);
    if (customId !== null && buttons.has(customId)) continue;
    if (customId === null || label === '' || label.length > longestLabel || buttons.size === most)
      others.push(suggestion);
    else buttons.set(customId, button(customId, label, { style }));
  }
  return { buttons: [...buttons.values()], others };
}

/** Longest name of a publisher on a button, so that three stand in a row (Discord docs, components/reference, "Button"). */
const longestLinkLabel = 30;

/** Buttons to sources that have an address; the same address once. */
export function linkButtons(references: readonly Reference[]): APIButtonComponent[] {
  const byAddress = new Map<string, APIButtonComponent>();
  for (const { address, publisher, number } of references)
    if (address !== null && !byAddress.has(address))
      byAddress.set(address, linkButton(address, beginning(`[${number}] ${publisher}`.trim(), longestLinkLabel)));
  return [...byAddress.values()];
}

/** Ids of buttons that only show something and cannot be pressed; no action is written like them. */
const resting = { previous: 'resting:previous', page: 'resting:page', next: 'resting:next' } as const;

/** Back, what is shown of how many, and next. Empty where there is one page, or where a button cannot carry the query. */
export function pager(
  { query }: Answer,
  { page, pages, asker, shown }: Turning,
  texts: Catalogue,
): APIButtonComponent[] {
  const written = pages > 1 ? carried(query) : null;
  // A page that cannot be left is worse than a line that says how to see the rest: all buttons or none.
  if (written === null || encodeAction({ kind: 'page', query: written, page: pages, asker }) === null) return [];
  const turn = (to: number, label: string, restingId: string) => {
    const customId = to >= 1 && to <= pages ? encodeAction({ kind: 'page', query: written, page: to, asker }) : null;
    return button(customId ?? restingId, label, { disabled: customId === null });
  };
  return [
    turn(page - 1, `◀ ${texts.previous}`, resting.previous),
    button(resting.page, shown, { disabled: true }),
    turn(page + 1, `${texts.next} ▶`, resting.next),
  ];
}

interface Turning {
  readonly page: number;
  readonly pages: number;
  readonly asker: string;
  /** "6–10 of 23". */
  readonly shown: string;
}

/** Deletes the message; carries what it answers where that fits, so that a reply to it is understood after a restart. */
export function deleteButton({ query, outcome }: Answer, asker: string, texts: Catalogue): APIButtonComponent[] {
  const written = outcome === 'answered' || outcome === 'no-record' ? carried(query) : null;
  const actions: ButtonAction[] = [
    ...(written === null ? [] : [{ kind: 'delete', asker, query: written } as const]),
    { kind: 'delete', asker },
  ];
  const customId = actions.map(encodeAction).find((id) => id !== null) ?? null;
  return customId === null ? [] : [button(customId, texts.remove, { emoji: '🗑️' })];
}
