import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSealed, writeSealed } from '../../src/sealed-file.js';

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'accord-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

describe('a sealed file', () => {
  const content = Buffer.from('what took long to make');

  it('gives back what was written for the same key, and leaves nothing else behind', async () => {
    const path = join(await folder(), 'kept');
    writeSealed(path, 'key', content);
    expect(readSealed(path, 'key')).toEqual(content);
    expect(await readdir(join(path, '..'))).toEqual(['kept']);
  });

  it('gives nothing for another key, or where it is not there', async () => {
    const path = join(await folder(), 'kept');
    expect(readSealed(path, 'key')).toBeUndefined();
    writeSealed(path, 'key', content);
    expect(readSealed(path, 'another')).toBeUndefined();
  });

  it('gives nothing where any byte of it is another, or missing', async () => {
    const path = join(await folder(), 'kept');
    writeSealed(path, 'key', content);
    const whole = await readFile(path);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await writeFile(path, damaged);
      expect(readSealed(path, 'key')).toBeUndefined();
      await writeFile(path, whole.subarray(0, at));
      expect(readSealed(path, 'key')).toBeUndefined();
    }
  });

  it('is not written where that cannot be done, which harms nothing', async () => {
    const path = join(await folder(), 'no-such-folder', 'kept');
    writeSealed(path, 'key', content);
    expect(readSealed(path, 'key')).toBeUndefined();
  });
});
