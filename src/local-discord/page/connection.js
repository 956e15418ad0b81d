// @ts-check
// The line to the local Discord: the state once, then events; a lost line is taken up again and the state read anew.

/** @typedef {import('../client-protocol.js').Action} Action */
/** @typedef {import('../client-protocol.js').ActionResult} ActionResult */
/** @typedef {import('../client-protocol.js').ClientEvent} ClientEvent */
/** @typedef {import('../client-protocol.js').State} State */

const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;

/** The local Discord refused an action, or does not answer; the message is for the reader. */
export class ActionRefused extends Error {}

/**
 * Does what a person did. Throws {@link ActionRefused}.
 *
 * @param {Action} action
 * @param {string} unreachable what to say when nobody answers
 * @returns {Promise<ActionResult>}
 */
export async function act(action, unreachable) {
  let response;
  let body;
  try {
    response = await fetch('/local/actions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    body = await response.json();
  } catch {
    throw new ActionRefused(unreachable);
  }
  if (!response.ok) throw new ActionRefused(typeof body?.message === 'string' ? body.message : unreachable);
  return body;
}

/**
 * @param {string} userId '' for whoever is first
 * @returns {Promise<State>}
 */
async function readState(userId) {
  const response = await fetch(userId === '' ? '/local/state' : `/local/state?user=${encodeURIComponent(userId)}`);
  if (response.ok) return response.json();
  if (userId !== '' && response.status < 500) return readState('');
  throw new Error(`The local Discord answered ${response.status}.`);
}

/**
 * @typedef {object} Listener
 * @property {(state: State) => void} onState
 * @property {(event: ClientEvent) => void} onEvent
 * @property {(connected: boolean) => void} onLine
 */

/**
 * Keeps the line of one user until `close` is called.
 *
 * @param {string} userId '' for whoever is first
 * @param {Listener} listener
 * @returns {{ close(): void }}
 */
export function connect(userId, { onState, onEvent, onLine }) {
  let closed = false;
  let failures = 0;
  /** @type {WebSocket | undefined} */
  let socket;
  /** @type {number | undefined} */
  let timer;

  const retry = () => {
    if (closed) return;
    onLine(false);
    const pause = Math.min(SHORTEST_PAUSE * 2 ** failures, LONGEST_PAUSE);
    failures += 1;
    clearTimeout(timer);
    timer = setTimeout(begin, pause);
  };

  const begin = async () => {
    try {
      const user = (await readState(userId)).persona.user.id;
      if (!closed) listen(user);
    } catch {
      retry();
    }
  };

  /** @param {string} user */
  const listen = (user) => {
    const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
    const line = new WebSocket(`${scheme}//${location.host}/local/events?user=${encodeURIComponent(user)}`);
    socket = line;
    /** @type {ClientEvent[] | null} events that came before the state that they change */
    let early = [];
    line.addEventListener('message', ({ data }) => {
      const event = JSON.parse(data);
      if (early) early.push(event);
      else onEvent(event);
    });
    line.addEventListener('open', async () => {
      try {
        const state = await readState(user);
        if (closed) return;
        failures = 0;
        onLine(true);
        onState(state);
        const waiting = early ?? [];
        early = null;
        waiting.forEach(onEvent);
      } catch {
        line.close();
      }
    });
    line.addEventListener('close', () => {
      if (line === socket) retry();
    });
  };

  void begin();
  return {
    close() {
      closed = true;
      clearTimeout(timer);
      socket?.close();
    },
  };
}
