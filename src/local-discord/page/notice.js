// @ts-check
// A short note that goes away by itself, such as "Copied".
import { byId, element } from './dom.js';

const SHOWN_FOR = 3_500;

/** @param {string} text */
export function notice(text) {
  const shown = element('div', { class: 'notice' }, text);
  byId('notices').replaceChildren(shown);
  setTimeout(() => shown.remove(), SHOWN_FOR);
}
