import { beforeEach, describe, expect, it } from 'vitest';
import { Conversations } from '../../src/discord/conversations.js';
import { remember } from '../../src/questions/conversation.js';

const about = (country: string) =>
  remember(
    { language: 'en', ask: 'list', of: 'documents', scope: { countries: [[country]] } },
    [`record-${country}`],
    [],
  );
const minute = 60_000;

describe('what was talked about', () => {
  let now: number;
  let conversations: Conversations;
  beforeEach(() => {
    now = 0;
    conversations = new Conversations(() => now);
  });

  it('is found by the message that answered', () => {
    conversations.remember(about('KH'), { message: 'm1', channel: 'c', user: 'u' });
    expect(conversations.ofMessage('m1')).toEqual(about('KH'));
    expect(conversations.ofMessage('m2')).toBeUndefined();
  });

  it('is found by person and channel, the latest of it', () => {
    conversations.remember(about('KH'), { message: 'm1', channel: 'c', user: 'u' });
    conversations.remember(about('DK'), { message: 'm2', channel: 'c', user: 'u' });
    expect(conversations.ofPerson('c', 'u')).toEqual(about('DK'));
    expect(conversations.ofMessage('m1')).toEqual(about('KH'));
  });

  it('is not another person’s, nor of another channel', () => {
    conversations.remember(about('KH'), { message: 'm1', channel: 'c', user: 'u' });
    expect(conversations.ofPerson('c', 'v')).toBeUndefined();
    expect(conversations.ofPerson('d', 'u')).toBeUndefined();
  });

  it('is forgotten after ten minutes', () => {
    conversations.remember(about('KH'), { message: 'm1', channel: 'c', user: 'u' });
    now = 10 * minute;
    expect(conversations.ofPerson('c', 'u')).toBeDefined();
    now += 1;
    expect(conversations.ofPerson('c', 'u')).toBeUndefined();
    expect(conversations.ofMessage('m1')).toBeUndefined();
  });

  it('makes room for newer when there is much of it', () => {
    for (let i = 0; i < 5_001; i += 1)
      conversations.remember(about('KH'), { message: `m${i}`, channel: 'c', user: 'u' });
    expect(conversations.ofMessage('m0')).toBeUndefined();
    expect(conversations.ofMessage('m5000')).toBeDefined();
    expect(conversations.ofPerson('c', 'u')).toBeDefined();
  });
});
