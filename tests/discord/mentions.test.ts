import { describe, expect, it } from 'vitest';
import { questionIn, type Heard } from '../../src/discord/mentions.js';

const bot = '111';
const heard = (parts: Partial<Heard>): Heard => ({
  content: '',
  mentioned: [],
  repliesToBot: false,
  direct: false,
  ...parts,
});

describe('a message in a channel', () => {
  it('asks the bot where it mentions it, and the mention is no part of the question', () => {
    expect(questionIn(heard({ content: '<@111> cambodia mou', mentioned: [bot] }), bot)).toBe('cambodia mou');
    expect(questionIn(heard({ content: 'cambodia <@!111>', mentioned: [bot] }), bot)).toBe('cambodia');
  });

  it('asks nothing where it only mentions it', () => {
    expect(questionIn(heard({ content: '<@111>', mentioned: [bot] }), bot)).toBe('');
  });

  it.each([
    ['@everyone cambodia mou', []],
    ['<@&111> a role', []],
    ['<@222> somebody else', ['222']],
    ['cambodia mou', []],
  ])('does not ask it: %s', (content, mentioned) => {
    expect(questionIn(heard({ content, mentioned }), bot)).toBeNull();
  });

  it('does not ask it where only the ping of a reply names it', () => {
    expect(questionIn(heard({ content: 'I agree', mentioned: [bot] }), bot)).toBeNull();
  });

  it('does not ask it where the mention stands in code, which Discord does not count', () => {
    expect(questionIn(heard({ content: '`<@111>`', mentioned: [] }), bot)).toBeNull();
  });

  it('asks it where it replies to an answer of the bot', () => {
    expect(questionIn(heard({ content: 'and with Denmark?', mentioned: [bot], repliesToBot: true }), bot)).toBe(
      'and with Denmark?',
    );
  });

  it('keeps mentions of others in the question', () => {
    expect(questionIn(heard({ content: '<@111> ask <@222>', mentioned: [bot, '222'] }), bot)).toBe('ask <@222>');
  });
});

describe('a direct message', () => {
  it('asks the bot without a mention', () => {
    expect(questionIn(heard({ content: 'cambodia mou', direct: true }), bot)).toBe('cambodia mou');
  });
});
