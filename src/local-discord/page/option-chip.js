// @ts-check
// The field of one option in the command bar: its name, what stands in it, and whether that is faulty.
import { localized, TYPE } from './commands.js';
import { element } from './dom.js';

/** @typedef {import('./commands.js').Option} Option */
/** @typedef {import('./commands.js').Filled} Filled */

export class OptionChip {
  /** Of the choice that was picked; typing over it undoes that. @type {Filled['value']} */
  #value;
  #size;

  /**
   * @param {Option} option
   * @param {string} text
   * @param {string} locale
   * @param {import('./words.js').Words} words
   */
  constructor(option, text, locale, words) {
    this.option = option;
    this.name = localized(option, 'name', locale);
    this.field = element('input', {
      size: 1,
      role: 'combobox',
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: 'false',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-required': String(option.required ?? false),
      'aria-label': `${this.name} (${option.required ? words.required : words.optional})`,
      'aria-description': localized(option, 'description', locale),
      inputmode: option.type === TYPE.integer ? 'numeric' : option.type === TYPE.number ? 'decimal' : null,
    });
    this.#size = element('span', { class: 'chip-size' }, this.field);
    this.element = element(
      'span',
      { class: 'chip', 'data-option': option.name },
      element('span', { class: 'chip-name', 'aria-hidden': 'true' }, this.name),
      this.#size,
    );
    this.element.addEventListener('click', () => this.field.focus());
    this.field.addEventListener('input', () => this.fill(this.field.value));
    this.fill(text);
  }

  /** @returns {Filled} */
  get filled() {
    const { value: text } = this.field;
    return this.#value === undefined ? { text } : { text, value: this.#value };
  }

  /** Whether what stands in the field was picked from choices. */
  get isPicked() {
    return this.#value !== undefined;
  }

  /** Whether a value must be given and is not. */
  get isMissing() {
    return this.option.required === true && this.field.value === '';
  }

  /**
   * @param {string} text
   * @param {Filled['value']} [value] of the choice that the text names
   */
  fill(text, value) {
    this.#value = value;
    if (this.field.value !== text) this.field.value = text;
    this.#size.dataset.text = text;
    this.setFaulty(false);
  }

  /** @param {boolean} faulty */
  setFaulty(faulty) {
    this.element.classList.toggle('faulty', faulty);
    this.field.setAttribute('aria-invalid', String(faulty));
  }

  /** With the caret at the end. */
  focus() {
    this.field.focus();
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
  }
}
