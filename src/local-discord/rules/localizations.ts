import type { LocalizationMap } from 'discord-api-types/v10';
import { locale } from './body-schemas.js';
import type { Faults } from './fault.js';

/**
 * The keys of a localization are Discord's locales (Discord docs, reference, "Locales"); a localized name keeps to the
 * rule of the name itself.
 */
export function* localizations(
  key: 'name_localizations' | 'description_localizations',
  texts: LocalizationMap | null | undefined,
  isValid: (text: string) => boolean = () => true,
): Faults {
  for (const [language, text] of Object.entries(texts ?? {})) {
    if (!locale.safeParse(language).success)
      yield { path: [key, language], rule: 'BASE_TYPE_CHOICES', message: `"${language}" is no locale of Discord.` };
    else if (typeof text === 'string' && !isValid(text))
      yield { path: [key, language], rule: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' };
  }
}
