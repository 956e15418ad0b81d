import type { APIApplicationCommandOptionChoice, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import {
  ApplicationCommandOptionType,
  InteractionResponseType as Answer,
  InteractionType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { UploadedFile } from '../http/request-body.js';
import type { Interaction } from '../interactions.js';
import type { MessageBody } from '../messages.js';
import * as schemas from './body-schemas.js';
import { InvalidBody, checked } from './checked.js';
import { checkMessage } from './message.js';
import { modalFaults } from './modal.js';

/** A first answer that Discord would take, by its type. */
export type Callback =
  | { type: Answer.Pong | Answer.DeferredMessageUpdate }
  | {
      type: Answer.ChannelMessageWithSource | Answer.DeferredChannelMessageWithSource | Answer.UpdateMessage;
      data: MessageBody;
    }
  | { type: Answer.ApplicationCommandAutocompleteResult; choices: readonly APIApplicationCommandOptionChoice[] }
  | { type: Answer.Modal; modal: APIModalInteractionResponseCallbackData };

/**
 * The answers that each kind of interaction takes (Discord docs, interactions/receiving-and-responding, "Interaction
 * Callback Type"). An update needs a message to update: that of the component, or of the one that opened the modal.
 */
function allowedAnswers({ type, source }: Interaction): readonly Answer[] {
  const messages = [Answer.ChannelMessageWithSource, Answer.DeferredChannelMessageWithSource];
  const updates = [Answer.DeferredMessageUpdate, Answer.UpdateMessage];
  switch (type) {
    case InteractionType.Ping:
      return [Answer.Pong];
    case InteractionType.ApplicationCommand:
      return [...messages, Answer.Modal];
    case InteractionType.MessageComponent:
      return [...messages, ...updates, Answer.Modal];
    case InteractionType.ModalSubmit:
      return source ? [...messages, ...updates] : messages;
    case InteractionType.ApplicationCommandAutocomplete:
      return [Answer.ApplicationCommandAutocompleteResult];
  }
}

const envelope = z.object({ type: z.number().int(), data: z.unknown().optional() });

/**
 * Checks the body of an interaction's first answer.
 * @throws InvalidBody with the faults, their paths from the root of the body.
 */
export function checkCallback(body: unknown, interaction: Interaction, files: readonly UploadedFile[]): Callback {
  const parsed = envelope.safeParse(body);
  if (!parsed.success)
    throw new InvalidBody([{ path: ['type'], rule: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]);
  const { type, data } = parsed.data;
  const allowed = allowedAnswers(interaction);
  if (!allowed.some((answer) => Number(answer) === type)) {
    const message = `Value must be one of (${allowed.join(', ')}).`;
    throw new InvalidBody([{ path: ['type'], rule: 'INTERACTION_APPLICATION_TYPE_CHOICES', message }]);
  }
  return inData(() => checkData(type as Answer, data ?? {}, interaction, files));
}

function checkData(type: Answer, data: unknown, interaction: Interaction, files: readonly UploadedFile[]): Callback {
  switch (type) {
    case Answer.ChannelMessageWithSource:
      return { type, data: checkMessage(schemas.answer, data, { at: 'interaction', files }) };
    case Answer.DeferredChannelMessageWithSource:
      return { type, data: checkMessage(schemas.answer, data, { at: 'deferral', files }) };
    case Answer.UpdateMessage: {
      const old = interaction.source ? { old: interaction.source.message } : {};
      return { type, data: checkMessage(schemas.answerByUpdate, data, { at: 'edit', files, ...old }) };
    }
    case Answer.Modal:
      return { type, modal: checked(schemas.modal, data, modalFaults) };
    case Answer.ApplicationCommandAutocompleteResult: {
      const { choices } = checked(choicesSchema(interaction), data);
      return { type, choices: choices ?? [] };
    }
    case Answer.Pong:
    case Answer.DeferredMessageUpdate:
      return { type };
    default:
      throw new InvalidBody([{ path: ['type'], rule: 'BASE_TYPE_CHOICES', message: 'This answer is not supported.' }]);
  }
}

/** The choices offered for an option are of that option's type. */
function choicesSchema({ focusedType }: Interaction): typeof schemas.textChoices {
  if (focusedType === ApplicationCommandOptionType.Integer) return schemas.integerChoices;
  if (focusedType === ApplicationCommandOptionType.Number) return schemas.numberChoices;
  return schemas.textChoices;
}

/** Runs a check of `data` and moves the paths of its faults there. */
function inData<Result>(check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof InvalidBody)) throw error;
    throw new InvalidBody(error.faults.map((fault) => ({ ...fault, path: ['data', ...fault.path] })));
  }
}
