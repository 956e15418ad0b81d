import {
  ButtonStyle,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
} from 'discord.js';
import type { Answer } from '../../answers/answer.js';
import { messages, type Catalogue, type ReaderLocale } from '../catalogue/catalogue.js';
import { lineAbove } from './above-answer.js';
import { deleteButton, linkButtons, pager, suggestionButtons } from './buttons.js';
import { cardOf, line, mostText, rows, text, type Card } from './card.js';
import { headPiece, pagesOf, plainMarks, type Page, type Piece } from './layout.js';
import { accentOf } from './palette.js';
import { linkedMark, plainMark, References } from './references.js';
import { writingFor } from './written-text.js';

export type { Card } from './card.js';

export interface CardOptions {
  /** The reader's; the bot's own words are in the language of the answer, in Traditional characters for a reader of these. */
  readonly locale: ReaderLocale;
  /** Discord's id of the one who asked: only they may turn pages in place, and delete. */
  readonly asker: string;
  /** From 1; a page that there is not is the nearest that there is. */
  readonly page?: number;
  /** Seen by the asker alone, who can dismiss it: no button to delete. */
  readonly private: boolean;
  /** Shown small above the answer, where the message itself does not show what was asked. */
  readonly question?: string;
}

/** Most buttons for the readings of an unclear question; for what else to ask. More would not fit Discord's 40 components. */
const mostChoices = 10;
const mostSuggestions = 3;
/** With more sources the list alone serves better than buttons. */
const mostLinks = 3;

/**
 * An answer as a message: the answer, its evidence, a page of its entries, the sources of what is shown, and buttons. Valid for
 * any answer: all texts together stay within Discord's 4,000 characters, all components within 40. Nothing is cut within a
 * sentence; what one page does not hold is on the next, each sentence and each entry on exactly one.
 */
export function renderAnswer(
  answer: Answer,
  { locale, asker, page: asked = 1, private: unseen, question }: CardOptions,
): Card {
  const own: ReaderLocale = answer.language === 'en' ? 'en' : locale === 'zh-TW' ? 'zh-TW' : 'zh-CN';
  const texts = messages(own);
  const writing = writingFor(locale);
  const drawing = { references: new References(answer.citations, writing, own), writing, texts };

  const choosing = answer.outcome === 'unclear';
  const suggested = suggestionButtons(
    answer.suggestions,
    choosing ? mostChoices : mostSuggestions,
    choosing ? ButtonStyle.Primary : ButtonStyle.Secondary,
    writing,
  );
  const above = lineAbove(answer, question, texts, writing);
  const head = headPiece(answer.headline, above.length + 1, drawing);
  const pages = pagesOf(
    answer,
    choosing ? suggested.others.map(({ label }) => `• ${label}`) : [],
    head.numbers,
    drawing,
  );
  const page = Math.min(Math.max(Math.trunc(asked) || 1, 1), pages.length);
  const shown = pages[page - 1] ?? { sentences: [], entries: [], furtherSources: [] };

  const range = rangeOn(answer, pages, page);
  const turning = pager(
    answer,
    { page, pages: pages.length, asker, shown: range ? texts.shown(range) : texts.page({ page, pages: pages.length }) },
    texts,
  );
  const foot = pages.length === 1 || turning.length > 0 ? null : `-# ${unturned(range, texts)}`;
  const parts: Parts = {
    above,
    // The evidence of the headline stands on the first page; further on it only reminds.
    head: page === 1 ? head : { numbers: [], write: () => head.write('') },
    page: shown,
    foot,
  };
  const removing = unseen ? [] : deleteButton(answer, asker, texts);
  const references = drawing.references;
  const numbers = numbersOn(parts);
  const links = numbers.length <= mostLinks ? linkButtons(numbers.map((number) => references.get(number))) : [];

  const choices = choosing ? suggested.buttons : [];
  const inside: APIComponentInContainer[] = [
    ...draw(parts, references, texts),
    ...(turning.length > 0
      ? [...rows(links), ...rows(choices), ...rows([...turning, ...removing])]
      : rows([...links, ...choices, ...removing])),
  ];
  const below: APIActionRowComponent<APIButtonComponent>[] = choosing ? [] : rows(suggested.buttons);
  const card = cardOf(accentOf(answer), inside);
  return { ...card, components: [...card.components, ...below] };
}

interface Parts {
  readonly above: string;
  readonly head: Piece;
  readonly page: Page;
  readonly foot: string | null;
}

/** The sources that a page lists, ascending. */
const numbersOn = ({ head, page }: Parts): number[] =>
  [
    ...new Set([
      ...head.numbers,
      ...[...page.sentences, ...page.entries].flatMap(({ numbers }) => numbers),
      ...page.furtherSources,
    ]),
  ].sort((a, b) => a - b);

/** Which entries a page shows, counted from 1. Null where it shows none. */
function rangeOn({ entries }: Answer, pages: readonly Page[], page: number): Range | null {
  const before = pages.slice(0, page - 1).reduce((sum, one) => sum + one.entries.length, 0);
  const here = pages[page - 1]?.entries.length ?? 0;
  return here === 0 ? null : { from: before + 1, to: before + here, of: entries.length };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** Said where no button can lead to the rest: how much more there is, and how to see it. */
const unturned = (range: Range | null, texts: Catalogue): string =>
  [
    ...(range ? [texts.shown(range)] : []),
    ...(range && range.to < range.of ? [texts.more({ count: range.of - range.to })] : []),
    texts.narrow,
  ].join(' · ');

/**
 * The texts of a page. Marks become links to their sources, in reading order, as long as Discord's limit leaves room for the
 * addresses; the list of sources has them in any case.
 */
function draw(parts: Parts, references: References, texts: Catalogue): APIComponentInContainer[] {
  const { above, head, page, foot } = parts;
  const numbers = numbersOn(parts);
  const uncited = page.furtherSources.length === numbers.length;
  const sources =
    numbers.length === 0
      ? null
      : [
          `-# **${uncited && page.entries.length + page.sentences.length === 0 ? texts.furtherSources : texts.sources}**`,
          ...numbers.map((number) => references.get(number).line),
        ].join('\n');
  const plainLength = [
    above,
    ...[head, ...page.sentences, ...page.entries].map(({ numbers: own, write }) => write(plainMarks(own))),
    ...(foot === null ? [] : [foot]),
    ...(sources === null ? [] : [sources]),
  ].reduce((sum, part) => sum + part.length + 1, 0);

  let spare = mostText - plainLength;
  const written = ({ numbers: own, write }: Piece) =>
    write(
      own
        .map((number) => {
          const plain = plainMark(number);
          const linked = linkedMark(references.get(number));
          if (linked === null || linked.length - plain.length > spare) return plain;
          spare -= linked.length - plain.length;
          return linked;
        })
        .join(''),
    );

  const answer = [above, written(head), ...page.sentences.map(written)].join('\n');
  const entries = page.entries.flatMap((entry) => [line(), text(written(entry))]);
  return [
    text(answer),
    ...entries,
    ...(foot === null ? [] : [...(entries.length > 0 ? [line()] : []), text(foot)]),
    ...(sources === null ? [] : [line(), text(sources)]),
  ];
}
