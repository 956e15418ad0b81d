// @ts-check
// The message box while a command is being filled in: a field for each option, with the choices of the option above.
import { element, fill } from './dom.js';
import { localized, optionsOf, readOptions, TYPE, writeOptions } from './commands.js';
import { OptionChoices } from './option-choices.js';

/** @typedef {import('./state.js').Store} Store */
/** @typedef {import('./interactions.js').Interactions} Interactions */
/** @typedef {import('./commands.js').Runnable} Runnable */
/** @typedef {import('./commands.js').Filled} Filled */
/** @typedef {import('./commands.js').Option} Option */
/** @typedef {import('./suggestions.js').Suggestions} Suggestions */
/** @typedef {{ option: Option, field: HTMLInputElement, size: HTMLElement, element: HTMLElement, value: Filled['value'] }} Chip */

/**
 * @typedef {object} Outside
 * @property {(runnable: Runnable, options: import('./interactions.js').DataOption[], text: string) => void} send
 * @property {(text: string) => void} leave back to plain text
 * @property {(text: string) => void} say
 */

export class CommandBar {
  /** @type {Runnable | null} */
  runnable = null;

  #store;
  #suggestions;
  #outside;
  #choices;
  /** @type {Chip[]} */
  #chips = [];
  #name = element('span', { class: 'command-name' });
  #more = element('input', {
    class: 'more-options',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
  });

  /**
   * @param {Store} store
   * @param {Interactions} interactions
   * @param {Suggestions} suggestions
   * @param {Outside} outside
   */
  constructor(store, interactions, suggestions, outside) {
    this.#store = store;
    this.#suggestions = suggestions;
    this.#outside = outside;
    this.#choices = new OptionChoices(store, interactions, suggestions);
    this.element = element('div', { class: 'command-bar', role: 'group', hidden: true });
    this.#more.addEventListener('focus', () => this.#offerOptions());
    this.#more.addEventListener('input', () => this.#offerOptions());
    this.#more.addEventListener('blur', () => {
      this.#more.value = '';
      this.#suggestions.close();
    });
    this.#more.addEventListener('keydown', (event) => this.#moreKey(event));
    this.element.addEventListener('click', (event) => {
      if (event.target === this.element || event.target === this.#name) this.focus();
    });
  }

  /** The command and its options as plain text. */
  get text() {
    return this.runnable
      ? `/${this.runnable.title} ${writeOptions(this.runnable, this.#filled, this.#store.locale)}`
      : '';
  }

  /** @returns {Map<string, Filled>} */
  get #filled() {
    return new Map(
      this.#chips.map(({ option, field, value }) => [
        option.name,
        value === undefined ? { text: field.value } : { text: field.value, value },
      ]),
    );
  }

  /**
   * @param {Runnable} runnable
   * @param {string | Map<string, Filled>} given values, or the text that followed the command's name
   * @param {boolean} focus
   */
  begin(runnable, given, focus) {
    const { locale } = this.#store;
    const filled = typeof given === 'string' ? readOptions(runnable, given, locale) : given;
    this.runnable = runnable;
    this.#chips = [];
    this.#name.textContent = `/${runnable.title}`;
    this.element.setAttribute('aria-label', `/${runnable.title}: ${runnable.description}`);
    fill(this.element, this.#name, this.#more);
    for (const option of runnable.options)
      if (option.required || filled.has(option.name)) this.#addChip(option, filled.get(option.name)?.text ?? '');
    // A command whose options may all be left out takes what was typed after its name all the same.
    this.element.hidden = false;
    this.#showMore();
    if (focus) this.focus();
  }

  end() {
    this.runnable = null;
    this.#chips = [];
    this.#choices.stop();
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  /** On the first field that is still empty, else on the last. */
  focus() {
    const target = this.#chips.find(({ option, field }) => option.required && field.value === '') ?? this.#chips.at(-1);
    if (target) focusAtEnd(target.field);
    else this.#more.focus();
  }

  submit() {
    const { runnable } = this;
    if (!runnable) return;
    const { options, faults } = optionsOf(runnable, this.#filled);
    for (const { option, field, element: box } of this.#chips) {
      const faulty = faults.some((fault) => fault.option === option.name);
      box.classList.toggle('faulty', faulty);
      field.setAttribute('aria-invalid', String(faulty));
    }
    const [first] = faults;
    if (!first) {
      this.#outside.send(runnable, options, this.text);
      return;
    }
    const { words } = this.#store;
    const word = words[first.word];
    const chip = this.#chips.find(({ option }) => option.name === first.option);
    if (chip) focusAtEnd(chip.field);
    this.#suggestions.close();
    const name = chip ? localized(chip.option, 'name', this.#store.locale) : first.option;
    this.#outside.say(`${name}: ${typeof word === 'string' ? word : word(first.limit)}`);
  }

  /**
   * @param {Option} option
   * @param {string} text
   * @returns {Chip}
   */
  #addChip(option, text) {
    const { locale, words } = this.#store;
    const name = localized(option, 'name', locale);
    const description = localized(option, 'description', locale);
    const field = element('input', {
      role: 'combobox',
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: 'false',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-required': String(option.required ?? false),
      'aria-label': `${name} (${option.required ? words.required : words.optional})`,
      'aria-description': description,
      inputmode: option.type === TYPE.integer ? 'numeric' : option.type === TYPE.number ? 'decimal' : null,
    });
    const size = element('span', { class: 'chip-size' }, field);
    const box = element(
      'span',
      { class: 'chip', 'data-option': option.name },
      element('span', { class: 'chip-name', 'aria-hidden': 'true' }, name),
      size,
    );
    /** @type {Chip} */
    const chip = { option, field, size, element: box, value: undefined };
    this.#chips.push(chip);
    this.element.insertBefore(box, this.#more);
    setText(chip, text);

    box.addEventListener('click', () => field.focus());
    field.addEventListener('focus', () => chip.value === undefined && this.#offerChoices(chip));
    field.addEventListener('blur', () => {
      this.#choices.stop();
      this.#suggestions.close();
    });
    field.addEventListener('input', () => {
      chip.value = undefined;
      setText(chip, field.value);
      box.classList.remove('faulty');
      field.setAttribute('aria-invalid', 'false');
      this.#outside.say('');
      this.#offerChoices(chip);
    });
    field.addEventListener('keydown', (event) => this.#chipKey(event, chip));
    return chip;
  }

  /** @param {Chip} chip */
  #offerChoices(chip) {
    const { runnable } = this;
    if (!runnable) return;
    this.#choices.offer(runnable, chip.option, chip.field, this.#filled, (text, value) => {
      chip.value = value;
      setText(chip, text);
      chip.element.classList.remove('faulty');
      this.#outside.say('');
      this.#choices.stop();
      this.#suggestions.close();
      const next = this.#chips.find(({ option, field }) => option.required && field.value === '');
      if (next) next.field.focus();
    });
  }

  /** The options that are not in the bar yet, fitting what was typed after the others. */
  #offerOptions() {
    const { words, locale } = this.#store;
    const typed = this.#more.value.trim().toLowerCase().replace(/:$/, '');
    const names = (/** @type {Option} */ option) => [option.name, localized(option, 'name', locale)];
    const free = this.#free.filter((option) => names(option).some((name) => name.toLowerCase().startsWith(typed)));
    const [only] = free;
    if (this.#more.value.endsWith(':') && only) {
      this.#pickOption(only);
      return;
    }
    if (this.#free.length === 0) {
      this.#suggestions.close();
      return;
    }
    this.#suggestions.open(this.#more, {
      label: words.options,
      items: free.map((option) => ({
        key: option.name,
        content: [
          element('span', { class: 'option-name' }, localized(option, 'name', locale)),
          element('span', { class: 'option-description' }, localized(option, 'description', locale)),
        ],
      })),
      active: typed === '' ? -1 : 0,
      ...(free.length === 0 ? { note: words.noListed } : {}),
      onPick: (key) => {
        const picked = free.find(({ name }) => name === key);
        if (picked) this.#pickOption(picked);
      },
    });
  }

  /** @param {Option} option */
  #pickOption(option) {
    this.#more.value = '';
    const chip = this.#addChip(option, '');
    this.#showMore();
    chip.field.focus();
  }

  get #free() {
    const used = new Set(this.#chips.map(({ option }) => option.name));
    return this.runnable?.options.filter(({ name }) => !used.has(name)) ?? [];
  }

  #showMore() {
    const { words, locale } = this.#store;
    const free = this.#free;
    this.#more.placeholder = free.length > 0 ? words.nMore(free.length) : '';
    this.#more.classList.toggle('nothing-more', free.length === 0);
    const names = free.map((option) => localized(option, 'name', locale)).join(', ');
    this.#more.setAttribute('aria-label', free.length > 0 ? `${words.addOption}: ${names}` : words.send);
  }

  /**
   * @param {KeyboardEvent} event
   * @param {Chip} chip
   */
  #chipKey(event, chip) {
    if (this.#suggestions.takesKey(event)) return;
    const { field, option } = chip;
    const at = this.#chips.indexOf(chip);
    const atStart = field.selectionStart === 0 && field.selectionEnd === 0;
    const atEnd = field.selectionStart === field.value.length;
    if (event.isComposing) return;
    if (event.key === 'Enter') this.submit();
    else if (event.key === 'Escape') this.#outside.leave(this.text.trim());
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#offerChoices(chip);
    else if (event.key === 'Backspace' && field.value === '') this.#removeChip(chip, at, option);
    else if (event.key === 'ArrowLeft' && atStart && at > 0) this.#chips[at - 1]?.field.focus();
    else if (event.key === 'ArrowRight' && atEnd) (this.#chips[at + 1]?.field ?? this.#more).focus();
    else return;
    event.preventDefault();
  }

  /**
   * Backspace in an empty field: an optional one goes, from a required one it is one step back.
   *
   * @param {Chip} chip
   * @param {number} at
   * @param {Option} option
   */
  #removeChip(chip, at, option) {
    const before = this.#chips[at - 1];
    if (option.required) {
      if (before) focusAtEnd(before.field);
      else this.#outside.leave(`/${this.runnable?.title ?? ''}`);
      return;
    }
    this.#chips.splice(at, 1);
    this.#showMore();
    if (before) focusAtEnd(before.field);
    else this.#more.focus();
    chip.element.remove();
  }

  /** @param {KeyboardEvent} event */
  #moreKey(event) {
    if (this.#suggestions.takesKey(event) || event.isComposing) return;
    const last = this.#chips.at(-1);
    const empty = this.#more.value === '';
    if (event.key === 'Enter') this.submit();
    else if (event.key === 'Escape') this.#outside.leave(this.text.trim());
    else if ((event.key === 'Backspace' || event.key === 'ArrowLeft') && empty && last) focusAtEnd(last.field);
    else if (event.key === 'Backspace' && empty) this.#outside.leave(`/${this.runnable?.title ?? ''}`);
    else return;
    event.preventDefault();
  }
}

/**
 * @param {Chip} chip
 * @param {string} text
 */
function setText({ field, size }, text) {
  if (field.value !== text) field.value = text;
  size.dataset.text = text;
}

/** @param {HTMLInputElement} field */
function focusAtEnd(field) {
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
