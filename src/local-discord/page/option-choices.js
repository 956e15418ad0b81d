// @ts-check
// The choices of the option that is being filled in: those of its definition, those that the bot offers while one
// types, or the people and channels of the server.
import { ActionRefused } from './connection.js';
import { localized, optionsOf, TYPE } from './commands.js';
import { element } from './dom.js';
import { nameOf } from './state.js';

/** @typedef {import('./commands.js').Option} Option */
/** @typedef {{ name: string, value: string | number | boolean }} Choice */

/** The bot is asked when nobody has typed for this long. */
const PAUSE = 150;

export class OptionChoices {
  #store;
  #interactions;
  #suggestions;
  /** @type {number | undefined} */
  #timer;
  /** Of the question asked last; answers to earlier ones come too late. */
  #question = 0;

  /**
   * @param {import('./state.js').Store} store
   * @param {import('./interactions.js').Interactions} interactions
   * @param {import('./suggestions.js').Suggestions} suggestions
   */
  constructor(store, interactions, suggestions) {
    this.#store = store;
    this.#interactions = interactions;
    this.#suggestions = suggestions;
  }

  /** No answer that is still on its way is shown any more. */
  stop() {
    clearTimeout(this.#timer);
    this.#question += 1;
  }

  /**
   * @param {import('./commands.js').Runnable} runnable
   * @param {Option} option
   * @param {HTMLInputElement} field
   * @param {ReadonlyMap<string, import('./commands.js').Filled>} filled
   * @param {(text: string, value: Choice['value']) => void} onPick
   */
  offer(runnable, option, field, filled, onPick) {
    this.stop();
    const fixed = this.#fixedChoices(option);
    if (fixed) {
      this.#show(option, field, fitting(fixed, field.value), 0, this.#store.words.noListed, onPick);
      return;
    }
    if (!('autocomplete' in option) || !option.autocomplete) {
      this.#show(option, field, [], -1, '', onPick);
      return;
    }
    const question = this.#question;
    const { words, locale } = this.#store;
    if (this.#suggestions.isOpen) this.#suggestions.markStale();
    else this.#show(option, field, [], -1, words.loading, onPick);
    this.#timer = setTimeout(async () => {
      /** @type {Choice[]} */
      let choices = [];
      let note = words.noChoice;
      try {
        const answer = await this.#interactions.autocomplete(
          runnable,
          optionsOf(runnable, filled, option.name).options,
        );
        choices = answer.map((choice) => ({ name: localized(choice, 'name', locale), value: choice.value }));
      } catch (error) {
        if (!(error instanceof ActionRefused)) throw error;
        note = words.choicesFailed;
      }
      const active = field.value.trim() === '' ? -1 : 0;
      if (question === this.#question) this.#show(option, field, choices, active, note, onPick);
    }, PAUSE);
  }

  /**
   * @param {Option} option
   * @param {HTMLInputElement} field
   * @param {readonly Choice[]} choices
   * @param {number} active
   * @param {string} note if there is no choice
   * @param {(text: string, value: Choice['value']) => void} onPick
   */
  #show(option, field, choices, active, note, onPick) {
    const { locale, words } = this.#store;
    this.#suggestions.open(field, {
      label: words.choices,
      title: [
        element('strong', {}, localized(option, 'name', locale)),
        element('span', {}, localized(option, 'description', locale)),
      ],
      items: choices.map(({ name }, index) => ({
        key: String(index),
        content: [element('span', { class: 'option-name' }, name)],
      })),
      active,
      ...(choices.length === 0 ? { note } : {}),
      onPick: (key) => {
        const picked = choices[Number(key)];
        if (picked) onPick(picked.name, picked.value);
      },
    });
  }

  /**
   * @param {Option} option
   * @returns {Choice[] | null} null where the option has none
   */
  #fixedChoices(option) {
    const { words, locale, users, state } = this.#store;
    if ('choices' in option && option.choices && option.choices.length > 0)
      return option.choices.map((choice) => ({ name: localized(choice, 'name', locale), value: choice.value }));
    const people = users.map((user) => ({ name: `@${nameOf(user)}`, value: user.id }));
    const servers = new Set(state.channels.flatMap(({ guildId }) => guildId ?? []));
    const roles = [...servers].map((id) => ({ name: '@everyone', value: id }));
    switch (option.type) {
      case TYPE.boolean:
        return [
          { name: words.yes, value: true },
          { name: words.no, value: false },
        ];
      case TYPE.user:
        return people;
      case TYPE.role:
        return roles;
      case TYPE.mentionable:
        return [...people, ...roles];
      case TYPE.channel:
        return state.channels
          .filter(({ guildId }) => guildId !== null)
          .map(({ id, name }) => ({ name: `#${name}`, value: id }));
      default:
        return null;
    }
  }
}

/**
 * @param {readonly Choice[]} choices
 * @param {string} typed
 */
function fitting(choices, typed) {
  const wanted = typed.trim().toLowerCase();
  return choices.filter(({ name }) => name.toLowerCase().includes(wanted));
}
