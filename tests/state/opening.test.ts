import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/state/engine/sqlite.js';
import { openPostgres } from '../../src/state/engine/postgres.js';
import type { Engine } from '../../src/state/engine/engine.js';
import { migrate, migrations, type Migration } from '../../src/state/schema/migrate.js';
import { openState, type StateOptions } from '../../src/state/state.js';
import { StateError } from '../../src/state/state-error.js';
import { describeOnBothEngines } from './engines.js';
import { ada, cambodia, deliverAll, follow, later, load, record, wednesday } from './samples.js';

const openEngine = (place: StateOptions): Promise<Engine> =>
  'databaseUrl' in place ? openPostgres(place) : openSqlite(place);

const nextMigration: Migration = {
  name: '9999-more',
  run: async ({ schema }) => {
    await schema.createTable('more').addColumn('id', 'text').execute();
  },
};

const faultOf = async (call: Promise<unknown>): Promise<StateError> => {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StateError)) throw new Error(`expected a StateError, got ${String(error)}`);
  return error;
};

describeOnBothEngines('a state', (engine) => {
  it('opens again with all that it held', async () => {
    const place = await engine().emptyPlace();
    const before = await engine().open(place);
    await before.follows.add(follow(ada, cambodia), wednesday);
    await before.close();
    const after = await engine().open(place);
    expect(await after.follows.of(ada)).toHaveLength(1);
    await after.ping();
  });

  it('written by an older version is brought to this one', async () => {
    const place = await engine().emptyPlace();
    const state = await engine().open(place);
    await state.follows.add(follow(ada, cambodia), wednesday);
    await state.close();
    const opened = await openEngine(place);
    expect(await migrate(opened, [...migrations, nextMigration])).toEqual(['9999-more']);
    expect(await migrate(opened, [...migrations, nextMigration])).toEqual([]);
    expect(await opened.db.selectFrom('follow').select('id').execute()).toHaveLength(1);
    await opened.close();
  });

  it('written by a newer version is refused, and told where it is and what to do', async () => {
    const place = await engine().emptyPlace();
    const opened = await openEngine(place);
    await migrate(opened, [...migrations, nextMigration]);
    await opened.close();
    const error = await faultOf(openState(place));
    expect(error).toMatchObject({ fault: 'newer', passing: false });
    expect(error.message).toBe(
      `The state ${opened.place} was written by a newer Accord; run that version, or restore the backup made before the upgrade (it has 9999-more, which this version does not know).`,
    );
  });

  it('is left as it was by a migration that fails', async () => {
    const opened = await openEngine(await engine().emptyPlace());
    await migrate(opened);
    const failing: Migration = {
      name: '9999-fails',
      run: async (database) => {
        await nextMigration.run(database);
        throw new Error('no');
      },
    };
    await expect(migrate(opened, [...migrations, failing])).rejects.toThrow('no');
    expect(await migrate(opened, [...migrations, nextMigration])).toEqual(['9999-more']);
    await opened.close();
  });

  it('is made once by processes that start together', async () => {
    const place = await engine().emptyPlace();
    const states = await Promise.all([1, 2, 3].map(() => engine().open(place)));
    await states[0]?.follows.add(follow(ada, cambodia), wednesday);
    expect(await states[2]?.follows.of(ada)).toHaveLength(1);
  });

  it('says that it was closed', async () => {
    const state = await engine().newState();
    const underWay = state.loads.accept(load('1', [record('x', 'a')]));
    await Promise.all([underWay, Promise.resolve().then(() => state.close())]);
    await state.close();
    expect(await faultOf(state.follows.of(ada))).toMatchObject({ fault: 'closed' });
    expect(await faultOf(state.loads.accept(load('2', [])))).toMatchObject({ fault: 'closed' });
  });

  it('rolls back a transaction that fails in the middle', async () => {
    const opened = await openEngine(await engine().emptyPlace());
    await migrate(opened);
    const add = (name: string) => sql`insert into setting (name, value) values (${name}, '')`;
    await add('one').execute(opened.db);
    const failing = opened.db.transaction().execute(async (transaction) => {
      await add('two').execute(transaction);
      await add('one').execute(transaction);
    });
    expect(await faultOf(failing)).toMatchObject({ fault: 'conflict' });
    expect(await opened.db.selectFrom('setting').select('name').execute()).toEqual([{ name: 'one' }]);
    await opened.close();
  });
});

describe('a place that is none', () => {
  it.each([{ folder: '' }, { databaseUrl: 'mysql://localhost/accord' }])('is refused: %o', async (place) => {
    expect(await faultOf(openState(place))).toMatchObject({ fault: 'failed' });
  });
});

describe('a SQLite state', () => {
  const root = mkdtempSync(join(tmpdir(), 'accord-opening-'));
  let folders = 0;
  const newFolder = (): string => join(root, `nested/${(folders += 1)}`);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('of an older version is copied before it is touched', async () => {
    const folder = newFolder();
    const state = await openState({ folder });
    await state.follows.add(follow(ada, cambodia), wednesday);
    await state.close();
    expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([]);
    const opened = await openSqlite({ folder });
    await migrate(opened, [...migrations, nextMigration]);
    await opened.close();
    const other = newFolder();
    mkdirSync(other);
    writeFileSync(join(other, 'state.sqlite'), readFileSync(join(folder, 'state.sqlite.before-9999-more')));
    const restored = await openState({ folder: other });
    expect(await restored.follows.of(ada)).toHaveLength(1);
    await restored.close();
  });

  it('is backed up while it is in use', async () => {
    const [folder, other] = [newFolder(), newFolder()];
    const state = await openState({ folder });
    await state.follows.add(follow(ada, cambodia), wednesday);
    mkdirSync(other);
    await state.backup(join(other, 'state.sqlite'));
    await state.follows.removeAll(ada);
    await state.close();
    const restored = await openState({ folder: other });
    expect(await restored.follows.of(ada)).toHaveLength(1);
    await restored.close();
  });

  it('is refused where the file is something else', async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'state.sqlite'), 'a letter to Ada. '.repeat(500));
    const error = await faultOf(openState({ folder }));
    expect(error).toMatchObject({ fault: 'damaged', passing: false });
    expect(error.message).toContain(`${join(folder, 'state.sqlite')} is damaged; restore a backup`);
  });

  it('is refused where pages of it are damaged', async () => {
    const folder = newFolder();
    const state = await openState({ folder });
    await state.loads.accept(
      load(
        '1',
        Array.from({ length: 2_000 }, (_, index) => record(`r${index}`, 'a')),
      ),
    );
    await state.close();
    const file = join(folder, 'state.sqlite');
    const bytes = readFileSync(file);
    bytes.fill(0x5a, bytes.length - 20 * 4096);
    writeFileSync(file, bytes);
    const error = await faultOf(openState({ folder }));
    expect(error).toMatchObject({ fault: 'damaged' });
    expect(error.message).not.toContain('\n');
  });

  it('is refused where its folder is a file', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, '..'), { recursive: true });
    writeFileSync(folder, '');
    expect(await faultOf(openState({ folder }))).toMatchObject({ fault: 'forbidden' });
  });

  it('waits for another process that holds it, and goes on', async () => {
    const folder = newFolder();
    const state = await openState({ folder });
    const other = new Libsql(join(folder, 'state.sqlite'));
    other.exec('begin immediate');
    const waiting = state.follows.add(follow(ada, cambodia), wednesday);
    const reading = state.ping();
    setTimeout(() => other.exec('commit'), 40);
    expect(await waiting).toMatchObject({ isNew: true });
    await reading;
    other.close();
    await state.close();
  });

  it('says that it is held where that lasts, and works once it is over', async () => {
    const folder = newFolder();
    const state = await openState({ folder, lockWait: 60 });
    const other = new Libsql(join(folder, 'state.sqlite'));
    other.exec('begin immediate');
    const faults = await Promise.all(
      [1, 2, 3].map((id) => faultOf(state.follows.add(follow({ user: String(id) }, cambodia), wednesday))),
    );
    for (const error of faults) expect(error).toMatchObject({ fault: 'locked', passing: true });
    other.exec('rollback');
    await state.follows.add(follow(ada, cambodia), wednesday);
    expect(await state.follows.count()).toEqual({ active: 1, paused: 0 });
    other.close();
    await state.close();
  });

  it('says that it is full, loses nothing of before, and works once there is room', async () => {
    const folder = newFolder();
    const small = await openState({ folder, mostBytes: 400_000 });
    await small.follows.add(follow(ada, cambodia), wednesday);
    await small.loads.accept(load('1', []));
    const big = load(
      '2',
      Array.from({ length: 5_000 }, (_, index) => record(`r${index}`, 'a')),
    );
    expect(await faultOf(small.loads.accept(big))).toMatchObject({ fault: 'full', passing: true });
    expect(await small.loads.last()).toMatchObject({ version: '1' });
    await small.follows.add(follow(ada, { kind: 'body', id: 'isc' }), wednesday);
    await small.close();
    const roomy = await openState({ folder });
    expect(await roomy.loads.accept(big)).toMatchObject({ owed: 5_000 });
    await roomy.close();
  });

  it('notices that its file is gone', async () => {
    const folder = newFolder();
    const state = await openState({ folder });
    rmSync(join(folder, 'state.sqlite'));
    expect(await faultOf(state.ping())).toMatchObject({ fault: 'unreachable' });
    await state.close();
  });

  it('stores values of kinds that libsql cannot bind as what they mean, or refuses them', async () => {
    const folder = newFolder();
    const opened = await openSqlite({ folder });
    const { rows } = await sql`select ${true} as yes, ${undefined} as missing`.execute(opened.db);
    expect(rows).toEqual([{ yes: 1, missing: null }]);
    expect(await faultOf(sql`select ${new Date(0)}`.execute(opened.db))).toMatchObject({ fault: 'failed' });
    await opened.close();
    expect(existsSync(join(folder, 'state.sqlite'))).toBe(true);
  });
});

describeOnBothEngines('a database that goes away', (engine) => {
  it('fails the calls of that time, and works when it is back', async () => {
    const { server, kind } = engine();
    if (server === undefined) return expect(kind).toBe('sqlite');
    const state = await engine().newState();
    await state.follows.add(follow(ada, cambodia), wednesday);
    await state.loads.accept(load('1', []));
    const busy = Array.from({ length: 20 }, (_, index) =>
      state.gaps
        .note({ words: [`w${index}`], entities: [], language: 'en', outcome: 'unclear' }, wednesday)
        .catch((error: unknown) => error),
    );
    await server.crash();
    for (const outcome of await Promise.all(busy))
      if (outcome !== undefined) expect(outcome).toMatchObject({ name: 'StateError', fault: 'unreachable' });
    const error = await faultOf(state.ping());
    expect(error).toMatchObject({ fault: 'unreachable', passing: true });
    expect(error.message).toContain('127.0.0.1');
    expect(await faultOf(state.loads.accept(load('2', [record('x', 'a')])))).toMatchObject({ fault: 'unreachable' });
    await server.start();
    await state.ping();
    await state.loads.accept(load('2', [record('x', 'a')]));
    expect(await deliverAll(state, later(1))).toEqual(['100000000000000001: x a']);
  });

  it('is not opened, and its password is not told', async () => {
    const secret = 'postgres://accord:hunter2@127.0.0.1:1/accord';
    const error = await faultOf(openState({ databaseUrl: secret }));
    expect(error).toMatchObject({ fault: 'unreachable' });
    expect(error.message).toContain('127.0.0.1:1/accord');
    expect(`${error.message} ${error.stack ?? ''}`).not.toContain('hunter2');
  });
});
