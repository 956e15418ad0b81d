import type {
  APIApplicationCommand,
  APIApplicationCommandInteractionDataOption,
  APIInteractionDataResolved,
  Locale,
} from 'discord-api-types/v10';
import { ApplicationCommandOptionType, InteractionContextType } from 'discord-api-types/v10';
import { toApiChannel } from './channel-objects.js';
import { uploadLimit } from './http/request-body.js';
import { integrationOwners } from './interaction-messages.js';
import type { Interaction } from './interactions.js';
import { without } from './without.js';
import type { StoredMessage, World } from './world.js';

/** The INTERACTION_CREATE event (Discord docs, interactions/receiving-and-responding, "Interaction Object"). */
export function interactionPayload(world: World, interaction: Interaction, locale: Locale, data: object): object {
  const { channel, user } = interaction;
  const member = world.members.get(user.id);
  const inGuild = channel.guildId !== null;
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel: toApiChannel(world, channel),
    channel_id: channel.id,
    locale,
    app_permissions: world.botPermissionsIn(channel).toString(),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: integrationOwners(world, interaction),
    attachment_size_limit: uploadLimit,
    context: inGuild ? InteractionContextType.Guild : InteractionContextType.BotDM,
    ...(inGuild
      ? {
          guild_id: channel.guildId,
          guild: { id: world.guild.id, locale: world.guild.preferred_locale, features: world.guild.features },
          guild_locale: world.guild.preferred_locale,
          member: { ...member, permissions: world.permissionsOf(user.id).toString() },
        }
      : { user }),
    ...(interaction.source ? { message: interaction.source.message } : {}),
  };
}

/** The `data` of a slash command or of an autocomplete request. */
export function commandData(
  world: World,
  command: APIApplicationCommand,
  options: readonly APIApplicationCommandInteractionDataOption[],
): object {
  const resolved = resolvedOf(world, options);
  return {
    ...commandIdentity(command),
    ...(options.length > 0 ? { options } : {}),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}

/** The `data` of a command on a message; it carries the whole message, whatever the bot's intents. */
export const messageCommandData = (command: APIApplicationCommand, target: StoredMessage): object => ({
  ...commandIdentity(command),
  target_id: target.message.id,
  resolved: { messages: { [target.message.id]: target.message } },
});

const commandIdentity = ({ id, name, type, guild_id }: APIApplicationCommand): object => ({
  id,
  name,
  type,
  ...(guild_id ? { guild_id } : {}),
});

/** The innermost options: those of the subcommand where there is one. */
export function leafOptions(
  options: readonly APIApplicationCommandInteractionDataOption[],
): readonly APIApplicationCommandInteractionDataOption[] {
  const [first] = options;
  const isGroup =
    first?.type === ApplicationCommandOptionType.Subcommand ||
    first?.type === ApplicationCommandOptionType.SubcommandGroup;
  return isGroup ? leafOptions(first.options ?? []) : options;
}

/** What the ids among the options stand for. */
function resolvedOf(
  world: World,
  options: readonly APIApplicationCommandInteractionDataOption[],
): APIInteractionDataResolved {
  const resolved: Record<string, Record<string, unknown>> = {};
  const add = (kind: string, id: string, value: unknown) => ((resolved[kind] ??= {})[id] = value);
  for (const option of leafOptions(options)) {
    if (!('value' in option) || typeof option.value !== 'string') continue;
    const id = option.value;
    const types = ApplicationCommandOptionType;
    if (option.type === types.User || option.type === types.Mentionable) addUser(world, id, add);
    if (option.type === types.Role || option.type === types.Mentionable) addRole(world, id, add);
    if (option.type === types.Channel) addChannel(world, id, add);
  }
  return resolved;
}

type Add = (kind: string, id: string, value: unknown) => void;

function addUser(world: World, id: string, add: Add): void {
  const member = world.members.get(id);
  if (!member) return;
  const partial = without(member, 'user', 'deaf', 'mute');
  add('users', id, member.user);
  add('members', id, { ...partial, permissions: world.permissionsOf(id).toString() });
}

function addRole(world: World, id: string, add: Add): void {
  const role = world.guild.roles.find((candidate) => candidate.id === id);
  if (role) add('roles', id, role);
}

function addChannel(world: World, id: string, add: Add): void {
  const channel = world.channels.get(id);
  if (channel) add('channels', id, { ...toApiChannel(world, channel), permissions: '0' });
}

/** What the ids chosen in a user, role, mentionable or channel select stand for. */
export function resolvedSelection(world: World, kinds: readonly string[], values: readonly string[]): object {
  const resolved: Record<string, Record<string, unknown>> = {};
  const add: Add = (kind, id, value) => ((resolved[kind] ??= {})[id] = value);
  for (const value of values) {
    if (kinds.includes('users')) addUser(world, value, add);
    if (kinds.includes('roles')) addRole(world, value, add);
    if (kinds.includes('channels')) addChannel(world, value, add);
  }
  return resolved;
}
