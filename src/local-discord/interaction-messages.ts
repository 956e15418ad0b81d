import { ApplicationIntegrationType, InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import type {
  APIAuthorizingIntegrationOwnersMap,
  APIMessage,
  APIMessageInteractionMetadata,
} from 'discord-api-types/v10';
import type { UploadedFile } from './http/request-body.js';
import type { Interaction } from './interactions.js';
import { onlyUserMentions } from './mentions.js';
import { createMessage, type MessageBody } from './messages.js';
import type { StoredMessage, World } from './world.js';
import { without } from './without.js';

/** The answer to an interaction as a message of its own; only the asker's where it is ephemeral. */
export function answerMessage(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: readonly UploadedFile[],
  thinking = false,
): StoredMessage {
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const isCommand = interaction.type === InteractionType.ApplicationCommand || !interaction.source;
  const onMessage = interaction.targetMessageId !== null;
  return createMessage(
    world,
    {
      author: world.bot,
      channel: interaction.channel,
      type: !isCommand ? MessageType.Reply : onMessage ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand,
      onlyFor: ephemeral ? interaction.user.id : null,
      thinking,
      defaultMentions: onlyUserMentions,
      extra: { ...interactionFields(world, interaction), ...sourceReference(interaction, interaction.source) },
    },
    body,
    files,
  );
}

/** A further message of an answered interaction; Discord shows it as a reply to the answer. */
export function followUpMessage(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: readonly UploadedFile[],
): StoredMessage {
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return createMessage(
    world,
    {
      author: world.bot,
      channel: interaction.channel,
      type: MessageType.Reply,
      onlyFor: ephemeral ? interaction.user.id : null,
      defaultMentions: onlyUserMentions,
      extra: { ...interactionFields(world, interaction), ...sourceReference(interaction, interaction.original) },
    },
    body,
    files,
  );
}

/** The reference of an answer to the message it belongs to; it pings nobody. */
function sourceReference({ channel }: Interaction, source: StoredMessage | null): Partial<APIMessage> {
  if (!source) return {};
  return {
    message_reference: {
      type: 0,
      channel_id: channel.id,
      message_id: source.message.id,
      ...(channel.guildId ? { guild_id: channel.guildId } : {}),
    },
    referenced_message: without(source.message, 'referenced_message'),
  };
}

function interactionFields(world: World, interaction: Interaction): Partial<APIMessage> {
  return {
    application_id: world.application.id,
    webhook_id: world.application.id,
    interaction_metadata: metadata(world, interaction),
    ...(interaction.commandName === null
      ? {}
      : {
          interaction: {
            id: interaction.id,
            type: interaction.type,
            name: interaction.commandName,
            user: interaction.user,
          },
        }),
  };
}

/** Why the bot may act: it is installed in the guild, or the user speaks to it directly; else the user has installed it. */
export const integrationOwners = (
  world: World,
  { channel, user }: Pick<Interaction, 'channel' | 'user'>,
): APIAuthorizingIntegrationOwnersMap =>
  channel.guildId !== null && !world.botIsMember
    ? { [ApplicationIntegrationType.UserInstall]: user.id }
    : { [ApplicationIntegrationType.GuildInstall]: channel.guildId ?? '0' };

/** Who did what to get the message (Discord docs, resources/message, "Message Interaction Metadata Object"). */
function metadata(world: World, interaction: Interaction): APIMessageInteractionMetadata {
  const base = {
    id: interaction.id,
    user: interaction.user,
    authorizing_integration_owners: integrationOwners(world, interaction),
  };
  if (interaction.type === InteractionType.MessageComponent)
    return {
      ...base,
      type: InteractionType.MessageComponent,
      interacted_message_id: interaction.source?.message.id ?? '0',
    };
  if (interaction.openedBy)
    return {
      ...base,
      type: InteractionType.ModalSubmit,
      triggering_interaction_metadata: metadata(world, interaction.openedBy) as never,
    };
  return {
    ...base,
    type: InteractionType.ApplicationCommand,
    ...(interaction.targetMessageId ? { target_message_id: interaction.targetMessageId } : {}),
  };
}
