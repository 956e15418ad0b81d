import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import { DataFolderError, type Fault } from './register.js';

/** A text file of the data folder, or the reason why it has none to give. */
export type TextFile = { readonly file: string; readonly text: string } | { readonly fault: Fault };

/** The files below a folder that hold records, in the order of their names, and what could not be looked into. */
export interface Listing {
  readonly paths: readonly string[];
  readonly faults: readonly Fault[];
}

const read = new Set(['.yaml', '.yml', '.jsonl']);
/** Files that look like data and are not read: saying so is better than passing over them. */
const mistaken = new Set(['.json', '.ndjson', '.csv']);

/** A path as faults show it: from the working directory where the file lies below that, with forward slashes. */
export function shownPath(path: string): string {
  const here = relative(process.cwd(), path);
  const shown = here === '' || here.startsWith('..') || isAbsolute(here) ? path : here;
  return shown.split(sep).join('/');
}

/** @throws DataFolderError where the path leads to no folder. */
export async function requireFolder(folder: string): Promise<void> {
  let message = 'is not a folder';
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (error) {
    message = `cannot be opened: ${reasonOf(error)}`;
  }
  throw new DataFolderError([{ file: shownPath(folder), line: 1, column: 1, message }]);
}

/** Files and folders whose name begins with a dot are left alone, as are files of other kinds (notes, editors' backups). */
export async function listRecordFiles(folder: string): Promise<Listing> {
  const paths: string[] = [];
  const faults: Fault[] = [];
  const faultOf = (path: string, message: string) =>
    faults.push({ file: shownPath(path), line: 1, column: 1, message });

  const visited = new Set<string>();
  const walk = async (directory: string): Promise<void> => {
    try {
      const real = await realpath(directory);
      if (visited.has(real)) return;
      visited.add(real);
      for (const entry of await readdir(directory, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const path = join(directory, entry.name);
        const extension = extname(entry.name).toLowerCase();
        if (entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(path)))) await walk(path);
        else if (read.has(extension)) paths.push(path);
        else if (mistaken.has(extension)) faultOf(path, `is not read: records stand in ${[...read].join(', ')} files`);
      }
    } catch (error) {
      faultOf(directory, `cannot be looked into: ${reasonOf(error)}`);
    }
  };
  await walk(folder);
  paths.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return { paths, faults };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Reads a file that has to be UTF-8; a byte order mark is dropped. */
export async function readText(path: string): Promise<TextFile> {
  const file = shownPath(path);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { fault: { file, line: 1, column: 1, message: `cannot be read: ${reasonOf(error)}` } };
  }
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const before = bytes.toString('utf8').split('\uFFFD', 1)[0] ?? '';
    const lines = before.split('\n');
    return {
      fault: {
        file,
        line: lines.length,
        column: (lines.at(-1)?.length ?? 0) + 1,
        message: 'is not UTF-8 text: save the file in UTF-8',
      },
    };
  }
}

/** What the operating system said, without the path, which the fault names already. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'it does not exist';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'ENOTDIR':
      return 'it is not a folder';
    case 'EISDIR':
      return 'it is a folder';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
