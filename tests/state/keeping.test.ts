import { expect, it } from 'vitest';
import { retention } from '../../src/state/prune.js';
import { describeOnBothEngines } from './engines.js';
import {
  ada,
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

const adaId = '100000000000000001';
const benId = '100000000000000002';
const said = { messageId: 'm', verdict: 'wrong', query: 'q', kind: 'list', records: [] } as const;
const nothing = { gaps: 0, feedback: 0, deliveries: 0, loads: 0, records: 0, links: 0, versions: 0 };

describeOnBothEngines('forgetting a person', (engine) => {
  it('erases what they follow, are owed and said, and their id wherever it stands', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia), wednesday);
    await state.follows.add(follow(ada, uzbekistan), wednesday);
    await state.follows.add(follow(ben, cambodia), wednesday);
    await state.follows.add(follow(news, cambodia, { askedBy: adaId }), wednesday);
    await state.loads.accept(load('1', [], { cause: 'command', userId: adaId }));
    await state.loads.accept(load('2', [record('x', 'a')], { cause: 'command', userId: benId }));
    await state.feedback.note({ ...said, userId: adaId, comment: 'I am Ada' }, wednesday);
    await state.feedback.note({ ...said, userId: adaId, messageId: 'n' }, wednesday);
    await state.feedback.note({ ...said, userId: benId }, wednesday);
    await state.published.publish({ version: '1', at: wednesday, by: adaId, note: '', content: Buffer.of(1) });

    expect(await state.forgetUser(adaId)).toEqual({ follows: 2, deliveries: 1, opinions: 2, mentions: 3 });

    expect(await state.follows.of(ada)).toEqual([]);
    expect((await state.follows.of(news)).map(({ askedBy }) => askedBy)).toEqual([undefined]);
    expect((await state.loads.history(9)).map(({ userId }) => userId)).toEqual([benId, undefined]);
    expect(await state.published.current()).not.toHaveProperty('by');
    expect(await state.feedback.list(9)).toHaveLength(1);
    expect(await deliverAll(state, wednesday)).toEqual([`${benId}: x a`, '200000000000000001: x a']);
    expect(await state.forgetUser(adaId)).toEqual({ follows: 0, deliveries: 0, opinions: 0, mentions: 0 });
  });
});

describeOnBothEngines('pruning', (engine) => {
  it('removes nothing that is younger than docs/state.md says', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia), wednesday);
    await state.loads.accept(load('1', []));
    await state.loads.accept(load('2', [record('x', 'a')]));
    await state.gaps.note({ words: ['w'], entities: [], language: 'en', outcome: 'unclear' }, wednesday);
    await state.feedback.note({ ...said, userId: adaId }, wednesday);
    await state.linkChecks.note({ url: 'u', at: wednesday, outcome: 'ok' });
    expect(await state.prune(later(retention.unsentDays * day))).toEqual(nothing);
    expect(await deliverAll(state, later(day))).toHaveLength(1);
  });

  it('removes what was kept long enough, and leaves follows', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia), wednesday);
    await state.loads.accept(load('1', [record('gone', 'a')]));
    await state.loads.accept(load('2', [record('x', 'a')]));
    await state.gaps.note({ words: ['w'], entities: [], language: 'en', outcome: 'unclear' }, wednesday);
    await state.feedback.note({ ...said, userId: adaId }, wednesday);
    await state.linkChecks.note({ url: 'u', at: wednesday, outcome: 'ok' });
    await deliverAll(state, wednesday);
    expect(await state.prune(later(400 * day))).toEqual({
      ...nothing,
      ...{ gaps: 1, feedback: 1, deliveries: 1, records: 1, links: 1 },
    });
    expect(await state.follows.of(ada)).toHaveLength(1);
  });

  it('drops what could not be sent for a month', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia), wednesday);
    await state.loads.accept(load('1', []));
    await state.loads.accept(load('2', [record('x', 'a')]));
    await state.follows.pause(ada, 'closed', wednesday);
    expect(await state.prune(later(31 * day))).toMatchObject({ deliveries: 1 });
    await state.follows.resume(ada);
    expect(await deliverAll(state, later(31 * day))).toEqual([]);
  });

  it('leaves the newest loads, and the last one that others are compared with', async () => {
    const state = await engine().newState();
    await state.loads.accept(load('1', [record('x', 'a')]));
    for (let number = 0; number <= retention.loads; number++)
      await state.loads.noteFailed({ at: wednesday, cause: 'files', message: 'faulty', faults: 1 });
    expect(await state.prune(wednesday)).toMatchObject({ loads: 1 });
    expect(await state.loads.last()).toMatchObject({ version: '1' });
    expect(await state.loads.accept(load('1', [record('x', 'a')]))).toMatchObject({ isBaseline: false });
  });

  it('leaves the newest published versions and the current one', async () => {
    const state = await engine().newState();
    for (let number = 1; number <= retention.versions + 2; number++)
      await state.published.publish({ version: `v${number}`, at: later(number), note: '', content: Buffer.of(number) });
    await state.published.rollback('v1', later(100));
    expect(await state.prune(wednesday)).toMatchObject({ versions: 1 });
    expect((await state.published.list()).map(({ version }) => version)).not.toContain('v2');
    expect(await state.published.current()).toMatchObject({ version: 'v1' });
  });
});
