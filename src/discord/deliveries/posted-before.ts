import { Routes, type APIMessage, type Client } from 'discord.js';
import type { Delivery } from '../../state/deliveries.js';
import { decodeUse } from '../custom-id.js';

/** So many pages of a hundred messages are looked through at most. */
const mostPages = 5;
const pageSize = 100;
/** How far the clocks of Discord and of this computer may differ, in milliseconds. */
const skew = 5 * 60_000;

/**
 * Whether the message of a delivery stands in a channel already, though nobody noted it: by the button that names the delivery.
 * Nonces are forgotten after minutes and not shown in the history, and a process may be down for longer. Where the bot may not
 * read the history, Discord gives an empty one, and the message is not found.
 */
export async function isPosted({ id, createdAt }: Delivery, channel: string, { rest, user }: Client): Promise<boolean> {
  let before: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams({ limit: String(pageSize), ...(before !== undefined && { before }) });
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    if (messages.some((message) => message.author.id === user?.id && deliveriesIn(message.components).includes(id)))
      return true;
    const oldest = messages.at(-1);
    if (!oldest || messages.length < pageSize || Date.parse(oldest.timestamp) < createdAt.getTime() - skew)
      return false;
    before = oldest.id;
  }
  return false;
}

/** The deliveries that buttons name, at any depth. */
function deliveriesIn(components: unknown): string[] {
  if (Array.isArray(components)) return components.flatMap(deliveriesIn);
  if (typeof components !== 'object' || components === null) return [];
  const { custom_id: customId, components: inner } = components as { custom_id?: unknown; components?: unknown };
  const use = typeof customId === 'string' ? decodeUse(customId) : null;
  return [...(use?.use === 'following' ? [use.delivery] : []), ...deliveriesIn(inner)];
}
