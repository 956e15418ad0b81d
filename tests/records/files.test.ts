import { symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/records/load-register.js';
import { DataFolderError } from '../../src/records/register.js';
import { cambodia, denmark, pathOf, SampleFolder } from './sample-folder.js';

const file = pathOf(denmark);

/** One record as a line of JSON, as bulk data brings it. */
async function asLine(folder: SampleFolder, id: string): Promise<string> {
  return JSON.stringify((await loadRegister(folder.path)).recordById.get(id));
}

describe('files of records', () => {
  it('may have any name of folder, and end in .yml', async () => {
    const folder = await SampleFolder.create([denmark, cambodia]);
    await folder.write(`records/europe/nordic/${denmark}.yml`, await folder.read(file));
    await folder.remove(file);
    const register = await loadRegister(folder.path);
    expect(register.faults).toEqual([]);
    expect(register.recordById.has(denmark)).toBe(true);
  });

  it('may have a byte order mark and the line ends of Windows', async () => {
    const folder = await SampleFolder.create([denmark]);
    const before = await loadRegister(folder.path);
    await folder.write(file, `\uFEFF${(await folder.read(file)).replaceAll('\n', '\r\n')}`);
    await folder.write('topics.yaml', (await folder.read('topics.yaml')).replaceAll('\n', '\r\n'));
    const register = await loadRegister(folder.path);
    expect(register.faults).toEqual([]);
    expect(register.version).toBe(before.version);
  });

  it('point at the right line with the line ends of Windows', async () => {
    const folder = await SampleFolder.create([denmark, cambodia]);
    await folder.edit(file, 'role: Head', 'role: 7');
    await folder.write(file, (await folder.read(file)).replaceAll('\n', '\r\n'));
    expect(folder.show((await loadRegister(folder.path)).faults)[0]).toMatch(`${file}:21:11: `);
  });

  it.each([
    ['an empty file', '', `${file}:1:1: the entry is empty: write it or remove it`],
    ['a file of comments', '# to be written\n', `${file}:1:1: the entry is empty: write it or remove it`],
    ['a file of plain words', 'to be written\n', `${file}:1:1: the entry has to be a group of named parts`],
    ['a list of records', '- id: a\n- id: b\n', `${file}:1:1: the entry has to be a group of named parts`],
    [
      'a file in another encoding',
      Buffer.concat([Buffer.from('id: x\ntitle:\n  en: Caf'), Buffer.from([0xe9, 0x0a])]),
      `${file}:3:10: is not UTF-8 text: save the file in UTF-8`,
    ],
  ])('set the record aside where there is %s', async (_what, content, fault) => {
    const folder = await SampleFolder.create([denmark, cambodia]);
    await folder.write(file, content);
    const register = await loadRegister(folder.path);
    expect(folder.show(register.faults)).toEqual([fault]);
    expect(register.faults[0]?.record).toBe(denmark);
    expect(register.records.map(({ id }) => id)).toEqual([cambodia]);
  });

  it('are reported where a link leads nowhere', async () => {
    const folder = await SampleFolder.create([denmark]);
    await symlink('nowhere.yaml', folder.at('records/2025/2025-fr-it-link.yaml'));
    expect(folder.show((await loadRegister(folder.path)).faults)).toEqual([
      'records/2025/2025-fr-it-link.yaml:1:1: cannot be read: it does not exist',
    ]);
  });

  it('are read once where a link leads back to a folder above', async () => {
    const folder = await SampleFolder.create([denmark]);
    await symlink('..', folder.at('records/2025/above'));
    const register = await loadRegister(folder.path);
    expect([register.records.length, register.faults]).toEqual([1, []]);
  });

  it('are passed over where they are hidden or notes', async () => {
    const folder = await SampleFolder.create([denmark]);
    await folder.write('records/2025/.draft.yaml', 'not: a record');
    await folder.write('records/.git/config.yaml', 'not: a record');
    await folder.write('records/README.md', '# Notes');
    await folder.write(`records/2025/${denmark}.yaml~`, 'not: a record');
    expect((await loadRegister(folder.path)).faults).toEqual([]);
  });

  it('are reported where they look like data and are not read', async () => {
    const folder = await SampleFolder.create([denmark]);
    await folder.write('records/2025/bulk.json', '[]');
    expect(folder.show((await loadRegister(folder.path)).faults)).toEqual([
      'records/2025/bulk.json:1:1: is not read: records stand in .yaml, .yml, .jsonl files',
    ]);
  });
});

describe('bulk files of JSON lines', () => {
  it('load through the same door, anywhere below records', async () => {
    const folder = await SampleFolder.create([denmark, cambodia]);
    const before = await loadRegister(folder.path);
    const line = await asLine(folder, denmark);
    await folder.remove(file);
    await folder.write('records/bulk/2025.jsonl', `\n${line}\n\n`);
    const register = await loadRegister(folder.path);
    expect(register.faults).toEqual([]);
    expect(register.recordById.get(denmark)).toEqual(before.recordById.get(denmark));
    expect(register.fileOf.get(denmark)).toBe(folder.at('records/bulk/2025.jsonl'));
  });

  const faults: readonly [what: string, from: string, to: string, column: string, message: string][] = [
    ['a day that does not exist', '"date":"2025-03-11"', '"date":"2025-03-32"', '"2025-03-32"', 'is not a real date'],
    ['an unknown body', '["samr","ds-dk"]', '["samr","ds-kd"]', '"ds-kd"', 'did you mean `ds-dk`?'],
    ['a key written twice', '"kind":"meeting"', '"kind":"meeting","kind":"visit"', '"kind":"visit"', 'written twice'],
    ['a comma that is missing', '"kind":"meeting",', '"kind":"meeting"', '"date"', 'is not JSON: '],
  ];
  it.each(faults)('point at the line and column of %s', async (_what, from, to, at, message) => {
    const folder = await SampleFolder.create([denmark, cambodia]);
    const line = (await asLine(folder, denmark)).replace(from, to);
    await folder.remove(file);
    await folder.write('records/bulk.jsonl', `\n${line}\n`);
    const register = await loadRegister(folder.path);
    expect(register.records.map(({ id }) => id)).toEqual([cambodia]);
    expect(register.faults).toHaveLength(1);
    expect(register.faults[0]).toMatchObject({ line: 2, column: line.indexOf(at) + 1, record: denmark });
    expect(register.faults[0]?.message).toContain(message);
  });

  it('serve the good lines beside a broken one', async () => {
    const folder = await SampleFolder.create([denmark, cambodia]);
    const line = await asLine(folder, denmark);
    await folder.remove(file);
    await folder.write('records/bulk.jsonl', `{"id": "2025-x\n${line}\n`);
    const register = await loadRegister(folder.path);
    expect(register.records.map(({ id }) => id).sort()).toEqual([denmark, cambodia].sort());
    expect(folder.show(register.faults)).toEqual(['records/bulk.jsonl:1:15: is not JSON: Unterminated string']);
  });
});

describe('a data folder from which no register can be made is told in one line', () => {
  const broken: readonly [what: string, spoil: (folder: SampleFolder) => Promise<void>, message: RegExp][] = [
    ['missing', (folder) => folder.remove('.'), /data cannot be opened: it does not exist$/],
    ['without records', (folder) => folder.remove('records'), /records cannot be opened: it does not exist$/],
    ['with no record', (folder) => folder.remove('records/2025'), /records holds no record that can be used$/],
    ['without bodies', (folder) => folder.remove('bodies.yaml'), /bodies.yaml cannot be read: it does not exist$/],
    [
      'with empty topics',
      (folder) => folder.write('topics.yaml', ''),
      /topics.yaml is not a list: begin each entry with/,
    ],
  ];
  it.each(broken)('%s', async (_what, spoil, message) => {
    const folder = await SampleFolder.create([denmark]);
    await spoil(folder);
    const loading = loadRegister(folder.path);
    await expect(loading).rejects.toThrow(DataFolderError);
    await expect(loading).rejects.toThrow(message);
  });

  it('a file in its place', async () => {
    const folder = await SampleFolder.create([denmark]);
    await expect(loadRegister(folder.at('bodies.yaml'))).rejects.toThrow(/bodies.yaml is not a folder/);
  });
});
