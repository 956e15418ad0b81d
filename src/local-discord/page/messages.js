// @ts-check
// The list of messages: kept in step with the store, scrolled to the newest unless the reader has gone up.
import { longDate, startOfDay } from './dates.js';
import { byId, element } from './dom.js';
import { messageView } from './message.js';
import { compareIds } from './state.js';
import { welcome } from './welcome.js';

/** @typedef {import('./state.js').Store} Store */
/** @typedef {import('./message.js').Handlers} Handlers */
/** @typedef {import('../client-protocol.js').ClientMessage} ClientMessage */

/** Messages of one author within this time share one name, as on Discord. */
const GROUP_WITHIN = 7 * 60_000;

/** How near to the end counts as being at the end, in pixels. */
const AT_END = 40;

/**
 * @param {Store} store
 * @param {Omit<Handlers, 'jump'>} actions
 * @param {import('./welcome.js').Starters} starters
 */
export function messageList(store, actions, starters) {
  const scroller = byId('scroller');
  const log = byId('log');
  const intro = byId('welcome');
  const toLatest = byId('to-latest');
  let following = true;

  /** @type {Handlers} */
  const handlers = { ...actions, jump };

  const scrollToEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
    following = true;
    toLatest.hidden = true;
  };

  const renderAll = () => {
    // A screen reader should not read a whole channel because another one was opened.
    log.setAttribute('aria-live', 'off');
    log.setAttribute('aria-label', store.words.messages(store.channelTitle));
    const { messages } = store;
    log.replaceChildren();
    messages.forEach((one, index) => log.append(...rendered(one, messages[index - 1])));
    intro.replaceChildren(welcome(store, messages.length === 0, starters));
    toLatest.textContent = store.words.newMessages;
    setStop(lastMessage());
    scrollToEnd();
    // The introduction is read from its beginning.
    if (messages.length === 0) scroller.scrollTop = 0;
    requestAnimationFrame(() => log.setAttribute('aria-live', 'polite'));
  };

  /**
   * @param {ClientMessage} one
   * @param {ClientMessage | undefined} before
   * @returns {HTMLElement[]} the message, below a line with the date where a day begins
   */
  const rendered = (one, before) => {
    const date = new Date(one.message.timestamp);
    const newDay = before && startOfDay(new Date(before.message.timestamp)) !== startOfDay(date);
    const line = element('div', { class: 'day', role: 'separator' }, element('span', {}, longDate(date, store.locale)));
    return [...(newDay ? [line] : []), messageView(one, !newDay && isGrouped(one, before), store, handlers)];
  };

  /** @param {string} id */
  const renderOne = (id) => {
    const shown = byMessage(id);
    const one = store.message(id);
    if (!one || one.message.channel_id !== store.channelId) {
      shown?.remove();
      return;
    }
    const { messages } = store;
    const index = messages.findIndex(({ message }) => message.id === id);
    if (shown) replace(shown, messageView(one, isGroupedNow(shown, one, messages[index - 1]), store, handlers));
    else insert(one, messages[index - 1]);
    if (following) scrollToEnd();
  };

  /**
   * @param {HTMLElement} shown
   * @param {ClientMessage} one
   * @param {ClientMessage | undefined} before
   */
  const isGroupedNow = (shown, one, before) =>
    !shown.previousElementSibling?.classList.contains('day') && isGrouped(one, before);

  /**
   * @param {ClientMessage} one
   * @param {ClientMessage | undefined} before
   */
  const insert = (one, before) => {
    const anchor = [...log.children].find(
      (child) => child instanceof HTMLElement && compareIds(child.dataset.id ?? '', one.message.id) > 0,
    );
    for (const part of rendered(one, before)) log.insertBefore(part, anchor ?? null);
    if (log.querySelectorAll('.message').length === 1) intro.replaceChildren(welcome(store, false, starters));
    setStop(lastMessage());
    const { author, interaction, interaction_metadata: metadata } = one.message;
    const isAnswerToMe = (interaction?.user ?? metadata?.user)?.id === store.me.id;
    if (author.id === store.me.id || isAnswerToMe || log.childElementCount === 1) following = true;
    toLatest.hidden = following;
  };

  /**
   * A message drawn anew keeps the focus where it was within it: on the same control, or the one in its place.
   *
   * @param {HTMLElement} shown
   * @param {HTMLElement} fresh
   */
  const replace = (shown, fresh) => {
    const focused = shown.contains(document.activeElement) ? focusables(shown).indexOf(activeElement()) : null;
    if (shown.tabIndex === 0) fresh.tabIndex = 0;
    shown.replaceWith(fresh);
    if (focused === null) return;
    const target = focused === -1 ? fresh : focusables(fresh)[focused];
    const usable = target && !target.hasAttribute('disabled') ? target : (firstUsable(fresh) ?? fresh);
    usable.focus({ preventScroll: true });
  };

  /** @param {string} id */
  function jump(id) {
    const target = byMessage(id);
    if (!target) return;
    target.scrollIntoView({ block: 'center', behavior: prefersLessMotion() ? 'auto' : 'smooth' });
    target.classList.remove('found');
    requestAnimationFrame(() => target.classList.add('found'));
    setStop(target);
    target.focus({ preventScroll: true });
  }

  /**
   * Of all messages one is reached with Tab; the arrow keys go from there.
   *
   * @param {HTMLElement | null | undefined} message
   */
  const setStop = (message) => {
    for (const one of log.querySelectorAll('.message[tabindex="0"]')) one.setAttribute('tabindex', '-1');
    message?.setAttribute('tabindex', '0');
  };

  const lastMessage = () => /** @type {HTMLElement | undefined} */ ([...log.querySelectorAll('.message')].at(-1));

  /** @param {string} id */
  const byMessage = (id) =>
    /** @type {HTMLElement | null} */ (log.querySelector(`.message[data-id="${CSS.escape(id)}"]`));

  log.addEventListener('keydown', (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (!target.classList.contains('message')) return;
    const all = /** @type {HTMLElement[]} */ ([...log.querySelectorAll('.message')]);
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const next = step === undefined ? undefined : all[all.indexOf(target) + step];
    if (next) {
      event.preventDefault();
      setStop(next);
      next.focus();
    }
  });
  log.addEventListener('contextmenu', (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const message = /** @type {HTMLElement | null} */ (target.closest('.message'));
    // Links and selected text keep the browser's own menu.
    if (!message || target.closest('a, .image') || !(getSelection()?.isCollapsed ?? true)) return;
    event.preventDefault();
    actions.menu(message.dataset.id ?? '', message);
  });
  scroller.addEventListener('scroll', () => {
    following = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < AT_END;
    if (following) toLatest.hidden = true;
  });
  toLatest.addEventListener('click', scrollToEnd);
  const resized = new ResizeObserver(() => {
    if (following && log.hasChildNodes()) scrollToEnd();
  });
  resized.observe(log);
  resized.observe(scroller);

  store.on(['all', 'channel'], renderAll);
  store.on(['message', 'deleted'], renderOne);
  store.on(['commands', 'presence'], () => {
    const empty = store.messages.length === 0;
    intro.replaceChildren(welcome(store, empty, starters));
    if (empty) scroller.scrollTop = 0;
  });
}

/**
 * @param {ClientMessage} one
 * @param {ClientMessage | undefined} before
 */
function isGrouped(one, before) {
  if (!before || one.message.author.id !== before.message.author.id) return false;
  const { message } = one;
  const standsAlone = message.interaction || message.interaction_metadata || message.message_reference?.message_id;
  if (standsAlone || one.onlyFor !== before.onlyFor) return false;
  return new Date(message.timestamp).getTime() - new Date(before.message.timestamp).getTime() < GROUP_WITHIN;
}

/** @param {HTMLElement} message */
function focusables(message) {
  return /** @type {HTMLElement[]} */ ([...message.querySelectorAll('a, button, summary, [tabindex]')]);
}

/** @param {HTMLElement} message */
function firstUsable(message) {
  return focusables(message).find((one) => !one.hasAttribute('disabled') && one.closest('.body'));
}

function activeElement() {
  return /** @type {HTMLElement} */ (document.activeElement);
}

function prefersLessMotion() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
