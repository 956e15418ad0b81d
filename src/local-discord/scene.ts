import type { Locale } from 'discord-api-types/v10';
import { ActionError } from './action-error.js';
import type { Action, Persona } from './client-protocol.js';
import type { Core } from './core.js';
import { interactionPayload } from './interaction-payload.js';
import type { Interaction, InteractionDetails } from './interactions.js';
import type { StoredMessage, WorldChannel } from './world.js';

export type ActionOf<Type extends Action['type']> = Extract<Action, { type: Type }>;

/** Who acts, where. */
export interface Scene {
  readonly persona: Persona;
  readonly channel: WorldChannel;
  readonly locale: Locale;
}

/** Begins an interaction and tells the bot of it; where no bot can be reached it has failed at once. */
export function beginInteraction(
  { world, interactions, gateway }: Core,
  scene: Scene,
  details: InteractionDetails,
  data: object,
): Interaction {
  const interaction = interactions.begin({ user: scene.persona.user, channel: scene.channel, ...details });
  const payload = interactionPayload(world, interaction, scene.locale, data);
  gateway.dispatch({
    event: 'INTERACTION_CREATE',
    guildId: scene.channel.guildId,
    intent: null,
    dataFor: () => payload,
  });
  if (!gateway.reachable) queueMicrotask(() => interactions.fail(interaction));
  return interaction;
}

/** A message of the channel that the user sees. @throws ActionError when there is none. */
export function visibleMessage({ persona, channel }: Scene, messageId: string): StoredMessage {
  const stored = channel.messages.get(messageId);
  if (!stored || (stored.onlyFor !== null && stored.onlyFor !== persona.user.id))
    throw new ActionError('That message is gone.', 404);
  return stored;
}
