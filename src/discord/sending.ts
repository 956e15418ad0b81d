import {
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
  type APIMessageTopLevelComponent,
  type RepliableInteraction,
} from 'discord.js';
import { z } from 'zod';
import type { Visibility } from './command.js';
import type { Card } from './rendering/components.js';

/** A file that goes with a message. A card shows it as `attachment://name`; what no component shows, Discord does not either. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For a picture: what it shows, for those who do not see it. */
  readonly description?: string;
}

/** A card with the files that it shows. */
export interface Posting {
  readonly card: Card;
  readonly files: readonly Attachment[];
}

const isPosting = (answer: Card | Posting): answer is Posting => 'card' in answer;

interface Body {
  components: APIMessageTopLevelComponent[];
  files: { readonly name: string; readonly attachment: Buffer; readonly description?: string }[];
  flags: MessageFlags.IsComponentsV2;
}

/** The body of a message that is a card. */
export function bodyOf(answer: Card | Posting): Body {
  const { card, files } = isPosting(answer) ? answer : { card: answer, files: [] };
  return {
    components: [...card],
    files: files.map(({ name, bytes, description }) => ({
      name,
      attachment: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      ...(description !== undefined && { description }),
    })),
    flags: MessageFlags.IsComponentsV2,
  };
}

/**
 * Who will see the answer, where that was settled when the answer was deferred. A deferred update is of the message on which
 * the button stands, and settles nothing: that message stays as it is where the update fails, and what there is to say follows.
 */
export function settledFor(interaction: RepliableInteraction): Visibility | undefined {
  const { deferred, replied, ephemeral } = interaction;
  if (!deferred || replied || (interaction.isMessageComponent() && ephemeral === null)) return undefined;
  return ephemeral === true ? 'private' : 'public';
}

/**
 * Says "is thinking", for work that may take longer than the 3 seconds for which Discord waits. Where Discord has heard that
 * already, since its answer to an earlier try was lost (40060), it is as it should be.
 */
export async function deferAnswer(interaction: RepliableInteraction, visible: Visibility): Promise<void> {
  try {
    // A deferral takes no flag but the one that makes it private (Discord docs, interactions/receiving-and-responding).
    await interaction.deferReply(visible === 'private' ? { flags: MessageFlags.Ephemeral } : {});
  } catch (error) {
    const isHeard =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!isHeard) throw error;
    interaction.deferred = true;
    interaction.ephemeral = visible === 'private';
  }
}

/**
 * Sends the answer to an interaction by whatever way is still open: at once, into the deferred reply, or as a follow-up.
 *
 * @returns the id of the message
 */
export async function send(
  interaction: RepliableInteraction,
  answer: Card | Posting,
  visible: Visibility,
): Promise<string> {
  const body = bodyOf(answer);
  if (settledFor(interaction)) return (await interaction.editReply(body)).id;
  const flags = [body.flags, ...(visible === 'private' ? [MessageFlags.Ephemeral as const] : [])];
  if (interaction.replied || interaction.deferred) return (await interaction.followUp({ ...body, flags })).id;
  return answerAtOnce(interaction, body, flags);
}

/** What of Discord's answer to a callback is read (Discord docs, interactions/receiving-and-responding, "Interaction Callback"). */
const callbackSchema = z.object({ interaction: z.object({ response_message_id: z.string().optional() }) });

/**
 * The first answer, straight to Discord's API. `reply` of discord.js sends the same; it also looks every key over, loads modules
 * again, and makes an object of each part of the message that comes back: about a twentieth of the bot's time in a profile.
 */
async function answerAtOnce(
  interaction: RepliableInteraction,
  { components, files }: Body,
  flags: readonly MessageFlags[],
): Promise<string> {
  const { id, token, client } = interaction;
  const response = await client.rest.post(Routes.interactionCallback(id, token), {
    auth: false,
    query: new URLSearchParams({ with_response: 'true' }),
    body: {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: {
        components,
        flags: flags.reduce<number>((all, flag) => all | flag, 0),
        allowed_mentions: { parse: [] },
        ...(files.length > 0 && {
          attachments: files.map(({ description }, at) => ({ id: String(at), description })),
        }),
      },
    },
    files: files.map(({ name, attachment }) => ({ name, data: attachment })),
  });
  // What discord.js notes of its own replies.
  interaction.replied = true;
  interaction.ephemeral = flags.includes(MessageFlags.Ephemeral);
  return callbackSchema.parse(response).interaction.response_message_id ?? id;
}
