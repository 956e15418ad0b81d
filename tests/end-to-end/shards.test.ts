import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ClientMessage } from '../../src/local-discord/client-protocol.js';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { startLocalDiscord } from '../../src/local-discord/server.js';
import { openState } from '../../src/state/state.js';
import { cambodia, denmark, SampleFolder } from '../records/sample-folder.js';
import { postgresPrograms, startPostgres, type PostgresServer } from '../state/postgres-server.js';
import { Process } from './process.js';
import { textIn } from './stage.js';

const run = promisify(execFile);
const programs = postgresPrograms();
const why = programs === undefined ? ' (skipped: no PostgreSQL found; .ci/run installs it)' : '';

describe.skipIf(programs === undefined)(`three processes on one PostgreSQL${why}`, () => {
  let postgres: PostgresServer;
  let accord: Process | undefined;
  let discord: LocalDiscord;

  beforeAll(async () => {
    await run(process.execPath, ['build.mjs']);
    postgres = await startPostgres(programs ?? '');
  });
  afterAll(() => postgres.stop());
  afterEach(async () => {
    accord?.signal('SIGTERM');
    await accord?.ended();
    await discord.close();
    expect(discord.violations).toEqual([]);
  });

  /** What a command in the server answers: it goes to the shard of the server. */
  async function inServer(name: string, options: object[] = [], as: 'Member' | 'Operator' = 'Member') {
    const result = await discord.act({
      type: 'run-command',
      userId: discord.user(as).id,
      channelId: discord.channel('general').id,
      locale: 'en-US' as never,
      commandId: discord.command(name).id,
      options: options as never,
    });
    return textIn(await discord.answer(result.type === 'done' ? result.interactionId : undefined));
  }

  /** What a direct message is answered: it goes to the first shard. */
  async function inPrivate(content: string) {
    const userId = discord.user('Member').id;
    const channelId = discord.directChannel(userId).id;
    const isNew = (before: readonly ClientMessage[]) => (one: ClientMessage) =>
      one.message.author.id === discord.bot.id && !before.some(({ message }) => message.id === one.message.id);
    const before = discord.messages(channelId, userId);
    await discord.act({ type: 'send-message', userId, channelId, locale: 'en-US' as never, content });
    return textIn(await discord.until(() => discord.messages(channelId, userId).find(isNew(before))));
  }

  it('answer together, hear of each version that is published, and go back to an earlier one', async () => {
    const folder = await SampleFolder.create([cambodia]);
    const databaseUrl = await postgres.newDatabase();
    discord = await startLocalDiscord({ rateLimits: false, application: { name: 'Accord' } });
    const environment = {
      DATABASE_URL: databaseUrl,
      ACCORD_DATA_DIR: folder.path,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    };
    const cli = async (...words: string[]) =>
      (
        await run(process.execPath, ['dist/src/cli.js', ...words], {
          env: { PATH: process.env['PATH'], ...environment },
        })
      ).stdout.trim();
    const [first = ''] = /version (\w+)/.exec(await cli('publish', '--note', 'the first'))?.slice(1) ?? [];

    accord = new Process(environment, ['--shards', '3']);
    await accord.says(/all shards are ready/);
    await accord.says(/register loaded .*from=the published register/, 3);
    expect(await inServer('mou', [{ name: 'country', type: 3, value: 'KH' }])).toContain('Cambodia');
    expect(await inPrivate('meetings with Denmark')).toContain('no ');

    // A record more, published: every process swaps, whatever its own folder holds.
    const more = await SampleFolder.create([cambodia, denmark]);
    const published = await run(process.execPath, ['dist/src/cli.js', 'publish', '--note', 'Denmark'], {
      env: { PATH: process.env['PATH'], ...environment, ACCORD_DATA_DIR: more.path },
    });
    const [second = ''] = /version (\w+)/.exec(published.stdout)?.slice(1) ?? [];
    await accord.says(new RegExp(`register reloaded .*version=${second}`), 3);
    expect(await inPrivate('meetings with Denmark')).toContain('Danish Standards');

    // Gone back to: every process has the earlier one again.
    expect(await cli('publish', '--list')).toMatch(
      new RegExp(`^\\* +${second} .*Denmark\\n +${first} .*the first$`, 'm'),
    );
    await cli('publish', '--rollback', first);
    await accord.says(new RegExp(`register reloaded .*version=${first}`), 3);
    expect(await inPrivate('meetings with Denmark')).not.toContain('Danish Standards');

    // One of them is told to reload: all do.
    const before = accord.output.match(/register reloaded/g)?.length ?? 0;
    await inServer('register', [{ name: 'reload', type: 1, options: [] }], 'Operator');
    await accord.says(/register reloaded/, before + 3);

    // All of them write one history.
    const state = await openState({ databaseUrl });
    const history = await state.loads.history(50);
    await state.close();
    expect(history.filter(({ outcome }) => outcome === 'accepted').map(({ version }) => version)).toEqual([
      first,
      second,
      first,
    ]);

    accord.signal('SIGTERM');
    expect(await accord.ended()).toBe(0);
  }, 120_000);
});
