// @ts-check
// A list to pick from with arrow keys or the mouse while the focus stays in the field that owns it
// (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
import { element, fill, freshId } from './dom.js';

/**
 * @typedef {object} Item
 * @property {string} key
 * @property {(Node | string)[]} content
 * @property {boolean} [selected] picked already
 * @property {boolean} [disabled]
 */

export class Listbox {
  /** @type {readonly Item[]} */
  #items = [];
  #active = -1;
  #owner;
  #onPick;

  /**
   * @param {HTMLElement} owner the field that has the focus; it tells screen readers which item is meant
   * @param {string} label
   * @param {(key: string) => void} onPick
   */
  constructor(owner, label, onPick) {
    this.#owner = owner;
    this.#onPick = onPick;
    this.element = element('div', { role: 'listbox', id: freshId('list'), 'aria-label': label, class: 'listbox' });
    owner.setAttribute('aria-controls', this.element.id);
  }

  get length() {
    return this.#items.length;
  }

  /** The key of the item that Enter would pick, or null. */
  get activeKey() {
    return this.#items[this.#active]?.key ?? null;
  }

  /**
   * @param {readonly Item[]} items
   * @param {number} [active] index of the item to stand on; -1 for none
   */
  show(items, active = -1) {
    this.#items = items;
    const options = items.map((item) => this.#option(item));
    fill(this.element, ...options);
    this.moveTo(active);
  }

  /** @param {Item} item */
  #option({ key, content, selected, disabled }) {
    const option = element(
      'div',
      {
        role: 'option',
        id: freshId('option'),
        class: 'option',
        'data-key': key,
        'aria-selected': selected === undefined ? null : String(selected),
        'aria-disabled': disabled ? 'true' : null,
      },
      ...content,
    );
    // The focus stays where it is while the mouse picks.
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => !disabled && this.#onPick(key));
    option.addEventListener('mousemove', () => {
      const index = this.#items.findIndex((item) => item.key === key);
      if (index !== this.#active) this.moveTo(index, false);
    });
    return option;
  }

  /**
   * @param {number} index
   * @param {boolean} [scroll]
   */
  moveTo(index, scroll = true) {
    this.#active = index < this.#items.length ? index : -1;
    const options = this.element.children;
    for (let i = 0; i < options.length; i += 1) {
      options[i]?.classList.toggle('active', i === this.#active);
      if (this.#items[i]?.selected === undefined) options[i]?.setAttribute('aria-selected', String(i === this.#active));
    }
    const active = options[this.#active];
    if (active) {
      this.#owner.setAttribute('aria-activedescendant', active.id);
      if (scroll) active.scrollIntoView({ block: 'nearest' });
    } else this.#owner.removeAttribute('aria-activedescendant');
  }

  /** @param {1 | -1} step */
  move(step) {
    const { length } = this.#items;
    if (length === 0) return;
    const from = this.#active === -1 && step === -1 ? 0 : this.#active;
    this.moveTo((from + step + length) % length);
  }

  /**
   * Moves to the item whose text begins with what was typed.
   *
   * @param {string} typed
   */
  moveToText(typed) {
    const wanted = typed.toLowerCase();
    const index = [...this.element.children].findIndex((option) =>
      (option.textContent ?? '').trim().toLowerCase().startsWith(wanted),
    );
    if (index !== -1) this.moveTo(index);
  }

  /** Picks the item stood on. Returns whether there was one. */
  pick() {
    const item = this.#items[this.#active];
    if (!item || item.disabled) return false;
    this.#onPick(item.key);
    return true;
  }

  clear() {
    this.show([]);
  }
}
