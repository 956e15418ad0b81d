import type { APIComponentInContainer } from 'discord.js';
import type { ReaderLocale } from '../catalogue/catalogue.js';
import { encodeAction, type ButtonAction } from '../custom-ids.js';
import { button, cardOf, longestLabel, mostText, rows, text, type Card } from './card.js';
import { accents } from './palette.js';
import { beginning, escapeMarkdown, writingFor } from './written-text.js';

export interface Notice {
  /** One sentence, plain text. */
  readonly text: string;
  readonly tone: 'plain' | 'good' | 'warning' | 'error';
  /** Small lines below it, plain text. */
  readonly details?: readonly string[];
  readonly buttons?: readonly { readonly label: string; readonly action: ButtonAction }[];
}

/** More buttons than this are a list, not a choice. */
const mostButtons = 10;
/** A line of details is longer only where somebody filled it with noise. */
const longestLine = 600;
const longestText = 1200;

/** Times that Discord shows in the reader's zone (Discord docs, reference, "Message Formatting"): the only Markdown kept. */
const time = /<t:\d{1,12}:R>/;

/** A reply of one sentence: a refusal, a fault, the state of the register, help. Texts are shown as they are, no Markdown. */
export function renderNotice(
  { text: sentence, tone, details = [], buttons = [] }: Notice,
  { locale }: { locale: ReaderLocale },
): Card {
  const writing = writingFor(locale);
  const written = (raw: string, most: number) =>
    writing
      .plain(raw)
      .split(new RegExp(`(${time.source})`))
      .map((part) => (time.test(part) ? part : escaped(part, most)))
      .join('');

  const lines = [`**${written(sentence, longestText)}**`];
  let left = mostText - (lines[0] ?? '').length;
  for (const detail of details) {
    const small = `-# ${written(detail, longestLine)}`;
    if (small.length + 1 > left) break;
    lines.push(small);
    left -= small.length + 1;
  }

  const byId = new Map(
    buttons.slice(0, mostButtons).flatMap(({ label, action }) => {
      const customId = encodeAction(action);
      const shown = beginning(writing.plain(label), longestLabel);
      return customId === null || shown === '' ? [] : [[customId, button(customId, shown)] as const];
    }),
  );
  const inside: APIComponentInContainer[] = [text(lines.join('\n')), ...rows([...byId.values()])];
  return cardOf(accents[tone], inside);
}

/** Escaping lengthens a text: cut until it fits. */
function escaped(raw: string, most: number): string {
  for (let length = most; length > 0; length = Math.floor(length * 0.8)) {
    const written = escapeMarkdown(beginning(raw, length));
    if (written.length <= most) return written;
  }
  return '';
}
