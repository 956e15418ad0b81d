import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { locatedComponents } from '../message-parts.js';
import { distinctCustomIds, distinctIds, selects, type Located } from './components.js';
import type { Faults } from './fault.js';

/** Everything that Discord refuses in a modal and that the schema lets pass. */
export function* modalFaults(modal: APIModalInteractionResponseCallbackData): Faults {
  yield* modalSize(modal.components);
  const components = locatedComponents(modal.components);
  yield* distinctCustomIds(components);
  yield* distinctIds(components);
  yield* selects(components);
  yield* textInputs(components);
}

/** A modal has 1 to 5 components (Discord docs, interactions/receiving-and-responding, "Modal"). */
function* modalSize(components: readonly unknown[]): Faults {
  if (components.length > 5)
    yield { path: ['components'], rule: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 5 in length.' };
}

/**
 * A row of a modal holds one text input, which has its own label there; bounds do not contradict each other
 * (Discord docs, components/reference, "Text Input").
 */
function* textInputs(components: Located): Faults {
  for (const { component, path } of components) {
    if (component.type === ComponentType.ActionRow && (component['components'] as unknown[]).length > 1)
      yield { path: [...path, 'components'], rule: 'BASE_TYPE_BAD_LENGTH', message: 'Must be 1 in length.' };
    if (component.type !== ComponentType.TextInput) continue;
    const inRow = path.at(-2) === 'components';
    if (inRow && !component['label'])
      yield { path: [...path, 'label'], rule: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
    const fewest = Number(component['min_length'] ?? 0);
    const most = Number(component['max_length'] ?? 4000);
    if (fewest > most)
      yield { path: [...path, 'min_length'], rule: 'TEXT_INPUT_RANGE', message: 'More than max_length.' };
    const value = component['value'];
    if (typeof value === 'string' && value !== '' && (value.length < fewest || value.length > most))
      yield { path: [...path, 'value'], rule: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${fewest} to ${most} long.` };
  }
}
