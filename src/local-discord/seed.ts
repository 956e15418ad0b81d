import {
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildVerificationLevel,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { APIApplication, APIGuild, APIGuildMember, APIRole, APIUser, Locale } from 'discord-api-types/v10';

/** Someone who can sit in front of the chat page. */
export interface PersonaSeed {
  /** What the page calls the persona. */
  readonly label: string;
  readonly username: string;
  readonly displayName: string;
  /** Owns the application: `application.owner` is this user. Exactly one persona should. */
  readonly ownsApplication?: boolean;
  /** Has the Administrator permission in the guild. */
  readonly administrator?: boolean;
}

export interface ChannelSeed {
  readonly name: string;
  /** `false`: the bot lacks Send Messages there and gets 50013. */
  readonly botMayWrite?: boolean;
  /** `false`: the bot lacks View Channel there and gets 50001. */
  readonly botMayRead?: boolean;
}

/** What the world of the local Discord holds when it starts. Every part has a default. */
export interface Seed {
  readonly application?: {
    /** The name of the application and of its bot. Default "Bot". */
    readonly name?: string;
    /** The privileged intents that it may ask for, as bits. Default 0: none. */
    readonly privilegedIntents?: number;
  };
  /** Default: "Standards Watch", in English. */
  readonly guild?: { readonly name?: string; readonly locale?: Locale };
  readonly channels?: readonly ChannelSeed[];
  readonly personas?: readonly PersonaSeed[];
}

export const defaultPersonas: readonly PersonaSeed[] = [
  { label: 'Member', username: 'mei', displayName: 'Mei' },
  { label: 'Operator', username: 'olga', displayName: 'Olga', ownsApplication: true, administrator: true },
  { label: 'Administrator', username: 'adam', displayName: 'Adam', administrator: true },
];

export const defaultChannels: readonly ChannelSeed[] = [{ name: 'general' }, { name: 'cooperation' }];

/**
 * Ids that stay the same from one start to the next, so that a bot's configuration may name them: the kind in the
 * upper digits, a running number below.
 */
export const seededId = (kind: 'application' | 'guild' | 'role' | 'channel' | 'user', index: number): string => {
  const base = { application: 1, guild: 2, role: 3, channel: 4, user: 5 }[kind];
  return (1_100_000_000_000_000_000n + BigInt(base) * 1_000_000_000_000n + BigInt(index)).toString();
};

/** No flag is set. */
const noFlags: number = 0;

export const makeUser = (id: string, username: string, displayName: string, bot = false): APIUser => ({
  id,
  username,
  global_name: bot ? null : displayName,
  discriminator: bot ? '0001' : '0',
  avatar: null,
  bot,
  system: false,
  public_flags: noFlags,
});

/** What everyone may do in the guild. */
const everyonePermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;

export const makeRole = (id: string, name: string, permissions: bigint, position: number): APIRole => ({
  id,
  name,
  permissions: permissions.toString(),
  position,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: false,
  flags: noFlags,
});

/** The role of everyone has the guild's own id (Discord docs, topics/permissions). */
export const makeGuild = (id: string, name: string, ownerId: string, locale: Locale): APIGuild => ({
  id,
  name,
  owner_id: ownerId,
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  features: [],
  afk_channel_id: null,
  afk_timeout: 300,
  application_id: null,
  verification_level: GuildVerificationLevel.None,
  default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
  explicit_content_filter: GuildExplicitContentFilter.Disabled,
  mfa_level: GuildMFALevel.None,
  nsfw_level: GuildNSFWLevel.Default,
  premium_tier: GuildPremiumTier.None,
  premium_progress_bar_enabled: false,
  preferred_locale: locale,
  roles: [
    makeRole(id, '@everyone', everyonePermissions, 0),
    makeRole(seededId('role', 1), 'Administrator', everyonePermissions | PermissionFlagsBits.Administrator, 1),
  ],
  emojis: [],
  stickers: [],
  system_channel_id: null,
  system_channel_flags: noFlags,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  vanity_url_code: null,
  hub_type: null,
  incidents_data: null,
  region: null,
});

export const makeMember = (user: APIUser, roles: string[], joinedAt: string): APIGuildMember => ({
  user,
  roles,
  nick: null,
  avatar: null,
  joined_at: joinedAt,
  premium_since: null,
  deaf: false,
  mute: false,
  flags: noFlags,
  pending: false,
  communication_disabled_until: null,
});

export const makeApplication = (id: string, name: string, bot: APIUser, owner: APIUser): APIApplication => ({
  id,
  name,
  icon: null,
  description: '',
  summary: '',
  bot_public: true,
  bot_require_code_grant: false,
  bot,
  owner,
  team: null,
  verify_key: '0'.repeat(64),
  flags: noFlags,
  flags_new: '0',
  approximate_guild_count: 1,
  approximate_user_install_count: 0,
  redirect_uris: [],
  interactions_endpoint_url: null,
});
