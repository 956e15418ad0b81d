import { rm, writeFile, readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadRegister } from '../../src/records/load-register.js';
import { cambodia, denmark, pathOf, sampleIds, SampleFolder } from './sample-folder.js';

/** What a load takes over from the one before it must be what it would have read. */

/** Files count as settled some seconds after they were written. */
function later(): void {
  const now = Date.now() + 60_000;
  vi.spyOn(Date, 'now').mockReturnValue(now);
}

afterEach(() => vi.restoreAllMocks());

/** A folder with all sample records in one file, a line each. */
async function folderOfLines(): Promise<SampleFolder> {
  const folder = await SampleFolder.create();
  const { records } = await loadRegister(folder.path);
  await rm(folder.at('records'), { recursive: true });
  await folder.write('records/all.jsonl', records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return folder;
}

describe('a load after another', () => {
  it('comes to what a first load comes to, where nothing changed', async () => {
    const folder = await SampleFolder.create();
    later();
    const first = await loadRegister(folder.path);
    const second = await loadRegister(folder.path, { previous: first });
    expect(second).toEqual({ ...first, loadedAt: second.loadedAt });
    expect(second.bodies).toBe(first.bodies);
    for (const record of second.records) expect(first.recordById.get(record.id)).toBe(record);
  });

  it('sees a file that changed, one that is new and one that is gone', async () => {
    const folder = await SampleFolder.create(sampleIds.slice(1));
    later();
    const first = await loadRegister(folder.path);
    await folder.edit(pathOf(denmark), 'kind: meeting', 'kind: visit');
    await folder.write(pathOf(sampleIds[0] ?? ''), await readFile(`data/${pathOf(sampleIds[0] ?? '')}`));
    await rm(folder.at(pathOf(cambodia)));
    const second = await loadRegister(folder.path, { previous: first });
    expect(second.recordById.get(denmark)?.kind).toBe('visit');
    expect(second.recordById.has(cambodia)).toBe(false);
    const anew = await loadRegister(folder.path);
    expect(second).toEqual({ ...anew, loadedAt: second.loadedAt });
  });

  it('sees a change of one line among many, and leaves the other records the same objects', async () => {
    const folder = await folderOfLines();
    const first = await loadRegister(folder.path);
    const lines = (await folder.read('records/all.jsonl')).replace('"kind":"meeting"', '"kind":"visit"');
    await writeFile(folder.at('records/all.jsonl'), lines);
    const second = await loadRegister(folder.path, { previous: first });
    const changed = second.records.filter((record) => first.recordById.get(record.id) !== record);
    expect(changed).toHaveLength(1);
    expect(second.version).not.toBe(first.version);
    const anew = await loadRegister(folder.path);
    expect(second).toEqual({ ...anew, loadedAt: second.loadedAt });
  });

  it('sees a change that leaves the size and comes right after the load before', async () => {
    const folder = await SampleFolder.create();
    const first = await loadRegister(folder.path);
    await folder.edit(pathOf(denmark), 'date: 2025-03-11', 'date: 2025-03-12');
    const second = await loadRegister(folder.path, { previous: first });
    expect(second.recordById.get(denmark)?.date).toBe('2025-03-12');
  });

  it('checks records again when a vocabulary changed', async () => {
    const folder = await SampleFolder.create();
    later();
    const first = await loadRegister(folder.path);
    const bodies = await folder.read('bodies.yaml');
    await folder.write('bodies.yaml', bodies.replace(/^- id: ds-dk$/m, '- id: other-ds-dk'));
    const second = await loadRegister(folder.path, { previous: first });
    expect(second.faults.map(({ record }) => record)).toContain(denmark);
  });

  it('tells a fault again until it is mended', async () => {
    const folder = await SampleFolder.create();
    await folder.edit(pathOf(denmark), 'kind: meeting', 'kind: meting');
    later();
    const first = await loadRegister(folder.path);
    const second = await loadRegister(folder.path, { previous: first });
    expect(second.faults).toEqual(first.faults);
    expect(second.faults).not.toEqual([]);
  });

  it('reports an id that is used twice when the second file comes later', async () => {
    const folder = await folderOfLines();
    later();
    const first = await loadRegister(folder.path);
    await folder.write('records/more.jsonl', `${(await folder.read('records/all.jsonl')).split('\n')[0] ?? ''}\n`);
    const second = await loadRegister(folder.path, { previous: first });
    expect(second.faults.map(({ message }) => message).join()).toContain('is used already in');
    expect(second.records).toHaveLength(first.records.length);
  });
});
