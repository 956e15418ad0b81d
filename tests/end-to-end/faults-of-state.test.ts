import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MovableClock } from '../../src/local-discord/clock.js';
import { pathOf } from '../records/sample-folder.js';
import { engineOf } from '../state/engines.js';
import { postgresPrograms } from '../state/postgres-server.js';
import { cambodia, denmark, NewsStage, titles, uzbekistan } from './news.js';
import { textIn, type Stage, type StageOptions } from './stage.js';

// What goes wrong where the bot keeps things. Where the other faults are is said in faults.test.ts.

let on: NewsStage;
let stage: Stage;
const open = async (options: StageOptions) => {
  // Every failed write is tried again soon.
  on = await NewsStage.open({ retryAfter: 20, ...options });
  ({ stage } = on);
};
afterEach(() => stage.close());

const errors = () => stage.log.filter(({ level }) => level >= 50).map(({ err }) => err?.message ?? '');
const lastError = () => stage.log.findLast(({ level }) => level >= 50);

/** What followers were told, besides what people were answered. */
const news = () => on.texts().filter((text) => /followed:|new record/i.test(text));

/** Questions are answered from memory, whatever the state does. */
const isAnswered = async () => {
  expect(textIn(await stage.say(`${stage.mention} cambodia mou`))).toContain(titles.cambodia);
  expect(textIn(await stage.command('mou', { country: 'KH' }))).toContain(titles.cambodia);
};
const follow = async (name = 'Uzbekistan') => textIn(await stage.command('follow country', { name }));
/** Whoever wanted to follow something is told that it failed, with a reference under which the log has the cause. */
const isTold = async (cause: string) => {
  const told = await follow('Denmark');
  expect(told).toContain(`the reference ${lastError()?.reference}.`);
  expect(errors().at(-1)).toContain(cause);
};

describe('a state file', () => {
  let folder: string;
  let other: Libsql.Database;
  const file = () => join(folder, 'state.sqlite');
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'accord-state-'))));
  afterEach(() => void other.close());

  it('that another process holds costs nobody an answer, and is written when it is free', async () => {
    await open({ state: { folder, lockWait: 50 } });
    await follow();
    other = new Libsql(file());
    other.exec('begin immediate');
    await isAnswered();
    await isTold('is held by another process');
    await on.add(uzbekistan);
    await on.reload();
    expect(textIn(await stage.command('mou', { country: 'UZ' }))).toContain(titles.uzbekistan);
    expect(news()).toEqual([]);
    other.exec('rollback');
    await stage.discord.until(() => news().length > 0, 20_000);
    expect(news()).toEqual([expect.stringContaining('New record')]);
    expect(await follow('Denmark')).toContain('**Denmark** is followed');
  });

  it('that another process holds for longer than Discord waits is waited for all the same', async () => {
    const clock = new MovableClock();
    await open({ state: { folder, lockWait: 20_000 }, discord: { clock } });
    other = new Libsql(file());
    other.exec('begin immediate');
    const answer = follow();
    await stage.discord.until(() => stage.discord.requests.some(({ route }) => route.endsWith('/callback')));
    clock.advance(5_000);
    other.exec('rollback');
    expect(await answer).toContain('**Uzbekistan** is followed');
  });

  it('for which the disk has no room leaves news for later, and loses none', async () => {
    const mostBytes = 400_000;
    await open({ state: { folder, mostBytes } });
    await follow();
    other = new Libsql(file());
    other.exec(`create table ballast (bytes blob); insert into ballast values (zeroblob(${mostBytes}))`);
    const original = await on.folder.read(pathOf(denmark));
    for (let copy = 100; copy < 250; copy += 1)
      await on.folder.write(pathOf(`${denmark}-${copy}`), original.replace(denmark, `${denmark}-${copy}`));
    await on.add(uzbekistan);
    await on.reload();
    await isAnswered();
    expect(errors()[0]).toContain('has no space left; free some on its disk');
    expect(news()).toEqual([]);
    other.exec('drop table ballast');
    await stage.discord.until(() => news().length > 0, 20_000);
    expect(news()).toEqual([expect.stringContaining('New record')]);
  });

  it('that is damaged while it is in use costs nobody an answer, and the log says what to do', async () => {
    await open({ state: { folder } });
    await follow();
    other = new Libsql(file());
    other.exec('create table ballast (bytes blob); insert into ballast values (zeroblob(100000))');
    other.prepare('pragma wal_checkpoint(truncate)').all();
    const bytes = readFileSync(file());
    bytes.fill(0x5a, 4096);
    writeFileSync(file(), bytes, { flag: 'r+' });
    await isTold('is damaged; restore a backup');
    await on.add(uzbekistan);
    await on.reload();
    await isAnswered();
    expect(textIn(await stage.command('mou', { country: 'UZ' }))).toContain(titles.uzbekistan);
  });
});

describe.skipIf(postgresPrograms() === undefined)('a database', () => {
  const engine = engineOf('postgres');

  it('that goes away costs nobody an answer, and hears of everything when it is back', async () => {
    const { server } = engine();
    if (!server) throw new Error('PostgreSQL did not start.');
    await open({ state: { databaseUrl: await server.newDatabase() } });
    await follow();
    await server.crash();
    await isAnswered();
    await isTold('cannot be reached; it is tried again at the next use');
    await on.add(uzbekistan);
    await on.reload();
    expect(textIn(await stage.command('mou', { country: 'UZ' }))).toContain(titles.uzbekistan);
    expect(news()).toEqual([]);
    await server.start();
    await stage.discord.until(() => news().length > 0, 20_000);
    expect(news()).toEqual([expect.stringContaining('New record')]);
    expect(await follow('Denmark')).toContain('**Denmark** is followed');
    expect(await stage.state.deliveries.waiting(stage.now)).toEqual({ all: 0, due: 0 });
  });
});

describe('a data folder that is replaced half-way', () => {
  const replaced = async (during: () => Promise<unknown>) => {
    const files = [pathOf(cambodia), pathOf(denmark), 'bodies.yaml'];
    const contents = await Promise.all(files.map((name) => on.folder.read(name)));
    await Promise.all([during(), ...files.map((name) => on.folder.remove(name))]);
    await during();
    for (const [index, name] of files.entries()) await on.folder.write(name, contents[index] ?? '');
  };

  it('is served as it was before and after, and nobody hears of what was there all the time', async () => {
    await open({});
    await follow('Cambodia');
    await follow('Denmark');
    await replaced(() => on.reload());
    await on.reload();
    await isAnswered();
    expect(stage.live.current.register.records).toHaveLength(3);
    expect(news()).toEqual([]);
    expect(errors()).toEqual([]);
  });

  it('keeps the news of a record that is gone for a moment', async () => {
    await open({});
    stage.now = new Date('2026-11-26T12:00:00Z');
    await stage.command('follow country', { name: 'Uzbekistan', digest: 'daily' });
    await on.add(uzbekistan);
    await on.reload();
    await on.folder.remove(pathOf(uzbekistan));
    await on.reload();
    await on.pass(20 * 60 * 60_000);
    expect(news()).toEqual([]);
    await on.folder.write(pathOf(uzbekistan), await readFile(`data/${pathOf(uzbekistan)}`));
    await on.reload();
    await on.pass(60 * 60_000);
    expect(news()).toEqual([expect.stringContaining('1 new record')]);
  });
});
