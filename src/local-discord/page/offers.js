// @ts-check
// What the message box offers while one types: commands after a slash, people after an @.
import { avatar } from './avatars.js';
import { localized, search } from './commands.js';
import { element } from './dom.js';
import { nameOf } from './state.js';

/** @typedef {import('./state.js').Store} Store */
/** @typedef {import('./commands.js').Runnable} Runnable */
/** @typedef {import('./suggestions.js').Offer} Offer */

/**
 * @param {Store} store
 * @param {readonly Runnable[]} all
 * @param {string} typed after the slash
 * @param {(picked: Runnable) => void} onPick
 * @returns {Offer}
 */
export function commandOffer({ words, state, locale }, all, typed, onPick) {
  const found = search(all, typed);
  return {
    label: words.commands,
    title: state.bot ? [avatar(state.bot, 'small'), element('span', {}, nameOf(state.bot))] : [],
    items: found.map((runnable) => ({ key: runnable.name, content: commandView(runnable, locale) })),
    active: 0,
    ...(found.length === 0 ? { note: words.noSuchCommand } : {}),
    onPick: (key) => {
      const picked = found.find((runnable) => runnable.name === key);
      if (picked) onPick(picked);
    },
  };
}

/**
 * @param {Store} store
 * @param {string} typed after the @
 * @param {(name: string) => void} onPick
 * @returns {Offer | null} null where nobody's name begins so
 */
export function personOffer({ users, words }, typed, onPick) {
  const wanted = typed.toLowerCase();
  const found = users.filter((user) =>
    [nameOf(user), user.username].some((name) => name.toLowerCase().startsWith(wanted)),
  );
  if (found.length === 0) return null;
  return {
    label: words.mentions,
    items: found.map((user) => ({
      key: user.id,
      content: [
        avatar(user, 'small'),
        element('span', { class: 'option-name' }, nameOf(user)),
        element('span', { class: 'option-side' }, user.username),
      ],
    })),
    active: 0,
    onPick: (key) => {
      const picked = found.find(({ id }) => id === key);
      if (picked) onPick(nameOf(picked));
    },
  };
}

/**
 * @param {Runnable} runnable
 * @param {string} locale
 * @returns {Node[]}
 */
function commandView({ title, description, options }, locale) {
  const needed = options.filter(({ required }) => required);
  return [
    element(
      'span',
      { class: 'option-main' },
      element(
        'span',
        { class: 'option-name' },
        `/${title}`,
        ...needed.map((option) => element('span', { class: 'option-argument' }, localized(option, 'name', locale))),
      ),
      element('span', { class: 'option-description' }, description),
    ),
  ];
}
