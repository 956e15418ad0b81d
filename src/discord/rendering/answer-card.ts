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
import { buttonsInRow, labelOfButton, optionsOfSelect, textOfSelectOption } from '../limits.js';
import { blocksOf, webAddress, type Block } from './blocks.js';
import { accents, button, container, linkButton, row, rule, section, text, type Card } from './components.js';
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
 * An answer as a message: the answer first, then its evidence and entries, a page of them, the sources of what the page shows,
 * the buttons that turn pages, and below what else to ask.
 */
export function answerCard(answer: Answer, { display, asker, private: isPrivate, position = 's0' }: CardOptions): Card {
  const blocks = blocksOf(answer, display);
  const page = pageAt(blocks, position, display);
  const inside: APIComponentInContainer[] = [text(headline(blocks.headline, page.isFirst))];

  const sentences = page.blocks.filter(({ section: part }) => part === 's').map((block) => block.text());
  if (sentences.length > 0) inside.push(text(sentences.join('\n')));
  const entries = page.blocks.filter(({ section: part }) => part === 'e');
  if (entries.length > 0) inside.push(rule(), ...entries.map((block) => entryComponent(block, display)));
  if (page.sources.length > 0) {
    inside.push(rule(), text([`-# **${display.labels.sources}**`, ...page.sources.map(({ line }) => line)].join('\n')));
    const links = entries.length > 0 ? [] : linkButtons(page, display);
    if (links.length > 0) inside.push(row(links));
  }
  inside.push(...pageTurning(answer, page, { display, asker, private: isPrivate }));

  const card: APIMessageTopLevelComponent[] = [container(accentOf(answer), inside)];
  const below = suggestionsBelow(answer, display);
  if (below.select) card.push(row([below.select]));
  const details = detailsSelect(answer, page, display);
  if (details) card.push(row([details]));
  const buttons = [...below.buttons, ...(isPrivate ? [] : [deleteButton(answer, display, asker)])];
  if (buttons.length > 0) card.push(row(buttons));
  return card;
}

function accentOf({ outcome, kind, query }: Answer): number {
  if (outcome === 'no-record') return accents.nothing;
  if (outcome === 'unclear') return accents.unclear;
  if (outcome === 'out-of-scope') return accents.plain;
  if (kind === 'text') return accents.search;
  return query.of === 'documents' ? accents.documents : accents.records;
}

/** Longer than this a heading shouts. */
const longestHeading = 160;

function headline(written: string, isFirst: boolean): string {
  if (!isFirst && written.length > headlineOnLaterPages)
    return `${written.slice(0, headlineOnLaterPages - 1).replace(/\\$/, '')}…`;
  // A "#" heading takes one line of Markdown; the text is one line.
  return written.length <= longestHeading ? `### ${written}` : written;
}

function entryComponent(block: Block, display: Display): APIComponentInContainer {
  const [first] = block.citations;
  const link = first ? linkButton(webAddress(first.url), display.labels.source(String(first.number))) : null;
  return link ? section(block.text(), link) : text(block.text());
}

function linkButtons({ sources }: Page, display: Display): APIButtonComponent[] {
  return sources
    .slice(0, mostLinks)
    .flatMap(
      ({ citation }) =>
        linkButton(
          webAddress(citation.url),
          `${display.labels.source(String(citation.number))} · ${label(citation.publisher, 40)}`,
        ) ?? [],
    );
}

/** The line that says which part is shown, and the buttons to the other parts. */
function pageTurning(answer: Answer, page: Page, { display, asker }: CardOptions): APIComponentInContainer[] {
  const encoded = encodeQuery(answer.query);
  const query = decodeQuery(encoded) === null ? null : encoded;
  const use = (position: string): ComponentUse | null =>
    query === null ? null : { use: 'page', display: display.code, asker, position, query };
  return turning(page, use, display, answer.entries.length > 0);
}

/** The same for pages of anything: `use` says what a button does that turns to a position. */
export function turning(
  page: Page,
  use: (position: string) => ComponentUse | null,
  { labels }: Display,
  records: boolean,
): APIComponentInContainer[] {
  if (page.back === null && page.next === null) return [];
  const turn = (position: string | null, name: string, emoji: string) => {
    const turns = position === null ? null : use(position);
    const customId = turns === null ? null : encodeUse(turns);
    return customId === null ? [] : [button(customId, name, { emoji })];
  };
  const buttons = [
    ...turn(page.back, labels.back, '◀️'),
    ...turn(page.next, page.left > 0 ? labels.more(page.left) : labels.next, '▶️'),
  ];
  const where = page.shown
    ? labels.range({ ...page.shown, of: page.of, left: page.left, records })
    : labels.more(page.left);
  const isCut = page.next !== null && buttons.length === 0;
  const line = text(`-# ${where}${isCut ? ` · ${labels.narrow}` : ''}`);
  return buttons.length > 0 ? [line, row(buttons)] : [line];
}

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
