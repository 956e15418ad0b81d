import type { APIMessage } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import type { UploadedFile } from '../http/request-body.js';
import type { MessageBody } from '../messages.js';
import { checked } from './checked.js';
import type { Faults } from './fault.js';

/** Where a message's body came in, and what it meets there. */
export interface MessageContext {
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
 * @throws InvalidBody with the faults.
 */
export const checkMessage = <Body extends MessageBody>(
  schema: ZodMiniType<Body>,
  body: unknown,
  context: MessageContext,
): Body => checked(schema, body, (message) => messageFaults(message, context), knownElsewhere);

export function* messageFaults(_message: MessageBody, _context: MessageContext): Faults {}
