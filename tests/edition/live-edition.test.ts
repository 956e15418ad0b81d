import { beforeEach, describe, expect, it } from 'vitest';
import { buildEdition } from '../../src/edition/build-edition.js';
import { LiveEdition } from '../../src/edition/live-edition.js';
import { DataFolderError } from '../../src/records/register.js';
import { cambodia, denmark, pathOf, SampleFolder } from '../records/sample-folder.js';

const file = pathOf(denmark);
const uzbekistan = '2025-04-11-cn-uz-cooperation-documents';

describe('an edition in use', () => {
  let folder: SampleFolder;
  let live: LiveEdition;
  beforeEach(async () => {
    folder = await SampleFolder.create([denmark, cambodia]);
    live = await LiveEdition.open(folder.path);
  });
  /** Adds a record to the folder that it does not have yet. */
  const addUzbekistan = async () => {
    const other = await SampleFolder.create([uzbekistan]);
    await folder.write(pathOf(uzbekistan), await other.read(pathOf(uzbekistan)));
  };

  it('holds register, names and index of one load', () => {
    const { register, names, index } = live.current;
    expect(register.records).toHaveLength(2);
    expect(names.resolve('Denmark', ['country'])).toMatchObject({ outcome: 'one', reference: { id: 'DK' } });
    expect(index.search('circular economy', 1).hits[0]?.record).toBe(denmark);
  });

  it('does not open on a folder that gives no register', async () => {
    await folder.remove('bodies.yaml');
    await expect(LiveEdition.open(folder.path)).rejects.toThrow(DataFolderError);
  });

  it('tells after a reload what was added, changed and removed', async () => {
    await addUzbekistan();
    await folder.edit(file, 'role: Head', 'role: Director');
    await folder.remove(pathOf(cambodia));
    const report = await live.reload();
    expect(report).toMatchObject({
      outcome: 'reloaded',
      added: [uzbekistan],
      changed: [denmark],
      removed: [cambodia],
      setAside: [],
      records: 2,
      version: live.current.register.version,
    });
    expect(report.took).toBeGreaterThanOrEqual(0);
    expect(live.current.register.recordById.get(denmark)?.people[1]?.role).toBe('Director');
    expect(live.current.index.search('Uzbekistan', 1).hits[0]?.record).toBe(uzbekistan);
  });

  it('says so when nothing changed, and keeps names and index', async () => {
    const before = live.current;
    await folder.write(file, `${await folder.read(file)}# A comment\n`);
    expect(await live.reload()).toMatchObject({ outcome: 'unchanged', added: [], changed: [], removed: [] });
    expect(live.current.index).toBe(before.index);
    expect(live.current.register.loadedAt.getTime()).toBeGreaterThanOrEqual(before.register.loadedAt.getTime());
  });

  it('is reloaded when only a vocabulary changed, with no record changed', async () => {
    await folder.edit('bodies.yaml', 'abbr: SAMR', 'abbr: SAMR-CN');
    expect(await live.reload()).toMatchObject({ outcome: 'reloaded', added: [], changed: [], removed: [] });
    expect(live.current.register.bodies.get('samr')?.abbr).toBe('SAMR-CN');
  });

  it('serves the earlier version of a record that was broken, and tells the fault', async () => {
    await folder.edit(file, 'date: 2025-03-11', 'date: 2025-03-99');
    const report = await live.reload();
    expect(report).toMatchObject({ outcome: 'unchanged', removed: [], records: 2 });
    expect(folder.show(report.setAside)).toEqual([expect.stringMatching(`^${file}:7:7: `)]);
    expect(live.current.register.faults).toEqual(report.setAside);
    expect(live.current.register.recordById.get(denmark)?.date).toBe('2025-03-11');
  });

  it('never gives way to an empty, broken or missing folder', async () => {
    const before = live.current;
    await folder.remove('records/2025');
    expect(await live.reload()).toMatchObject({ outcome: 'failed', records: 2, version: before.register.version });
    await folder.remove('records');
    await folder.remove('topics.yaml');
    expect((await live.reload()).reason).toMatch(/records cannot be opened: it does not exist$/);
    await folder.remove('.');
    expect((await live.reload()).reason).toMatch(/data cannot be opened: it does not exist$/);
    expect(live.current).toBe(before);
  });

  it('stays when names or index cannot be built, and the cause is in the report', async () => {
    const cause = new Error('no room for the index');
    let built = 0;
    const fragile = await LiveEdition.open(folder.path, (register) =>
      built++ === 0 ? buildEdition(register) : Promise.reject(cause),
    );
    const before = fragile.current;
    await folder.edit(file, 'role: Head', 'role: Director');
    expect(await fragile.reload()).toMatchObject({ outcome: 'failed', reason: 'no room for the index', error: cause });
    expect(fragile.current).toBe(before);
  });

  it('is whole at every moment: whoever took it before the swap ends on what they began with', async () => {
    const before = live.current;
    await folder.remove(pathOf(cambodia));
    const reloading = live.reload();
    expect(live.current).toBe(before);
    await reloading;
    expect(live.current).not.toBe(before);
    expect(before.register.recordById.has(cambodia)).toBe(true);
    expect(live.current.register.recordById.has(cambodia)).toBe(false);
  });

  it('runs one reload at a time; those asked for meanwhile share the one that follows', async () => {
    let running = 0;
    let most = 0;
    let builds = 0;
    const counting = await LiveEdition.open(folder.path, async (register) => {
      builds++;
      most = Math.max(most, ++running);
      const edition = await buildEdition(register);
      running--;
      return edition;
    });
    await folder.edit(file, 'role: Head', 'role: Director');
    const first = counting.reload();
    const second = counting.reload();
    const third = counting.reload();
    expect(third).toBe(second);
    expect(second).not.toBe(first);
    expect((await first).outcome).toBe('reloaded');
    expect((await second).outcome).toBe('unchanged');
    expect([most, builds]).toEqual([1, 2]);
  });

  it('sees in a reload that was asked for during another what was written before it was asked for', async () => {
    const first = live.reload();
    await addUzbekistan();
    const second = live.reload();
    await first;
    await second;
    expect(live.current.register.recordById.has(uzbekistan)).toBe(true);
  });
});
