import type { Card } from '../../../src/discord/rendering/card.js';
import { everyComponent } from '../../../src/local-discord/message-parts.js';
import { newMessage } from '../../../src/local-discord/rules/body-schemas.js';
import { checkMessage } from '../../../src/local-discord/rules/message.js';

/** A component as plain data. */
export interface Part {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly url?: string;
  readonly disabled?: boolean;
}

/** Every component of a card, nested ones too. */
export const partsOf = ({ components }: Card): Part[] => everyComponent(components);

/** Its texts, in order. */
export const textsOf = (card: Card): string[] => partsOf(card).flatMap(({ content }) => content ?? []);

/** All that it says. */
export const textOf = (card: Card): string => textsOf(card).join('\n');

export const buttonsOf = (card: Card): Part[] => partsOf(card).filter(({ type }) => type === 2);

/** @throws with each fault, where Discord would refuse the card as a new message. */
export const sendToDiscord = (card: Card): void =>
  void checkMessage(newMessage, JSON.parse(JSON.stringify(card)), { at: 'channel', files: [] });
