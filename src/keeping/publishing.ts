import { formatFault } from '../records/check.js';
import { loadRegister, type LoadOptions } from '../records/load-register.js';
import { packRegister } from '../records/packed-register.js';
import type { Published } from '../state/published.js';

export interface Publishing {
  /** Why, for the list of versions. */
  readonly note: string;
  /** Who publishes: a name. */
  readonly by: string;
  readonly watched?: LoadOptions['watched'];
}

/** Most faults that are listed; `npm run check` lists all. */
const mostFaults = 20;

/**
 * Makes a data folder the register of all processes that share the database. A folder with faults is not published: what
 * was set aside would be missing everywhere.
 *
 * @returns what to say of it, a line each
 * @throws Error naming the faults; DataFolderError where the folder gives no register; StateError
 */
export async function publishFolder(
  folder: string,
  published: Published,
  { note, by, watched }: Publishing,
): Promise<string[]> {
  const register = await loadRegister(folder, { watched });
  const { faults, records, version } = register;
  if (faults.length > 0) {
    const left = faults.length - mostFaults;
    throw new Error(
      [
        ...faults.slice(0, mostFaults).map(formatFault),
        ...(left > 0 ? [`... and ${left} more: \`npm run check\` lists all.`] : []),
        'Nothing was published: mend these first.',
      ].join('\n'),
    );
  }
  const content = await packRegister(register);
  await published.publish({ version, at: new Date(), by, note, content });
  return [`Published version ${version}: ${records.length} records, ${Math.ceil(content.length / 1024)} KiB.`];
}

/** The versions that were published, newest first, a line each; the current one is marked. */
export async function publishedLines(published: Published): Promise<string[]> {
  const versions = await published.list();
  if (versions.length === 0) return ['Nothing is published: every process reads its own data folder.'];
  return versions.map(({ version, createdAt, by, note, bytes, isCurrent }) =>
    [
      isCurrent ? '*' : ' ',
      version,
      createdAt.toISOString().slice(0, 16).replace('T', ' '),
      `${Math.ceil(bytes / 1024)} KiB`,
      by ?? '',
      note,
    ].join('  '),
  );
}

/** Makes an earlier version current again. @throws Error where there is no such version */
export async function rollBack(published: Published, version: string): Promise<string> {
  if (await published.rollback(version, new Date())) return `Version ${version} is the current one.`;
  throw new Error(`There is no version ${version}. \`npm run publish -- --list\` lists those that there are.`);
}
