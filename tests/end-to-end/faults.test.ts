import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MovableClock, systemClock, type Clock } from '../../src/local-discord/clock.js';
import { Stage, textIn } from './stage.js';

// What goes wrong between the bot and Discord. The other faults are in
//   faults-of-state.test.ts     a full disk, a locked file, a database that goes away, a folder that is replaced half-way
//   faults-of-process.test.ts   SIGTERM in the middle, a log that cannot be written, a state file that is damaged
//   network.test.ts             a gateway that drops; 429 and 500 of a route; a channel where the bot may not write; stopping
//   follow.test.ts              news that Discord refuses or loses; deleted channels; digests when the clock jumps
//   bad-input.test.ts, buttons.test.ts   what is gone from the register; buttons of earlier versions
//   kill.test.ts, ../state/kill.test.ts  SIGKILL at any moment
//   ../state/opening.test.ts    each fault of the state by itself; ../edition, ../records: of the data folder
//   ../local-discord/failures.test.ts    that the local Discord fails as Discord does

const callback = '/interactions/:interaction/:token/callback';
const channelMessages = '/channels/:channel/messages';

let stage: Stage;
afterEach(() => stage.close());

const said = () => stage.log.map(({ msg }) => msg);
const errors = () => stage.log.filter(({ level }) => level >= 50);
const ask = () => stage.say(`${stage.mention} cambodia mou`);
const isRight = (text: string) => expect(text).toContain('three MoUs');

describe('a gateway session', () => {
  it('that is declared invalid is begun anew, and what is asked from then on is answered once', async () => {
    stage = await Stage.open();
    // A client may identify once in five seconds.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6_000 });
    stage.discord.invalidateSession(false);
    const begun = () => said().filter((msg) => msg === 'began a new gateway session').length;
    await stage.discord.until(() => begun() === 2, 20_000);
    isRight(textIn(await ask()));
    isRight(textIn(await stage.command('mou', { country: 'KH' })));
    expect(stage.answers()).toHaveLength(2);
    expect(said()).toContain('connecting to the gateway again');
  });

  afterEach(() => void vi.useRealTimers());

  it('that only looks alive is left and resumed, and what was said meanwhile is answered once', async () => {
    stage = await Stage.open({ discord: { heartbeatInterval: 60 } });
    stage.discord.stopAcks();
    await stage.discord.until(() => !stage.discord.online);
    await stage.sayOnly(`${stage.mention} cambodia mou`);
    stage.discord.resumeAcks();
    isRight(textIn(await stage.discord.until(() => stage.answers()[0], 20_000)));
    expect(stage.answers()).toHaveLength(1);
    expect(said()).toEqual(expect.arrayContaining(['connecting to the gateway again', 'resumed the gateway session']));
  });
});

describe('the global rate limit', () => {
  it('is waited for, by messages and commands, and the log says so', async () => {
    stage = await Stage.open();
    const limit = { status: 429, global: true, retryAfter: 0.05 };
    stage.discord.failNext({ route: channelMessages, ...limit });
    stage.discord.failNext({ route: callback, ...limit });
    const answered = ask();
    isRight(textIn(await stage.command('mou', { country: 'KH' })));
    isRight(textIn(await answered));
    expect([said().filter((msg) => msg.startsWith('Discord limits the rate')).length, errors()]).toEqual([2, []]);
  });
});

describe('a request that hangs', () => {
  const hang = 5_000;
  const timeouts = { callback: 150, other: 150 };

  it('is given up and sent again while Discord still takes the answer', async () => {
    stage = await Stage.open({ timeouts });
    stage.discord.failNext({ route: callback, status: 500, hang });
    isRight(textIn(await stage.command('mou', { country: 'KH' })));
    stage.discord.failNext({ route: channelMessages, status: 500, hang });
    isRight(textIn(await ask()));
  });

  it('each time it is sent is told with a reference that the log has too', async () => {
    stage = await Stage.open({ timeouts });
    stage.discord.failNext({ route: channelMessages, status: 500, hang, times: 4 });
    const answer = await ask();
    expect(textIn(answer)).toContain(`the reference ${errors()[0]?.reference}.`);
  });
});

describe('an answer that Discord takes though it says otherwise', () => {
  it('to a message is posted once', async () => {
    stage = await Stage.open();
    stage.discord.failNext({ route: channelMessages, status: 500, isCarriedOut: true });
    await ask();
    await stage.discord.until(() => stage.discord.requests.at(-1)?.status === 200);
    expect(stage.answers()).toHaveLength(1);
  });

  it('to a command is given once (40060)', async () => {
    stage = await Stage.open();
    stage.refused = ['40060'];
    stage.discord.failNext({ route: callback, status: 500, isCarriedOut: true });
    isRight(textIn(await stage.command('mou', { country: 'KH' })));
    await stage.discord.until(() => said().includes('Discord no longer takes this answer'));
    expect([stage.answers().length, errors()]).toEqual([1, []]);
  });

  it('that a picture is being drawn is followed by the picture', async () => {
    stage = await Stage.open();
    stage.refused = ['40060'];
    stage.discord.failNext({ route: callback, status: 500, isCarriedOut: true });
    const answer = await stage.command('timeline', { country: 'KH' });
    expect([answer.message.attachments.length, stage.answers().length]).toEqual([1, 1]);
  });
});

describe('two processes with one token', () => {
  it('answer each question once between them', async () => {
    stage = await Stage.open();
    stage.refused = ['40060'];
    const first = stage.bot;
    await stage.startBot();
    isRight(textIn(await stage.command('mou', { country: 'KH' })));
    isRight(textIn(await ask()));
    await stage.discord.until(() => said().includes('Discord no longer takes this answer'));
    await first.stop();
    expect([stage.answers().length, errors()]).toEqual([2, []]);
  });
});

describe('an interaction that has expired (10062)', () => {
  it('is answered no more, the log says so, and the next one is answered', async () => {
    const clock = new MovableClock();
    stage = await Stage.open({ discord: { clock } });
    stage.refused = ['10062'];
    stage.discord.failNext({ route: callback, status: 500, hang: 30 });
    const late = stage.command('mou', { country: 'KH' });
    clock.advance(3_001);
    await expect(late).rejects.toThrow('The application did not respond');
    await stage.discord.until(() => said().includes('Discord no longer takes this answer'));
    expect(errors()).toEqual([]);
    isRight(textIn(await stage.command('mou', { country: 'KH' })));
  });
});

describe('what is deleted while it is being answered', () => {
  it('is a question: the answer stands alone', async () => {
    stage = await Stage.open();
    stage.discord.failNext({ route: channelMessages, status: 500, hang: 30 });
    await stage.sayOnly(`${stage.mention} cambodia mou`);
    const [question] = stage.messages();
    stage.discord.deleteMessage(stage.channelId, question?.message.id ?? '');
    isRight(textIn(await stage.discord.until(() => stage.answers()[0])));
  });

  it('is the message whose page is turned: the log says so, and the bot goes on', async () => {
    stage = await Stage.open();
    stage.refused = ['10008'];
    const answer = await stage.command('latest');
    stage.discord.failNext({ route: callback, status: 500, hang: 30 });
    const turning = stage.press(answer, 'Next').catch(() => undefined);
    stage.discord.deleteMessage(stage.channelId, answer.message.id);
    await turning;
    isRight(textIn(await stage.command('mou', { country: 'KH' })));
    expect(errors()).toEqual([]);
  });

  it('is the channel: the log says so, and the bot goes on elsewhere', async () => {
    stage = await Stage.open({ discord: { channels: [{ name: 'general' }, { name: 'short-lived' }] } });
    stage.refused = ['10003'];
    stage.channelId = stage.discord.channel('short-lived').id;
    stage.discord.failNext({ route: channelMessages, status: 500, hang: 30 });
    await stage.sayOnly(`${stage.mention} cambodia mou`);
    stage.discord.deleteChannel(stage.channelId);
    await stage.discord.until(() => said().includes('Discord no longer takes this answer'));
    stage.channelId = stage.discord.channel('general').id;
    isRight(textIn(await ask()));
    expect(errors()).toEqual([]);
  });
});

describe('a clock that is set back a day', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() }));
  afterEach(() => void vi.useRealTimers());
  const setBack = () => vi.setSystemTime(Date.now() - 24 * 60 * 60_000);

  it('keeps nobody waiting who had asked for much', async () => {
    stage = await Stage.open();
    await stage.bot.stop();
    stage.limits = { ...stage.limits, answers: { most: 1, within: 60_000 } };
    await stage.startBot();
    await stage.command('mou', { country: 'KH' });
    expect(textIn(await stage.command('mou', { country: 'KH' }))).not.toContain('three MoUs');
    setBack();
    isRight(textIn(await stage.command('mou', { country: 'KH' })));
  });

  it('does not make answers wait for a rate limit of tomorrow', async () => {
    let ahead = 0;
    const clock: Clock = { ...systemClock, now: () => Math.floor(performance.timeOrigin + performance.now()) + ahead };
    stage = await Stage.open({ discord: { rateLimits: true, clock } });
    for (let count = 0; count < 5; count += 1) await ask();
    setBack();
    ahead = 6_000;
    await stage.discord.until(() => said().includes('the clock was set back'));
    isRight(textIn(await ask()));
  });
});

describe('500 interactions at once', () => {
  it('are all answered', async () => {
    // Discord's patience of 3 seconds is not what is tested here: the machine of a test may be busy.
    const began = Date.now();
    const patient: Clock = { now: () => began + Math.floor((Date.now() - began) / 1000), after: () => () => undefined };
    stage = await Stage.open({ discord: { clock: patient } });
    stage.patience = 60_000;
    const countries = ['KH', 'DK', 'UZ', 'US', 'RU', 'KR', 'DE', 'PK', 'IN', 'FR'];
    const asked = Array.from({ length: 500 }, (_, index) =>
      stage.command('mou', { country: countries[index % countries.length] ?? '' }),
    );
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ message }) => message.id)).size).toBe(500);
    expect([stage.answers().length, errors()]).toEqual([500, []]);
  });
});
