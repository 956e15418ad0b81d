import {
  InteractionContextType,
  PermissionsBitField,
  type GuildMember,
  type Interaction,
  type PermissionResolvable,
} from 'discord.js';

/** What a person and the bot may do in a channel of a server. */
export interface ChannelRights {
  readonly person: Permissions;
  readonly bot: Permissions;
  readonly isThread: boolean;
}

/** A set of Discord's permissions (Discord docs, topics/permissions); an administrator has all. */
export interface Permissions {
  has(permission: PermissionResolvable): boolean;
}

/** Where somebody used a command or a component, and what they may do there, as Discord says it in the interaction. */
export interface Where {
  readonly user: string;
  readonly channel: string;
  /** Whether these are the person's direct messages with the bot. */
  readonly isDirect: boolean;
  /** The server; undefined in direct messages, those between people included. */
  readonly server: Server | undefined;
}

export interface Server {
  readonly id: string;
  /** Whether the bot is a member. Commands of people who have installed it themselves work without. */
  readonly hasBot: boolean;
  /** Whether the person manages the server. */
  readonly isManaged: boolean;
  /** Nothing is allowed in a channel that the bot does not know. */
  rights(channel: string): ChannelRights;
}

const none = new PermissionsBitField(0n);

export function whereOf(interaction: Interaction): Where {
  return {
    user: interaction.user.id,
    channel: interaction.channelId ?? '',
    isDirect: interaction.context === InteractionContextType.BotDM,
    server: interaction.guildId === null ? undefined : serverOf(interaction, interaction.guildId),
  };
}

function serverOf(interaction: Interaction, id: string): Server {
  const { client, memberPermissions, appPermissions } = interaction;
  const guild = client.guilds.cache.get(id);
  return {
    id,
    hasBot: guild !== undefined,
    isManaged: memberPermissions?.has(PermissionsBitField.Flags.ManageGuild) ?? false,
    rights: (channelId) => {
      const channel = guild?.channels.cache.get(channelId);
      // Threads are not kept; channels are.
      const isThread = channel?.isThread() ?? channelId === interaction.channelId;
      if (channelId === interaction.channelId)
        return { person: memberPermissions ?? none, bot: appPermissions, isThread };
      const member = interaction.member as GuildMember | null;
      const me = guild?.members.me;
      return {
        person: (member && channel?.permissionsFor(member)) ?? none,
        bot: (me && channel?.permissionsFor(me)) ?? none,
        isThread,
      };
    },
  };
}
