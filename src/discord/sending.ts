import { MessageFlags, type APIMessageTopLevelComponent, type RepliableInteraction } from 'discord.js';
import type { Visibility } from './command.js';
import type { Card } from './rendering/components.js';

/** The body of a message that is a card. */
export const bodyOf = (
  card: Card,
): { components: APIMessageTopLevelComponent[]; flags: MessageFlags.IsComponentsV2 } => ({
  components: [...card],
  flags: MessageFlags.IsComponentsV2,
});

/**
 * Sends the answer to an interaction by whatever way is still open: at once, into the deferred reply, or as a follow-up.
 *
 * @returns the id of the message
 */
export async function send(interaction: RepliableInteraction, card: Card, visible: Visibility): Promise<string> {
  const body = bodyOf(card);
  // Whether a deferred answer is private was settled when it was deferred.
  if (interaction.deferred && !interaction.replied) return (await interaction.editReply(body)).id;
  const flags = [body.flags, ...(visible === 'private' ? [MessageFlags.Ephemeral as const] : [])];
  if (interaction.replied) return (await interaction.followUp({ ...body, flags })).id;
  const response = await interaction.reply({ ...body, flags, withResponse: true });
  return response.interaction.responseMessageId ?? interaction.id;
}
