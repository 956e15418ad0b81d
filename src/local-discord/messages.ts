import type {
  APIAllowedMentions,
  APIAttachment,
  APIEmbed,
  APIMessage,
  APIMessageTopLevelComponent,
  APIUser,
} from 'discord-api-types/v10';
import { MessageFlags, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { keepFiles, type AttachmentNote } from './attachments.js';
import type { UploadedFile } from './http/request-body.js';
import { allMentions, readMentions, withUser, type Mentions } from './mentions.js';
import { displayedTexts, everyComponent, toMessageComponents, toMessageEmbeds } from './message-parts.js';
import type { StoredMessage, World, WorldChannel } from './world.js';
import { without } from './without.js';

/** What a bot may say in a message, whichever route carries it; checked before it comes here. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: APIEmbed[] | null;
  readonly components?: APIMessageTopLevelComponent[] | null;
  readonly attachments?: AttachmentNote[] | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly flags?: number | null;
  readonly tts?: boolean | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly poll?: unknown;
  readonly sticker_ids?: readonly unknown[] | null;
  readonly message_reference?: {
    readonly message_id?: string | undefined;
    readonly type?: number | null;
    readonly fail_if_not_exists?: boolean | null;
  } | null;
}

/** What the route, not the bot, decides about a new message. */
export interface MessageOrigin {
  readonly author: APIUser;
  readonly channel: WorldChannel;
  readonly type?: MessageType;
  readonly onlyFor?: string | null;
  readonly thinking?: boolean;
  readonly repliesTo?: APIMessage | undefined;
  /** Whom the text may mention when the body does not say. */
  readonly defaultMentions?: APIAllowedMentions;
  /** Fields such as `interaction_metadata`. */
  readonly extra?: Partial<APIMessage>;
}

const isSet = (flags: number | null | undefined, flag: MessageFlags): boolean => ((flags ?? 0) & flag) !== 0;

/** Whether a message is built of components alone. */
export const isComponentsV2 = (message: { readonly flags?: number | null | undefined }): boolean =>
  isSet(message.flags, MessageFlags.IsComponentsV2);

/** Adds a message to its channel and announces it. */
export function createMessage(
  world: World,
  origin: MessageOrigin,
  body: MessageBody,
  files: readonly UploadedFile[] = [],
): StoredMessage {
  const { channel, author, repliesTo } = origin;
  const attachments = keepFiles(world, channel.id, files, body.attachments ?? []);
  const components = toMessageComponents(body.components ?? [], attachments);
  const text = isComponentsV2(body) ? displayedTexts(everyComponent(components)).join('\n') : (body.content ?? '');
  const mentions = mentionsOf(world, text, body, origin);
  const id = world.newId();
  const message: APIMessage = {
    id,
    channel_id: channel.id,
    type: origin.type ?? (repliesTo ? MessageType.Reply : MessageType.Default),
    author,
    content: body.content ?? '',
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: body.tts ?? false,
    ...mentionFields(mentions),
    attachments,
    embeds: toMessageEmbeds(body.embeds ?? [], attachments),
    components,
    pinned: false,
    flags: body.flags ?? 0,
    ...(body.nonce === undefined || body.nonce === null ? {} : { nonce: body.nonce }),
    ...(repliesTo ? referenceFields(channel, repliesTo) : {}),
    ...origin.extra,
  };
  const stored: StoredMessage = { message, onlyFor: origin.onlyFor ?? null, thinking: origin.thinking ?? false };
  channel.messages.set(id, stored);
  channel.lastMessageId = id;
  world.announce({ type: 'message-created', stored });
  return stored;
}

/**
 * Changes a message: a field that the body does not name stays. New files are added; `attachments` names those of the
 * old ones that stay (Discord docs, resources/message, "Edit Message").
 */
export function editMessage(
  world: World,
  stored: StoredMessage,
  body: MessageBody,
  files: readonly UploadedFile[] = [],
  defaultMentions: APIAllowedMentions = allMentions,
): StoredMessage {
  const old = stored.message;
  const channel = world.channels.get(old.channel_id);
  const kept = body.attachments
    ? old.attachments.filter(({ id }) => body.attachments?.some((note) => note.id === id))
    : old.attachments;
  const attachments: APIAttachment[] = [...kept, ...keepFiles(world, old.channel_id, files, body.attachments ?? [])];
  const settable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  const flags =
    ((old.flags ?? 0) & ~MessageFlags.Loading & ~(typeof body.flags === 'number' ? MessageFlags.SuppressEmbeds : 0)) |
    ((body.flags ?? 0) & settable);
  const components =
    body.components === undefined ? (old.components ?? []) : toMessageComponents(body.components ?? [], attachments);
  const content = body.content === undefined ? old.content : (body.content ?? '');
  const text = isComponentsV2({ flags }) ? displayedTexts(everyComponent(components)).join('\n') : content;
  const mentions = channel
    ? mentionsOf(world, text, body, { author: old.author, channel, defaultMentions })
    : readMentions(world, text, defaultMentions);
  stored.message = {
    ...old,
    content,
    flags,
    attachments,
    components,
    embeds: body.embeds === undefined ? old.embeds : toMessageEmbeds(body.embeds ?? [], attachments),
    ...mentionFields(mentions),
    edited_timestamp: stored.thinking ? null : new Date(world.clock.now()).toISOString(),
  };
  stored.thinking = false;
  world.announce({ type: 'message-updated', stored });
  return stored;
}

export function deleteMessage(world: World, stored: StoredMessage): void {
  world.channels.get(stored.message.channel_id)?.messages.delete(stored.message.id);
  world.announce({ type: 'message-deleted', stored });
}

const mentionFields = (mentions: Mentions) => ({
  mentions: [...mentions.users],
  mention_roles: [...mentions.roles],
  mention_everyone: mentions.everyone,
});

/**
 * A reply mentions the author of what it replies to unless `allowed_mentions` is there and `replied_user` is not true
 * (Discord docs, resources/message, "Allowed Mentions Object"). A reply to the answer of a command mentions nobody
 * (Discord docs, gateway/you-might-not-need-a-privileged-intent).
 */
function mentionsOf(world: World, text: string, body: MessageBody, origin: MessageOrigin): Mentions {
  const allowed = body.allowed_mentions;
  const mentions = readMentions(world, text, allowed ?? origin.defaultMentions ?? allMentions);
  const { repliesTo } = origin;
  if (!repliesTo || repliesTo.interaction_metadata) return mentions;
  return (allowed ? allowed.replied_user : true) ? withUser(mentions, repliesTo.author) : mentions;
}

function referenceFields(channel: WorldChannel, repliesTo: APIMessage): Partial<APIMessage> {
  return {
    message_reference: {
      type: MessageReferenceType.Default,
      channel_id: channel.id,
      message_id: repliesTo.id,
      ...(channel.guildId ? { guild_id: channel.guildId } : {}),
    },
    referenced_message: without(repliesTo, 'referenced_message'),
  };
}
