// @ts-check
// Slash commands as the picker and the command bar need them: what can be run, how it is called in the locale, and
// the options of the interaction made of what was filled in. No DOM here.

/** @typedef {import('./commands.js').Runnable} Runnable */
/** @typedef {import('./commands.js').Filled} Filled */
/** @typedef {import('./commands.js').Fault} Fault */
/** @typedef {import('./commands.js').Option} Option */
/** @typedef {import('discord-api-types/v10').APIApplicationCommandInteractionDataOption} DataOption */

/** @type {typeof import('./commands.js').TYPE} */
export const TYPE = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
};

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-interaction-context-types */
const CONTEXT = { server: 0, directMessages: 1 };

/** @type {typeof import('./commands.js').localized} */
export function localized(thing, what, locale) {
  const translations = /** @type {Record<string, string> | null | undefined} */ (thing[`${what}_localizations`]);
  return translations?.[locale] ?? thing[what] ?? '';
}

/** @type {typeof import('./commands.js').runnables} */
export function runnables(commands, locale, inDirectMessages) {
  const context = inDirectMessages ? CONTEXT.directMessages : CONTEXT.server;
  return commands
    .filter(({ type, contexts }) => type === 1 && (contexts?.includes(context) ?? true))
    .flatMap((command) => below(command, command, [], localized(command, 'name', locale), locale))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
}

/**
 * @param {import('discord-api-types/v10').APIApplicationCommand} command
 * @param {{ name: string, description?: string, options?: readonly any[] }} here the command, a group or a subcommand
 * @param {readonly string[]} path
 * @param {string} title
 * @param {string} locale
 * @returns {Runnable[]}
 */
function below(command, here, path, title, locale) {
  const options = here.options ?? [];
  const deeper = options.filter(({ type }) => type === TYPE.subcommand || type === TYPE.group);
  if (deeper.length > 0)
    return deeper.flatMap((one) =>
      below(command, one, [...path, one.name], `${title} ${localized(one, 'name', locale)}`, locale),
    );
  const name = [command.name, ...path].join(' ');
  return [{ command, path, name, title, description: localized(here, 'description', locale), options }];
}

/** @type {typeof import('./commands.js').search} */
export function search(all, typed) {
  const wanted = typed.trim().toLowerCase();
  /** @param {Runnable} one */
  const rank = ({ title, name, description }) => {
    const names = [title.toLowerCase(), name.toLowerCase()];
    if (names.some((known) => known.startsWith(wanted))) return 0;
    if (names.some((known) => known.includes(wanted))) return 1;
    return description.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return all
    .map((one) => ({ one, rank: rank(one) }))
    .filter((ranked) => ranked.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** @type {typeof import('./commands.js').called} */
export function called(all, text) {
  const lower = text.toLowerCase();
  for (const runnable of all)
    for (const name of [runnable.title, runnable.name]) {
      const call = `/${name.toLowerCase()} `;
      if (lower.startsWith(call)) return { runnable, rest: text.slice(call.length) };
    }
  return null;
}

/** @type {typeof import('./commands.js').readOptions} */
export function readOptions(runnable, rest, locale) {
  /** @type {Map<string, Filled>} */
  const filled = new Map();
  const first = runnable.options[0]?.name;
  /** @type {Map<string, string>} */
  const known = new Map();
  for (const option of runnable.options) {
    known.set(option.name.toLowerCase(), option.name);
    known.set(localized(option, 'name', locale).toLowerCase(), option.name);
  }
  let current = first;
  let text = '';
  const end = () => {
    if (current !== undefined && text.trim() !== '') filled.set(current, { text: text.trim() });
    text = '';
  };
  for (const word of rest.split(/(?<=\s)/)) {
    const colon = word.indexOf(':');
    const option = colon > 0 ? known.get(word.slice(0, colon).toLowerCase()) : undefined;
    if (option === undefined) text += word;
    else {
      end();
      current = option;
      text = word.slice(colon + 1);
    }
  }
  end();
  return filled;
}

/** @type {typeof import('./commands.js').writeOptions} */
export function writeOptions(runnable, filled, locale) {
  return runnable.options
    .filter(({ name }) => (filled.get(name)?.text ?? '') !== '')
    .map((option) => `${localized(option, 'name', locale)}:${filled.get(option.name)?.text ?? ''}`)
    .join(' ');
}

/** @type {typeof import('./commands.js').optionsOf} */
export function optionsOf(runnable, filled, focused) {
  /** @type {any[]} */
  const values = [];
  /** @type {Fault[]} */
  const faults = [];
  for (const option of runnable.options) {
    const { name, type } = option;
    const entry = filled.get(name);
    if (name === focused) {
      values.push({ name, type, value: entry?.text ?? '', focused: true });
      continue;
    }
    if (entry === undefined || entry.text.trim() === '') {
      if (option.required) faults.push({ option: name, word: 'errorRequired', limit: 0 });
      continue;
    }
    const value = valueOf(option, entry);
    const fault = faultOf(option, value);
    if (fault) faults.push({ option: name, ...fault });
    else values.push({ name, type, value });
  }
  return { options: nest(runnable, values), faults };
}

/**
 * @param {Runnable} runnable
 * @param {DataOption[]} values
 * @returns {DataOption[]}
 */
function nest({ path }, values) {
  let nested = values;
  for (const [depth, name] of [...path.entries()].reverse()) {
    const type = depth < path.length - 1 ? TYPE.group : TYPE.subcommand;
    nested = [/** @type {any} */ ({ name, type, options: nested })];
  }
  return nested;
}

/**
 * The value that the option's text stands for: that of the choice picked, that of the choice typed by its name, or
 * the text itself (a number where the option wants one).
 *
 * @param {Option} option
 * @param {Filled} entry
 * @returns {string | number | boolean | undefined} undefined where the text stands for nothing
 */
function valueOf(option, entry) {
  if (entry.value !== undefined) return entry.value;
  const text = entry.text.trim();
  if ('choices' in option && option.choices && option.choices.length > 0) {
    const typed = text.toLowerCase();
    return option.choices.find((choice) => {
      const names = [choice.name, ...Object.values(choice.name_localizations ?? {})];
      return String(choice.value) === text || names.some((name) => name?.toLowerCase() === typed);
    })?.value;
  }
  switch (option.type) {
    case TYPE.string:
      return text;
    case TYPE.integer:
    case TYPE.number:
      return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    case TYPE.boolean:
      return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
    default:
      return undefined;
  }
}

/**
 * @param {Option} option
 * @param {string | number | boolean | undefined} value
 * @returns {Omit<Fault, 'option'> | null}
 */
function faultOf(option, value) {
  if (option.type === TYPE.attachment) return { word: 'errorFile', limit: 0 };
  if (value === undefined) return { word: 'errorChoice', limit: 0 };
  if (option.type === TYPE.integer || option.type === TYPE.number) {
    const number = Number(value);
    if (option.type === TYPE.integer && !Number.isInteger(number)) return { word: 'errorInteger', limit: 0 };
    if (Number.isNaN(number)) return { word: 'errorNumber', limit: 0 };
    const { min_value: least = -Infinity, max_value: most = Infinity } = option;
    if (number < least) return { word: 'errorSmall', limit: least };
    if (number > most) return { word: 'errorLarge', limit: most };
  }
  if (option.type === TYPE.string && typeof value === 'string') {
    // 6,000 is Discord's own limit on the value of a string option.
    const { min_length: least = 0, max_length: most = 6000 } = option;
    if (value.length < least) return { word: 'errorShort', limit: least };
    if (value.length > most) return { word: 'errorLong', limit: most };
  }
  return null;
}
