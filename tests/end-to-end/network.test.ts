import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { Stage, textIn } from './stage.js';

let stage: Stage;
afterEach(() => stage.close());

const callback = '/interactions/:interaction/:token/callback';

describe('commands', () => {
  const puts = () =>
    stage.discord.requests.filter(({ method, route }) => method === 'PUT' && route.endsWith('/commands'));

  it('are registered once, and not again when the bot starts again with the same', async () => {
    stage = await Stage.open();
    expect(puts()).toHaveLength(1);
    await stage.restartBot();
    expect(puts()).toHaveLength(1);
  });

  it('that cannot be registered do not keep the bot from answering', async () => {
    stage = await Stage.open();
    stage.discord.failNext({ method: 'GET', route: '/applications/:application/commands', status: 403 });
    await stage.restartBot();
    expect(stage.log.at(-1)?.msg ?? '').not.toBe('');
    expect(stage.log.map(({ msg }) => msg)).toContain(
      'the commands could not be registered; those registered before remain',
    );
    expect(textIn(await stage.command('mou', { country: 'KH' }))).toContain('three MoUs');
  });
});

describe('a connection that is cut', () => {
  it('is resumed, and what was said meanwhile is answered', async () => {
    stage = await Stage.open();
    stage.discord.dropGateway();
    await stage.sayOnly(`${stage.mention} cambodia mou`);
    const answer = await stage.discord.until(() => stage.answers()[0], 20_000);
    expect(textIn(answer)).toContain('three MoUs');
    expect(stage.log.map(({ msg }) => msg)).toContain('resumed the gateway session');
  });
});

describe('an answer that Discord does not take at once', () => {
  it('with 429 or 500 is sent again', async () => {
    stage = await Stage.open();
    stage.discord.failNext({ method: 'POST', route: '/channels/:channel/messages', status: 429, retryAfter: 0.02 });
    expect(textIn(await stage.say(`${stage.mention} cambodia mou`))).toContain('three MoUs');
    stage.discord.failNext({ method: 'POST', route: callback, status: 500 });
    expect(textIn(await stage.command('mou', { country: 'KH' }))).toContain('three MoUs');
  });

  it('at all is told with a reference that the log has too', async () => {
    stage = await Stage.open();
    stage.discord.failNext({ method: 'POST', route: callback, status: 500, times: 4 });
    const answer = await stage.command('mou', { country: 'KH' });
    const reference = stage.log.find(({ level }) => level === 50)?.reference;
    expect(textIn(answer)).toContain(`the reference ${reference}.`);
  });
});

describe('a channel where the bot may not write', () => {
  it('gets no answer, and the bot goes on', async () => {
    stage = await Stage.open({ discord: { channels: [{ name: 'general' }, { name: 'closed', botMayWrite: false }] } });
    stage.channelId = stage.discord.channel('closed').id;
    await stage.sayOnly(`${stage.mention} cambodia mou`);
    await stage.discord.until(() => stage.log.some(({ msg }) => msg === 'Discord no longer takes this answer'));
    stage.channelId = stage.discord.channel('general').id;
    expect(textIn(await stage.say(`${stage.mention} cambodia mou`))).toContain('three MoUs');
    // That the bot tried is what this test is about.
    const refused = stage.discord.violations.filter(({ rule }) => rule === '50013');
    expect(refused).toHaveLength(stage.discord.violations.length);
    (stage.discord.violations as unknown[]).length = 0;
  });
});

describe('stopping', () => {
  it('finishes what is being answered first', async () => {
    stage = await Stage.open();
    stage.discord.failNext({ method: 'POST', route: '/channels/:channel/messages', status: 500, hang: 20 });
    await stage.sayOnly(`${stage.mention} cambodia mou`);
    await stage.discord.until(() => stage.discord.requests.length > 0);
    await wait(10);
    await stage.bot.stop();
    expect(stage.answers()).toHaveLength(1);
    await stage.startBot();
  });
});
