import {
  AttachmentBuilder,
  ContainerBuilder,
  FileBuilder,
  MessageFlags,
  TextDisplayBuilder,
  type Message,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MovableClock } from '../../src/local-discord/clock.js';
import { Stage } from './bot.js';

let stage: Stage;
let heard: Message[];
beforeEach(async () => {
  stage = await Stage.open({
    channels: [{ name: 'general' }, { name: 'notices', botMayWrite: false }, { name: 'board', botMayRead: false }],
  });
  heard = [];
  stage.client.on('messageCreate', (message) => void heard.push(message));
});
afterEach(() => stage.close());

const say = (content: string, more: { replyTo?: string; channelId?: string } = {}) =>
  stage.do({ type: 'send-message', content, ...more });
const hears = (count: number) => expect.poll(() => heard.length).toBe(count);
const contents = (channelId = stage.general.id) =>
  stage.discord.messages(channelId).map(({ message }) => message.content);
const channel = async (name = 'general') => {
  const found = await stage.client.channels.fetch(stage.discord.channel(name).id);
  if (!found?.isSendable()) throw new Error('not a channel to write in');
  return found;
};

describe('what a bot without the Message Content intent hears', () => {
  it('is the text of a message that mentions it', async () => {
    await say(`<@${stage.client.user.id}> cambodia mou`);
    await hears(1);
    expect(heard[0]?.content).toBe(`<@${stage.client.user.id}> cambodia mou`);
    expect(heard[0]?.mentions.users.has(stage.client.user.id)).toBe(true);
    expect(heard[0]?.member?.id).toBe(stage.member.id);
  });

  it('is that another message was written, but not its text', async () => {
    await say('between ourselves');
    await say('@everyone look');
    await hears(2);
    expect(heard.map(({ content }) => content)).toEqual(['', '']);
    expect(heard.map(({ mentions }) => mentions.everyone)).toEqual([false, true]);
  });

  it('is the text of direct messages', async () => {
    await say('denmark', { channelId: stage.discord.directChannel(stage.member.id).id });
    await hears(1);
    expect([heard[0]?.content, heard[0]?.guildId]).toEqual(['denmark', null]);
  });

  it('is the text of a reply to its own message, which mentions it', async () => {
    const own = await (await channel()).send('Three documents.');
    await say('and 2024?', { replyTo: own.id });
    await hears(2);
    expect(heard[1]?.content).toBe('and 2024?');
    expect(heard[1]?.reference?.messageId).toBe(own.id);
  });

  it('is not the text of a reply to the answer of a command', async () => {
    await stage.client.application.commands.set([{ name: 'ask', description: 'Asks' }]);
    stage.onInteraction((i) => i.isChatInputCommand() && i.reply('Three documents.'));
    const commandId = stage.discord.command('ask').id;
    const answer = await stage.ask({ type: 'run-command', commandId, options: [] });
    await say('and 2024?', { replyTo: answer.message.id });
    await hears(2);
    expect(heard[1]?.content).toBe('');
  });

  it('is everything once the intent is granted', async () => {
    const MessageContent = 1 << 15;
    const other = await Stage.open(
      { application: { privilegedIntents: MessageContent } },
      { intents: ['Guilds', 'GuildMessages', 'MessageContent'] },
    );
    let text = '';
    other.client.on('messageCreate', (message) => (text = message.content));
    await other.do({ type: 'send-message', content: 'between ourselves' });
    await expect.poll(() => text).toBe('between ourselves');
    await other.close();
  });
});

describe('what a bot writes', () => {
  it('appears in the channel, can be edited and deleted', async () => {
    const sent = await (await channel()).send('One.');
    await sent.edit('Two.');
    expect(contents()).toEqual(['Two.']);
    await sent.delete();
    expect(contents()).toEqual([]);
  });

  it('may reply, and pings the author only where it allows that', async () => {
    await say(`<@${stage.client.user.id}> hello`);
    await hears(1);
    await heard[0]?.reply({ content: 'Hello.', allowedMentions: { repliedUser: false } });
    await heard[0]?.reply('Hello!');
    const [, quiet, loud] = stage.discord.messages(stage.general.id);
    expect(quiet?.message.mentions).toEqual([]);
    expect(loud?.message.mentions.map(({ id }) => id)).toEqual([stage.member.id]);
    expect(loud?.message.referenced_message?.content).toContain('hello');
  });

  it('pings nobody when allowed_mentions is empty', async () => {
    const text = `<@${stage.member.id}> @everyone`;
    await (await channel()).send({ content: text, allowedMentions: { parse: [] } });
    const [sent] = stage.discord.messages(stage.general.id);
    expect(sent?.message).toMatchObject({ content: text, mentions: [], mention_everyone: false });
  });

  it('may carry files, which are served as they were sent', async () => {
    const csv = new AttachmentBuilder(Buffer.from('id,title\n1,"协议"\n'), { name: 'records.csv', description: 'All' });
    await (await channel()).send({ files: [csv] });
    const [attachment] = stage.discord.messages(stage.general.id)[0]?.message.attachments ?? [];
    expect(attachment).toMatchObject({ filename: 'records.csv', size: 20, description: 'All' });
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('id,title\n1,"协议"\n');
  });

  it('may be built of components, with ids and the addresses of its files filled in', async () => {
    const container = new ContainerBuilder()
      .addTextDisplayComponents(new TextDisplayBuilder().setContent('# Cambodia'))
      .addFileComponents(new FileBuilder().setURL('attachment://a.txt'));
    const file = new AttachmentBuilder(Buffer.from('x'), { name: 'a.txt' });
    await (await channel()).send({ components: [container], files: [file], flags: MessageFlags.IsComponentsV2 });
    const message = stage.discord.messages(stage.general.id)[0]?.message;
    expect(message?.components).toMatchObject([
      {
        type: 17,
        id: 1,
        components: [
          { type: 10, id: 2 },
          { type: 13, id: 3, file: { url: message?.attachments[0]?.url } },
        ],
      },
    ]);
    expect(stage.discord.violations).toEqual([]);
  });

  it('is not written twice when the same enforced nonce comes twice', async () => {
    const body = { content: 'Once.', nonce: '42', enforceNonce: true };
    const first = await (await channel()).send(body);
    expect((await (await channel()).send(body)).id).toBe(first.id);
    expect(contents()).toEqual(['Once.']);
  });

  it('is written anew when the nonce is not enforced, or comes back after some minutes', async () => {
    const clock = new MovableClock();
    await stage.close();
    stage = await Stage.open({ clock });
    const body = { content: 'Again.', nonce: '42', enforceNonce: true };
    await (await channel()).send(body);
    await (await channel()).send({ ...body, enforceNonce: false });
    clock.advance(10 * 60_000);
    await (await channel()).send(body);
    expect(contents()).toEqual(['Again.', 'Again.', 'Again.']);
  });

  it('reaches a user who never wrote to it', async () => {
    await stage.client.users.send(stage.member.id, 'The register changed.');
    expect(contents(stage.discord.directChannel(stage.member.id).id)).toEqual(['The register changed.']);
  });

  it('is refused where it may not write, may not look, or where there is nothing', async () => {
    const post = async (channelId: string, body: object = { content: 'x' }) =>
      (await stage.request('POST', `/channels/${channelId}/messages`, body)).body;
    expect(await post(stage.discord.channel('notices').id)).toEqual({ message: 'Missing Permissions', code: 50013 });
    expect(await post(stage.discord.channel('board').id)).toEqual({ message: 'Missing Access', code: 50001 });
    expect(await post('1')).toEqual({ message: 'Unknown Channel', code: 10003 });
    expect(await post(stage.general.id, { content: ' ' })).toMatchObject({ code: 50006 });
  });

  it('cannot change what another wrote', async () => {
    await say('mine');
    const id = stage.discord.messages(stage.general.id)[0]?.message.id;
    const address = `/channels/${stage.general.id}/messages/${id}`;
    expect((await stage.request('PATCH', address, { content: 'x' })).body).toMatchObject({ code: 50005 });
    expect((await stage.request('DELETE', address)).body).toMatchObject({ code: 50013 });
  });

  it('is refused when a file is larger than 10 MiB', async () => {
    const form = new FormData();
    form.set('payload_json', '{}');
    form.set('files[0]', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'big.bin');
    const response = await fetch(`${stage.discord.apiUrl}/v10/channels/${stage.general.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${stage.discord.token}` },
      body: form,
    });
    expect([response.status, await response.json()]).toMatchObject([413, { code: 40005 }]);
  });
});

describe('reading messages back', () => {
  it('gives the newest first, a page at a time', async () => {
    for (const text of ['1', '2', '3']) await say(text, { channelId: stage.discord.directChannel(stage.member.id).id });
    const id = stage.discord.directChannel(stage.member.id).id;
    const page = async (query: string) =>
      (await stage.request('GET', `/channels/${id}/messages?${query}`)).body as { id: string; content: string }[];
    const newest = await page('limit=2');
    expect(newest.map(({ content }) => content)).toEqual(['3', '2']);
    expect((await page(`before=${newest[1]?.id}`)).map(({ content }) => content)).toEqual(['1']);
  });
});
