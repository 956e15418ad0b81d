import { invalidWebhookToken, unknownMessage, unknownWebhook } from '../http/api-error.js';
import { noContent, ok, route, type Route } from '../http/router.js';
import type { Core } from '../core.js';
import { followUpMessage } from '../interaction-messages.js';
import type { Interaction } from '../interactions.js';
import { onlyUserMentions } from '../mentions.js';
import { deleteMessage, editMessage } from '../messages.js';
import { followUp, followUpEdit } from '../rules/body-schemas.js';
import { checkMessage } from '../rules/message.js';
import type { StoredMessage } from '../world.js';

/**
 * What an answered interaction's token is good for during 15 minutes: reading, changing and deleting the answer, and
 * further messages (Discord docs, interactions/receiving-and-responding, "Followup Messages").
 */
export const webhookRoutes = ({ world, interactions }: Core): Route[] => {
  const interactionOf = (params: { readonly application: string; readonly token: string }): Interaction => {
    const interaction = interactions.byToken(params.token);
    if (params.application !== world.application.id || interaction?.answer !== 'given') throw unknownWebhook();
    if (!interactions.isAlive(interaction)) throw invalidWebhookToken();
    return interaction;
  };
  const messageOf = (interaction: Interaction, id: string): StoredMessage => {
    const stored = id === '@original' ? interaction.original : interaction.channel.messages.get(id);
    const exists = stored && interaction.channel.messages.has(stored.message.id);
    const own = stored === interaction.original || stored?.message.interaction_metadata?.id === interaction.id;
    if (!stored || !exists || !own) throw unknownMessage();
    return stored;
  };
  const address = '/webhooks/:application/:token/messages/:message';

  return [
    route(
      'POST',
      '/webhooks/:application/:token',
      ({ params, body, files }) => {
        const interaction = interactionOf(params);
        const placeholder = interaction.original?.thinking ? interaction.original : null;
        const context = placeholder
          ? { at: 'edit' as const, old: placeholder.message }
          : { at: 'interaction' as const };
        const message = checkMessage(followUp, body, { ...context, files });
        // Discord takes the first message after a deferral for the deferred answer ("Create Followup Message").
        if (placeholder) return ok(editMessage(world, placeholder, message, files, onlyUserMentions).message);
        return ok(followUpMessage(world, interaction, message, files).message);
      },
      'none',
    ),
    route('GET', address, ({ params }) => ok(messageOf(interactionOf(params), params.message).message), 'none'),
    route(
      'PATCH',
      address,
      ({ params, body, files }) => {
        const stored = messageOf(interactionOf(params), params.message);
        const message = checkMessage(followUpEdit, body, { at: 'edit', files, old: stored.message });
        return ok(editMessage(world, stored, message, files, onlyUserMentions).message);
      },
      'none',
    ),
    route(
      'DELETE',
      address,
      ({ params }) => {
        deleteMessage(world, messageOf(interactionOf(params), params.message));
        return noContent;
      },
      'none',
    ),
  ];
};
