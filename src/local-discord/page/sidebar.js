// @ts-check
// The left side: the server's channels, the direct messages, and who one is. On a phone it is a drawer.
import { avatar } from './avatars.js';
import { byId, element, fill } from './dom.js';
import { icon } from './icons.js';
import { nameOf } from './state.js';

/** @typedef {import('./state.js').Store} Store */
/** @typedef {import('../client-protocol.js').Channel} Channel */

/**
 * @param {Store} store
 * @param {(channelId: string) => void} show
 */
export function sidebar(store, show) {
  const panel = byId('sidebar');
  const opener = byId('open-sidebar');
  const closer = byId('close-sidebar');
  const shade = byId('shade');

  const isDrawer = () => getComputedStyle(opener).display !== 'none';
  /** @param {boolean} open */
  const setOpen = (open) => {
    panel.classList.toggle('open', open);
    opener.setAttribute('aria-expanded', String(open));
    shade.hidden = !open;
    if (open) /** @type {HTMLElement | null} */ (panel.querySelector('[aria-current]'))?.focus();
  };
  const close = () => {
    if (!panel.classList.contains('open')) return;
    setOpen(false);
    opener.focus();
  };
  opener.append(icon('menu', 24));
  closer.append(icon('close', 24));
  opener.addEventListener('click', () => setOpen(true));
  closer.addEventListener('click', close);
  shade.addEventListener('click', close);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  /** @param {Channel} channel */
  const entry = (channel) => {
    const current = channel.id === store.channelId;
    const unread = store.unread.get(channel.id);
    const { bot, online } = store.state;
    const sign = channel.guildId !== null || !bot ? icon('hash', 20) : avatar(bot, 'small', online);
    return element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: unread ? 'channel unread' : 'channel',
          'aria-current': current ? 'page' : null,
          onclick: () => {
            show(channel.id);
            if (isDrawer()) close();
          },
        },
        sign,
        element('span', { class: 'channel-name' }, channel.guildId === null ? store.botName : channel.name),
        unread && (unread.pinged || channel.guildId === null)
          ? element('span', { class: 'badge' }, String(unread.unread))
          : null,
      ),
    );
  };

  /**
   * @param {string} title
   * @param {readonly Channel[]} channels
   */
  const section = (title, channels) =>
    element('section', { class: 'channels' }, element('h2', {}, title), element('ul', {}, ...channels.map(entry)));

  const render = () => {
    const { words, state, me } = store;
    byId('server-name').textContent = words.server;
    opener.setAttribute('aria-label', words.openChannels);
    closer.setAttribute('aria-label', words.closeChannels);
    fill(
      byId('channel-lists'),
      section(
        words.textChannels,
        state.channels.filter(({ guildId }) => guildId !== null),
      ),
      section(
        words.directMessages,
        state.channels.filter(({ guildId }) => guildId === null),
      ),
    );
    fill(
      byId('self'),
      avatar(me, 'medium', true),
      element(
        'span',
        { class: 'self-text' },
        element('strong', {}, nameOf(me)),
        element('span', {}, personaLabel(store.state.persona, words)),
      ),
    );
  };
  store.on(['all', 'channel', 'presence', 'unread'], render);
}

/**
 * The label of a persona, in the locale where it is one of the two that the page knows.
 *
 * @param {import('../client-protocol.js').Persona} persona
 * @param {import('./words.js').Words} words
 */
export function personaLabel({ label }, words) {
  if (label === 'Member') return words.member;
  if (label === 'Administrator') return words.administrator;
  return label === 'Operator' ? words.operator : label;
}
