// @ts-check
// Select menus, in messages and in forms: a field that opens a list, for one value or several.
import { element, fill } from './dom.js';
import { icon } from './icons.js';
import { Listbox } from './listbox.js';
import { nameOf } from './state.js';

/** @typedef {import('discord-api-types/v10').APISelectMenuComponent} SelectComponent */
/** @typedef {import('./message.js').View} View */
/** @typedef {import('./state.js').Store} Store */
/** @typedef {{ value: string, label: string, description?: string | undefined, emoji?: string | undefined, chosen: boolean }} Choice */

/**
 * @typedef {object} FieldSettings
 * @property {string} customId
 * @property {readonly Choice[]} choices
 * @property {number} least
 * @property {number} most
 * @property {string} placeholder
 * @property {boolean} disabled
 * @property {string | null} label what a screen reader calls it; null: the placeholder
 * @property {import('./words.js').Words} words
 * @property {(values: string[]) => void} onChange
 */

/**
 * A select of a message: what is picked is sent at once, of several when the list closes.
 *
 * @param {SelectComponent} one
 * @param {View} view
 */
export function select(one, view) {
  const { words, store, pending } = view;
  const field = selectField({
    ...settingsOf(one, store),
    disabled: (one.disabled ?? false) || pending !== null,
    label: null,
    words,
    onChange: (values) => view.use(one.custom_id, values),
  });
  if (pending?.customId === one.custom_id) field.setAttribute('aria-busy', 'true');
  return field;
}

/**
 * @param {SelectComponent} one
 * @param {Store} store
 * @returns {Pick<FieldSettings, 'customId' | 'choices' | 'least' | 'most' | 'placeholder'>}
 */
export function settingsOf(one, store) {
  return {
    customId: one.custom_id,
    choices: choicesOf(one, store),
    least: one.min_values ?? 1,
    most: one.max_values ?? 1,
    placeholder: one.placeholder ?? store.words.select,
  };
}

/**
 * @param {SelectComponent} one
 * @param {Store} store
 * @returns {Choice[]}
 */
function choicesOf(one, store) {
  if (one.type === 3)
    return one.options.map((option) => ({
      value: option.value,
      label: option.label,
      description: option.description,
      emoji: option.emoji?.id ? `:${option.emoji.name}:` : option.emoji?.name,
      chosen: option.default ?? false,
    }));
  const chosen = new Set(one.default_values?.map(({ id }) => id));
  const users = store.users.map((user) => ({ value: user.id, label: nameOf(user), description: user.username }));
  const guilds = new Set(store.state.channels.flatMap(({ guildId }) => guildId ?? []));
  const roles = [...guilds].map((id) => ({ value: id, label: '@everyone' }));
  const channels = store.state.channels
    .filter(({ guildId }) => guildId !== null)
    .map(({ id, name }) => ({ value: id, label: `#${name}` }));
  const of = { 5: users, 6: roles, 7: [...users, ...roles], 8: channels };
  return of[one.type].map((choice) => ({ ...choice, chosen: chosen.has(choice.value) }));
}

/**
 * @param {FieldSettings} settings
 * @returns {HTMLElement}
 */
export function selectField(settings) {
  const { customId, choices, words, label, placeholder, disabled } = settings;
  const most = Math.min(settings.most, choices.length);
  const several = settings.most > 1;
  let sent = choices.filter(({ chosen }) => chosen).map(({ value }) => value);
  /** @type {string[]} */
  let picked = [...sent];

  const text = element('span', { class: 'select-text' });
  const field = element(
    'div',
    {
      class: 'select-field',
      role: 'combobox',
      tabindex: disabled ? -1 : 0,
      'data-custom-id': customId,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-disabled': disabled ? 'true' : null,
      'aria-label': label ?? placeholder,
    },
    text,
    icon('down', 20),
  );
  const list = new Listbox(field, label ?? placeholder, (value) => pick(value));
  const foot = element('div', { class: 'select-foot' });
  const panel = element('div', { class: 'select-panel', popover: 'manual' }, list.element, foot);
  const box = element('div', { class: 'select', 'data-custom-id': customId }, field, panel);

  const isOpen = () => field.getAttribute('aria-expanded') === 'true';

  const showText = () => {
    const chosen = choices.filter(({ value }) => picked.includes(value));
    const names = chosen.map(({ label: name, emoji }) => (emoji ? `${emoji} ${name}` : name));
    fill(text, names.join(', ') || placeholder);
    text.classList.toggle('placeholder', names.length === 0);
  };

  /** @param {number} active */
  const showList = (active) => {
    const full = several && picked.length >= most;
    list.show(
      choices.map((choice) => {
        const selected = picked.includes(choice.value);
        return { key: choice.value, content: choiceView(choice, several), selected, disabled: full && !selected };
      }),
      active,
    );
    const enough = picked.length >= settings.least;
    fill(
      foot,
      element(
        'span',
        { role: 'status' },
        `${words.pickBetween(settings.least, most)} · ${words.selected(picked.length)}`,
      ),
      element(
        'button',
        { type: 'button', class: 'button primary', disabled: !enough, onclick: () => close(true) },
        words.done,
      ),
    );
    foot.hidden = !several;
  };

  const open = () => {
    if (disabled || isOpen()) return;
    field.setAttribute('aria-expanded', 'true');
    showList(
      Math.max(
        0,
        choices.findIndex(({ value }) => picked.includes(value)),
      ),
    );
    panel.showPopover();
    place(panel, field);
    document.addEventListener('pointerdown', onOutside, true);
    document.addEventListener('scroll', onScroll, true);
  };

  /** @param {boolean} keep whether what was picked counts */
  const close = (keep) => {
    if (!isOpen()) return;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
    panel.hidePopover();
    document.removeEventListener('pointerdown', onOutside, true);
    document.removeEventListener('scroll', onScroll, true);
    const counts = keep && picked.length >= settings.least && picked.join() !== sent.join();
    if (!counts) picked = [...sent];
    showText();
    if (counts) {
      sent = [...picked];
      settings.onChange([...picked]);
    }
  };

  /** @param {string} value */
  const pick = (value) => {
    if (!several) {
      const again = picked[0] === value;
      picked = again && settings.least === 0 ? [] : [value];
      close(true);
      return;
    }
    picked = picked.includes(value)
      ? picked.filter((one) => one !== value)
      : choices.map((choice) => choice.value).filter((one) => one === value || picked.includes(one));
    showText();
    showList(choices.findIndex((choice) => choice.value === value));
  };

  /** @param {PointerEvent} event */
  const onOutside = (event) => {
    if (!box.contains(/** @type {Node} */ (event.target))) close(true);
  };
  /** @param {Event} event */
  const onScroll = (event) => {
    if (!panel.contains(/** @type {Node} */ (event.target))) place(panel, field);
  };

  let typed = '';
  let typedAt = 0;
  field.addEventListener('click', () => (isOpen() ? close(true) : open()));
  field.addEventListener('blur', (event) => {
    if (!box.contains(/** @type {Node | null} */ (event.relatedTarget))) close(true);
  });
  foot.addEventListener('focusout', (event) => {
    if (!box.contains(/** @type {Node | null} */ (event.relatedTarget))) close(true);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen()) {
      event.preventDefault();
      event.stopPropagation();
      field.focus();
      close(false);
    }
  });
  field.addEventListener('keydown', (event) => {
    const { key } = event;
    if (!isOpen()) {
      if (['Enter', ' ', 'ArrowDown', 'ArrowUp'].includes(key)) {
        event.preventDefault();
        open();
      }
      return;
    }
    if (key === 'ArrowDown') list.move(1);
    else if (key === 'ArrowUp') list.move(-1);
    else if (key === 'Home') list.moveTo(0);
    else if (key === 'End') list.moveTo(list.length - 1);
    else if (key === 'Enter' || key === ' ') list.pick();
    else if (key.length === 1 && !event.ctrlKey && !event.metaKey) {
      typed = event.timeStamp - typedAt > 700 ? key : typed + key;
      typedAt = event.timeStamp;
      list.moveToText(typed);
    } else return;
    event.preventDefault();
  });

  showText();
  return box;
}

/**
 * @param {Choice} choice
 * @param {boolean} several
 * @returns {(Node | string)[]}
 */
function choiceView({ label, description, emoji }, several) {
  return [
    element(
      'span',
      { class: 'choice' },
      element('span', { class: 'choice-label' }, emoji ? `${emoji} ${label}` : label),
      description ? element('span', { class: 'choice-description' }, description) : null,
    ),
    element(
      'span',
      { class: several ? 'choice-mark several' : 'choice-mark', 'aria-hidden': 'true' },
      icon('check', 16),
    ),
  ];
}

/**
 * Below the field, or above it where there is more room.
 *
 * @param {HTMLElement} panel
 * @param {HTMLElement} field
 */
function place(panel, field) {
  const { left, top, bottom, width } = field.getBoundingClientRect();
  const below = innerHeight - bottom;
  const above = below < 260 && top > below;
  panel.style.left = `${left}px`;
  panel.style.width = `${width}px`;
  panel.style.maxHeight = `${Math.min(320, (above ? top : below) - 12)}px`;
  panel.style.top = above ? 'auto' : `${bottom + 4}px`;
  panel.style.bottom = above ? `${innerHeight - top + 4}px` : 'auto';
}
