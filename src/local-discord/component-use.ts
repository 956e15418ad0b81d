import { ButtonStyle, ComponentType, InteractionType } from 'discord-api-types/v10';
import { ActionError } from './action-error.js';
import type { ActionResult } from './client-protocol.js';
import type { Core } from './core.js';
import { resolvedSelection } from './interaction-payload.js';
import { everyComponent, type AnyComponent } from './message-parts.js';
import { beginInteraction, visibleMessage, type ActionOf, type Scene } from './scene.js';

/** What the values of a select stand for, by its type; a text select's values are its own. */
const selectable: Readonly<Partial<Record<ComponentType, readonly string[]>>> = {
  [ComponentType.StringSelect]: [],
  [ComponentType.UserSelect]: ['users'],
  [ComponentType.RoleSelect]: ['roles'],
  [ComponentType.MentionableSelect]: ['users', 'roles'],
  [ComponentType.ChannelSelect]: ['channels'],
};

/**
 * A user presses a button or chooses in a select.
 * @throws ActionError when the component is not there, is disabled, or does not offer the values.
 */
export function useComponent(core: Core, action: ActionOf<'use-component'>, scene: Scene): ActionResult {
  const source = visibleMessage(scene, action.messageId);
  const component = everyComponent(source.message.components ?? []).find(
    (candidate) => candidate['custom_id'] === action.customId,
  );
  if (!component) throw new ActionError('The message has no such component.', 404);
  if (component['disabled'] === true) throw new ActionError('The component is disabled.');
  if (component['style'] === ButtonStyle.Link) throw new ActionError('A link opens in the browser.');
  const kinds = selectable[component.type];
  const values = action.values ?? [];
  if (kinds) checkValues(component, values);
  const interaction = beginInteraction(
    core,
    scene,
    { type: InteractionType.MessageComponent, source },
    {
      custom_id: action.customId,
      component_type: component.type,
      id: component['id'],
      ...(kinds ? { values } : {}),
      ...(kinds && kinds.length > 0 ? { resolved: resolvedSelection(core.world, kinds, values) } : {}),
    },
  );
  return { type: 'done', interactionId: interaction.id };
}

function checkValues(component: AnyComponent, values: readonly string[]): void {
  const fewest = Number(component['min_values'] ?? 1);
  const most = Number(component['max_values'] ?? 1);
  if (values.length < fewest || values.length > most)
    throw new ActionError(`Choose ${fewest === most ? fewest : `${fewest} to ${most}`}.`);
  if (component.type !== ComponentType.StringSelect) return;
  const offered = (component['options'] as readonly { value: string }[]).map(({ value }) => value);
  if (values.some((value) => !offered.includes(value))) throw new ActionError('The select does not offer that.');
}
