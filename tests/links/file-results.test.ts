import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FileResults } from '../../src/links/file-results.js';
import type { LinkResult } from '../../src/links/link-results.js';

async function stateFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-links-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'state');
}

const result = (url: string, reason: string | null = null): LinkResult => ({
  url,
  checkedAt: '2026-11-26T10:00:00.000Z',
  outcome: reason === null ? 'reached' : 'unreachable',
  status: reason === null ? 200 : 404,
  reason,
  redirectedTo: null,
  permanently: false,
  lastReachedAt: null,
});

describe('results in a file', () => {
  it('are there for the next process', async () => {
    const folder = await stateFolder();
    const results = new FileResults(folder);
    expect(await results.read('https://example.org/a')).toBeUndefined();
    await results.write(result('https://example.org/a'));
    await results.write(result('https://example.org/b'));
    await results.write(result('https://example.org/a', '404 Not Found'));
    const later = new FileResults(folder);
    expect(await later.read('https://example.org/a')).toEqual(result('https://example.org/a', '404 Not Found'));
    expect(await later.read('https://example.org/b')).toEqual(result('https://example.org/b'));
  });

  it('written at once are all kept, and leave nothing else in the folder', async () => {
    const folder = await stateFolder();
    const results = new FileResults(folder);
    const urls = Array.from({ length: 200 }, (_, at) => `https://example.org/${at}`);
    await Promise.all(urls.map((url) => results.write(result(url))));
    const later = new FileResults(folder);
    for (const url of urls) expect(await later.read(url)).toBeDefined();
    expect(await readdir(folder)).toEqual(['links.json']);
  });

  it('are in the file when a write is done, be others under way or not', async () => {
    const folder = await stateFolder();
    const results = new FileResults(folder);
    await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        await results.write(result(`https://example.org/${at}`));
        expect(await readFile(join(folder, 'links.json'), 'utf8')).toContain(`"https://example.org/${at}"`);
      }),
    );
  });

  it('refuse a damaged file, and say what to do', async () => {
    const folder = await stateFolder();
    await new FileResults(folder).write(result('https://example.org/a'));
    for (const damaged of ['', '{"version":1,"resu', '{"version":2,"results":[]}', '{"version":1,"results":[{}]}']) {
      await writeFile(join(folder, 'links.json'), damaged);
      await expect(new FileResults(folder).read('https://example.org/a')).rejects.toThrow(
        /links\.json is damaged: move it away, and every address is checked anew/,
      );
    }
  });

  it('say where they cannot be written', async () => {
    const folder = await stateFolder();
    await writeFile(folder, 'a file where the folder should be');
    await expect(new FileResults(folder).write(result('https://example.org/a'))).rejects.toThrow(
      /links\.json cannot be/,
    );
  });
});
