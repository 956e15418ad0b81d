import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
} from 'discord.js';
import type { Answer, Suggestion } from '../../answers/answer.js';
import { decodeQuery, encodeQuery } from '../../questions/query-codec.js';
import type { Display } from '../display/display.js';
import { encodeUse, type ComponentUse } from '../custom-id.js';
import { buttonsInRow, labelOfButton, optionsOfSelect, textOfCustomId, textOfSelectOption } from '../limits.js';
import { blocksOf, webAddress } from './blocks.js';
import { accents, button, container, linkButton, row, rule, space, text, type Card } from './components.js';
import { flagsOf } from './flags.js';
import { headlineOf } from './headline.js';
import { opinionButtons } from './opinion-buttons.js';
import { headlineOnLaterPages, pageAt, type Page } from './pages.js';
import { label } from './plain-text.js';

export interface CardOptions {
  readonly display: Display;
  /** Id of the user who asked: who may page the message in place, and delete it. */
  readonly asker: string;
  /** Seen by the asker alone: Discord itself lets them dismiss it. */
  readonly private: boolean;
  /** Where the page begins; default at the beginning. */
  readonly position?: string;
}

/** Links below an answer that lists no entries. */
const mostLinks = 3;
/** Suggestions that stand as buttons beside the one that deletes; more are offered in a select. */
const mostSuggestionButtons = buttonsInRow - 1;

/**
 * An answer as a message: what kind it is, the answer, then its evidence and entries, a page of them, the sources of what the
 * page shows, the buttons that turn pages, and below what else to ask.
 */
export function answerCard(answer: Answer, { display, asker, private: isPrivate, position = 's0' }: CardOptions): Card {
  const kind = kindOf(answer);
  const above = `-# ${sidesOf(answer) || emojiOf[kind]} ${display.labels.kinds[kind]}`;
  const { headline: written, ...rest } = blocksOf(answer, display);
  const page = pageAt({ ...rest, headline: `${above}\n${written}` }, position, display);
  const inside: APIComponentInContainer[] = [text(above), text(headline(written, page.isFirst))];

  const sentences = page.blocks.filter(({ section: part }) => part === 's').map((block) => block.text());
  if (sentences.length > 0) inside.push(text(sentences.join('\n')));
  const entries = page.blocks.filter(({ section: part }) => part === 'e');
  if (entries.length > 0) inside.push(space(), ...entries.map((block) => text(block.text())));
  if (page.sources.length > 0) {
    inside.push(rule(), text([`-# **${display.labels.sources}**`, ...page.sources.map(({ line }) => line)].join('\n')));
    const links = entries.length > 0 ? [] : linkButtons(page, display);
    if (links.length > 0) inside.push(row(links));
  }
  const query = queryOfButtons(answer);
  inside.push(...pageTurning(query, page, display, asker));

  const card: APIMessageTopLevelComponent[] = [container(accents[kind], inside)];
  const below = suggestionsBelow(answer, display);
  if (below.select) card.push(row([below.select]));
  const details = detailsSelect(answer, page, display);
  if (details) card.push(row([details]));
  const controls = [
    ...opinionButtons(answer, query, display),
    ...(isPrivate ? [] : [deleteButton(answer, display, asker)]),
  ];
  // What to ask next stands in a row of its own where there is more than one thing to do with the answer.
  const rows = controls.length > 1 ? [below.buttons, controls] : [[...below.buttons, ...controls]];
  card.push(...rows.filter((buttons) => buttons.length > 0).map((buttons) => row(buttons)));
  return card;
}

/** What kind of answer it is, in a word and, for those who see it, a colour. */
type Kind = keyof Display['labels']['kinds'];

const emojiOf: Readonly<Record<Kind, string>> = {
  documents: '📄',
  records: '🤝',
  search: '🔎',
  nothing: '📭',
  unclear: '❓',
  plain: '💬',
};

function kindOf({ outcome, kind, query }: Answer): Kind {
  if (outcome === 'no-record') return 'nothing';
  if (outcome === 'unclear') return 'unclear';
  if (outcome === 'out-of-scope') return 'plain';
  if (kind === 'text') return 'search';
  return query.of === 'documents' ? 'documents' : 'records';
}

/** The flags of the countries asked about; of a choice of countries there is none. */
const sidesOf = ({ query }: Answer): string =>
  flagsOf((query.scope.countries ?? []).flatMap((any) => (any.length === 1 ? any : [])));

function headline(written: string, isFirst: boolean): string {
  if (!isFirst && written.length > headlineOnLaterPages)
    return `${written.slice(0, headlineOnLaterPages - 1).replace(/\\$/, '')}…`;
  // A heading takes one line of Markdown; the text is one line.
  return headlineOf(written);
}

function linkButtons({ sources }: Page, display: Display): APIButtonComponent[] {
  return sources.slice(0, mostLinks).flatMap(
    ({ citation }) =>
      linkButton(
        // What is out of reach opens in its archived copy.
        webAddress((citation.unreachable !== undefined && citation.archive) || citation.url),
        `${display.labels.source(String(citation.number))} · ${label(citation.publisher, 40)}`,
      ) ?? [],
  );
}

/** The query of an answer as its buttons hold it; null where it does not fit one, or could not be read there. */
function queryOfButtons({ query }: Answer): string | null {
  const written = encodeQuery(query);
  return written.length <= textOfCustomId && decodeQuery(written) !== null ? written : null;
}

/** The buttons to the other parts, and the line that says which part is shown. */
function pageTurning(query: string | null, page: Page, display: Display, asker: string): APIComponentInContainer[] {
  const use = (position: string): ComponentUse | null =>
    query === null ? null : { use: 'page', display: display.code, asker, position, query };
  return turning(page, use, display);
}

/**
 * The same for pages of anything: `use` says what a button does that turns to a position. Back and Next stand in their places on
 * every page, so that one can go on without looking for them; on the first and the last page one of them is off.
 */
export function turning(
  page: Page,
  use: (position: string) => ComponentUse | null,
  { labels }: Display,
): APIComponentInContainer[] {
  if (page.back === null && page.next === null) return [];
  const idTo = (position: string | null) => {
    const turns = position === null ? null : use(position);
    return turns === null ? null : encodeUse(turns);
  };
  const [back, next] = [idTo(page.back), idTo(page.next)];
  const where = page.shown ? labels.range(page.shown) : labels.page(page.number);
  if (back === null && next === null) return [text(`-# ${where}${page.next === null ? '' : ` · ${labels.narrow}`}`)];
  return [
    text(`-# ${where}`),
    row([
      button(back ?? off(0), labels.back, { emoji: '◀️', isOff: back === null }),
      button(next ?? off(1), labels.next, { emoji: '▶️', isOff: next === null }),
    ]),
  ];
}

/** A button that is off needs an id of its own too: one that no select has. */
const off = (which: 0 | 1) => encodeUse({ use: 'choose', select: 3 + which }) ?? `c:${3 + which}`;

/** What to ask next: buttons, or a select where there are too many; what does not fit a custom id is left out. */
function suggestionsBelow({ suggestions, outcome }: Answer, display: Display) {
  const byId = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    const customId = encodeUse({ use: 'ask', question: suggestion.question });
    if (customId !== null) byId.set(customId, suggestion);
  }
  const choices = [...byId].map(([customId, suggestion]) => ({ customId, name: display.script(suggestion.label) }));
  if (choices.length > mostSuggestionButtons && outcome === 'unclear')
    return { buttons: [], select: choiceSelect(choices, display) };
  const style = outcome === 'unclear' ? ButtonStyle.Primary : ButtonStyle.Secondary;
  return {
    buttons: choices
      .slice(0, mostSuggestionButtons)
      .map(({ customId, name }) => button(customId, label(name, labelOfButton), { style })),
    select: null,
  };
}

/** Opens one of the records that the page lists, whole. */
function detailsSelect({ entries, outcome }: Answer, page: Page, display: Display): APIStringSelectComponent | null {
  if (outcome === 'unclear') return null;
  const options = new Map<string, APISelectMenuOption>();
  for (const { entry } of page.blocks) {
    const shown = entry === undefined ? undefined : entries[entry];
    const view = shown && ({ view: 'record', id: shown.record } as const);
    const value = view && encodeUse({ use: 'open', display: display.code, view });
    if (!shown || !value) continue;
    options.set(value, {
      value,
      label: label(display.script(shown.heading), textOfSelectOption),
      ...(shown.date && { description: label(display.script(shown.date), textOfSelectOption) }),
    });
  }
  if (options.size === 0) return null;
  return {
    type: ComponentType.StringSelect,
    custom_id: encodeUse({ use: 'choose', select: 1 }) ?? 'c:1',
    placeholder: display.labels.views.openRecord,
    options: [...options.values()].slice(0, optionsOfSelect),
  };
}

/** A select whose values are the custom ids of the buttons that it stands for. */
export const choiceSelect = (choices: readonly { customId: string; name: string }[], display: Display) => ({
  type: ComponentType.StringSelect as const,
  custom_id: encodeUse({ use: 'choose', select: 0 }) ?? 'c',
  placeholder: display.labels.choose,
  options: choices
    .slice(0, optionsOfSelect)
    .map(({ customId, name }) => ({ label: label(name, textOfSelectOption), value: customId })),
});

/** Also says of which query the message is the answer, so that a reply to it can be understood after a restart. */
export function deleteButton(answer: Pick<Answer, 'query' | 'outcome'> | null, { labels }: Display, asker: string) {
  const encoded =
    answer === null || answer.outcome === 'out-of-scope' || answer.outcome === 'unclear'
      ? ''
      : encodeQuery(answer.query);
  const customId =
    encodeUse({ use: 'delete', asker, query: encoded }) ?? encodeUse({ use: 'delete', asker, query: '' }) ?? 'd';
  return button(customId, labels.remove, { emoji: '🗑️' });
}
