import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';
import { readSealed, writeSealed } from './sealed-file.js';

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
  /** Keeps what V8 has compiled so far, so that the next start need not do so again. @returns whether that was to be done */
  readonly keepCode: () => boolean;
}

/**
 * Runs a bundle, which is a function of what CommonJS gives a module, with the compiled code that was kept of it. V8 tells code of its own by its version, its
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
  const kept = readSealed(codeFile, build);
  // A bundle is ASCII, and as such takes half of the memory.
  const script = new Script(bytes.toString('latin1'), {
    filename: file,
    ...(kept && { cachedData: kept }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const isKept = kept !== undefined && script.cachedDataRejected !== true;
  const module = { exports: {} as Exports };
  const define = script.runInThisContext() as (...parts: readonly unknown[]) => void;
  define(module.exports, createRequire(file), module, file, dirname(file));
  return {
    exports: module.exports,
    build,
    beside,
    keepCode: () => {
      if (!isKept) writeSealed(codeFile, build, script.createCachedData());
      return !isKept;
    },
  };
}
