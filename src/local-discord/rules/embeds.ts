import type { APIEmbed } from 'discord-api-types/v10';
import type { Faults } from './fault.js';

/** Characters that count, with spaces trimmed off both ends as Discord does. */
const size = (text: string | null | undefined): number => text?.trim().length ?? 0;

const sizeOf = (embed: APIEmbed): number =>
  size(embed.title) +
  size(embed.description) +
  size(embed.footer?.text) +
  size(embed.author?.name) +
  (embed.fields ?? []).reduce((sum, field) => sum + size(field.name) + size(field.value), 0);

/**
 * All embeds of a message together hold at most 6,000 characters of titles, descriptions, field names and values,
 * footers and authors (Discord docs, resources/message, "Embed Limits").
 */
export function* embedsTogether(embeds: readonly APIEmbed[]): Faults {
  const total = embeds.reduce((sum, embed) => sum + sizeOf(embed), 0);
  if (total > 6000)
    yield { path: ['embeds'], rule: 'MAX_EMBED_SIZE_EXCEEDED', message: 'Embed size exceeds maximum size of 6000' };
}

/** An embed shows something, and a field has a name and a value (Discord docs, resources/message, "Embed Object"). */
export function* embedParts(embeds: readonly APIEmbed[]): Faults {
  const required = { rule: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  for (const [index, embed] of embeds.entries()) {
    const shows = sizeOf(embed) > 0 || embed.image || embed.thumbnail;
    if (!shows) yield { path: ['embeds', index, 'description'], ...required };
    for (const [at, field] of (embed.fields ?? []).entries())
      for (const key of ['name', 'value'] as const)
        if (size(field[key]) === 0) yield { path: ['embeds', index, 'fields', at, key], ...required };
  }
}
