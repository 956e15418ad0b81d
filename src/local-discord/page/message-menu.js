// @ts-check
// The menu of a message: reply, the commands of apps, copying (https://www.w3.org/WAI/ARIA/apg/patterns/menubar/).
import { element } from './dom.js';
import { icon } from './icons.js';
import { notice } from './notice.js';

/** @typedef {import('./state.js').Store} Store */

/**
 * @typedef {object} MenuActions
 * @property {(messageId: string) => void} reply
 * @property {(command: { id: string, title: string }, messageId: string) => void} runMessageCommand
 */

/**
 * Opens the menu of a message beside what opened it. The focus returns there when it closes.
 *
 * @param {Store} store
 * @param {string} messageId
 * @param {HTMLElement} opener the message itself or its button
 * @param {MenuActions} actions
 */
export function openMessageMenu(store, messageId, opener, actions) {
  document.querySelector('.menu')?.remove();
  const one = store.message(messageId);
  if (!one) return;
  const { words } = store;
  const { message, onlyFor } = one;

  const menu = element('div', { class: 'menu', role: 'menu', popover: 'auto', 'aria-label': words.actions });
  const close = () => {
    menu.hidePopover();
    opener.focus({ preventScroll: true });
  };

  /**
   * @param {string} text
   * @param {import('./icons.js').IconName | null} sign
   * @param {() => void} does
   */
  const item = (text, sign, does) =>
    element(
      'button',
      {
        type: 'button',
        class: 'menu-item',
        role: 'menuitem',
        tabindex: -1,
        onclick: () => {
          close();
          does();
        },
      },
      element('span', {}, text),
      sign && icon(sign, 18),
    );

  /** @param {string} text */
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      notice(words.copied);
    } catch {
      notice(words.notCopied);
    }
  };

  if (onlyFor === null) menu.append(item(words.reply, 'reply', () => actions.reply(messageId)));
  menu.append(appsGroup(store, (command) => actions.runMessageCommand(command, messageId), item));
  if (message.content !== '') menu.append(item(words.copyText, 'copy', () => void copy(message.content)));
  menu.append(item(words.copyId, null, () => void copy(messageId)));

  menu.addEventListener('keydown', (event) => {
    const items = visibleItems(menu);
    const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus();
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  menu.addEventListener('pointermove', (event) => {
    const item = /** @type {HTMLElement} */ (event.target).closest('.menu-item');
    if (item instanceof HTMLElement && event.pointerType === 'mouse') item.focus();
  });
  menu.addEventListener('toggle', () => {
    if (!menu.matches(':popover-open')) menu.remove();
  });

  document.body.append(menu);
  menu.showPopover();
  place(menu, opener);
  visibleItems(menu)[0]?.focus();
}

/**
 * "Apps", which shows the commands of apps below it.
 *
 * @param {Store} store
 * @param {(command: { id: string, title: string }) => void} run
 * @param {(text: string, sign: null, does: () => void) => HTMLElement} item
 */
function appsGroup(store, run, item) {
  const { words, messageCommands } = store;
  const commands = messageCommands.map((command) => item(command.title, null, () => run(command)));
  const inside = element(
    'div',
    { role: 'group', 'aria-label': words.apps, class: 'menu-group', hidden: true },
    ...commands,
  );
  const opener = element(
    'button',
    {
      type: 'button',
      class: 'menu-item',
      role: 'menuitem',
      tabindex: -1,
      'aria-expanded': 'false',
      'aria-disabled': commands.length === 0 ? 'true' : null,
      title: commands.length === 0 ? words.noApps : null,
    },
    element('span', {}, words.apps),
    icon('right', 18),
  );
  const show = (/** @type {boolean} */ open) => {
    inside.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) commands[0]?.focus();
  };
  opener.addEventListener('click', () => commands.length > 0 && show(inside.hidden));
  opener.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight' && commands.length > 0) show(true);
  });
  inside.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft') return;
    show(false);
    opener.focus();
  });
  return element('div', { role: 'none' }, opener, inside);
}

/** @param {HTMLElement} menu */
function visibleItems(menu) {
  const items = /** @type {HTMLElement[]} */ ([...menu.querySelectorAll('.menu-item')]);
  return items.filter((one) => one.closest('[hidden]') === null);
}

/**
 * @param {HTMLElement} menu
 * @param {HTMLElement} opener
 */
function place(menu, opener) {
  const anchor = opener.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const right = Math.min(anchor.right, innerWidth - 16);
  menu.style.left = `${Math.max(8, right - width)}px`;
  menu.style.top = `${Math.max(8, Math.min(Math.max(anchor.top, 8) + 4, innerHeight - height - 60))}px`;
}
