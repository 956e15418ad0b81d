import { afterEach, describe, expect, it, vi } from 'vitest';
import { pathOf } from '../records/sample-folder.js';
import { customIdsOf } from '../discord/card-parts.js';
import { cambodia, denmark, isSilent, NewsStage, uzbekistan } from './news.js';
import { textIn, type Stage, type StageOptions } from './stage.js';

let on: NewsStage;
let stage: Stage;
const open = async (options: StageOptions = {}) => {
  on = await NewsStage.open(options);
  ({ stage } = on);
};
afterEach(() => stage.close());

const minute = 60_000;
const day = 24 * 60 * minute;

describe('/follow in a channel', () => {
  it('by an administrator says what is followed, where and when news come, to them alone', async () => {
    await open();
    const answer = await stage.command('follow country', { name: 'Uzbekistan' });
    expect(answer.onlyFor).toBe(stage.user);
    expect(textIn(answer)).toContain(`**Uzbekistan** is followed in <#${stage.channelId}>. News come at once.`);
  });

  it('owes nobody what the register holds already', async () => {
    await open();
    await stage.command('follow country', { name: 'KH' });
    await on.reload();
    expect(on.posted()).toEqual([]);
  });

  it('brings one silent message for a new record, with its sources, and one when it changes', async () => {
    await open();
    await stage.command('follow country', { name: 'Uzbekistan' });
    await on.add(uzbekistan);
    await on.reload();
    expect(on.posted().map(isSilent)).toEqual([true]);
    const [text = ''] = on.texts();
    expect(text).toContain('New record · followed: Uzbekistan');
    expect(text).toMatch(/🇺🇿/u);
    expect(text).toMatch(/\*\*Sources\*\*\n-# \[1\] \[.+\]\(https?:/);
    await on.folder.edit(pathOf(uzbekistan), 'date: 2025-04-11', 'date: 2025-04-12');
    await on.reload();
    expect(on.texts().map((one) => one.includes('Changed record'))).toEqual([false, true]);
    await on.reload();
    expect(on.posted().length).toBe(2);
  });

  it('tells of a record that two follows match once', async () => {
    await open();
    await stage.command('follow country', { name: 'Uzbekistan' });
    await stage.command('follow country', { name: 'China' });
    await on.add(uzbekistan);
    await on.reload();
    expect(on.texts()).toEqual([expect.stringMatching(/followed: (China, Uzbekistan|Uzbekistan, China)/)]);
  });

  it('tells of what is followed and of nothing else, by country, body, field and topic', async () => {
    await open();
    await stage.command('follow body', { name: 'DS', channel: stage.discord.channel('general').id });
    await stage.command('follow field', { name: 'metrology' });
    await on.folder.edit(pathOf(denmark), 'date: 2025-03-11', 'date: 2025-03-12');
    await on.folder.edit(pathOf('2018-04-cn-pk-psqca-delegation-meeting'), 'date: 2018-04', 'date: 2018-05');
    await on.reload();
    expect(on.texts().map((text) => text.includes('Danish Standards'))).toEqual([true]);
  });

  it('speaks the language of whoever asked for it', async () => {
    await open();
    stage.locale = 'zh-TW' as typeof stage.locale;
    await stage.command('follow country', { name: '丹麥' });
    await on.folder.edit(pathOf(denmark), 'date: 2025-03-11', 'date: 2025-03-12');
    await on.reload();
    expect(on.texts()).toEqual([expect.stringContaining('記錄有更改 · 關注：丹麥')]);
  });

  it('can name another channel', async () => {
    await open({ discord: { channels: [{ name: 'general' }, { name: 'news' }] } });
    const news = stage.discord.channel('news').id;
    await stage.command('follow country', { name: 'Uzbekistan', channel: news });
    await on.add(uzbekistan);
    await on.reload();
    expect([on.posted().length, on.posted(news).length]).toEqual([0, 1]);
  });

  it('asks which is meant where a name means two, and the button follows that', async () => {
    await open();
    const asked = await stage.command('follow country', { name: 'Congo' });
    expect(textIn(asked)).toContain('Which do you mean by “Congo”?');
    expect(textIn(await stage.press(asked, 'DR Congo'))).toContain('**DR Congo** is followed');
  });

  it('offers names while one types', async () => {
    await open();
    const offered = await stage.discord.act({
      type: 'autocomplete',
      ...{ userId: stage.user, channelId: stage.channelId, locale: stage.locale },
      commandId: stage.discord.command('follow').id,
      options: [
        { name: 'body', type: 1, options: [{ name: 'name', type: 3, value: 'danish', focused: true }] },
      ] as never,
    });
    expect(offered).toMatchObject({
      choices: expect.arrayContaining([
        { name: expect.stringContaining('Danish') as string, value: expect.any(String) as string },
      ]) as unknown,
    });
  });
});

describe('/follow is refused', () => {
  it('to a member who may not manage the channel, who is offered direct messages', async () => {
    await open();
    stage.as = 'Member';
    const answer = await stage.command('follow country', { name: 'Uzbekistan' });
    expect(textIn(answer)).toContain('those to decide who may manage the channel or the server');
    const direct = await stage.press(answer, 'Follow in direct messages');
    expect(textIn(direct)).toContain('is followed in direct messages');
    await on.add(uzbekistan);
    await on.reload();
    expect([on.posted().length, on.texts(on.directChannel()).length]).toEqual([0, 2]);
  });

  it('to a member also for another channel', async () => {
    await open({ discord: { channels: [{ name: 'general' }, { name: 'news' }] } });
    stage.as = 'Member';
    const answer = await stage.command('follow country', { name: 'KH', channel: stage.discord.channel('news').id });
    expect(textIn(answer)).toContain('those to decide');
    expect(await stage.state.follows.count()).toEqual({ active: 0, paused: 0 });
  });

  it('where the bot may not post, with what it lacks', async () => {
    await open({
      discord: {
        channels: [{ name: 'general' }, { name: 'notices', botMayWrite: false }, { name: 'board', botMayRead: false }],
      },
    });
    const notices = await stage.command('follow country', { name: 'KH', channel: stage.discord.channel('notices').id });
    expect(textIn(notices)).toContain('I lack the permission “Send Messages” there');
    const board = await stage.command('follow country', { name: 'KH', channel: stage.discord.channel('board').id });
    expect(textIn(board)).toContain('“View Channel”');
    stage.channelId = stage.discord.channel('notices').id;
    expect(textIn(await stage.command('follow country', { name: 'KH' }))).toContain('“Send Messages”');
    expect(await stage.state.follows.count()).toEqual({ active: 0, paused: 0 });
  });

  it('in a server that the bot is no member of, where direct messages are offered', async () => {
    await open();
    stage.discord.removeBot();
    await stage.discord.until(() => !stage.bot.client.guilds.cache.has(stage.discord.guildId));
    const answer = await stage.command('follow country', { name: 'Uzbekistan' });
    expect(textIn(answer)).toContain('I am no member of this server');
    await stage.press(answer, 'Follow in direct messages');
    await on.add(uzbekistan);
    await on.reload();
    expect(on.texts(on.directChannel()).at(-1)).toContain('New record');
  });

  it('where as much is followed as one place may', async () => {
    await open();
    const { register } = stage.live.current;
    const [...bodies] = register.bodies.keys();
    for (const id of bodies.slice(0, 25))
      await stage.state.follows.add(
        {
          subscriber: { channel: stage.channelId, guild: stage.discord.guildId },
          ...{ askedBy: stage.user, subject: { kind: 'body', id }, digest: 'now', language: 'en' },
        },
        stage.now,
      );
    expect(textIn(await stage.command('follow country', { name: 'KH' }))).toContain(
      '25 things are followed here already',
    );
  });
});

describe('in direct messages', () => {
  it('anyone may follow, and news come there', async () => {
    await open();
    stage.as = 'Member';
    stage.channelId = on.directChannel();
    await stage.command('follow country', { name: 'Uzbekistan' });
    await on.add(uzbekistan);
    await on.reload();
    expect(on.posted().map(isSilent)).toEqual([true]);
    const ended = await stage.press(on.posted()[0] as never, 'Stop following Uzbekistan');
    expect(textIn(ended)).toBe('**Uzbekistan** is no longer followed in direct messages.');
  });
});

describe('a digest', () => {
  it('comes once at its hour, with all that came meanwhile', async () => {
    await open();
    stage.now = new Date('2026-11-26T12:00:00Z');
    await stage.command('follow country', { name: 'China', digest: 'daily' });
    await on.add(uzbekistan);
    await on.reload();
    await on.folder.edit(pathOf(denmark), 'date: 2025-03-11', 'date: 2025-03-12');
    await on.reload();
    expect(on.posted()).toEqual([]);
    await on.pass(19 * 60 * minute);
    expect(on.posted()).toEqual([]);
    await on.pass(60 * minute);
    expect(on.posted().map(isSilent)).toEqual([true]);
    expect(on.texts()[0]).toContain('1 new record, 1 changed record');
    await on.pass(day);
    expect(on.posted().length).toBe(1);
  });

  it('comes also when the clock jumps past its hour', async () => {
    await open();
    stage.now = new Date('2026-11-26T12:00:00Z');
    await stage.command('follow country', { name: 'China', digest: 'weekly' });
    await on.add(uzbekistan);
    await on.reload();
    await on.pass(-2 * day);
    expect(on.posted()).toEqual([]);
    await on.pass(30 * day);
    expect(on.posted().length).toBe(1);
  });

  it('that is long has pages, which turn for whoever presses, after a restart too', async () => {
    await open();
    stage.now = new Date('2026-11-26T12:00:00Z');
    await stage.command('follow country', { name: 'China', digest: 'daily' });
    const ids = stage.live.current.register.records.map(({ id }) => id);
    const original = await on.folder.read(pathOf(denmark));
    for (let copy = 10; copy < 40; copy += 1) {
      const id = denmark
        .replace('2025-03-11', `2025-03-${copy % 28 < 10 ? '1' : ''}${copy % 28 || 28}`)
        .concat(`-${copy}`);
      await on.folder.write(pathOf(id), original.replace(denmark, id).replace('in Beijing', `in Beijing (${copy})`));
    }
    await on.reload();
    const added = stage.live.current.register.records.filter(({ id }) => !ids.includes(id)).length;
    expect(added).toBeGreaterThan(20);
    await on.pass(day);
    expect(on.posted().length).toBe(1);
    await stage.restartBot();
    let page = on.posted()[0] as NonNullable<ReturnType<typeof on.posted>[0]>;
    const seen = [textIn(page)];
    while (customIdsOf(page.message.components).some((id) => id.startsWith('v:')) && seen.length < 20) {
      const next = await stage.press(page, 'Next').catch(() => undefined);
      if (!next || next.message.id === page.message.id) break;
      page = next;
      seen.push(textIn(page));
    }
    expect(new Set(seen.join('\n').match(/in Beijing \(\d+\)/g)).size).toBe(added);
  });
});

describe('what is followed', () => {
  it('is listed by /following, with what ends each', async () => {
    await open();
    await stage.command('follow country', { name: 'KH' });
    stage.now = new Date(stage.now.getTime() + 1);
    await stage.command('follow field', { name: 'metrology', digest: 'weekly' });
    const list = await stage.command('following');
    expect(textIn(list)).toMatch(/\*\*in <#\d+>\*\*\n- Cambodia · at once\n- metrology · once a week/i);
    await stage.press(list, 'Stop following Cambodia');
    expect(textIn(await stage.command('following'))).not.toContain('Cambodia');
  });

  it('is ended by /unfollow, which offers it, one or all', async () => {
    await open();
    await stage.command('follow country', { name: 'KH' });
    stage.now = new Date(stage.now.getTime() + 1);
    await stage.command('follow field', { name: 'metrology' });
    const offered = await stage.choices('unfollow', 'what', '');
    expect(offered.map(({ name }) => name)).toEqual([
      'Cambodia',
      expect.stringMatching(/metrology/i),
      'Everything that is followed here (2)',
    ]);
    expect(textIn(await stage.command('unfollow', { what: String(offered[0]?.value) }))).toContain(
      '**Cambodia** is no longer followed',
    );
    expect(textIn(await stage.command('unfollow', { what: 'Cambodia' }))).toContain('“Cambodia” is not followed here');
    expect(textIn(await stage.command('unfollow', { what: '*' }))).toContain('1 follow ended');
  });

  it('may not be ended by a member, neither by command nor by button', async () => {
    await open();
    await stage.command('follow country', { name: 'Uzbekistan' });
    await on.add(uzbekistan);
    await on.reload();
    stage.as = 'Member';
    const [message] = on.posted();
    expect(textIn(await stage.press(message as never, 'Stop following'))).toContain('those to decide');
    expect(textIn(await stage.command('unfollow', { what: 'Uzbekistan' }))).toContain('those to decide');
    expect(await stage.state.follows.count()).toEqual({ active: 1, paused: 0 });
  });

  it('ends with its channel, and with the server that removes the bot', async () => {
    await open({ discord: { channels: [{ name: 'general' }, { name: 'news' }] } });
    await stage.command('follow country', { name: 'KH' });
    const news = stage.discord.channel('news').id;
    await stage.command('follow country', { name: 'KH', channel: news });
    const ended = (left: number) => expect.poll(async () => (await stage.state.follows.count()).active).toBe(left);
    stage.discord.deleteChannel(news);
    await ended(1);
    stage.discord.removeBot();
    await ended(0);
  });
});

describe('a message that Discord does not take', () => {
  it('for a moment is sent later, once', async () => {
    await open();
    await stage.command('follow country', { name: 'Uzbekistan' });
    stage.discord.failNext({ method: 'POST', route: '/channels/:channel/messages', status: 500, times: 4 });
    await on.add(uzbekistan);
    await on.reload();
    expect(on.posted()).toEqual([]);
    await on.pass(minute);
    expect(on.posted().length).toBe(1);
  });

  it('because of a rate limit is waited for', async () => {
    await open();
    await stage.command('follow country', { name: 'Uzbekistan' });
    stage.discord.failNext({ method: 'POST', route: '/channels/:channel/messages', status: 429, retryAfter: 0.02 });
    await on.add(uzbekistan);
    await on.reload();
    expect(on.posted().length).toBe(1);
  });

  it('though it was posted, as the answer was lost, is not posted again, hours later either', async () => {
    await open();
    await stage.command('follow country', { name: 'Uzbekistan' });
    await on.add(uzbekistan);
    const { deliveries } = stage.state;
    const fails = vi.spyOn(deliveries, 'markDelivered').mockRejectedValueOnce(new Error('the disk is full'));
    await on.reload();
    expect(on.posted().length).toBe(1);
    fails.mockRestore();
    stage.now = new Date(stage.now.getTime() + 3 * 60 * minute);
    await stage.restartBot();
    await on.pass(0);
    expect(on.posted().length).toBe(1);
    expect(await deliveries.waiting(stage.now)).toEqual({ all: 0, due: 0 });
  });

  it('of a record that is gone since is dropped', async () => {
    await open();
    stage.now = new Date('2026-11-26T12:00:00Z');
    await stage.command('follow country', { name: 'Uzbekistan', digest: 'daily' });
    await on.add(uzbekistan);
    await on.reload();
    await on.folder.remove(pathOf(uzbekistan));
    await on.reload();
    await on.pass(day);
    await on.pass(16 * minute);
    expect(on.posted()).toEqual([]);
    expect(await stage.state.deliveries.waiting(stage.now)).toEqual({ all: 0, due: 0 });
  });
});

describe('a channel that the bot may no longer post in', () => {
  const forbid = async () => {
    await open();
    await stage.command('follow country', { name: 'Uzbekistan' });
    stage.discord.setBotRights(stage.channelId, { read: true, write: false });
    stage.refused = ['50013'];
    await on.add(uzbekistan);
    await on.reload();
  };

  it('is tried a few times; then its follows are paused and whoever asked for them is told once', async () => {
    await forbid();
    await on.pass(16 * minute);
    expect(await stage.state.follows.count()).toEqual({ active: 1, paused: 0 });
    await on.pass(121 * minute);
    expect(await stage.state.follows.count()).toEqual({ active: 0, paused: 1 });
    const told = on.texts(on.directChannel());
    expect(told).toEqual([expect.stringContaining(`in <#${stage.channelId}> are paused: I may not post there.`)]);
    await on.folder.edit(pathOf(cambodia), 'sign three MoUs', 'sign 3 MoUs');
    await on.reload();
    await on.pass(3 * day);
    expect(on.texts(on.directChannel()).length).toBe(1);
    expect(textIn(await stage.command('following'))).toContain('News are paused: I may not post there.');
  });

  it('gets the news that came meanwhile when somebody begins again', async () => {
    await forbid();
    await on.pass(16 * minute);
    await on.pass(121 * minute);
    const list = await stage.command('following');
    expect(textIn(await stage.press(list, 'Send news again'))).toContain('I lack the permission');
    stage.discord.setBotRights(stage.channelId, { read: true, write: true });
    await stage.discord.until(() => stage.bot.client.channels.cache.get(stage.channelId)?.isSendable() === true);
    expect(textIn(await stage.press(list, 'Send news again'))).toContain('News come again');
    await stage.bot.deliveries.idle();
    expect(on.posted().length).toBe(1);
  });

  it('because it was deleted while the bot was away, is told of as gone', async () => {
    await open();
    const { discord } = stage;
    await stage.command('follow country', { name: 'Uzbekistan' });
    await stage.bot.stop();
    discord.deleteChannel(stage.channelId);
    stage.refused = ['10003'];
    await stage.startBot();
    await on.add(uzbekistan);
    await on.reload();
    await on.pass(16 * minute);
    await on.pass(121 * minute);
    expect(on.texts(on.directChannel())).toEqual([expect.stringContaining('the channel is gone')]);
  });
});

describe('/forget-me', () => {
  it('erases, once confirmed, what is stored about the person, and says how much', async () => {
    await open();
    await stage.command('follow country', { name: 'Uzbekistan' });
    const channel = stage.channelId;
    stage.channelId = on.directChannel();
    await stage.command('follow country', { name: 'Uzbekistan' });
    await on.add(uzbekistan);
    await on.reload();
    const asked = await stage.command('forget-me');
    expect(textIn(asked)).toContain('Forget me?');
    const done = textIn(await stage.turn(asked, 'Erase it'));
    expect(done).toContain('1 follow and 1 delivery, no opinions on answers; your id in 1 other place.');
    expect(await stage.state.follows.of({ user: stage.user })).toEqual([]);
    const [left] = await stage.state.follows.of({ channel, guild: stage.discord.guildId });
    expect(left?.askedBy).toBeUndefined();
  });
});
