import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Dispatcher, type Outcome } from '../../src/discord/deliveries/dispatcher.js';
import type { Deliveries, Delivery } from '../../src/state/deliveries.js';

const delivery = (id: string, user: string): Delivery => ({
  ...{ id, nonce: id, subscriber: { user }, language: 'en', digest: 'now', pieces: [] },
  ...{ createdAt: new Date(0), attempt: 1, isUncertain: false },
});

/** Deliveries that are due at first, and what becomes of them. */
function storeOf(...due: Delivery[]) {
  const log: string[] = [];
  const note = (what: string) => (id: string) => Promise.resolve(log.push(`${what} ${id}`) > 0);
  const deliveries = {
    claim: ({ most }: { most: number }) => Promise.resolve(due.splice(0, most)),
    markDelivered: note('delivered'),
    markDropped: note('dropped'),
    markFailed: ({ id, isUncertain }: Delivery, _: Date, why: string) => {
      log.push(`failed ${id} ${why}${isUncertain ? ' uncertain' : ''}`);
      return Promise.resolve(undefined);
    },
    giveBack: ({ id }: Delivery) => Promise.resolve(void log.push(`back ${id}`)),
    releaseClaims: () => Promise.resolve(Number(log.push('released')) - 1),
    nextDue: () => Promise.resolve(undefined),
  } as unknown as Deliveries;
  return { log, deliveries };
}

function dispatcherOf(deliveries: Deliveries, send: (one: Delivery) => Promise<Outcome>, isAlone = true): Dispatcher {
  const logger = pino({ level: 'silent' });
  const dispatcher = new Dispatcher({ deliveries, send, by: 'test', isAlone, now: () => new Date(), logger });
  onTestFinished(() => dispatcher.stop());
  return dispatcher;
}

/** A send that ends when it is told to. */
function heldSend() {
  const begun: string[] = [];
  const ends = new Map<string, (outcome: Outcome) => void>();
  const send = ({ id }: Delivery) =>
    new Promise<Outcome>((resolve) => {
      begun.push(id);
      ends.set(id, resolve);
    });
  return { begun, send, end: (id: string) => ends.get(id)?.('delivered') };
}

describe('the dispatcher', () => {
  it('first frees what an earlier process had claimed, where it is the only one', async () => {
    const alone = storeOf();
    await dispatcherOf(alone.deliveries, () => Promise.resolve('delivered')).start();
    expect(alone.log).toEqual(['released']);
    const shared = storeOf();
    await dispatcherOf(shared.deliveries, () => Promise.resolve('delivered'), false).start();
    expect(shared.log).toEqual([]);
  });

  it('marks each by what came of it', async () => {
    const store = storeOf(delivery('1', 'a'), delivery('2', 'b'), delivery('3', 'c'));
    const outcomes: Readonly<Record<string, Outcome>> = {
      1: 'delivered',
      2: 'dropped',
      3: { failed: '500', isUncertain: true },
    };
    const dispatcher = dispatcherOf(store.deliveries, ({ id }) => Promise.resolve(outcomes[id] ?? 'dropped'));
    dispatcher.wake();
    await dispatcher.idle();
    expect(store.log.sort()).toEqual(['delivered 1', 'dropped 2', 'failed 3 500 uncertain']);
  });

  it('writes to one subscriber one after the other, and to four at once', async () => {
    const store = storeOf(...['a', 'a', 'b', 'c', 'd', 'e'].map((user, index) => delivery(String(index), user)));
    const held = heldSend();
    const dispatcher = dispatcherOf(store.deliveries, held.send);
    dispatcher.wake();
    await expect.poll(() => held.begun).toEqual(['0', '2', '3', '4']);
    held.end('0');
    await expect.poll(() => held.begun).toEqual(['0', '2', '3', '4', '1']);
    held.end('2');
    await expect.poll(() => held.begun.at(-1)).toBe('5');
    for (const id of ['1', '3', '4', '5']) held.end(id);
    await dispatcher.idle();
    expect(store.log.length).toBe(6);
  });

  it('spares Discord what it would refuse: after one refusal the others to that subscriber are not sent', async () => {
    const store = storeOf(delivery('1', 'a'), delivery('2', 'a'), delivery('3', 'b'));
    const sent: string[] = [];
    const dispatcher = dispatcherOf(store.deliveries, ({ id, subscriber }) => {
      sent.push(id);
      const isRefused = 'user' in subscriber && subscriber.user === 'a';
      return Promise.resolve(isRefused ? { failed: '50007', isUncertain: false, isRefused } : 'delivered');
    });
    dispatcher.wake();
    await dispatcher.idle();
    expect(sent.sort()).toEqual(['1', '3']);
    expect(store.log.sort()).toEqual(['delivered 3', 'failed 1 50007', 'failed 2 50007']);
  });

  it('that ends waits for what is being sent and gives back the rest', async () => {
    const store = storeOf(delivery('1', 'a'), delivery('2', 'a'));
    const held = heldSend();
    const dispatcher = dispatcherOf(store.deliveries, held.send);
    dispatcher.wake();
    await expect.poll(() => held.begun).toEqual(['1']);
    const ended = dispatcher.stop();
    held.end('1');
    await ended;
    expect(store.log).toEqual(['delivered 1', 'back 2']);
  });
});
