import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL server of the tests' own, in a temporary folder on a free port of loopback. */
export interface PostgresServer {
  /** Makes a database, empty or a copy of another, and gives its connection string. */
  newDatabase(like?: string): Promise<string>;
  /** Takes the server away, as a crash does. */
  crash(): Promise<void>;
  /** Brings it back, on the same port with the same data. */
  start(): Promise<void>;
  /** Ends it and removes all that it had. */
  stop(): Promise<void>;
}

/** The folder with PostgreSQL's programs: on the PATH, or where Debian puts them. */
export function postgresPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  return [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** PostgreSQL refuses to run as root; this is whom it runs as instead. */
function runAs(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string, user: string): number => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
  const user = ['postgres', 'nobody'].find((name) => {
    try {
      return idOf('-u', name) > 0;
    } catch {
      return false;
    }
  });
  return user === undefined ? undefined : { uid: idOf('-u', user), gid: idOf('-g', user) };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/**
 * The server runs below a shell that ends it, and removes its folder, when its standard input closes: that happens
 * whichever way the process of the tests ends.
 */
const watched = `"$1" -D "$2/data" -k "$2" -h 127.0.0.1 -p "$3" -F -c log_min_messages=panic -c max_connections=60 >/dev/null 2>&1 &
server=$!
while read -r word; do
  case "$word" in crash) kill -QUIT $server; wait $server; exit;; esac
done
kill -INT $server
wait $server
rm -rf "$2"`;

export async function startPostgres(programs: string): Promise<PostgresServer> {
  const user = runAs();
  const folder = mkdtempSync(join(tmpdir(), 'accord-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' } };
  execFileSync(
    join(programs, 'initdb'),
    ['-D', join(folder, 'data'), '-U', 'accord', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      ...options,
      stdio: 'ignore',
    },
  );
  const port = await freePort();
  const urlOf = (database: string): string => `postgres://accord@127.0.0.1:${port}/${database}`;
  let shell: ChildProcess | undefined;
  let databases = 0;

  const ask = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: urlOf('postgres') });
    client.on('error', () => undefined);
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  const start = async (): Promise<void> => {
    shell = spawn('sh', ['-c', watched, 'sh', join(programs, 'postgres'), folder, String(port)], {
      ...options,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    for (let tries = 0; ; tries++) {
      try {
        return await ask('select 1');
      } catch (error) {
        if (tries > 600) throw error;
      }
      await sleep(25);
    }
  };
  const end = async (word: string): Promise<void> => {
    const ended = shell;
    if (ended === undefined || ended.exitCode !== null) return;
    const exit = new Promise((resolve) => ended.once('exit', resolve));
    ended.stdin?.end(word);
    await exit;
  };
  await start();
  return {
    newDatabase: async (like) => {
      const name = `accord_${(databases += 1)}`;
      await ask(
        `create database ${name} template ${like === undefined ? 'template0' : new URL(like).pathname.slice(1)}`,
      );
      return urlOf(name);
    },
    crash: () => end('crash\n'),
    start,
    stop: () => end(''),
  };
}
