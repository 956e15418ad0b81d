// @ts-check
// The message box while a command is being filled in: a field for each option, with the choices of the option above.
import { element, fill } from './dom.js';
import { localized, optionsOf, readOptions, writeOptions } from './commands.js';
import { OptionChip } from './option-chip.js';
import { OptionChoices } from './option-choices.js';

/** @typedef {import('./state.js').Store} Store */
/** @typedef {import('./interactions.js').Interactions} Interactions */
/** @typedef {import('./commands.js').Runnable} Runnable */
/** @typedef {import('./commands.js').Filled} Filled */
/** @typedef {import('./commands.js').Option} Option */
/** @typedef {import('./suggestions.js').Suggestions} Suggestions */

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
  /** @type {OptionChip[]} */
  #chips = [];
  #name = element('span', { class: 'command-name' });
  #more = element('input', {
    class: 'more-options',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
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
    if (!this.runnable) return '';
    return `/${this.runnable.title} ${writeOptions(this.runnable, this.#filled, this.#store.locale)}`;
  }

  /** @returns {Map<string, Filled>} */
  get #filled() {
    return new Map(this.#chips.map(({ option, filled }) => [option.name, filled]));
  }

  /** The options that are not in the bar yet. */
  get #free() {
    const used = new Set(this.#chips.map(({ option }) => option.name));
    return this.runnable?.options.filter(({ name }) => !used.has(name)) ?? [];
  }

  /**
   * Shows the required options, and those that the text gives.
   *
   * @param {Runnable} runnable
   * @param {string} text what followed the command's name
   * @param {boolean} focus
   */
  begin(runnable, text, focus) {
    const given = readOptions(runnable, text, this.#store.locale);
    this.runnable = runnable;
    this.#chips = [];
    this.#name.textContent = `/${runnable.title}`;
    this.element.setAttribute('aria-label', `/${runnable.title}: ${runnable.description}`);
    fill(this.element, this.#name, this.#more);
    for (const option of runnable.options)
      if (option.required || given.has(option.name)) this.#addChip(option, given.get(option.name)?.text ?? '');
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
    const target = this.#chips.find(({ isMissing }) => isMissing) ?? this.#chips.at(-1);
    if (target) target.focus();
    else this.#more.focus();
  }

  submit() {
    const { runnable } = this;
    if (!runnable) return;
    const { words } = this.#store;
    if (this.#more.value.trim() !== '') {
      this.#outside.say(words.noListed);
      return;
    }
    const { options, faults } = optionsOf(runnable, this.#filled);
    for (const chip of this.#chips) chip.setFaulty(faults.some(({ option }) => option === chip.option.name));
    const [first] = faults;
    if (!first) {
      this.#outside.send(runnable, options, this.text);
      return;
    }
    const chip = this.#chips.find(({ option }) => option.name === first.option);
    chip?.focus();
    this.#suggestions.close();
    const word = words[first.word];
    this.#outside.say(`${chip?.name ?? first.option}: ${typeof word === 'string' ? word : word(first.limit)}`);
  }

  /**
   * @param {Option} option
   * @param {string} text
   */
  #addChip(option, text) {
    const { locale, words } = this.#store;
    const chip = new OptionChip(option, text, locale, words);
    this.#chips.push(chip);
    this.element.insertBefore(chip.element, this.#more);
    chip.field.addEventListener('focus', () => {
      if (!chip.isPicked) this.#offerChoices(chip);
    });
    chip.field.addEventListener('blur', () => {
      this.#choices.stop();
      this.#suggestions.close();
    });
    chip.field.addEventListener('input', () => {
      this.#outside.say('');
      if (!this.#beginNamedOption(chip)) this.#offerChoices(chip);
    });
    chip.field.addEventListener('keydown', (event) => this.#chipKey(event, chip));
    return chip;
  }

  /**
   * `cambodia year:` typed into a field: what follows the colon belongs to the option of that name.
   *
   * @param {OptionChip} chip
   */
  #beginNamedOption(chip) {
    const [, before = '', typed = ''] = /^(.*?)(?:^|\s)([^\s:]+):$/.exec(chip.field.value) ?? [];
    const option = this.#free.find((one) =>
      [one.name, localized(one, 'name', this.#store.locale)].some((name) => name.toLowerCase() === typed.toLowerCase()),
    );
    if (!option) return false;
    chip.fill(before);
    this.#pickOption(option);
    return true;
  }

  /** @param {OptionChip} chip */
  #offerChoices(chip) {
    if (!this.runnable) return;
    this.#choices.offer(this.runnable, chip.option, chip.field, this.#filled, (text, value) => {
      chip.fill(text, value);
      this.#outside.say('');
      this.#choices.stop();
      this.#suggestions.close();
      this.#chips.find(({ isMissing }) => isMissing)?.focus();
    });
  }

  /** The options that are not in the bar yet and fit what was typed after the others. */
  #offerOptions() {
    const { words, locale } = this.#store;
    const free = this.#free;
    if (free.length === 0) {
      this.#suggestions.close();
      return;
    }
    const typed = this.#more.value.trim().toLowerCase().replace(/:$/, '');
    const fitting = free.filter((option) =>
      [option.name, localized(option, 'name', locale)].some((name) => name.toLowerCase().startsWith(typed)),
    );
    const [only] = fitting;
    if (this.#more.value.endsWith(':') && only) {
      this.#pickOption(only);
      return;
    }
    this.#suggestions.open(this.#more, {
      label: words.options,
      items: fitting.map((option) => ({
        key: option.name,
        content: [
          element('span', { class: 'option-name' }, localized(option, 'name', locale)),
          element('span', { class: 'option-description' }, localized(option, 'description', locale)),
        ],
      })),
      active: typed === '' ? -1 : 0,
      ...(fitting.length === 0 ? { note: words.noListed } : {}),
      onPick: (key) => {
        const picked = fitting.find(({ name }) => name === key);
        if (picked) this.#pickOption(picked);
      },
    });
  }

  /** @param {Option} option */
  #pickOption(option) {
    this.#more.value = '';
    const chip = this.#addChip(option, '');
    this.#showMore();
    chip.focus();
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
   * @param {OptionChip} chip
   */
  #chipKey(event, chip) {
    if (this.#suggestions.takesKey(event) || event.isComposing) return;
    const { selectionStart, selectionEnd, value } = chip.field;
    const at = this.#chips.indexOf(chip);
    if (event.key === 'Enter') this.submit();
    else if (event.key === 'Escape') this.#outside.leave(this.text.trim());
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#offerChoices(chip);
    else if (event.key === 'Backspace' && value === '') this.#backFrom(chip, at);
    else if (event.key === 'ArrowLeft' && selectionEnd === 0 && at > 0) this.#chips[at - 1]?.focus();
    else if (event.key === 'ArrowRight' && selectionStart === value.length) (this.#chips[at + 1] ?? this.#more).focus();
    else return;
    event.preventDefault();
  }

  /**
   * Backspace in an empty field: an optional one goes, from a required one it is one step back.
   *
   * @param {OptionChip} chip
   * @param {number} at
   */
  #backFrom(chip, at) {
    const before = this.#chips[at - 1];
    if (chip.option.required) {
      if (before) before.focus();
      else this.#outside.leave(`/${this.runnable?.title ?? ''}`);
      return;
    }
    this.#chips.splice(at, 1);
    this.#showMore();
    (before ?? this.#more).focus();
    chip.element.remove();
  }

  /** @param {KeyboardEvent} event */
  #moreKey(event) {
    if (this.#suggestions.takesKey(event) || event.isComposing) return;
    const last = this.#chips.at(-1);
    const empty = this.#more.value === '';
    if (event.key === 'Enter') this.submit();
    else if (event.key === 'Escape') this.#outside.leave(this.text.trim());
    else if ((event.key === 'Backspace' || event.key === 'ArrowLeft') && empty && last) last.focus();
    else if (event.key === 'Backspace' && empty) this.#outside.leave(`/${this.runnable?.title ?? ''}`);
    else return;
    event.preventDefault();
  }
}
