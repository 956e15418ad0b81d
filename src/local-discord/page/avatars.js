// @ts-check
// Pictures of people: a disc in one of Discord's default colours with the first letter of the name.
import { element } from './dom.js';
import { nameOf } from './state.js';

/** @typedef {import('discord-api-types/v10').APIUser} User */

/** Number of colours in style.css (`--avatar-0` and on). */
const COLOURS = 6;

/** @param {string} id */
function colourOf(id) {
  let sum = 0;
  for (const digit of id) sum = (sum * 31 + digit.charCodeAt(0)) % 9973;
  return sum % COLOURS;
}

/**
 * @param {User} user
 * @param {'small' | 'medium' | 'large'} size
 * @param {boolean | null} [online] null: no dot
 */
export function avatar(user, size, online = null) {
  const [letter = '?'] = nameOf(user);
  return element(
    'span',
    { class: `avatar avatar-${size} colour-${colourOf(user.id)}`, 'aria-hidden': 'true' },
    letter.toLocaleUpperCase(),
    online !== null && element('span', { class: online ? 'dot online' : 'dot' }),
  );
}

/**
 * The name beside a message, with the mark of an app.
 *
 * @param {User} user
 * @param {string} appWord
 * @returns {HTMLElement[]}
 */
export function nameTag(user, appWord) {
  const name = element('span', { class: user.bot ? 'author app' : 'author' }, nameOf(user));
  return user.bot ? [name, element('span', { class: 'app-tag' }, appWord)] : [name];
}
