import { en, type Catalogue } from './en.js';
import { toTraditional } from './traditional.js';
import { zhCn } from './zh-cn.js';

export type { Catalogue } from './en.js';
export { toTraditional } from './traditional.js';

/** The languages that the bot's own words exist in. */
export type ReaderLocale = 'en' | 'zh-CN' | 'zh-TW';

/** The reader's language by the locale of their Discord client (Discord docs, reference, "Locales"); English for all others. */
export const readerLocale = (discordLocale: string): ReaderLocale =>
  discordLocale === 'zh-CN' || discordLocale === 'zh-TW' ? discordLocale : 'en';

let traditional: Catalogue | undefined;

/** The bot's texts in a language. */
export function messages(locale: ReaderLocale): Catalogue {
  switch (locale) {
    case 'en':
      return en;
    case 'zh-CN':
      return zhCn;
    case 'zh-TW':
      return (traditional ??= converted(zhCn));
  }
}

/** The same catalogue with every text, and what every function returns, in Traditional characters. */
function converted(catalogue: Catalogue): Catalogue {
  const entries = Object.entries(catalogue).map(([key, message]) => [key, inTraditional(message)]);
  // Each value keeps its type: a text becomes a text, a list a list, a function one of the same arguments.
  return Object.fromEntries(entries) as Catalogue;
}

type Message = Catalogue[keyof Catalogue];

function inTraditional(message: Message) {
  if (typeof message === 'string') return toTraditional(message);
  if (typeof message !== 'function') return message.map(toTraditional);
  const write = message as (named: unknown) => string;
  return (named: unknown) => toTraditional(write(named));
}
