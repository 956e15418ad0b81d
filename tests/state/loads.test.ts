import { expect, it } from 'vitest';
import { describeOnBothEngines } from './engines.js';
import {
  ada,
  accreditation,
  ben,
  cambodia,
  day,
  deliverAll,
  follow,
  later,
  load,
  news,
  record,
  uzbekistan,
  wednesday,
} from './samples.js';

describeOnBothEngines('loads', (engine) => {
  it('owe nobody anything the first time', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia), wednesday);
    expect(await state.loads.accept(load('1', [record('x', 'a')]))).toEqual({
      number: 1,
      isBaseline: true,
      added: [],
      changed: [],
      gone: [],
      owed: 0,
    });
    expect(await deliverAll(state, later(day))).toEqual([]);
  });

  it('owe a follower each record that is new or changed, once', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia), wednesday);
    await state.follows.add(follow(ben, uzbekistan), wednesday);
    await state.loads.accept(load('1', [record('same', 'a'), record('old', 'a')]));
    const second = load('2', [record('same', 'a'), record('old', 'b'), record('fresh', 'a')]);
    expect(await state.loads.accept(second)).toMatchObject({ added: ['fresh'], changed: ['old'], gone: [], owed: 2 });
    expect(await state.loads.accept(second)).toMatchObject({ added: [], changed: [], gone: [], owed: 0 });
    expect(await deliverAll(state, wednesday)).toEqual(['100000000000000001: fresh a', '100000000000000001: old b']);
    expect(await deliverAll(state, later(day))).toEqual([]);
  });

  it('compare with the last one after a restart', async () => {
    const place = await engine().newPlace();
    const before = await engine().open(place);
    await before.follows.add(follow(ada, cambodia), wednesday);
    await before.loads.accept(load('1', [record('x', 'a')]));
    await before.close();
    const after = await engine().open(place);
    expect(await after.loads.accept(load('2', [record('x', 'b')]))).toMatchObject({
      number: 2,
      changed: ['x'],
      owed: 1,
    });
  });

  it('owe one piece of news for a record that matches two follows of one subscriber', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia, { digest: 'weekly' }), wednesday);
    await state.follows.add(follow(ada, accreditation, { digest: 'now', language: 'fr' }), later(1));
    await state.loads.accept(load('1', []));
    expect(await state.loads.accept(load('2', [record('x', 'a', cambodia, accreditation)]))).toMatchObject({ owed: 1 });
    const [delivery] = await state.deliveries.claim({ at: wednesday, by: 'test', most: 9 });
    // The more urgent of the two says when; both are named.
    expect(delivery).toMatchObject({ digest: 'now', pieces: [{ recordId: 'x', subjects: [cambodia, accreditation] }] });
  });

  it('gather what a digest waits for into one message, at eight in the morning or on Monday', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia, { digest: 'daily' }), wednesday);
    await state.follows.add(follow(news, cambodia, { digest: 'weekly' }), wednesday);
    await state.loads.accept(load('1', []));
    await state.loads.accept(load('2', [record('x', 'a'), record('y', 'a')]));
    await state.loads.accept(load('3', [record('x', 'a'), record('y', 'b')], { at: later(60_000) }));
    expect(await deliverAll(state, new Date('2026-03-05T07:59:59Z'))).toEqual([]);
    expect(await deliverAll(state, new Date('2026-03-05T08:00:00Z'))).toEqual(['100000000000000001: x a, y a, y b']);
    expect(await deliverAll(state, new Date('2026-03-09T07:59:59Z'))).toEqual([]);
    expect(await deliverAll(state, new Date('2026-03-09T08:00:00Z'))).toEqual(['200000000000000001: x a, y a, y b']);
  });

  it('begin a new digest once somebody has begun to send the last', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia, { digest: 'daily' }), wednesday);
    await state.loads.accept(load('1', []));
    await state.loads.accept(load('2', [record('x', 'a')]));
    const at = new Date('2026-03-05T08:00:00Z');
    const [first] = await state.deliveries.claim({ at, by: 'test', most: 9 });
    await state.loads.accept(load('3', [record('x', 'a'), record('y', 'a')], { at }));
    expect(first?.pieces.map(({ recordId }) => recordId)).toEqual(['x']);
    await state.deliveries.markDelivered(first?.id ?? '', at);
    expect(await deliverAll(state, later(day, at))).toEqual(['100000000000000001: y a']);
  });

  it('do not call a record new that was set aside for a while', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia), wednesday);
    await state.loads.accept(load('1', [record('x', 'a'), record('y', 'a')]));
    expect(await state.loads.accept(load('2', []))).toMatchObject({ gone: ['x', 'y'], owed: 0 });
    expect(await state.loads.accept(load('3', []))).toMatchObject({ gone: [], owed: 0 });
    expect(await state.loads.accept(load('4', [record('x', 'a'), record('y', 'b')]))).toMatchObject({
      added: [],
      changed: ['y'],
      owed: 1,
    });
  });

  it('do not tell again what changes back', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia), wednesday);
    await state.loads.accept(load('1', []));
    for (const [version, hash] of Object.entries({ 2: 'a', 3: 'b', 4: 'a' }))
      await state.loads.accept(load(version, [record('x', hash)]));
    expect(await deliverAll(state, wednesday)).toEqual(['100000000000000001: x a', '100000000000000001: x b']);
  });

  it('owe nothing when records are hashed in a new way', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia), wednesday);
    await state.loads.accept(load('1', [record('x', 'a')]));
    const other = { scheme: 'blake3' };
    expect(await state.loads.accept(load('1', [record('x', 'α')], other))).toMatchObject({ isBaseline: true, owed: 0 });
    expect(await state.loads.accept(load('2', [record('x', 'β')], other))).toMatchObject({ changed: ['x'], owed: 1 });
  });

  it('owe nothing new to a subscriber who is paused', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(news, cambodia), wednesday);
    await state.loads.accept(load('1', []));
    await state.loads.accept(load('2', [record('x', 'a')]));
    await state.follows.pause(news, 'gone', wednesday);
    await state.loads.accept(load('3', [record('x', 'a'), record('y', 'a')]));
    expect(await deliverAll(state, later(day))).toEqual([]);
    await state.follows.resume(news);
    expect(await deliverAll(state, later(day))).toEqual(['200000000000000001: x a']);
  });

  it('are remembered with who asked and what came of it, newest first', async () => {
    const state = await engine().newState();
    await state.loads.accept(load('1', [record('x', 'a')], { counts: { records: 1, bodies: 7 }, faults: 2 }));
    await state.loads.accept(load('1', [record('x', 'a')], { cause: 'command', userId: '7', at: later(1) }));
    await state.loads.noteFailed({ at: later(2), cause: 'signal', message: 'data is empty', faults: 1 });
    expect(await state.loads.history(2)).toMatchObject([
      { number: 3, outcome: 'failed', cause: 'signal', message: 'data is empty', faults: 1, at: later(2) },
      { number: 2, outcome: 'unchanged', cause: 'command', userId: '7', version: '1' },
    ]);
    expect(await state.loads.last()).toMatchObject({ number: 2 });
    expect((await state.loads.history(9)).at(-1)).toMatchObject({ counts: { records: 1, bodies: 7 }, faults: 2 });
  });

  it('of ten thousand records are accepted whole', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia, { digest: 'daily' }), wednesday);
    const records = (hash: string) => Array.from({ length: 10_000 }, (_, index) => record(`r${index}`, hash));
    await state.loads.accept(load('1', records('a')));
    expect(await state.loads.accept(load('2', records('b')))).toMatchObject({ owed: 10_000 });
    const [delivery] = await state.deliveries.claim({ at: later(day), by: 'test', most: 9 });
    expect(delivery?.pieces).toHaveLength(10_000);
    expect(await state.loads.accept(load('3', []))).toMatchObject({ owed: 0 });
  });

  it('accepted by several at once count one after the other', async () => {
    const place = await engine().newPlace();
    const states = [await engine().open(place), await engine().open(place), await engine().open(place)];
    await states[0]?.follows.add(follow(ada, cambodia), wednesday);
    await states[0]?.loads.accept(load('1', []));
    const accepted = await Promise.all(states.map((state) => state.loads.accept(load('2', [record('x', 'a')]))));
    expect(accepted.map(({ number }) => number).sort()).toEqual([2, 3, 4]);
    expect(accepted.map(({ owed }) => owed).sort()).toEqual([0, 0, 1]);
  });
});
