import { expect, it } from 'vitest';
import { describeOnBothEngines } from './engines.js';
import {
  accreditation,
  ada,
  ben,
  cambodia,
  deliverAll,
  follow,
  later,
  load,
  news,
  record,
  uzbekistan,
  wednesday,
} from './samples.js';

describeOnBothEngines('follows', (engine) => {
  it('keep what was followed, by whom and how', async () => {
    const state = await engine().newState();
    const { follow: added, isNew } = await state.follows.add(
      follow(news, accreditation, { digest: 'weekly', language: 'zh-Hans' }),
      wednesday,
    );
    expect(isNew).toBe(true);
    expect(added).toEqual({
      id: added.id,
      subscriber: news,
      askedBy: '100000000000000009',
      subject: accreditation,
      digest: 'weekly',
      language: 'zh-Hans',
      createdAt: wednesday,
    });
    expect(await state.follows.get(added.id)).toEqual(added);
    expect(await state.follows.get('nothing')).toBeUndefined();
  });

  it('of one subject exist once for a subscriber, as last asked for', async () => {
    const state = await engine().newState();
    const first = await state.follows.add(follow(ada, cambodia), wednesday);
    const second = await state.follows.add(follow(ada, cambodia, { digest: 'daily', language: 'fr' }), later(1));
    expect(second.isNew).toBe(false);
    expect(second.follow).toEqual({ ...first.follow, digest: 'daily', language: 'fr' });
    expect(await state.follows.of(ada)).toEqual([second.follow]);
  });

  it('are listed for a subscriber and for a server, oldest first', async () => {
    const state = await engine().newState();
    const { follow: one } = await state.follows.add(follow(news, uzbekistan), wednesday);
    const { follow: two } = await state.follows.add(follow(news, cambodia), later(1));
    const other = { channel: '200000000000000002', guild: '300000000000000001' };
    const { follow: three } = await state.follows.add(follow(other, cambodia), later(2));
    await state.follows.add(follow(ada, cambodia), later(3));
    expect(await state.follows.of(news)).toEqual([one, two]);
    expect(await state.follows.inGuild('300000000000000001')).toEqual([one, two, three]);
    expect(await state.follows.inGuild('300000000000000002')).toEqual([]);
  });

  it('match by kind and id of their subject, unless they are paused', async () => {
    const state = await engine().newState();
    const { follow: country } = await state.follows.add(follow(ada, cambodia), wednesday);
    await state.follows.add(follow(ben, cambodia), later(1));
    await state.follows.add(follow(ada, { kind: 'topic', id: 'KH' }), later(2));
    const { follow: field } = await state.follows.add(follow(news, accreditation), later(3));
    await state.follows.pause(ben, 'direct messages are closed', wednesday);
    expect(await state.follows.matching([accreditation, cambodia])).toEqual([country, field]);
    expect(await state.follows.matching([])).toEqual([]);
  });

  it('pause with a reason for all that a subscriber follows, and tell which', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(news, cambodia), wednesday);
    await state.follows.add(follow(news, uzbekistan), later(1));
    await state.follows.add(follow(ada, cambodia), later(2));
    const paused = await state.follows.pause(news, 'the channel is gone', later(5));
    expect(paused).toHaveLength(2);
    expect(await state.follows.of(news)).toMatchObject([
      { paused: { at: later(5), reason: 'the channel is gone' } },
      { paused: { at: later(5), reason: 'the channel is gone' } },
    ]);
    expect(await state.follows.count()).toEqual({ active: 1, paused: 2 });
    expect(await state.follows.pause(news, 'again', later(6))).toEqual([]);
    expect(await state.follows.resume(news)).toBe(2);
    expect(await state.follows.resume(news)).toBe(0);
    expect(await state.follows.count()).toEqual({ active: 3, paused: 0 });
  });

  it('go on when somebody asks for another where they were paused', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(news, cambodia), wednesday);
    await state.follows.pause(news, 'forbidden', wednesday);
    await state.follows.add(follow(news, uzbekistan), later(1));
    expect(await state.follows.count()).toEqual({ active: 2, paused: 0 });
  });

  it('that end take along what was owed for them alone', async () => {
    const state = await engine().newState();
    const { follow: country } = await state.follows.add(follow(ada, cambodia), wednesday);
    const { follow: field } = await state.follows.add(follow(ada, accreditation), later(1));
    await state.loads.accept(load('1', []));
    await state.loads.accept(
      load('2', [record('both', 'a', cambodia, accreditation), record('country', 'a', cambodia)]),
    );
    expect(await state.follows.remove(country.id)).toBe(true);
    expect(await state.follows.remove(country.id)).toBe(false);
    expect(await state.follows.of(ada)).toEqual([field]);
    expect(await deliverAll(state, wednesday)).toEqual(['100000000000000001: both a']);
  });

  it('end together for a channel, and for a server that the bot has left', async () => {
    const state = await engine().newState();
    await state.follows.add(follow(news, cambodia), wednesday);
    await state.follows.add(follow(news, uzbekistan), wednesday);
    await state.follows.add(follow({ channel: '5', guild: '300000000000000001' }, cambodia), wednesday);
    await state.follows.add(follow(ada, cambodia), wednesday);
    await state.loads.accept(load('1', []));
    await state.loads.accept(load('2', [record('x', 'a')]));
    expect(await state.follows.removeAll(news)).toBe(2);
    expect(await state.follows.removeAll({ guild: '300000000000000001' })).toBe(1);
    expect(await deliverAll(state, wednesday)).toEqual(['100000000000000001: x a']);
  });
});
