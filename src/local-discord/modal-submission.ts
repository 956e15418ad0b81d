import { ComponentType, InteractionType } from 'discord-api-types/v10';
import { ActionError } from './action-error.js';
import type { ActionResult } from './client-protocol.js';
import type { Core } from './core.js';
import { everyComponent, type AnyComponent } from './message-parts.js';
import { beginInteraction, type ActionOf, type Scene } from './scene.js';

/**
 * A user sends a modal.
 * @throws ActionError when no such modal is open, or a field is missing or out of bounds.
 */
export function submitModal(core: Core, action: ActionOf<'submit-modal'>, scene: Scene): ActionResult {
  const opener = core.interactions.byId(action.interactionId);
  const modal = opener?.modal;
  if (!opener || modal?.custom_id !== action.customId || opener.user.id !== scene.persona.user.id)
    throw new ActionError('This form is not open.', 404);
  const components = (modal.components as unknown as readonly AnyComponent[]).map((component) =>
    filled(component, action.fields),
  );
  const interaction = beginInteraction(
    core,
    scene,
    { type: InteractionType.ModalSubmit, source: opener.source, openedBy: opener },
    { custom_id: modal.custom_id, components },
  );
  opener.modal = null;
  return { type: 'done', interactionId: interaction.id };
}

/** A modal's component with what the user entered, as it comes with the submission. */
function filled(component: AnyComponent, fields: Readonly<Record<string, string | string[]>>): object {
  const { type } = component;
  const id = component['id'];
  const base = { type, ...(id === undefined ? {} : { id }) };
  if (type === ComponentType.ActionRow)
    return {
      ...base,
      components: everyComponent([component])
        .slice(1)
        .map((inner) => filled(inner, fields)),
    };
  if (type === ComponentType.Label)
    return { ...base, component: filled(component['component'] as AnyComponent, fields) };
  if (type === ComponentType.TextDisplay) return base;
  const customId = String(component['custom_id']);
  const entered = fields[customId];
  if (type === ComponentType.TextInput) {
    const value = typeof entered === 'string' ? entered : '';
    checkText(component, customId, value);
    return { ...base, custom_id: customId, value };
  }
  const values = entered === undefined ? [] : Array.isArray(entered) ? entered : [entered];
  if (values.length === 0 && component['required'] !== false) throw new ActionError(`"${customId}" is required.`);
  return { ...base, custom_id: customId, values };
}

function checkText(input: AnyComponent, name: string, value: string): void {
  if (value === '') {
    if (input['required'] !== false) throw new ActionError(`"${name}" is required.`);
    return;
  }
  const fewest = Number(input['min_length'] ?? 0);
  const most = Number(input['max_length'] ?? 4000);
  if (value.length < fewest || value.length > most)
    throw new ActionError(`"${name}" must have ${fewest} to ${most} characters.`);
}
