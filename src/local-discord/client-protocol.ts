import type {
  APIApplicationCommand,
  APIApplicationCommandInteractionDataOption,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
  Locale,
} from 'discord-api-types/v10';

/**
 * What the chat page (the stand-in for a Discord client) and the local Discord say to each other. Not Discord's own
 * protocol: Discord publishes none for clients. Objects that Discord's API defines keep their published shape.
 *
 * - `GET /local/state?user=<id>` → {@link State}
 * - `POST /local/actions` with an {@link Action} → 200 {@link ActionResult}, or 4xx `{ "message": string }`
 * - WebSocket `/local/events?user=<id>` → one {@link ClientEvent} as JSON a frame; only what that user may see
 */

/** Someone who can sit in front of the chat page. */
export interface Persona {
  readonly user: APIUser;
  /** What the page calls the persona: "Member", "Operator". */
  readonly label: string;
  /** Whether the user owns the application (and so is an operator of the bot). */
  readonly owner: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** `null` for the direct messages between the persona and the bot. */
  readonly guildId: string | null;
}

/** A message as the page shows it. */
export interface ClientMessage {
  readonly message: APIMessage;
  /** Only visible to this user (an ephemeral message), or null for everybody in the channel. */
  readonly onlyFor: string | null;
  /** The bot has deferred and "is thinking". */
  readonly thinking: boolean;
}

export interface State {
  readonly persona: Persona;
  readonly personas: readonly Persona[];
  readonly bot: APIUser | null;
  readonly online: boolean;
  readonly channels: readonly Channel[];
  readonly messages: readonly ClientMessage[];
  readonly commands: readonly APIApplicationCommand[];
}

interface Actor {
  readonly userId: string;
  readonly channelId: string;
  readonly locale: Locale;
}

export type Action =
  | (Actor & { type: 'send-message'; content: string; replyTo?: string })
  | (Actor & { type: 'run-command'; commandId: string; options: APIApplicationCommandInteractionDataOption[] })
  | (Actor & { type: 'run-message-command'; commandId: string; messageId: string })
  /** One of the options has `focused: true`. */
  | (Actor & { type: 'autocomplete'; commandId: string; options: APIApplicationCommandInteractionDataOption[] })
  | (Actor & { type: 'use-component'; messageId: string; customId: string; values?: string[] })
  | (Actor & {
      type: 'submit-modal';
      interactionId: string;
      customId: string;
      fields: Record<string, string | string[]>;
    });

/** `interactionId`: the interaction that the action began, if it began one; its end is told as an event. */
export type ActionResult =
  { type: 'done'; interactionId?: string } | { type: 'choices'; choices: APIApplicationCommandOptionChoice[] };

export type ClientEvent =
  | { type: 'message'; message: ClientMessage }
  | { type: 'message-deleted'; id: string; channelId: string }
  | { type: 'modal'; interactionId: string; modal: APIModalInteractionResponseCallbackData }
  /** The bot has answered the interaction (any callback), so that the page ends the pending state of a button. */
  | { type: 'interaction-answered'; interactionId: string }
  /** The bot did not answer an interaction within 3 seconds, or answered it wrongly. */
  | { type: 'interaction-failed'; interactionId: string; reason: string }
  | { type: 'commands'; commands: APIApplicationCommand[] }
  | { type: 'presence'; online: boolean }
  | { type: 'typing'; channelId: string };
