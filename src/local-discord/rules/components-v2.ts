import { ComponentType } from 'discord-api-types/v10';
import { displayedTexts } from '../message-parts.js';
import type { MessageBody } from '../messages.js';
import type { Located } from './components.js';
import type { Faults } from './fault.js';

/**
 * With the flag IS_COMPONENTS_V2 a message has no content, embeds, poll or stickers
 * (Discord docs, components/reference; resources/message, "Create Message").
 */
export function* noLegacyFields(body: MessageBody): Faults {
  for (const key of ['content', 'embeds', 'poll', 'sticker_ids'] as const) {
    const value = body[key];
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
    yield {
      path: [key],
      rule: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    };
  }
}

/**
 * A message that becomes one of components must let go of what it had: content and embeds set to null
 * (Discord docs, components/reference).
 */
export function* legacyFieldsCleared(body: MessageBody, old: { content: string; embeds: readonly unknown[] }): Faults {
  const left = [
    ...(old.content !== '' && body.content === undefined ? ['content'] : []),
    ...(old.embeds.length > 0 && body.embeds === undefined ? ['embeds'] : []),
  ];
  for (const key of left)
    yield {
      path: [key],
      rule: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    };
}

/** Without the flag a message has up to five rows and no other component (Discord docs, components/reference). */
export function* onlyRows(components: readonly unknown[]): Faults {
  if (components.length > 5)
    yield { path: ['components'], rule: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 5 in length.' };
  for (const [index, component] of components.entries())
    if ((component as { type: ComponentType }).type !== ComponentType.ActionRow)
      yield {
        path: ['components', index, 'type'],
        rule: 'UNION_TYPE_CHOICES',
        message: 'Value of field "type" must be one of (1,).',
      };
}

/** At most 40 components, nested ones counted (Discord docs, components/reference; discord-api-docs#7534). */
export function* componentsTogether({ length: count }: Located): Faults {
  if (count > 40)
    yield {
      path: ['components'],
      rule: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The total number of components is ${count} and exceeds the maximum of 40`,
    };
}

/** At most 4,000 characters in all text displays together (discord-api-docs#8562). */
export function* textTogether(components: Located): Faults {
  if (displayedTexts(components.map(({ component }) => component)).join('').length > 4000)
    yield {
      path: ['components'],
      rule: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: 'Components displayable text size exceeds maximum size of 4000',
    };
}
