import { fileURLToPath } from 'node:url';
import type * as Accord from './accord.js';
import { runBundle, type Bundle } from './run-bundle.js';

/**
 * Starts Accord from the bundle that `build.mjs` makes of it, where there is one; else from the files that the bundle is made of,
 * which does the same and takes longer.
 */

const bundle: Bundle<typeof Accord> | undefined = runBundle(fileURLToPath(new URL('../accord.cjs', import.meta.url)));
const { run } = bundle?.exports ?? (await import('./accord.js'));
await run(bundle);
