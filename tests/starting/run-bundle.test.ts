import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runBundle } from '../../src/run-bundle.js';
import { inSources } from '../../src/source-positions.js';

type Answering = { readonly answer: () => number; readonly fail: () => never };

const bundled = (answer: number) =>
  `(function (exports, require, module, __filename, __dirname) {
exports.answer = () => ${answer}; exports.fail = () => { throw new Error('failed'); };
})`;

/** A bundle in a folder of its own. */
async function bundle(answer: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'accord.cjs'), bundled(answer));
  return join(folder, 'accord.cjs');
}

const answerOf = (file: string) => runBundle<Answering>(file)?.exports.answer();

describe('a bundle', () => {
  it('runs with the compiled code that was kept, without it, and with one that is damaged', async () => {
    const file = await bundle(42);
    expect(answerOf(file)).toBe(42);
    const first = runBundle<Answering>(file);
    first?.keepCode();
    const kept = await readFile(first?.beside('accord.code') ?? '');
    expect(kept.length).toBeGreaterThan(32);
    expect(answerOf(file)).toBe(42);
    await writeFile(first?.beside('accord.code') ?? '', kept.fill(7, 100, 200));
    expect(answerOf(file)).toBe(42);
  });

  it('does not run the code of another of equal length', async () => {
    const file = await bundle(42);
    const before = runBundle<Answering>(file);
    before?.exports.answer();
    before?.keepCode();
    await writeFile(file, bundled(43));
    expect(answerOf(file)).toBe(43);
    expect(runBundle(file)?.build).not.toBe(before?.build);
  });

  it('is not there where there is no file', () => {
    expect(runBundle('no-such-folder/accord.cjs')).toBeUndefined();
  });
});

describe('the stack of an error in a bundle', () => {
  const stackOf = (file: string): string => {
    try {
      return runBundle<Answering>(file)?.exports.fail() ?? '';
    } catch (error) {
      return error instanceof Error ? (error.stack ?? '') : '';
    }
  };

  it('names the place in the sources', async () => {
    const file = await bundle(42);
    // The second line comes from the fifth one of a source.
    const map = { version: 3, sources: ['../src/accord.ts'], names: [], mappings: ';AAIA' };
    await writeFile(`${file}.map`, JSON.stringify(map));
    const stack = inSources(stackOf(file));
    expect(stack).toContain(`${join(file, '../../src/accord.ts')}:5:1`);
    expect(stack).not.toContain('accord.cjs');
  });

  it('names that in the bundle where there is no map', async () => {
    const file = await bundle(42);
    const stack = stackOf(file);
    expect(stack).toContain(`${file}:2:`);
    expect(inSources(stack)).toBe(stack);
  });
});
