import { DiscordAPIError } from 'discord.js';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeLogger } from '../../src/logging.js';

const logged = (json: boolean, write: (logger: ReturnType<typeof makeLogger>) => void): string => {
  let text = '';
  const out = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  write(makeLogger({ level: 'info', json }, out));
  return text;
};

describe('the log', () => {
  it('is one JSON object a line in production', () => {
    const text = logged(true, (logger) => logger.info({ records: 627 }, 'register loaded'));
    expect(JSON.parse(text)).toMatchObject({ level: 30, msg: 'register loaded', records: 627 });
  });

  it('is one readable line else', () => {
    const text = logged(false, (logger) => logger.info({ records: 627 }, 'register loaded'));
    expect(text).toMatch(/^\d\d:\d\d:\d\d info register loaded records=627\n$/);
  });

  it.each([true, false])('holds no token, no word of a person and no body of a request (JSON: %s)', (json) => {
    const url = 'https://discord.com/api/v10/interactions/123/secret-token/callback';
    const body = { body: { content: 'what somebody asked' }, files: undefined };
    const error = new DiscordAPIError({ code: 10062, message: 'Unknown interaction' }, 10062, 404, 'POST', url, body);
    const text = logged(json, (logger) => {
      logger.error({ err: error, token: 'secret-token', request: { authorization: 'Bot secret-token' } }, 'failed');
    });
    expect(text).toContain('10062');
    expect(text).not.toContain('secret-token');
    expect(text).not.toContain('what somebody asked');
  });
});
