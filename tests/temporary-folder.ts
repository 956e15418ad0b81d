import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One folder for all that the tests put among temporary files, removed when they are over: the system may never clear its own.
 *
 * @returns what vitest calls at the end (https://vitest.dev/config/globalsetup)
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'accord-tests-'));
  // PostgreSQL runs as another user and has to find its folder in here.
  chmodSync(folder, 0o755);
  // What `tmpdir()` gives in the workers, which inherit it (https://nodejs.org/api/os.html#ostmpdir).
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
