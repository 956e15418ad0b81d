import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import * as spec from 'discord-api-spec/zod';
import { z, type ZodMiniType } from 'zod/mini';
import type { MessageBody } from '../messages.js';

// The schemas of Discord's published API description, under the names that the routes here use, with the types of what
// they accept.
const typed = <Body>(schema: ZodMiniType): ZodMiniType<Body> => schema as ZodMiniType<Body>;

export const newMessage = typed<MessageBody>(spec.MessageCreateRequestSchema);
export const messageEdit = typed<MessageBody>(spec.MessageEditRequestPartialSchema);
/** The first answer to an interaction. */
export const answer = typed<MessageBody>(spec.IncomingWebhookInteractionRequestSchema);
/** The first answer to a component: a change of its message. */
export const answerByUpdate = typed<MessageBody>(spec.IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema);
export const followUp = typed<MessageBody>(spec.IncomingWebhookRequestPartialSchema);
export const followUpEdit = typed<MessageBody>(spec.IncomingWebhookUpdateRequestPartialSchema);
export const modal = typed<APIModalInteractionResponseCallbackData>(spec.ModalInteractionCallbackRequestDataSchema);

export interface Choices {
  readonly choices?: APIApplicationCommandOptionChoice[] | null;
}
export const textChoices = typed<Choices>(spec.InteractionApplicationCommandAutocompleteCallbackStringDataSchema);
export const integerChoices = typed<Choices>(spec.InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema);
export const numberChoices = typed<Choices>(spec.InteractionApplicationCommandAutocompleteCallbackNumberDataSchema);

/** What a request may say of a command. */
export type CommandBody = Partial<Omit<APIApplicationCommand, 'id' | 'default_member_permissions' | 'description'>> & {
  readonly id?: string | null;
  readonly description?: string | null;
  readonly default_member_permissions?: string | number | null;
};

export const newCommand = typed<CommandBody>(spec.ApplicationCommandCreateRequestSchema);
/** All commands at once; each may name the id of the one that it replaces. */
export const allCommands = typed<readonly CommandBody[]>(z.array(spec.ApplicationCommandUpdateRequestSchema));
export const commandEdit = typed<CommandBody>(spec.ApplicationCommandPatchRequestPartialSchema);
export const directChannel = typed<{ recipient_id?: string | null }>(spec.CreatePrivateChannelRequestSchema);
export const locale = spec.AvailableLocalesEnumSchema;
