import type { Card } from '../../src/discord/rendering/components.js';
import type { Posting } from '../../src/discord/sending.js';
import { MessageFlags } from 'discord.js';
import { answer } from '../../src/local-discord/rules/body-schemas.js';
import { checkMessage } from '../../src/local-discord/rules/message.js';

type Part = Readonly<Record<string, unknown>>;

/** Every component of a card, at any depth, outer ones first. */
export function everyPart(card: unknown): Part[] {
  if (Array.isArray(card)) return card.flatMap(everyPart);
  if (typeof card !== 'object' || card === null) return [];
  const inner = Object.entries(card)
    .filter(([key]) => key === 'components' || key === 'accessory')
    .flatMap(([, value]) => everyPart(value));
  return [...('type' in card ? [card as Part] : []), ...inner];
}

/** All text displays, one below the other. */
export const textOf = (card: unknown): string =>
  everyPart(card)
    .flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
    .join('\n');

export const customIdsOf = (card: unknown): string[] =>
  everyPart(card).flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));

/** The custom id of the button of a card whose label contains a text. */
export function buttonIn(card: unknown, label: string): string {
  const found = everyPart(card).find((part) => typeof part['label'] === 'string' && part['label'].includes(label));
  if (typeof found?.['custom_id'] !== 'string') throw new Error(`The card has no button "${label}".`);
  return found['custom_id'];
}

/** The select of a card that has a choice whose label contains a text, and the value of that choice. */
export function choiceIn(card: unknown, label: string): { select: string; value: string } {
  for (const { custom_id: select, options } of everyPart(card)) {
    if (typeof select !== 'string' || !Array.isArray(options)) continue;
    const found = (options as { label: string; value: string }[]).find((option) => option.label.includes(label));
    if (found) return { select, value: found.value };
  }
  throw new Error(`The card has no choice "${label}".`);
}

/** Labels of the buttons of a card. */
export const buttonsOf = (card: unknown): string[] =>
  everyPart(card).flatMap(({ type, label }) => (type === 2 && typeof label === 'string' ? [label] : []));

/** @throws InvalidBody where Discord would not take the card as the answer to an interaction. */
export const checkCard = (card: Card) => checkPosting({ card, files: [] });

/** The same with its files. */
export const checkPosting = ({ card, files }: Posting) =>
  checkMessage(
    answer,
    {
      components: card,
      flags: MessageFlags.IsComponentsV2,
      attachments: files.map(({ name, description }, id) => ({ id, filename: name, description })),
    },
    {
      at: 'interaction',
      files: files.map(({ name, bytes }, id) => ({ id: String(id), name, contentType: '', data: bytes })),
    },
  );
