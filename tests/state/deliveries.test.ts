import { expect, it } from 'vitest';
import { describeOnBothEngines, type TestEngine } from './engines.js';
import { ada, cambodia, day, deliverAll, follow, hour, later, load, record, second, wednesday } from './samples.js';
import type { State } from '../../src/state/state.js';

/** A state in which Ada is owed a message for each of so many records. */
async function owing(engine: TestEngine, records: number): Promise<State> {
  const state = await engine.newState();
  await oweTo(state, records);
  return state;
}

async function oweTo(state: State, records: number): Promise<void> {
  await state.follows.add(follow(ada, cambodia), wednesday);
  await state.loads.accept(load('1', []));
  await state.loads.accept(
    load(
      '2',
      Array.from({ length: records }, (_, index) => record(`r${index}`, 'a')),
    ),
  );
}

const claimAt = (state: State, at: Date, by = 'one') => state.deliveries.claim({ at, by, most: 10 });

describeOnBothEngines('deliveries', (engine) => {
  it('are claimed in the order of the records, with all that a message needs', async () => {
    const state = await owing(engine(), 2);
    const claimed = await claimAt(state, wednesday);
    expect(claimed).toMatchObject([
      {
        subscriber: ada,
        language: 'en',
        digest: 'now',
        pieces: [{ recordId: 'r0', hash: 'a', change: 'new', version: '2', subjects: [cambodia] }],
        createdAt: wednesday,
        attempt: 1,
        isUncertain: false,
      },
      { pieces: [{ recordId: 'r1' }] },
    ]);
    for (const { nonce } of claimed) expect(nonce.length).toBeLessThanOrEqual(25);
    expect(new Set(claimed.map(({ nonce }) => nonce)).size).toBe(2);
  });

  it('that are claimed are not given to others until the lease ends', async () => {
    const state = await owing(engine(), 1);
    const [first] = await claimAt(state, wednesday, 'one');
    expect(await claimAt(state, later(119 * second), 'two')).toEqual([]);
    expect(await claimAt(state, later(120 * second), 'two')).toEqual([{ ...first, attempt: 2, isUncertain: true }]);
  });

  it('that were sent are never claimed again', async () => {
    const state = await owing(engine(), 1);
    const [delivery] = await claimAt(state, wednesday);
    expect(await state.deliveries.markDelivered(delivery?.id ?? '', wednesday)).toBe(true);
    expect(await state.deliveries.markDelivered(delivery?.id ?? '', wednesday)).toBe(false);
    expect(await claimAt(state, later(7 * day))).toEqual([]);
    expect(await state.deliveries.waiting(later(7 * day))).toEqual({ all: 0, due: 0 });
  });

  it('that have nothing left to say are dropped', async () => {
    const state = await owing(engine(), 1);
    const [delivery] = await claimAt(state, wednesday);
    expect(await state.deliveries.markDropped(delivery?.id ?? '', wednesday)).toBe(true);
    expect(await claimAt(state, later(day))).toEqual([]);
  });

  it('that failed are due again after a wait that doubles up to six hours', async () => {
    const state = await owing(engine(), 1);
    let at = wednesday;
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 12; attempt++) {
      const [delivery] = await claimAt(state, at);
      if (delivery === undefined) throw new Error('nothing was due');
      const next = await state.deliveries.markFailed(delivery, at, 'Missing Access');
      if (next === undefined) throw new Error('nothing is owed');
      expect(await claimAt(state, later(-1, next))).toEqual([]);
      waits.push((next.getTime() - at.getTime()) / second);
      at = next;
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3840, 7680, 15360, 21600, 21600]);
  });

  it('keep the nonce of the first attempt', async () => {
    const state = await owing(engine(), 1);
    const [first] = await claimAt(state, wednesday);
    if (first === undefined) throw new Error('nothing was due');
    await state.deliveries.markFailed(first, wednesday, '500');
    expect(await claimAt(state, later(hour))).toMatchObject([{ nonce: first.nonce, attempt: 2, isUncertain: false }]);
  });

  it('given back were not tried', async () => {
    const state = await owing(engine(), 1);
    const [first] = await claimAt(state, wednesday);
    if (first === undefined) throw new Error('nothing was due');
    await state.deliveries.giveBack(first);
    expect(await claimAt(state, wednesday, 'two')).toEqual([first]);
  });

  it('are marked by whoever claimed last', async () => {
    const state = await owing(engine(), 1);
    const [slow] = await claimAt(state, wednesday, 'slow');
    const [quick] = await claimAt(state, later(hour), 'quick');
    if (slow === undefined || quick === undefined) throw new Error('nothing was due');
    expect(await state.deliveries.markFailed(slow, later(hour), 'hung')).toBeUndefined();
    await state.deliveries.giveBack(slow);
    expect(await claimAt(state, later(hour), 'third')).toEqual([]);
    expect(await state.deliveries.markFailed(quick, later(hour), 'hung')).toEqual(later(hour + 60 * second));
  });

  it('stay uncertain from the attempt that was cut short on', async () => {
    const state = await owing(engine(), 1);
    await claimAt(state, wednesday);
    const [second] = await claimAt(state, later(hour));
    if (second === undefined) throw new Error('nothing was due');
    await state.deliveries.markFailed(second, later(hour), '500');
    expect(await claimAt(state, later(2 * hour))).toMatchObject([{ attempt: 3, isUncertain: true }]);
  });

  it('of a process that is gone can be taken up at once', async () => {
    const state = await owing(engine(), 3);
    await state.deliveries.claim({ at: wednesday, by: 'gone', most: 2 });
    await state.deliveries.claim({ at: wednesday, by: 'here', most: 1 });
    expect(await state.deliveries.releaseClaims('gone')).toBe(2);
    const taken = await claimAt(state, wednesday, 'here');
    expect(taken).toMatchObject([{ isUncertain: true }, { isUncertain: true }]);
    expect(await state.deliveries.releaseClaims()).toBe(3);
    expect(await claimAt(state, wednesday)).toHaveLength(3);
  });

  it('are counted: all, those due, and since when', async () => {
    const state = await owing(engine(), 3);
    expect(await state.deliveries.waiting(later(hour))).toEqual({ all: 3, due: 3, oldestDueAt: wednesday });
    const [first] = await state.deliveries.claim({ at: wednesday, by: 'one', most: 1 });
    if (first === undefined) throw new Error('nothing was due');
    await state.deliveries.markFailed(first, wednesday, '500');
    expect(await state.deliveries.waiting(wednesday)).toEqual({ all: 3, due: 2, oldestDueAt: wednesday });
  });

  it('are not held up by a clock that was set back', async () => {
    const state = await owing(engine(), 1);
    const inTheFuture = later(400 * day);
    const [delivery] = await claimAt(state, inTheFuture);
    expect(await claimAt(state, later(hour))).toMatchObject([{ id: delivery?.id, isUncertain: true }]);
    await state.loads.accept(load('3', [record('late', 'a')], { at: inTheFuture }));
    expect(await deliverAll(state, later(2 * hour))).toContain('100000000000000001: late a');
  });

  it('go to one process each, however many claim at once', async () => {
    const place = await engine().newPlace();
    const states = [await engine().open(place), await engine().open(place), await engine().open(place)];
    await oweTo(states[0] as State, 40);
    const claims = await Promise.all(
      states.flatMap((state, index) =>
        [1, 2, 3, 4].map(() => state.deliveries.claim({ at: wednesday, by: String(index), most: 4 })),
      ),
    );
    const ids = claims.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set([...ids, ...(await claimRest(states[0] as State))]).size).toBe(40);
  });
});

const claimRest = async (state: State): Promise<readonly string[]> =>
  (await state.deliveries.claim({ at: wednesday, by: 'rest', most: 100 })).map(({ id }) => id);

describeOnBothEngines('what those ask who send deliveries', (engine) => {
  it('is when the next one is due; those of paused follows do not count', async () => {
    const state = await engine().newState();
    expect(await state.deliveries.nextDue()).toBeUndefined();
    await state.follows.add(follow(ada, cambodia, { digest: 'daily' }), wednesday);
    await state.loads.accept(load('1', []));
    await state.loads.accept(load('2', [record('r', 'a')]));
    expect(await state.deliveries.nextDue()).toEqual(later(22 * hour));
    await state.follows.pause(ada, 'closed', wednesday);
    expect(await state.deliveries.nextDue()).toBeUndefined();
  });

  it('is what a delivery tells, also after it was sent and its follow has ended', async () => {
    const state = await owing(engine(), 1);
    const [delivery] = await claimAt(state, wednesday);
    await state.deliveries.markDelivered(delivery?.id ?? '', wednesday);
    for (const { id } of await state.follows.of(ada)) await state.follows.remove(id);
    expect(await state.deliveries.told(delivery?.id ?? '')).toEqual([{ recordId: 'r0', change: 'new' }]);
    expect(await state.deliveries.told('unknown')).toEqual([]);
  });

  it('can be to try again at a time of their own', async () => {
    const state = await owing(engine(), 1);
    const [delivery] = await claimAt(state, wednesday);
    if (!delivery) throw new Error('Nothing was due.');
    const at = later(2 * hour);
    expect(await state.deliveries.markFailed(delivery, wednesday, '50013', at)).toEqual(at);
    expect(await claimAt(state, later(hour))).toEqual([]);
    expect(await claimAt(state, at)).toMatchObject([{ id: delivery.id, attempt: 2 }]);
  });
});
