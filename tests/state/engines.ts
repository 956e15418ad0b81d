import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openState, type State, type StateOptions } from '../../src/state/state.js';
import { postgresPrograms, startPostgres, type PostgresServer } from './postgres-server.js';

/** Where the tests of one engine get their states from. */
export interface TestEngine {
  readonly kind: 'sqlite' | 'postgres';
  /** A place where there is nothing yet. */
  emptyPlace(): Promise<StateOptions>;
  /** A place with an empty state: a copy of one that was made before, which is quicker than making it. */
  newPlace(): Promise<StateOptions>;
  /** A new state, closed when the tests of this file have ended. */
  newState(): Promise<State>;
  /** Opens a place that there is; closed in the same way. */
  open(place: StateOptions): Promise<State>;
  /** The server, where there is one. */
  readonly server?: PostgresServer;
}

const programs = postgresPrograms();

/** Runs the same tests on SQLite and on a real PostgreSQL, or skips the latter where it is not installed. */
export function describeOnBothEngines(name: string, tests: (engine: () => TestEngine) => void): void {
  describe(`${name}, on SQLite`, () => tests(engineOf('sqlite')));
  describe.skipIf(programs === undefined)(`${name}, on PostgreSQL${programs ? '' : ' (not installed)'}`, () =>
    tests(engineOf('postgres')),
  );
}

/** Prepares one engine for the tests of the describe block around. */
export function engineOf(kind: 'sqlite' | 'postgres'): () => TestEngine {
  const opened: State[] = [];
  let folder = '';
  let places = 0;
  let server: PostgresServer | undefined;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'accord-state-'));
    if (kind === 'postgres' && programs !== undefined) server = await startPostgres(programs);
  });
  afterAll(async () => {
    await Promise.all(opened.map((state) => state.close().catch(() => undefined)));
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const emptyPlace = async (): Promise<StateOptions> =>
    server === undefined
      ? { folder: join(folder, String((places += 1))) }
      : { databaseUrl: await server.newDatabase() };
  let made: Promise<StateOptions> | undefined;
  const makeOne = async (): Promise<StateOptions> => {
    const place = await emptyPlace();
    await (await openState(place)).close();
    return place;
  };
  const newPlace = async (): Promise<StateOptions> => {
    const model = await (made ??= makeOne());
    if ('databaseUrl' in model) return { databaseUrl: (await server?.newDatabase(model.databaseUrl)) ?? '' };
    const copy = join(folder, String((places += 1)));
    cpSync(model.folder, copy, { recursive: true });
    return { folder: copy };
  };
  const open = async (place: StateOptions): Promise<State> => {
    const state = await openState(place);
    opened.push(state);
    return state;
  };
  return () => ({
    kind,
    emptyPlace,
    newPlace,
    open,
    newState: async () => open(await newPlace()),
    ...(server && { server }),
  });
}
