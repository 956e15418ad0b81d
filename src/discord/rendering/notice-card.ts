import type { APIMessageTopLevelComponent } from 'discord.js';
import { encodeUse, type ComponentUse } from '../custom-id.js';
import type { Display } from '../display/display.js';
import { buttonsInRow, textOfMessage } from '../limits.js';
import { choiceSelect, deleteButton } from './answer-card.js';
import { accents, button, container, row, text, type Card } from './components.js';
import { headlineOf } from './headline.js';

export interface Notice {
  readonly accent: keyof typeof accents;
  /** Markdown; what comes from outside is already escaped (`shortened`). */
  readonly title?: string;
  /** Markdown, one line each. What does not fit is counted in a last line. */
  readonly lines: readonly string[];
  /** What to do about it with one click. */
  readonly buttons?: readonly { readonly label: string; readonly use: ComponentUse }[];
  /** For a notice that everybody sees: who may delete it. */
  readonly asker?: string;
}

/** Kept back for the line that says how many lines are left out. */
const reserved = 100;

/** Something the bot says that is no answer: help, what to change, what a reload did. */
export function noticeCard({ accent, title, lines, buttons = [], asker }: Notice, display: Display): Card {
  const heading = title === undefined ? [] : [headlineOf(title)];
  let room = textOfMessage - reserved - heading.join('').length;
  const shown: string[] = [];
  for (const line of lines) {
    if (line.length + 1 > room) break;
    room -= line.length + 1;
    shown.push(line);
  }
  if (shown.length < lines.length) shown.push(`-# ${display.labels.more(lines.length - shown.length)}`);
  const texts = [...heading, ...paragraphs(shown)].map((one) => text(one));
  const card: APIMessageTopLevelComponent[] = [container(accents[accent], texts.length > 0 ? texts : [text('…')])];

  const byId = new Map<string, string>();
  for (const { label, use } of buttons) {
    const customId = encodeUse(use);
    if (customId !== null) byId.set(customId, display.script(label));
  }
  const offered = [...byId].map(([customId, name]) => ({ customId, name }));
  // One place in the row is for the button that deletes.
  const isLong = offered.length > buttonsInRow - 1;
  if (isLong) card.push(row([choiceSelect(offered, display)]));
  const controls = isLong ? [] : offered.map(({ customId, name }) => button(customId, name));
  if (asker !== undefined) controls.push(deleteButton(null, display, asker));
  if (controls.length > 0) card.push(row(controls));
  return card;
}

/** More paragraphs than this stand in one text: a message has a limit of components. */
const mostParagraphs = 20;

/** A line begins a paragraph with room before it; items of a list and small print stay with the line before them. */
function paragraphs(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && (/^(?:- |-# )/.test(line) || found.length === mostParagraphs))
      found[found.length - 1] = `${last}\n${line}`;
    else found.push(line);
  }
  return found;
}
