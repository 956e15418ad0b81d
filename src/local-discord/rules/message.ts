import type { APIAllowedMentions, APIMessage } from 'discord-api-types/v10';
import { AllowedMentionsTypes, MessageFlags, MessageReferenceType } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import { emptyMessage, unsupported } from '../http/api-error.js';
import type { UploadedFile } from '../http/request-body.js';
import { locatedComponents } from '../message-parts.js';
import { isComponentsV2, type MessageBody } from '../messages.js';
import { withPlainIdsAndTimes } from './message-forms.js';
import { checked } from './checked.js';
import { componentsTogether, legacyFieldsCleared, noLegacyFields, onlyRows, textTogether } from './components-v2.js';
import { buttons, distinctCustomIds, distinctIds, media, rowWidth, selects } from './components.js';
import { embedParts, embedsTogether } from './embeds.js';
import { under, type Faults } from './fault.js';

/** Where a message's body came in, and what it meets there. */
export interface MessageContext {
  /** `deferral`: the answer of type 5, which only holds a place. */
  readonly at: 'channel' | 'edit' | 'interaction' | 'deferral';
  readonly files: readonly UploadedFile[];
  /** The message that an edit changes. */
  readonly old?: APIMessage;
}

/**
 * What only some of the routes for messages know. Clients send the same object to all of them (discord.js does), and
 * where a field does not apply it changes nothing.
 */
const knownElsewhere: readonly string[] = [
  'applied_tags',
  'avatar_url',
  'enforce_nonce',
  'message_reference',
  'nonce',
  'poll',
  'shared_client_theme',
  'sticker_ids',
  'thread_name',
  'tts',
  'username',
];

/**
 * A message's body that Discord would take.
 * @throws InvalidBody with the faults; ApiError when the message is empty, or has what is not supported here.
 */
export function checkMessage(schema: ZodMiniType<MessageBody>, body: unknown, context: MessageContext): MessageBody {
  const message = checked(schema, withPlainIdsAndTimes(body), (given) => messageFaults(given, context), knownElsewhere);
  if (context.at === 'deferral') return message;
  if (message.poll) throw unsupported('polls');
  if (message.sticker_ids && message.sticker_ids.length > 0) throw unsupported('stickers');
  if (message.message_reference?.type === MessageReferenceType.Forward) throw unsupported('forwarded messages');
  if (isEmpty(message, context)) throw emptyMessage();
  return message;
}

/** Whether nothing would be left to show; an edit keeps what it does not name. */
function isEmpty(body: MessageBody, { files, old }: MessageContext): boolean {
  const content = body.content === undefined ? old?.content : body.content;
  const attachments = body.attachments ? body.attachments.length : (old?.attachments.length ?? 0);
  const lists = [
    body.embeds === undefined ? old?.embeds : body.embeds,
    body.components === undefined ? old?.components : body.components,
  ];
  const shown = lists.some((list) => list && list.length > 0) || (content ?? '').trim() !== '';
  return !shown && files.length === 0 && attachments === 0;
}

/** Everything that Discord refuses in a message and that the schemas let pass. */
export function* messageFaults(body: MessageBody, context: MessageContext): Faults {
  yield* flags(body, context);
  if (context.at === 'deferral') return;
  const embeds = body.embeds ?? [];
  const components = locatedComponents(body.components ?? []);
  yield* contentLength(body);
  yield* allowedMentions(body.allowed_mentions);
  yield* attachments(body, context);
  yield* embedsTogether(embeds);
  yield* embedParts(embeds);

  const { old } = context;
  if (isComponentsV2(body) || (old && isComponentsV2(old))) {
    yield* noLegacyFields(body);
    if (old && !isComponentsV2(old)) yield* legacyFieldsCleared(body, old);
    yield* componentsTogether(components);
    yield* textTogether(components);
  } else {
    yield* onlyRows(body.components ?? []);
  }
  yield* distinctCustomIds(components);
  yield* distinctIds(components);
  yield* rowWidth(components);
  yield* buttons(components);
  yield* selects(components);
  yield* media(components, fileNames(body, context));
}

/** A bot's message has at most 2,000 characters; the schema says 4,000 (Discord docs, resources/message). */
function* contentLength({ content }: MessageBody): Faults {
  if (content && content.length > 2000)
    yield { path: ['content'], rule: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' };
}

/**
 * Only an interaction has ephemeral messages (Discord docs, resources/message, "Message Flags"), and a deferral takes
 * no other flag than that (Discord docs, interactions/receiving-and-responding).
 */
function* flags(body: MessageBody, { at }: MessageContext): Faults {
  const set = body.flags ?? 0;
  if (at === 'channel' && (set & MessageFlags.Ephemeral) !== 0)
    yield {
      path: ['flags'],
      rule: 'MESSAGE_FLAGS_NOT_ALLOWED',
      message: 'Only the answer to an interaction can be EPHEMERAL.',
    };
  if (at === 'deferral' && (set & ~MessageFlags.Ephemeral) !== 0)
    yield { path: ['flags'], rule: 'MESSAGE_FLAGS_NOT_ALLOWED', message: 'A deferral takes only the flag EPHEMERAL.' };
}

/** Either all of a kind or a list of some (Discord docs, resources/message, "Allowed Mentions Object"). */
function* allowedMentions(allowed: APIAllowedMentions | null | undefined): Faults {
  const parse = allowed?.parse ?? [];
  const exclusive = [
    ['users', AllowedMentionsTypes.User, allowed?.users],
    ['roles', AllowedMentionsTypes.Role, allowed?.roles],
  ] as const;
  for (const [kind, type, ids] of exclusive)
    if (parse.includes(type) && ids && ids.length > 0)
      yield {
        path: ['allowed_mentions'],
        rule: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      };
}

/** At most ten files; `attachments` names files that are there (Discord docs, reference, "Uploading Files"). */
function* attachments(body: MessageBody, { files, old }: MessageContext): Faults {
  if (files.length > 10)
    yield { path: ['files'], rule: 'BASE_TYPE_BAD_LENGTH', message: 'Must be 10 or fewer in length.' };
  const known = [...files.map(({ id }) => id), ...(old?.attachments ?? []).map(({ id }) => id)];
  for (const [index, { id }] of (body.attachments ?? []).entries())
    if (!known.includes(String(id)))
      yield* under(
        ['attachments', index],
        [{ path: ['id'], rule: 'ATTACHMENT_NOT_FOUND', message: 'No file came with the request under this id.' }],
      );
}

/** The names that `attachment://` may use: of new files, and of those that an edit keeps. */
const fileNames = (body: MessageBody, { files, old }: MessageContext): string[] => [
  ...files.map((file) => body.attachments?.find(({ id }) => String(id) === file.id)?.filename ?? file.name),
  ...(old?.attachments ?? [])
    .filter(({ id }) => body.attachments?.some((note) => String(note.id) === id) ?? true)
    .map(({ filename }) => filename),
];
