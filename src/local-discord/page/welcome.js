// @ts-check
// What stands above the first message: what this place is, and while it is empty, how to begin.
import { runnables } from './commands.js';
import { element } from './dom.js';
import { icon } from './icons.js';

/** @typedef {import('./state.js').Store} Store */

/**
 * @typedef {object} Starters
 * @property {(runnable: import('./commands.js').Runnable) => void} command
 * @property {() => void} mention
 * @property {() => void} direct
 */

/**
 * @param {Store} store
 * @param {boolean} empty whether the channel holds no message yet
 * @param {Starters} starters
 */
export function welcome(store, empty, starters) {
  const { words, channelTitle, inDirectMessages } = store;
  const title = inDirectMessages ? words.welcomeDirect(store.botName) : words.welcome(channelTitle);
  return element(
    'div',
    { class: 'welcome' },
    element('div', { class: 'welcome-sign' }, icon(inDirectMessages ? 'people' : 'hash', 40)),
    element('h2', {}, title),
    element('p', {}, words.standIn),
    ...(empty ? examples(store, starters) : []),
  );
}

/**
 * @param {Store} store
 * @param {Starters} starters
 * @returns {HTMLElement[]}
 */
function examples(store, starters) {
  const { words, state, locale, inDirectMessages, botName } = store;
  if (!state.bot) return [element('p', { class: 'welcome-note' }, words.noBotYet)];
  const all = runnables(state.commands, locale, inDirectMessages);
  const commands = all.map((runnable) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'starter', onclick: () => starters.command(runnable) },
        element('strong', {}, `/${runnable.title}`),
        element('span', {}, runnable.description),
      ),
    ),
  );
  const others = [
    inDirectMessages ? null : plainStarter(words.tryMention(botName), starters.mention),
    inDirectMessages ? null : plainStarter(words.tryDirect(botName), starters.direct),
  ];
  return [
    element('p', { class: 'welcome-note' }, all.length > 0 ? words.tryCommand : words.noCommands),
    element('ul', { class: 'starters' }, ...commands, ...others),
  ];
}

/**
 * @param {string} text
 * @param {() => void} begin
 */
function plainStarter(text, begin) {
  return element(
    'li',
    {},
    element('button', { type: 'button', class: 'starter', onclick: begin }, element('span', {}, text)),
  );
}
