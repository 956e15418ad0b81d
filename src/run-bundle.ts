import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';
import { readSealed, writeSealed } from './sealed-file.js';
import { showSourcePositions } from './source-positions.js';

/** A bundle of code that was run. */
export interface Bundle<Exports> {
  readonly exports: Exports;
  /**
   * Names the code, and all else that decides what it makes of equal data: Node.js with its parts, the kind of processor, the
   * language of the environment.
   */
  readonly build: string;
  /** A file beside the bundle, which may not be writable. */
  readonly beside: (name: string) => string;
  /** Keeps what V8 has compiled so far, so that the next start need not do so again. */
  readonly keepCode: () => void;
}

/**
 * Runs a bundle in the form of CommonJS, with the compiled code that was kept of it. V8 tells code of its own by its version, its
 * flags and the length of the source; the seal tells the rest.
 *
 * @returns undefined where there is no bundle
 */
export function runBundle<Exports>(file: string): Bundle<Exports> | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  const surroundings = JSON.stringify([process.versions, process.arch, process.platform, locale]);
  const build = createHash('sha256').update(bytes).update(surroundings).digest('hex');
  const beside = (name: string) => join(dirname(file), name);
  const codeFile = beside('accord.code');
  const cachedData = readSealed(codeFile, build);
  // A bundle is ASCII, and as such takes half of the memory. The wrapper is CommonJS' own, on a line above the first.
  const source = `(function (exports, require, module, __filename, __dirname) {\n${bytes.toString('latin1')}\n})`;
  const script = new Script(source, {
    filename: file,
    lineOffset: -1,
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  showSourcePositions(file);
  const module = { exports: {} as Exports };
  const define = script.runInThisContext() as (...parts: readonly unknown[]) => void;
  define(module.exports, createRequire(file), module, file, dirname(file));
  return {
    exports: module.exports,
    build,
    beside,
    keepCode: () => {
      if (!cachedData || script.cachedDataRejected === true) writeSealed(codeFile, build, script.createCachedData());
    },
  };
}
