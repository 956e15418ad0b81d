// @ts-check
// Forms that the bot opens (https://docs.discord.com/developers/components/using-modal-components).
import { avatar } from './avatars.js';
import { TYPE } from './components.js';
import { ActionRefused } from './connection.js';
import { element, fill } from './dom.js';
import { formField } from './form-fields.js';
import { icon } from './icons.js';
import { markdown } from './markdown-view.js';
import { nameOf } from './state.js';

/** @typedef {import('./state.js').Store} Store */
/** @typedef {import('./form-fields.js').FormField} FormField */
/** @typedef {import('discord-api-types/v10').APIModalInteractionResponseCallbackData} Modal */

/**
 * @param {Store} store
 * @param {import('./interactions.js').Interactions} interactions
 * @param {string} interactionId
 * @param {Modal} modal
 */
export function openModal(store, interactions, interactionId, modal) {
  document.querySelector('dialog.modal')?.remove();
  const { words, state } = store;
  /** @type {FormField[]} */
  const fields = [];
  const content = modal.components.map((one) => part(one, store, fields));
  const failure = element('div', { class: 'failure', role: 'alert' });
  const submit = element('button', { type: 'submit', class: 'button primary' }, words.submit);
  const cancel = element('button', { type: 'button', class: 'button plain' }, words.cancel);
  const closer = element('button', { type: 'button', class: 'tool', 'aria-label': words.cancel }, icon('close', 24));
  const form = element(
    'form',
    { novalidate: true },
    element(
      'header',
      {},
      state.bot ? avatar(state.bot, 'medium') : null,
      element('h2', { id: 'modal-title' }, modal.title),
      closer,
    ),
    element(
      'div',
      { class: 'modal-content' },
      element(
        'p',
        { class: 'modal-warning' },
        icon('warning', 18),
        words.formWarning(state.bot ? nameOf(state.bot) : ''),
      ),
      ...content,
      failure,
    ),
    element('footer', {}, cancel, submit),
  );
  const dialog = element('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' }, form);
  const opener = document.activeElement;

  const close = () => dialog.close();
  cancel.addEventListener('click', close);
  closer.addEventListener('click', close);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (submit.getAttribute('aria-busy') === 'true') return;
    fill(failure);
    const faulty = fields.filter((field) => !field.check());
    if (faulty[0]) {
      faulty[0].focus();
      return;
    }
    submit.setAttribute('aria-busy', 'true');
    try {
      const values = Object.fromEntries(fields.flatMap(({ customId, value }) => [[customId, value()]]));
      if (await interactions.submitModal(interactionId, modal.custom_id, values)) close();
      else fill(failure, words.formFailed);
    } catch (error) {
      if (!(error instanceof ActionRefused)) throw error;
      fill(failure, words.notSent(error.message));
    } finally {
      submit.removeAttribute('aria-busy');
    }
  });

  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.focus();
}

/**
 * One component of the form; the fields found in it are added to `fields`.
 *
 * @param {any} one a label, a text, or an action row with a text input
 * @param {Store} store
 * @param {FormField[]} fields
 * @returns {HTMLElement}
 */
function part(one, store, fields) {
  if (one.type === TYPE.textDisplay)
    return element('div', { class: 'text-display' }, markdown(one.content, store.names));
  const label = one.type === TYPE.label ? one : null;
  const inner = label ? [label.component] : (one.components ?? []);
  const made = inner.map((/** @type {any} */ component) =>
    formField(
      component,
      { label: label?.label ?? component.label ?? '', description: label?.description ?? '' },
      store,
    ),
  );
  fields.push(...made);
  return element('div', {}, ...made.map((/** @type {FormField} */ field) => field.element));
}
