// @ts-check
// Wires the page together.
import { preferredLocale, readPlace, writePlace } from './address.js';
import { Composer } from './composer.js';
import { ActionRefused, connect } from './connection.js';
import { byId } from './dom.js';
import { header } from './header.js';
import { Interactions } from './interactions.js';
import { refreshRelativeTimes } from './markdown-view.js';
import { messageList } from './messages.js';
import { openMessageMenu } from './message-menu.js';
import { openModal } from './modal.js';
import { notice } from './notice.js';
import { sidebar } from './sidebar.js';
import { Store } from './state.js';
import { LOCALES } from './words.js';

/** @typedef {import('../client-protocol.js').ClientEvent} ClientEvent */

const store = new Store();
const interactions = new Interactions(store);
/** @type {{ close(): void } | null} */
let line = null;

const locales = LOCALES.map(({ code }) => code);
const place = readPlace();
store.locale = locales.find((code) => code === place.locale) ?? preferredLocale(locales);
store.channelId = place.channel;

const composer = new Composer(store, interactions);
/** @param {string} channelId */
const showChannel = (channelId) => {
  store.showChannel(channelId);
  rememberPlace();
};

sidebar(store, (channelId) => {
  showChannel(channelId);
  composer.focus();
});
header(store, {
  setPersona: (userId) => {
    sitDown(userId);
  },
  setLocale: (locale) => {
    store.setLocale(locale);
    rememberPlace();
  },
});

/** @type {import('./message-menu.js').MenuActions} */
const menuActions = {
  reply: (messageId) => composer.setReply(messageId),
  runMessageCommand: async (command, messageId) => {
    try {
      await interactions.runMessageCommand(command, messageId);
    } catch (error) {
      if (!(error instanceof ActionRefused)) throw error;
      notice(store.words.notSent(error.message));
    }
  },
};
messageList(
  store,
  {
    use: (messageId, customId, values) => void interactions.useComponent(messageId, customId, values),
    reply: menuActions.reply,
    menu: (messageId, opener) => openMessageMenu(store, messageId, opener, menuActions),
  },
  {
    command: (runnable) => composer.begin(runnable),
    mention: () => composer.beginMention(),
    direct: () => {
      const direct = store.state.channels.find(({ guildId }) => guildId === null);
      if (direct) showChannel(direct.id);
      composer.focus();
    },
  },
);

/**
 * Takes the line of one person, in the place of the one before.
 *
 * @param {string} userId
 */
function sitDown(userId) {
  line?.close();
  store.unread.clear();
  store.pending.clear();
  store.failures.clear();
  line = connect(userId, {
    onState: (state) => {
      store.load(state);
      rememberPlace();
    },
    onEvent: handle,
    onLine: (connected) => store.setConnected(connected),
  });
}

/** @param {ClientEvent} event */
function handle(event) {
  switch (event.type) {
    case 'message':
      store.put(event.message);
      break;
    case 'message-deleted':
      store.remove(event.id);
      break;
    case 'modal':
      openModal(store, interactions, event.interactionId, event.modal);
      break;
    case 'interaction-answered':
      interactions.ended(event.interactionId, true);
      break;
    case 'interaction-failed':
      interactions.ended(event.interactionId, false);
      break;
    case 'commands':
      store.setCommands(event.commands);
      break;
    case 'presence':
      store.setOnline(event.online);
      break;
    case 'typing':
      store.setTyping(event.channelId);
      break;
  }
}

function rememberPlace() {
  writePlace({ user: store.me.id, locale: store.locale, channel: store.channelId });
}

addEventListener('hashchange', () => {
  const wanted = readPlace();
  if (wanted.locale !== store.locale && locales.some((code) => code === wanted.locale)) store.setLocale(wanted.locale);
  if (store.state.channels.some(({ id }) => id === wanted.channel)) store.showChannel(wanted.channel);
  if (wanted.user !== store.me.id) sitDown(wanted.user);
});
// Its address must not replace the one that holds the place.
byId('skip').addEventListener('click', (event) => {
  event.preventDefault();
  composer.focus();
});
setInterval(() => refreshRelativeTimes(store.locale), 30_000);
sitDown(place.user);
composer.focus();
