import { watch as watchFolder } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';

export interface WatchOptions {
  /**
   * Milliseconds without a change after which the files count as written: long enough for editors that write a file twice and
   * for a version control system that replaces them one after the other. Over 50: chokidar tells of two changes of one file
   * within 50 ms as one, and the call must come after both.
   */
  readonly quiet?: number;
  /** Told when watching fails or `onChange` rejects. Watching goes on. */
  readonly onError: (error: unknown) => void;
}

export interface DataWatch {
  /** Ends watching. Resolves when an `onChange` that was begun has ended; none begins afterwards. */
  close(): Promise<void>;
}

/**
 * Calls `onChange` when files of a data folder have changed and it has been quiet since. One call runs at a time; changes
 * during one lead to one more after it. The folder may be replaced by another of its name.
 *
 * @returns once every change from now on will be noticed.
 */
export async function watchData(
  folder: string,
  onChange: () => Promise<unknown>,
  { quiet = 300, onError }: WatchOptions,
): Promise<DataWatch> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let closed = false;

  const run = async () => {
    try {
      await onChange();
    } catch (error) {
      onError(error);
    } finally {
      running = undefined;
    }
  };
  const whenQuiet = () => {
    timer = undefined;
    if (running) changed();
    else running = run();
  };
  const changed = () => {
    if (closed) return;
    clearTimeout(timer);
    timer = setTimeout(whenQuiet, quiet);
  };

  const root = resolve(folder);
  let files = await watchFiles(root, changed, onError);
  let replacing = Promise.resolve();
  // Of a folder that is moved away the watch goes with it, so its name is watched in the folder above.
  const above = watchFolder(dirname(root), (event, name) => {
    if (event !== 'rename' || name !== basename(root)) return;
    replacing = replacing.then(async () => {
      if (closed) return;
      await files.close();
      files = await watchFiles(root, changed, onError);
      changed();
    });
  });
  above.on('error', onError);
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      above.close();
      await replacing;
      await files.close();
      await running;
    },
  };
}

async function watchFiles(root: string, changed: () => void, onError: (error: unknown) => void): Promise<FSWatcher> {
  const watcher = watch(root, {
    ignoreInitial: true,
    // Hidden files are no data, nor are the schemas, which are written from the data.
    ignored: (path) => path !== root && (basename(path).startsWith('.') || path === resolve(root, 'schema')),
  });
  watcher.on('all', changed);
  watcher.on('error', onError);
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return watcher;
}
