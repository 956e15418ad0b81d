import type { LocalizationMap } from 'discord-api-types/v10';
import type { Faults } from './fault.js';

/** A command, an option or a choice, as far as its size goes. */
interface Sized {
  readonly name?: string | undefined;
  readonly name_localizations?: LocalizationMap | null | undefined;
  readonly description?: string | null | undefined;
  readonly description_localizations?: LocalizationMap | null | undefined;
  readonly value?: string | number;
  readonly options?: readonly Sized[] | null | undefined;
  readonly choices?: readonly Sized[] | null | undefined;
}

/**
 * A command holds at most 8,000 characters of names, descriptions and values, its options and choices included; of a
 * text and its localizations only the longest counts (Discord docs, interactions/application-commands).
 */
export function* commandSize(command: object): Faults {
  if (sizeOf(command) > 8000)
    yield { path: [], rule: 'APPLICATION_COMMAND_TOO_LARGE', message: 'Command exceeds maximum size (8000)' };
}

function sizeOf(part: Sized): number {
  const own = longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations);
  const inner = [...(part.options ?? []), ...(part.choices ?? [])];
  return (
    own + (part.value === undefined ? 0 : String(part.value).length) + inner.reduce((sum, x) => sum + sizeOf(x), 0)
  );
}

const longest = (text: string | null | undefined, localized: LocalizationMap | null | undefined): number =>
  Math.max(text?.length ?? 0, ...Object.values(localized ?? {}).map((one) => one?.length ?? 0));
