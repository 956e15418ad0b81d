import { beforeEach, describe, expect, it } from 'vitest';
import { Conversations } from '../../src/discord/conversations.js';
import { remember } from '../../src/questions/conversation.js';

const about = (country: string) =>
  remember(
    { language: 'en', ask: 'list', of: 'documents', scope: { countries: [[country]] } },
    { records: [`record-${country}`], people: [] },
  );
const minute = 60_000;

describe('what was talked about', () => {
  let now: number;
  let conversations: Conversations;
  const answer = (country: string, message: string) =>
    conversations.during(about(country), { channel: 'c', user: 'u' }, () => Promise.resolve(message));
  beforeEach(() => {
    now = 0;
    conversations = new Conversations(() => now);
  });

  it('is found by the message that answered', async () => {
    await answer('KH', 'm1');
    expect(conversations.ofMessage('m1')).toEqual(about('KH'));
    expect(conversations.ofMessage('m2')).toBeUndefined();
  });

  it('is found by person and channel, the latest of it', async () => {
    await answer('KH', 'm1');
    await answer('DK', 'm2');
    expect(conversations.ofPerson('c', 'u')).toEqual(about('DK'));
    expect(conversations.ofMessage('m1')).toEqual(about('KH'));
  });

  it('is not another person’s, nor of another channel', async () => {
    await answer('KH', 'm1');
    expect(conversations.ofPerson('c', 'v')).toBeUndefined();
    expect(conversations.ofPerson('d', 'u')).toBeUndefined();
  });

  it('is forgotten after ten minutes', async () => {
    await answer('KH', 'm1');
    now = 10 * minute;
    expect(conversations.ofPerson('c', 'u')).toBeDefined();
    now += 1;
    expect(conversations.ofPerson('c', 'u')).toBeUndefined();
    expect(conversations.ofMessage('m1')).toBeUndefined();
  });

  it('makes room for newer when there is much of it', async () => {
    for (let i = 0; i < 5_001; i += 1) await answer('KH', `m${i}`);
    expect(conversations.ofMessage('m0')).toBeUndefined();
    expect(conversations.ofMessage('m5000')).toBeDefined();
    expect(conversations.ofPerson('c', 'u')).toBeDefined();
  });

  it('is there for the person’s next question before Discord has confirmed the answer', async () => {
    let confirm: (message: string) => void = () => undefined;
    const sent = conversations.during(
      about('KH'),
      { channel: 'c', user: 'u' },
      () => new Promise((resolve) => (confirm = resolve)),
    );
    expect(conversations.ofPerson('c', 'u')).toEqual(about('KH'));
    confirm('m1');
    await sent;
    expect(conversations.ofMessage('m1')).toEqual(about('KH'));
  });
});
