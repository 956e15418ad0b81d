import {
  ComponentType,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
} from 'discord.js';
import { citationsOf } from '../../answers/compose.js';
import type { Edition } from '../../edition/edition.js';
import type { Query } from '../../questions/query.js';
import { encodeUse, type ComponentUse } from '../custom-id.js';
import type { Display } from '../display/display.js';
import {
  buttonsInRow,
  componentsOfMessage,
  optionsOfSelect,
  placeholderOfSelect,
  textOfSelectOption,
} from '../limits.js';
import { deleteButton, turning } from '../rendering/answer-card.js';
import { joined, placed, sourcesBeside, type Block } from '../rendering/blocks.js';
import { accents, button, container, fileOf, picture, row, rule, space, text } from '../rendering/components.js';
import { headlineOf } from '../rendering/headline.js';
import { markers, Numbering } from '../rendering/numbering.js';
import { pageAt } from '../rendering/pages.js';
import { label } from '../rendering/plain-text.js';
import type { Posting } from '../sending.js';
import type { SourceLinks } from '../source-links.js';
import type { Choice, Line, Part, ViewContent } from './content.js';
import type { View } from './view.js';

/** The container, what stands above the headline, the headline, the picture, a rule and the sources, a line and a row that turn pages. */
const aroundLines = 10;

export interface ViewOptions {
  readonly edition: Edition;
  /** Marks the sources that are out of reach. */
  readonly links?: Pick<SourceLinks, 'marked'>;
  /** What a button does that turns to a position, where it is not to show the view again. */
  readonly turns?: (position: string) => ComponentUse;
  readonly display: Display;
  /** Id of the user who asked: who may page the message in place, and delete it. */
  readonly asker: string;
  /** Seen by the asker alone. */
  readonly private: boolean;
  /** Where the page begins; default at the beginning. */
  readonly position?: string | undefined;
}

/**
 * A view as a message: what it is, the headline, the picture, a page of its lines with their sources, and what it opens.
 *
 * @param view how to show it again; null where that cannot be, and then it has one page
 */
export function viewPosting(content: ViewContent, view: View | null, options: ViewOptions): Posting {
  const { edition, links, turns, display, asker, position = 's0' } = options;
  const { above, parts, accent } = content;
  const cited = [content.headline, ...parts.flatMap(({ lines }) => lines)].flatMap(({ records = [] }) => records);
  const citations = citationsOf(edition, [...new Set([...cited, ...(content.sources ?? [])])]);
  const numbering = new Numbering(links?.marked(citations) ?? citations);
  const marked = ({ text: words, records = [] }: Line) => {
    const marks = markers(numbering.of(records));
    return typeof words === 'string' ? joined(words, marks, display) : words(marks);
  };

  const below = belowOf(content, options);
  const small = `-# ${above}`;
  const headline = headlineOf(marked(content.headline));
  const blocks = placed(blocksOf(parts, numbering, marked), numbering);
  const entries = parts.reduce((sum, { lines, lists }) => sum + (lists === true ? lines.length : 0), 0);
  const components = componentsOfMessage - aroundLines - (content.files?.length ?? 0) - count(below);
  const page = pageAt({ headline: `${small}\n${headline}`, blocks, entries, components }, position, display);
  const inside: APIComponentInContainer[] = [text(small), text(headline)];
  const shown = page.isFirst ? content.picture : undefined;
  if (shown) inside.push(picture(shown.name, shown.description ?? ''));
  for (const [index, lines] of byPart(page.blocks).entries()) {
    if (index > 0) inside.push(space());
    inside.push(...texts(lines));
  }
  if (page.sources.length > 0)
    inside.push(rule(), text([`-# **${display.labels.sources}**`, ...page.sources.map(({ line }) => line)].join('\n')));
  const files = page.isFirst ? (content.files ?? []) : [];
  inside.push(...files.map(({ name }) => fileOf(name)));
  inside.push(
    ...turning(
      page,
      turns ?? ((at) => view && { use: 'view', display: display.code, asker, position: at, view }),
      display,
    ),
  );

  return { card: [container(accents[accent], inside), ...below], files: [...(shown ? [shown] : []), ...files] };
}

/** The selects and buttons below the card. */
function belowOf(
  content: ViewContent,
  { display, asker, private: isPrivate }: ViewOptions,
): APIMessageTopLevelComponent[] {
  const rows: APIMessageTopLevelComponent[] = [];
  for (const [index, { placeholder, choices }] of (content.selects ?? []).entries()) {
    const select = selectOf(choices, placeholder, index);
    if (select) rows.push(row([select]));
  }
  // Also says what a reply is about after a restart.
  const answered = content.about ? ({ query: queryAbout(content.about, display), outcome: 'answered' } as const) : null;
  const buttons = [
    ...offered(content.buttons ?? []).map(({ customId, choice }) =>
      button(customId, choice.label, choice.emoji === undefined ? {} : { emoji: choice.emoji }),
    ),
    ...(isPrivate ? [] : [deleteButton(answered, display, asker)]),
  ];
  for (let at = 0; at < buttons.length; at += buttonsInRow) rows.push(row(buttons.slice(at, at + buttonsInRow)));
  return rows;
}

/** Components at any depth. */
const count = (rows: readonly APIMessageTopLevelComponent[]): number =>
  rows.reduce((sum, one) => sum + 1 + ('components' in one ? one.components.length : 0), 0);

/** The query whose answer a reply takes the view for. */
export const queryAbout = ({ scope }: NonNullable<ViewContent['about']>, { language }: Display): Query => ({
  language,
  ask: 'list',
  of: 'acts',
  scope,
});

/** A block a line; the title of a part stands with its first line, so that no page ends on it. */
function blocksOf(
  parts: readonly Part[],
  numbering: Numbering,
  marked: (line: Line) => string,
): Omit<Block, 'index'>[] {
  let listed = 0;
  return parts.flatMap(({ title, lines, lists }, part) =>
    lines.map((line, at) => ({
      section: 's' as const,
      part,
      ...(lists === true && { entry: listed++ }),
      text: () => `${at === 0 && title !== undefined ? `-# **${title}**\n` : ''}${marked(line)}`,
      apart: at > 0 && line.apart === true,
      // The first of a part has room above it.
      components: at === 0 ? 2 : line.apart ? 1 : 0,
      citations: numbering.of(line.records ?? []).slice(0, sourcesBeside),
    })),
  );
}

/** The lines of a page, those of each part together. */
function byPart(blocks: readonly Block[]): Block[][] {
  const groups = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.section !== 's') continue;
    const part = block.part ?? 0;
    groups.set(part, [...(groups.get(part) ?? []), block]);
  }
  return [...groups.values()];
}

/** Lines that stand apart are texts of their own; Discord puts room between them. */
function texts(blocks: readonly Block[]): APITextDisplayComponent[] {
  const groups: string[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && block.apart !== true) last.push(block.text());
    else groups.push([block.text()]);
  }
  return groups.map((lines) => text(lines.join('\n')));
}

/** Those whose use fits a custom id, each once. */
function offered<One extends Choice>(choices: readonly One[]): { customId: string; choice: One }[] {
  const byId = new Map<string, One>();
  for (const choice of choices) {
    const customId = encodeUse(choice.use);
    if (customId !== null && !byId.has(customId)) byId.set(customId, choice);
  }
  return [...byId].map(([customId, choice]) => ({ customId, choice }));
}

/** Null where there is nothing to choose from. The index tells the selects of one message apart. */
function selectOf(choices: readonly Choice[], placeholder: string, index: number): APIStringSelectComponent | null {
  const options = offered(choices).slice(0, optionsOfSelect);
  if (options.length === 0) return null;
  return {
    type: ComponentType.StringSelect,
    custom_id: encodeUse({ use: 'choose', select: index }) ?? `c:${index}`,
    placeholder: label(placeholder, placeholderOfSelect),
    options: options.map(({ customId, choice }) => ({
      label: label(choice.label, textOfSelectOption),
      value: customId,
      ...(choice.description && { description: label(choice.description, textOfSelectOption) }),
    })),
  };
}
