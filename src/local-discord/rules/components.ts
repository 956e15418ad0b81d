import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { AnyComponent, LocatedComponent } from '../message-parts.js';
import { under, type Faults } from './fault.js';

/** Every component of a message or modal, found once for all rules. */
export type Located = readonly LocatedComponent[];

/** No two components of a message or modal share a `custom_id` (Discord docs, components/reference, "Custom ID"). */
export function* distinctCustomIds(components: Located): Faults {
  const seen = new Set<string>();
  for (const { component, path } of components) {
    const id = component['custom_id'];
    if (typeof id !== 'string') continue;
    if (seen.has(id))
      yield {
        path: [...path, 'custom_id'],
        rule: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      };
    seen.add(id);
  }
}

/** Nor an `id`; 0 means none (Discord docs, components/reference, "Anatomy of a Component"). */
export function* distinctIds(components: Located): Faults {
  const seen = new Set<unknown>();
  for (const { component, path } of components) {
    const id = component['id'];
    if (typeof id !== 'number' || id === 0) continue;
    if (seen.has(id))
      yield { path: [...path, 'id'], rule: 'COMPONENT_ID_DUPLICATED', message: 'Component id cannot be duplicated' };
    seen.add(id);
  }
}

/** A row holds up to five buttons or a single select (Discord docs, components/reference, "Action Row"). */
export function* rowWidth(components: Located): Faults {
  for (const { component, path } of components) {
    if (component.type !== ComponentType.ActionRow) continue;
    const inner = component['components'] as readonly AnyComponent[];
    const onlyButtons = inner.every(({ type }) => type === ComponentType.Button);
    for (const index of inner.keys())
      if (onlyButtons ? index >= 5 : index >= 1)
        yield {
          path: [...path, 'components', index],
          rule: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          message: 'The specified component exceeds the maximum width',
        };
  }
}

/** What each style of button must and must not have (Discord docs, components/reference, "Button Styles"). */
export function* buttons(components: Located): Faults {
  for (const { component, path } of components)
    if (component.type === ComponentType.Button) yield* under(path, buttonFaults(component));
}

function* buttonFaults(button: AnyComponent): Faults {
  const has = (key: string) => button[key] !== undefined && button[key] !== null && button[key] !== '';
  const required = (key: string) => ({ path: [key], rule: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  const forbidden = (key: string) => ({
    path: [key],
    rule: 'BUTTON_COMPONENT_FIELD_NOT_ALLOWED',
    message: `A button of this style cannot have "${key}"`,
  });
  const style = Number(button['style']) as ButtonStyle;
  const rules =
    style === ButtonStyle.Link
      ? { must: ['url'], mustNot: ['custom_id', 'sku_id'] }
      : style === ButtonStyle.Premium
        ? { must: ['sku_id'], mustNot: ['custom_id', 'url', 'label', 'emoji'] }
        : { must: ['custom_id'], mustNot: ['url', 'sku_id'] };
  for (const key of rules.must) if (!has(key)) yield required(key);
  for (const key of rules.mustNot) if (has(key)) yield forbidden(key);
  if (style !== ButtonStyle.Premium && !has('label') && !has('emoji')) yield required('label');
  if (has('url') && !/^(https?|discord):\/\//i.test(String(button['url'])))
    yield {
      path: ['url'],
      rule: 'URL_TYPE_INVALID_SCHEME',
      message: "Scheme must be one of ('http', 'https', 'discord').",
    };
}

/**
 * A select offers each value once and does not ask for more than it offers
 * (Discord docs, components/reference, "String Select").
 */
export function* selects(components: Located): Faults {
  for (const { component, path } of components) {
    const fewest = Number(component['min_values'] ?? 1);
    const most = Number(component['max_values'] ?? 1);
    if ('min_values' in component && fewest > Math.max(most, 1))
      yield { path: [...path, 'min_values'], rule: 'SELECT_VALUES_RANGE', message: 'More than max_values.' };
    if (component.type !== ComponentType.StringSelect) continue;
    const options = component['options'] as readonly { value: string; default?: boolean | null }[];
    const values = options.map(({ value }) => value);
    for (const [index, value] of values.entries())
      if (values.indexOf(value) < index)
        yield {
          path: [...path, 'options', index, 'value'],
          rule: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          message: 'The specified option value is already used',
        };
    if (most > options.length)
      yield { path: [...path, 'max_values'], rule: 'SELECT_VALUES_RANGE', message: 'More than there are options.' };
    if (options.filter((option) => option.default).length > most)
      yield { path: [...path, 'options'], rule: 'SELECT_VALUES_RANGE', message: 'More defaults than max_values.' };
  }
}

/**
 * A picture or file comes from the web or from this message: `attachment://` needs a file of that name, and a File
 * component takes nothing else (Discord docs, components/reference, "Unfurled Media Item").
 */
export function* media(components: Located, fileNames: readonly string[]): Faults {
  for (const { component, path } of components) {
    for (const [item, at] of mediaOf(component)) {
      const url = String(item.url);
      const attached = /^attachment:\/\/(.+)$/.exec(url)?.[1];
      const isFile = component.type === ComponentType.File;
      if (attached === undefined ? isFile || !/^https?:\/\//i.test(url) : false)
        yield {
          path: [...path, ...at, 'url'],
          rule: 'URL_TYPE_INVALID_SCHEME',
          message: `Scheme must be one of (${isFile ? "'attachment'" : "'attachment', 'http', 'https'"}).`,
        };
      if (attached !== undefined && !fileNames.includes(attached))
        yield {
          path: [...path, ...at, 'url'],
          rule: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
          message: 'The referenced attachment was not found',
        };
    }
  }
}

function* mediaOf(component: AnyComponent): Generator<[{ url: unknown }, readonly (string | number)[]]> {
  const own = component.type === ComponentType.File ? 'file' : 'media';
  if (component[own]) yield [component[own] as { url: unknown }, [own]];
  if (component.type !== ComponentType.MediaGallery) return;
  const items = component['items'] as readonly { media: { url: unknown } }[];
  for (const [index, item] of items.entries()) yield [item.media, ['items', index, 'media']];
}
