import { chmod, symlink } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/records/load-register.js';
import type { Register } from '../../src/records/register.js';
import { cambodia, denmark, pathOf, SampleFolder } from './sample-folder.js';

const file = pathOf(denmark);

/** The ids of all that records and entries refer to and that the register does not hold. */
function danglingIn(register: Register): string[] {
  const { bodies, topics, fields, kinds, documentTypes } = register;
  const missing = (map: ReadonlyMap<string, unknown>, ids: readonly (string | null)[]) =>
    ids.filter((id): id is string => id !== null && !map.has(id));
  return [
    ...register.records.flatMap((record) => [
      ...missing(bodies, record.bodies),
      ...missing(topics, record.topics),
      ...missing(fields, record.fields),
      ...missing(kinds, [record.kind]),
      ...missing(
        bodies,
        record.people.map(({ body }) => body),
      ),
      ...record.instruments.flatMap((document) => [
        ...missing(documentTypes, [document.type]),
        ...missing(bodies, document.parties),
        ...missing(fields, document.fields),
      ]),
    ]),
    ...missing(
      bodies,
      [...bodies.values()].map(({ succeeds }) => succeeds),
    ),
    ...missing(
      topics,
      [...topics.values()].map(({ broader }) => broader),
    ),
  ];
}

describe('a register loaded after another', () => {
  let folder: SampleFolder;
  let previous: Register;
  beforeEach(async () => {
    folder = await SampleFolder.create([denmark, cambodia]);
    previous = await loadRegister(folder.path);
  });
  const reload = () => loadRegister(folder.path, { previous });

  it('keeps a record in its earlier version while it is faulty', async () => {
    await folder.edit(file, 'date: 2025-03-11', 'date: 2025-03-99');
    const register = await reload();
    expect(register.faults).toHaveLength(1);
    expect(register.recordById.get(denmark)).toBe(previous.recordById.get(denmark));
    expect(register.version).toBe(previous.version);
  });

  it('keeps it through several reloads, and takes the mended one', async () => {
    await folder.edit(file, 'role: Head', 'role: 7');
    previous = await reload();
    previous = await reload();
    expect(previous.recordById.get(denmark)?.people[1]?.role).toBe('Head');
    await folder.edit(file, 'role: 7', 'role: Director');
    const register = await reload();
    expect(register.faults).toEqual([]);
    expect(register.recordById.get(denmark)?.people[1]?.role).toBe('Director');
  });

  it('keeps a record whose file cannot be read, or is empty for a moment', async () => {
    await folder.write(file, '');
    expect((await reload()).recordById.has(denmark)).toBe(true);
    await folder.remove(file);
    await symlink('nowhere.yaml', folder.at(file));
    expect((await reload()).recordById.has(denmark)).toBe(true);
  });

  // Nothing is barred to the superuser.
  it.skipIf(process.getuid?.() === 0)('keeps the records of a folder that cannot be looked into', async () => {
    await folder.write('records/2026/2026-fr-it-meeting.yaml', '');
    await chmod(folder.at('records/2025'), 0);
    const register = await reload();
    await chmod(folder.at('records/2025'), 0o700);
    expect(register.records).toEqual(previous.records);
    expect(folder.show(register.faults)).toContain('records/2025:1:1: cannot be looked into: permission denied');
  });

  it('keeps the records of a bulk file whose line has lost its id', async () => {
    const line = JSON.stringify(previous.recordById.get(denmark));
    await folder.remove(file);
    await folder.write('records/bulk.jsonl', line);
    previous = await reload();
    await folder.write('records/bulk.jsonl', '{"i');
    expect((await reload()).recordById.has(denmark)).toBe(true);
  });

  it('lets a record go whose file is gone', async () => {
    await folder.remove(file);
    const register = await reload();
    expect(register.recordById.has(denmark)).toBe(false);
    expect(register.faults).toEqual([]);
  });

  it('follows a record that moved to another file', async () => {
    const text = await folder.read(file);
    await folder.remove(file);
    await folder.write(`records/nordic/${denmark}.yaml`, text);
    const register = await reload();
    expect(register.recordById.get(denmark)).toBe(previous.recordById.get(denmark));
    expect(register.fileOf.get(denmark)).toBe(folder.at(`records/nordic/${denmark}.yaml`));
  });

  it('keeps a vocabulary entry in its earlier version while it is faulty, and the records that need it current', async () => {
    await folder.edit('bodies.yaml', '- id: ds-dk\n', '- id: ds-dk\n  colour: red\n');
    await folder.edit(file, 'role: Head', 'role: Director');
    const register = await reload();
    expect(register.faults).toHaveLength(1);
    expect(register.bodies.get('ds-dk')).toEqual(previous.bodies.get('ds-dk'));
    expect(register.recordById.get(denmark)?.people[1]?.role).toBe('Director');
  });

  it('keeps with a record what it refers to, where that was taken out of the vocabulary', async () => {
    const bodies = await folder.read('bodies.yaml');
    await folder.write('bodies.yaml', bodies.replace(/- id: ds-dk\n(?: .*\n)+/, ''));
    const register = await reload();
    expect(folder.show(register.faults)[0]).toBe(
      `${file}:14:16: \`bodies\` names \`ds-dk\`, which is not in bodies.yaml: add it there first`,
    );
    expect(register.recordById.has(denmark)).toBe(true);
    expect(danglingIn(register)).toEqual([]);
  });

  it('keeps the topics above one that it keeps', async () => {
    const topics = await folder.read('topics.yaml');
    const list = `${topics}\n- id: top\n  name: top\n- id: low\n  name: low\n  broader: top\n`;
    await folder.write('topics.yaml', list);
    await folder.edit(file, 'shipbuilding]', 'shipbuilding, low]');
    previous = await reload();
    expect(previous.faults).toEqual([]);
    await folder.write('topics.yaml', topics);
    const register = await reload();
    expect([...register.topics.keys()]).toContain('top');
    expect(danglingIn(register)).toEqual([]);
  });

  it('does not keep what leads in a circle with what is new', async () => {
    const topics = await folder.read('topics.yaml');
    const one = '- id: one\n  name: one\n  broader: two\n';
    await folder.write('topics.yaml', `${topics}\n${one}- id: two\n  name: two\n`);
    previous = await reload();
    await folder.write('topics.yaml', `${topics}\n${one}  colour: red\n- id: two\n  name: two\n  broader: one\n`);
    const register = await reload();
    expect(register.topics.get('one')?.broader).toBe('two');
    expect(register.topics.get('two')?.broader).toBe(null);
  });

  it('never comes from a folder that is empty or half there', async () => {
    await folder.remove('topics.yaml');
    await expect(reload()).rejects.toThrow(/topics.yaml cannot be read/);
    await folder.remove('.');
    await expect(reload()).rejects.toThrow(/cannot be opened/);
  });

  it('has the same objects for the records that did not change', async () => {
    await folder.edit(file, 'role: Head', 'role: Director');
    const register = await reload();
    expect(register.recordById.get(cambodia)).toBe(previous.recordById.get(cambodia));
    expect(register.recordById.get(denmark)).not.toBe(previous.recordById.get(denmark));
  });
});
