import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { alreadyAcknowledged, unknownInteraction } from '../http/api-error.js';
import type { UploadedFile } from '../http/request-body.js';
import { noContent, ok, route, type Route } from '../http/router.js';
import type { Core } from '../core.js';
import { answerMessage } from '../interaction-messages.js';
import { answerWithin, type Interaction } from '../interactions.js';
import { onlyUserMentions } from '../mentions.js';
import { editMessage } from '../messages.js';
import { checkCallback, type Callback } from '../rules/callback.js';
import type { World } from '../world.js';

/**
 * The first answer to an interaction: one, within 3 seconds
 * (Discord docs, interactions/receiving-and-responding, "Create Interaction Response").
 */
export const callbackRoutes = ({ world, interactions }: Core): Route[] => [
  route(
    'POST',
    '/interactions/:interaction/:token/callback',
    ({ params, query, body, files }) => {
      const interaction = interactions.byToken(params.token);
      if (interaction?.id !== params.interaction) throw unknownInteraction();
      if (interaction.answer === 'given') throw alreadyAcknowledged();
      const late = world.clock.now() - interaction.createdAt > answerWithin;
      if (interaction.answer === 'too-late' || late) throw unknownInteraction();
      const callback = checkCallback(body, interaction, files);
      perform(world, interaction, callback, files);
      interactions.markAnswered(interaction);
      return query.get('with_response') === 'true' ? ok(describe(interaction, callback.type)) : noContent;
    },
    'none',
  ),
];

function perform(world: World, interaction: Interaction, callback: Callback, files: readonly UploadedFile[]): void {
  switch (callback.type) {
    case InteractionResponseType.Pong:
      return;
    case InteractionResponseType.ChannelMessageWithSource:
      interaction.original = answerMessage(world, interaction, callback.data, files);
      return;
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const flags = ((callback.data.flags ?? 0) & MessageFlags.Ephemeral) | MessageFlags.Loading;
      interaction.original = answerMessage(world, interaction, { flags }, [], true);
      return;
    }
    case InteractionResponseType.DeferredMessageUpdate:
      interaction.original = interaction.source;
      interaction.updatesSource = true;
      return;
    case InteractionResponseType.UpdateMessage:
      interaction.original = interaction.source;
      interaction.updatesSource = true;
      if (interaction.source) editMessage(world, interaction.source, callback.data, files, onlyUserMentions);
      return;
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      interaction.choices = callback.choices;
      return;
    case InteractionResponseType.Modal:
      interaction.modal = callback.modal;
      world.announce({
        type: 'modal-shown',
        userId: interaction.user.id,
        interactionId: interaction.id,
        modal: callback.modal,
      });
      return;
  }
}

/** What `with_response=true` returns (same page, "Interaction Callback Response Object"). */
function describe(interaction: Interaction, type: InteractionResponseType): object {
  const { original } = interaction;
  const isNew = original !== null && !interaction.updatesSource;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(original && type !== InteractionResponseType.Modal
        ? {
            response_message_id: original.message.id,
            response_message_loading: original.thinking,
            response_message_ephemeral: original.onlyFor !== null,
          }
        : {}),
    },
    ...(isNew || type === InteractionResponseType.UpdateMessage
      ? { resource: { type, message: original?.message } }
      : {}),
  };
}
