import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Visibility } from '../../src/discord/command.js';
import { english } from '../../src/discord/display/display.js';
import { handleFailure, UserError } from '../../src/discord/failures.js';
import { textOf } from './card-parts.js';

interface Line {
  readonly level: number;
  readonly reference?: string;
  readonly err?: { readonly message: string };
}

const apiError = (code: number) =>
  new DiscordAPIError({ code, message: 'from Discord' }, code, 400, 'POST', 'https://discord.com/api', {});

describe('an error', () => {
  let lines: Line[];
  let told: { text: string; visible: Visibility }[];
  const meet = (error: unknown, tell: () => Promise<void> = () => Promise.resolve()) =>
    handleFailure(error, {
      logger: pino({ level: 'debug' }, { write: (line) => lines.push(JSON.parse(line) as Line) }),
      display: english,
      what: '/mou',
      asker: '1',
      tell: (card, visible) => {
        told.push({ text: textOf(card), visible });
        return tell();
      },
    });
  beforeEach(() => {
    lines = [];
    told = [];
  });

  it('of the person is told in its own words, to the person alone, and troubles no log', async () => {
    await meet(new UserError('same-country', { lines: ['Choose another country.'] }));
    expect(told).toEqual([{ text: 'Choose another country.', visible: 'private' }]);
    expect(lines.map(({ level }) => level)).toEqual([20]);
  });

  it('that nobody expected is told as one sentence with a reference, under which the log has the cause', async () => {
    await meet(new Error('secret detail'));
    const [line] = lines;
    expect(line?.err?.message).toBe('secret detail');
    expect(told[0]?.text).toContain(line?.reference);
    expect(told[0]?.text).not.toContain('secret detail');
    expect(told[0]?.text.split('\n')).toHaveLength(1);
  });

  it.each([
    ['an interaction that is gone', RESTJSONErrorCodes.UnknownInteraction],
    ['an answer given twice', RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged],
    ['a message that was deleted', RESTJSONErrorCodes.UnknownMessage],
    ['a channel where the bot may not write', RESTJSONErrorCodes.MissingPermissions],
  ])('of Discord about %s is told to nobody and logged as a warning', async (_, code) => {
    await meet(apiError(code));
    expect(told).toEqual([]);
    expect(lines.map(({ level }) => level)).toEqual([40]);
  });

  it('of Discord about a body that it does not take is a fault of ours', async () => {
    await meet(apiError(RESTJSONErrorCodes.InvalidFormBodyOrContentType));
    expect(lines[0]?.level).toBe(50);
    expect(told).toHaveLength(1);
  });

  it('while telling of an error ends there', async () => {
    await meet(new Error('first'), () => Promise.reject(new Error('second')));
    expect(lines.map(({ level }) => level)).toEqual([50, 40]);
  });

  it('that is no Error is told like any other', async () => {
    await meet('a thrown text');
    expect(told).toHaveLength(1);
  });
});
