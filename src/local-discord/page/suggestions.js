// @ts-check
// The panel above the message box: commands, options, choices or people that fit what is being typed.
import { element, fill } from './dom.js';
import { Listbox } from './listbox.js';

/**
 * @typedef {object} Offer
 * @property {string} label what the list is called
 * @property {(Node | string)[]} [title] above the list
 * @property {readonly import('./listbox.js').Item[]} items
 * @property {number} active index of the item that Enter picks; -1 for none
 * @property {string} [note] in the place of items
 * @property {(key: string) => void} onPick
 */

export class Suggestions {
  #panel;
  #keysHint;
  /** @type {Listbox | null} */
  #list = null;
  /** @type {HTMLElement | null} */
  #owner = null;

  /**
   * @param {HTMLElement} panel
   * @param {() => string} keysHint
   */
  constructor(panel, keysHint) {
    this.#panel = panel;
    this.#keysHint = keysHint;
  }

  get isOpen() {
    return this.#list !== null;
  }

  /**
   * @param {HTMLElement} owner the field being typed in
   * @param {Offer} offer
   */
  open(owner, { label, title = [], items, active, note, onPick }) {
    if (this.#owner !== owner) this.close();
    this.#owner = owner;
    this.#list = new Listbox(owner, label, onPick);
    fill(
      this.#panel,
      element('div', { class: 'suggestions-title' }, ...(title.length > 0 ? title : [label])),
      this.#list.element,
      note ? element('div', { class: 'suggestions-note', role: 'status' }, note) : null,
      items.length > 0 ? element('div', { class: 'suggestions-keys', 'aria-hidden': 'true' }, this.#keysHint()) : null,
    );
    this.#panel.hidden = false;
    this.#panel.classList.remove('stale');
    this.#list.show(items, active);
    tellExpanded(owner, items.length > 0);
  }

  /** What is shown no longer fits the text, and what will fit is not known yet: Enter must not pick from it. */
  markStale() {
    this.#list?.moveTo(-1);
    this.#panel.classList.add('stale');
  }

  close() {
    if (this.#owner) tellExpanded(this.#owner, false);
    this.#owner?.removeAttribute('aria-activedescendant');
    this.#owner = null;
    this.#list = null;
    this.#panel.hidden = true;
    this.#panel.replaceChildren();
  }

  /**
   * The keys that belong to an open list. Returns whether the event was one of them.
   *
   * @param {KeyboardEvent} event
   */
  takesKey(event) {
    if (!this.#list || event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey)
      return false;
    const { key } = event;
    if (key === 'ArrowDown' && this.#list.length > 0) this.#list.move(1);
    else if (key === 'ArrowUp' && this.#list.length > 0) this.#list.move(-1);
    else if ((key === 'Enter' || key === 'Tab') && this.#list.activeKey !== null) this.#list.pick();
    else if (key === 'Escape') this.close();
    else return false;
    event.preventDefault();
    return true;
  }
}

/**
 * A field of several lines is no combobox and cannot say that it is expanded.
 *
 * @param {HTMLElement} owner
 * @param {boolean} expanded
 */
function tellExpanded(owner, expanded) {
  if (owner.getAttribute('role') === 'combobox') owner.setAttribute('aria-expanded', String(expanded));
}
