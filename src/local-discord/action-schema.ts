import { Locale, type APIApplicationCommandInteractionDataOption } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Action } from './client-protocol.js';

const actor = { userId: z.string(), channelId: z.string(), locale: z.enum(Locale) };

const option: z.ZodType<APIApplicationCommandInteractionDataOption> = z.lazy(() =>
  z.union([
    z.strictObject({
      name: z.string(),
      type: z.number().int(),
      value: z.union([z.string(), z.number(), z.boolean()]),
      focused: z.boolean().optional(),
    }),
    z.strictObject({ name: z.string(), type: z.number().int(), options: z.array(option).optional() }),
  ]),
) as z.ZodType<APIApplicationCommandInteractionDataOption>;

const command = { ...actor, commandId: z.string(), options: z.array(option) };

/** What the chat page may post as an action. */
export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('send-message'), ...actor, content: z.string(), replyTo: z.string().optional() }),
  z.strictObject({ type: z.literal('run-command'), ...command }),
  z.strictObject({ type: z.literal('autocomplete'), ...command }),
  z.strictObject({ type: z.literal('run-message-command'), ...actor, commandId: z.string(), messageId: z.string() }),
  z.strictObject({
    type: z.literal('use-component'),
    ...actor,
    messageId: z.string(),
    customId: z.string(),
    values: z.array(z.string()).optional(),
  }),
  z.strictObject({
    type: z.literal('submit-modal'),
    ...actor,
    interactionId: z.string(),
    customId: z.string(),
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
]) as unknown as z.ZodType<Action>;
