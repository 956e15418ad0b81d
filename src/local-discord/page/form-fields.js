// @ts-check
// The fields of a form: text, selects, radio buttons, checkboxes.
import { TYPE } from './components.js';
import { element, freshId } from './dom.js';
import { selectField, settingsOf } from './selects.js';

/** @typedef {import('./state.js').Store} Store */

/**
 * @typedef {object} FormField
 * @property {string} customId
 * @property {HTMLElement} element
 * @property {() => string | string[]} value
 * @property {() => boolean} check whether the value may be sent; says below the field why not
 * @property {() => void} focus
 */

/** @typedef {{ label: string, description: string }} Caption */
/** @typedef {Pick<FormField, 'value' | 'focus'> & { element: HTMLElement, fault: () => string }} Control */

/**
 * @param {any} one a component that takes a value, as Discord's API describes it
 * @param {Caption} caption
 * @param {Store} store
 * @returns {FormField}
 */
export function formField(one, caption, store) {
  const id = freshId('field');
  const control = controlOf(one, caption, id, store);
  const fault = element('div', { class: 'failure', id: `${id}-fault`, role: 'alert' });
  const required = one.required ?? true;
  const heading = element(
    control.element instanceof HTMLFieldSetElement ? 'span' : 'label',
    { class: 'field-label', for: id },
    caption.label,
    required && one.type !== TYPE.checkbox ? element('span', { class: 'required', 'aria-hidden': 'true' }, ' *') : null,
  );
  const box = element(
    'div',
    { class: 'field' },
    heading,
    caption.description
      ? element('div', { class: 'field-description', id: `${id}-description` }, caption.description)
      : null,
    control.element,
    fault,
  );
  return {
    customId: one.custom_id,
    element: box,
    value: control.value,
    focus: control.focus,
    check: () => {
      fault.textContent = control.fault();
      box.classList.toggle('faulty', fault.textContent !== '');
      return fault.textContent === '';
    },
  };
}

/**
 * @param {any} one
 * @param {Caption} caption
 * @param {string} id
 * @param {Store} store
 * @returns {Control}
 */
function controlOf(one, caption, id, store) {
  switch (one.type) {
    case TYPE.textInput:
      return textInput(one, caption, id, store);
    case TYPE.radioGroup:
    case TYPE.checkboxGroup:
      return choiceGroup(one, caption, id, store);
    case TYPE.checkbox:
      return checkbox(one, id);
    case TYPE.stringSelect:
    case TYPE.userSelect:
    case TYPE.roleSelect:
    case TYPE.mentionableSelect:
    case TYPE.channelSelect:
      return selectControl(one, caption, store);
    default: {
      const { words } = store;
      const note = element('div', { class: 'not-shown' }, words.notShown(one.type));
      return {
        element: note,
        value: () => [],
        focus: () => {},
        fault: () => (one.required ? words.notShown(one.type) : ''),
      };
    }
  }
}

/**
 * @param {import('discord-api-types/v10').APITextInputComponent} one
 * @param {Caption} caption
 * @param {string} id
 * @param {Store} store
 * @returns {Control}
 */
function textInput(one, caption, id, { words }) {
  const paragraph = one.style === 2;
  const required = one.required ?? true;
  const field = element(paragraph ? 'textarea' : 'input', {
    id,
    placeholder: one.placeholder ?? null,
    maxlength: one.max_length ?? 4000,
    rows: paragraph ? 4 : null,
    'aria-required': String(required),
    'aria-describedby': caption.description ? `${id}-description ${id}-fault` : `${id}-fault`,
    autocomplete: 'off',
  });
  field.value = one.value ?? '';
  return {
    element: field,
    value: () => field.value,
    focus: () => field.focus(),
    fault: () => {
      if (field.value.trim() === '') return required ? words.missingField : '';
      const { min_length: least = 0, max_length: most = 4000 } = one;
      if (field.value.length < least) return words.errorShort(least);
      return field.value.length > most ? words.errorLong(most) : '';
    },
  };
}

/**
 * @param {any} one a radio group or a checkbox group
 * @param {Caption} caption
 * @param {string} id
 * @param {Store} store
 * @returns {Control}
 */
function choiceGroup(one, caption, id, { words }) {
  const single = one.type === TYPE.radioGroup;
  const required = one.required ?? true;
  const least = single ? Number(required) : required ? (one.min_values ?? 1) : 0;
  const most = single ? 1 : (one.max_values ?? one.options.length);
  /** @type {{ input: HTMLInputElement, option: any }[]} */
  const inputs = one.options.map((/** @type {any} */ option) => {
    const input = element('input', { type: single ? 'radio' : 'checkbox', name: id, value: option.value });
    input.checked = option.default ?? false;
    return { input, option };
  });
  const chosen = () => inputs.filter(({ input }) => input.checked).map(({ input }) => input.value);
  return {
    element: element(
      'fieldset',
      { id, 'aria-label': caption.label },
      ...inputs.map(({ input, option }) =>
        element(
          'label',
          { class: 'tick' },
          input,
          element(
            'span',
            { class: 'choice' },
            element('span', { class: 'choice-label' }, option.label),
            option.description ? element('span', { class: 'choice-description' }, option.description) : null,
          ),
        ),
      ),
    ),
    value: () => (single ? (chosen()[0] ?? '') : chosen()),
    focus: () => inputs[0]?.input.focus(),
    fault: () => (chosen().length < least || chosen().length > most ? words.pickBetween(least, most) : ''),
  };
}

/**
 * @param {any} one
 * @param {string} id
 * @returns {Control}
 */
function checkbox(one, id) {
  const input = element('input', { type: 'checkbox', id, class: 'single-tick' });
  input.checked = one.default ?? false;
  return { element: input, value: () => String(input.checked), focus: () => input.focus(), fault: () => '' };
}

/**
 * @param {import('discord-api-types/v10').APISelectMenuComponent} one
 * @param {Caption} caption
 * @param {Store} store
 * @returns {Control}
 */
function selectControl(one, caption, store) {
  const { words } = store;
  const required = one.required ?? true;
  const settings = settingsOf(one, store);
  const least = required ? settings.least : 0;
  let values = settings.choices.filter(({ chosen }) => chosen).map(({ value }) => value);
  const field = selectField({
    ...settings,
    least,
    disabled: false,
    label: caption.label,
    words,
    onChange: (picked) => {
      values = picked;
    },
  });
  return {
    element: field,
    value: () => values,
    focus: () => /** @type {HTMLElement | null} */ (field.querySelector('[role="combobox"]'))?.focus(),
    fault: () => (values.length < least ? words.missingField : ''),
  };
}
