// @ts-check
// The bar above the messages: where one is, whether the bot is there, and the two switches: who one is and in which
// language. Beside the messages, who else is there.
import { avatar, nameTag } from './avatars.js';
import { byId, element, fill } from './dom.js';
import { icon } from './icons.js';
import { personaLabel } from './sidebar.js';
import { nameOf } from './state.js';
import { LOCALES } from './words.js';

/** @typedef {import('./state.js').Store} Store */

/**
 * @param {Store} store
 * @param {{ setPersona: (userId: string) => void, setLocale: (locale: string) => void }} switches
 */
export function header(store, { setPersona, setLocale }) {
  const personas = /** @type {HTMLSelectElement} */ (byId('persona'));
  const locales = /** @type {HTMLSelectElement} */ (byId('locale'));
  personas.addEventListener('change', () => setPersona(personas.value));
  locales.addEventListener('change', () => setLocale(locales.value));

  const render = () => {
    const { words, state, locale, inDirectMessages, channelTitle } = store;
    document.documentElement.lang = locale;
    document.title = channelTitle ? `${channelTitle} · ${words.server}` : words.server;
    fill(
      byId('channel-title'),
      inDirectMessages && state.bot ? avatar(state.bot, 'small', state.online) : icon('hash', 24),
      element('span', {}, channelTitle.replace(/^#/, '')),
    );
    personas.setAttribute('aria-label', words.you);
    personas.title = words.you;
    fill(
      personas,
      ...state.personas.map((persona) =>
        element('option', { value: persona.user.id }, `${nameOf(persona.user)} · ${personaLabel(persona, words)}`),
      ),
    );
    personas.value = store.me.id;
    locales.setAttribute('aria-label', words.language);
    locales.title = words.language;
    fill(locales, ...LOCALES.map(({ code, name }) => element('option', { value: code, lang: code }, name)));
    locales.value = locale;
    byId('skip').textContent = words.skip;
  };

  const renderPresence = () => {
    const { words, state, connected, loaded } = store;
    const status = byId('status');
    const text = !connected ? words.disconnected : state.bot ? words.botOffline(store.botName) : words.noBotYet;
    const fine = connected && (!loaded || (state.bot !== null && state.online));
    status.hidden = fine;
    fill(status, ...(fine ? [] : [icon('warning', 18), element('span', {}, text)]));
    renderMembers();
  };

  const renderMembers = () => {
    const { words, state, inDirectMessages } = store;
    const bot = state.bot ? [{ user: state.bot, online: state.online }] : [];
    const persons = inDirectMessages ? [state.persona] : state.personas;
    const people = [...bot, ...persons.map(({ user }) => ({ user, online: true }))];
    /**
     * @param {string} title
     * @param {typeof people} group
     */
    const section = (title, group) =>
      group.length > 0 &&
      element(
        'section',
        {},
        element('h2', {}, `${title} — ${group.length}`),
        element(
          'ul',
          {},
          ...group.map(({ user, online }) =>
            element(
              'li',
              { class: online ? 'person' : 'person away' },
              avatar(user, 'medium', online),
              ...nameTag(user, words.app),
            ),
          ),
        ),
      );
    const members = byId('members');
    members.setAttribute('aria-label', words.members);
    fill(
      members,
      section(
        words.online,
        people.filter(({ online }) => online),
      ),
      section(
        words.offline,
        people.filter(({ online }) => !online),
      ),
    );
  };

  store.on(['all', 'channel'], render);
  store.on(['presence'], () => {
    render();
    renderPresence();
  });
  store.on(['all'], renderPresence);
  store.on(['channel'], renderMembers);
}
