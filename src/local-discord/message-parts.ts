import type { APIAttachment, APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ComponentType, EmbedType } from 'discord-api-types/v10';
import { resolveAttachmentUrl } from './attachments.js';

type Json = Readonly<Record<string, unknown>>;

/** Embeds as Discord returns them: of type "rich", with `attachment://` addresses resolved. */
export function toMessageEmbeds(embeds: readonly APIEmbed[], attachments: readonly APIAttachment[]): APIEmbed[] {
  const media = <Media extends { url: string }>(value: Media): Media & { proxy_url: string } => {
    const url = resolveAttachmentUrl(value.url, attachments);
    return { ...value, url, proxy_url: url };
  };
  return embeds.map((embed) => ({
    ...embed,
    type: EmbedType.Rich,
    ...(embed.image ? { image: media(embed.image) } : {}),
    ...(embed.thumbnail ? { thumbnail: media(embed.thumbnail) } : {}),
  }));
}

/**
 * Components as Discord returns them: each with an `id` (numbered through the message where the bot gave none; Discord
 * docs, components/reference, "Anatomy of a Component") and with `attachment://` addresses resolved.
 */
export function toMessageComponents(
  components: readonly APIMessageTopLevelComponent[],
  attachments: readonly APIAttachment[],
): APIMessageTopLevelComponent[] {
  const taken = new Set<number>();
  for (const component of everyComponent(components)) if (typeof component.id === 'number') taken.add(component.id);
  let next = 1;
  const freeId = () => {
    while (taken.has(next)) next += 1;
    taken.add(next);
    return next;
  };
  const complete = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(complete);
    if (typeof value !== 'object' || value === null) return value;
    const given = (value as Json)['id'];
    const id = typeof (value as Json)['type'] === 'number' ? { id: given ? given : freeId() } : {};
    const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
      if (key === 'options' || key === 'id') return [key, inner];
      if ((key === 'media' || key === 'file') && hasUrl(inner)) return [key, toMedia(inner, attachments)];
      return [key, complete(inner)];
    });
    return { ...Object.fromEntries(entries), ...id };
  };
  return components.map(complete) as APIMessageTopLevelComponent[];
}

const hasUrl = (value: unknown): value is { url: string } =>
  typeof value === 'object' && value !== null && typeof (value as Json)['url'] === 'string';

function toMedia(media: { url: string }, attachments: readonly APIAttachment[]): object {
  const url = resolveAttachmentUrl(media.url, attachments);
  const attachment = attachments.find((candidate) => candidate.url === url);
  return {
    ...media,
    url,
    proxy_url: url,
    width: attachment?.width ?? null,
    height: attachment?.height ?? null,
    ...(attachment?.content_type ? { content_type: attachment.content_type } : {}),
  };
}

/** A component as far as the walk over a tree of them needs to know. */
export interface AnyComponent {
  readonly type: ComponentType;
  readonly [key: string]: unknown;
}

const isComponent = (value: unknown): value is AnyComponent =>
  typeof value === 'object' && value !== null && typeof (value as Json)['type'] === 'number';

/** A component and where it stands: keys and indexes from the body that holds the tree. */
export interface LocatedComponent {
  readonly component: AnyComponent;
  readonly path: readonly (string | number)[];
}

/** Every component of a tree, outer before inner: rows, containers, sections with their accessory, labels. */
export function locatedComponents(components: readonly unknown[]): readonly LocatedComponent[] {
  const found: LocatedComponent[] = [];
  const walk = (list: readonly unknown[], path: LocatedComponent['path']) =>
    list.forEach((component, index) => look(component, [...path, index]));
  const look = (component: unknown, path: LocatedComponent['path']) => {
    if (!isComponent(component)) return;
    found.push({ component, path });
    if (Array.isArray(component['components'])) walk(component['components'], [...path, 'components']);
    look(component['accessory'], [...path, 'accessory']);
    look(component['component'], [...path, 'component']);
  };
  walk(components, ['components']);
  return found;
}

export const everyComponent = (components: readonly unknown[]): AnyComponent[] =>
  locatedComponents(components).map(({ component }) => component);

/** The texts that text displays show. */
export const displayedTexts = (components: readonly AnyComponent[]): string[] =>
  components
    .filter((component) => component.type === ComponentType.TextDisplay)
    .map((component) => String(component['content']));
