import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  type APIActionRowComponent,
  type APIAllowedMentions,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
} from 'discord.js';

/** A message as Discord's API takes it. It pings nobody; the sender adds whom it answers, and the flag that makes it private. */
export interface Card {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: APIAllowedMentions;
}

/** Most characters of all texts together, less a reserve: Discord refuses more than 4,000 (discord-api-docs#8562). */
export const mostText = 3900;
/** Most buttons in a row (Discord docs, components/reference, "Action Row"). */
export const buttonsInRow = 5;
/** Longest label of a button (Discord docs, components/reference, "Button"). */
export const longestLabel = 80;
/** Longest address of a link button (Discord docs, components/reference, "Button"). */
export const longestAddress = 512;

export const cardOf = (accent: number, inside: readonly APIComponentInContainer[]): Card => ({
  flags: MessageFlags.IsComponentsV2,
  components: [container(accent, inside)],
  allowed_mentions: { parse: [] },
});

const container = (accent: number, inside: readonly APIComponentInContainer[]): APIContainerComponent => ({
  type: ComponentType.Container,
  accent_color: accent,
  components: [...inside],
});

export const text = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });

/** A thin line across the card. */
export const line = (): APISeparatorComponent => ({
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
});

/** Buttons in as many rows as they need. */
export function rows(buttons: readonly APIButtonComponent[]): APIActionRowComponent<APIButtonComponent>[] {
  const out: APIActionRowComponent<APIButtonComponent>[] = [];
  for (let at = 0; at < buttons.length; at += buttonsInRow)
    out.push({ type: ComponentType.ActionRow, components: buttons.slice(at, at + buttonsInRow) });
  return out;
}

export const button = (
  customId: string,
  label: string,
  {
    style = ButtonStyle.Secondary,
    emoji,
    disabled = false,
  }: {
    readonly style?: ButtonStyle.Primary | ButtonStyle.Secondary;
    readonly emoji?: string;
    readonly disabled?: boolean;
  } = {},
): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style,
  label,
  custom_id: customId,
  ...(emoji !== undefined && { emoji: { name: emoji } }),
  ...(disabled && { disabled }),
});

export const linkButton = (url: string, label: string): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  label,
  url,
});
