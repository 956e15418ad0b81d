import { once, EventEmitter } from 'node:events';
import { rename } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { watchData } from '../../src/edition/watch-data.js';
import { cambodia, denmark, pathOf, SampleFolder } from '../records/sample-folder.js';

const file = pathOf(denmark);

/** Watches a folder for one test. `after(change)` makes a change and resolves when it has been noticed. */
async function watching(folder: SampleFolder, onChange: () => Promise<void> = () => Promise.resolve()) {
  const noticed = new EventEmitter();
  const errors: unknown[] = [];
  let calls = 0;
  const watch = await watchData(
    folder.path,
    async () => {
      calls++;
      noticed.emit('change');
      await onChange();
    },
    { quiet: 120, onError: (error) => errors.push(error) },
  );
  onTestFinished(() => watch.close());
  return {
    watch,
    errors,
    calls: () => calls,
    next: () => once(noticed, 'change'),
    after: async (change: () => Promise<void>) => {
      const next = once(noticed, 'change');
      await change();
      await next;
    },
  };
}

describe('watching a data folder', () => {
  it('notices a record that is edited, added and removed, and a vocabulary', async () => {
    const folder = await SampleFolder.create([denmark]);
    const { after, calls } = await watching(folder);
    await after(() => folder.edit(file, 'role: Head', 'role: Director'));
    await after(() => folder.write('records/2031/2031-fr-it-meeting.yaml', 'id: x'));
    await after(() => folder.remove('records/2031'));
    await after(() => folder.write('topics.yaml', ''));
    expect(calls()).toBe(4);
  });

  it('takes many changes in quick succession for one', async () => {
    const folder = await SampleFolder.create([denmark]);
    const { after, calls } = await watching(folder);
    await after(async () => {
      for (let year = 2030; year < 2040; year++) await folder.write(`records/${year}/${year}-fr-it.yaml`, 'id: x');
      await folder.write(file, '');
      await folder.write(file, 'id: x');
    });
    expect(calls()).toBe(1);
  });

  it('passes over hidden files and the schemas', async () => {
    const folder = await SampleFolder.create([denmark]);
    await folder.write('schema/record.json', '');
    const { after, calls } = await watching(folder);
    await folder.write('schema/record.json', '{}');
    await folder.write('records/2025/.draft.yaml.swp', '');
    await after(() => folder.write(file, ''));
    expect(calls()).toBe(1);
  });

  it('goes on when the folder is replaced by another of its name', async () => {
    const folder = await SampleFolder.create([denmark]);
    const other = await SampleFolder.create([denmark, cambodia]);
    const { after } = await watching(folder);
    await after(async () => {
      await rename(folder.path, `${folder.path}.old`);
      await rename(other.path, folder.path);
    });
    await after(() => folder.write(pathOf(cambodia), ''));
    await after(() => folder.remove('.'));
  });

  it('runs one call at a time, and one more for what changed meanwhile', async () => {
    const folder = await SampleFolder.create([denmark]);
    let running = 0;
    let most = 0;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { after, next, calls } = await watching(folder, async () => {
      most = Math.max(most, ++running);
      await held;
      running--;
    });
    await after(() => folder.write(file, 'id: x'));
    const second = next();
    await folder.write(file, 'id: y');
    release();
    await second;
    expect([most, calls()]).toEqual([1, 2]);
  });

  it('goes on when a call fails, and tells the error', async () => {
    const folder = await SampleFolder.create([denmark]);
    const failure = new Error('no reload today');
    const { after, errors } = await watching(folder, () => Promise.reject(failure));
    await after(() => folder.write(file, 'id: x'));
    await after(() => folder.write(file, 'id: y'));
    expect(errors[0]).toBe(failure);
  });

  it('ends when closed', async () => {
    const folder = await SampleFolder.create([denmark]);
    const first = await watching(folder);
    const second = await watching(folder);
    await first.watch.close();
    await second.after(() => folder.write(file, 'id: x'));
    expect(first.calls()).toBe(0);
  });
});
