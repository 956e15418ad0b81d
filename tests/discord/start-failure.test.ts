import { DiscordAPIError, GatewayCloseCodes, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { StartFailure } from '../../src/discord/start-failure.js';

const messageOf = (error: unknown) => {
  const failure = StartFailure.from(error, 'https://chat.example.org/api');
  return failure instanceof StartFailure ? failure.message : null;
};
const withCode = (code: string) => Object.assign(new Error('fetch failed'), { code });

describe('why the bot cannot be on Discord', () => {
  it.each([
    [
      'a refused token',
      new DiscordAPIError({ code: 0, message: '401: Unauthorized' }, 0, 401, 'GET', '', {}),
      /refuses the token/,
    ],
    ['a server that is not there', withCode('ECONNREFUSED'), /chat\.example\.org\/api \(ECONNREFUSED\)/],
    ['a name that nobody knows', new Error('x', { cause: withCode('ENOTFOUND') }), /\(ENOTFOUND\)/],
    [
      'addresses none of which answers',
      Object.assign(new Error(), { errors: [withCode('ETIMEDOUT')] }),
      /\(ETIMEDOUT\)/,
    ],
    ['a server that fails', new HTTPError(503, 'Service Unavailable', 'GET', '', {}), /status 503/],
  ])('is %s, in one line that says what to do', (_, error, expected) => {
    expect(messageOf(error)).toMatch(expected);
    expect(messageOf(error)).not.toContain('\n');
  });

  it('is not a fault of ours, which keeps its stack', () => {
    const fault = new TypeError('x is not a function');
    expect(StartFailure.from(fault)).toBe(fault);
  });

  it.each([
    [GatewayCloseCodes.AuthenticationFailed, /refuses the token/],
    [GatewayCloseCodes.DisallowedIntents, /refuses the intents/],
    [4999, /code 4999/],
  ])('is what the gateway says with code %s', (code, expected) => {
    expect(StartFailure.ofCloseCode(code).message).toMatch(expected);
  });
});
