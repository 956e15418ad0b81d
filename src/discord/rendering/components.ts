import {
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
} from 'discord.js';
import { addressOfButton, labelOfButton, textOfAltText } from '../limits.js';
import { label } from './plain-text.js';

/** The components of a message, as Discord's API takes them (Discord docs, components/reference). */
export type Card = readonly APIMessageTopLevelComponent[];

/** Accent colours: what kind of answer it is, at a glance. */
export const accents = {
  documents: 0x1f9d7a,
  records: 0x3b82c4,
  search: 0x6b7c93,
  nothing: 0xd09a2c,
  unclear: 0x8b6fd8,
  plain: 0x5865f2,
  failure: 0xd0504b,
} as const;

export const text = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });

export const container = (accent: number, components: APIComponentInContainer[]): APIContainerComponent => ({
  type: ComponentType.Container,
  accent_color: accent,
  components,
});

/** A picture that goes with the message, by the name of its file, with what it shows in words for those who do not see it. */
export const picture = (name: string, description: string): APIMediaGalleryComponent => ({
  type: ComponentType.MediaGallery,
  items: [
    { media: { url: `attachment://${name}` }, ...(description && { description: label(description, textOfAltText) }) },
  ],
});

/** A file that goes with the message, to be opened. */
export const fileOf = (name: string): APIFileComponent => ({
  type: ComponentType.File,
  file: { url: `attachment://${name}` },
});

export const rule = (): APISeparatorComponent => ({
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
});

/** Room between two texts. */
export const space = (): APISeparatorComponent => ({
  type: ComponentType.Separator,
  divider: false,
  spacing: SeparatorSpacingSize.Small,
});

/** Texts with a button at their side. */
export const section = (content: string, accessory: APIButtonComponent): APISectionComponent => ({
  type: ComponentType.Section,
  components: [text(content)],
  accessory,
});

export const row = (
  components: APIComponentInMessageActionRow[],
): APIActionRowComponent<APIComponentInMessageActionRow> => ({
  type: ComponentType.ActionRow,
  components,
});

export const button = (
  customId: string,
  name: string,
  {
    style = ButtonStyle.Secondary,
    emoji,
    isOff = false,
  }: { style?: APIButtonComponentWithCustomId['style']; emoji?: string; isOff?: boolean } = {},
): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style,
  custom_id: customId,
  label: label(name, labelOfButton),
  ...(emoji !== undefined && { emoji: { name: emoji } }),
  ...(isOff && { disabled: true }),
});

/** A button that opens a page, or null where the address is none or too long for one. */
export const linkButton = (address: string | null, name: string): APIButtonComponent | null =>
  address === null || address.length > addressOfButton
    ? null
    : { type: ComponentType.Button, style: ButtonStyle.Link, url: address, label: label(name, labelOfButton) };
