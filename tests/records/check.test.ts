import { describe, expect, it } from 'vitest';
import { check, formatFault } from '../../src/records/check.js';
import { cambodia, denmark, pathOf, SampleFolder } from './sample-folder.js';

describe('the check of a data folder', () => {
  it('finds nothing wrong with the register of this project', async () => {
    const { faults, records } = await check('data');
    expect(faults).toEqual([]);
    expect(records).toBeGreaterThanOrEqual(627);
  });

  it('tells each fault in the order of files and lines, and how many records can be used', async () => {
    const folder = await SampleFolder.create([denmark, cambodia]);
    await folder.edit(pathOf(denmark), 'role: Head', 'role: 7');
    await folder.edit(pathOf(denmark), 'date: 2025-03-11', 'date: soon');
    await folder.edit('topics.yaml', '- id: automotive\n', '- id: automotive\n  colour: red\n');
    const { faults, records } = await check(folder.path);
    expect(records).toBe(1);
    expect(folder.show(faults).map((fault) => fault.replace(/:\d+: .*/, ''))).toEqual([
      `${pathOf(denmark)}:7`,
      `${pathOf(denmark)}:21`,
      expect.stringMatching(/^topics\.yaml:\d+$/),
    ]);
  });

  it('takes a folder from which no register can be made for a fault', async () => {
    const folder = await SampleFolder.create([denmark]);
    await folder.remove('.');
    const { faults, records } = await check(folder.path);
    expect(records).toBe(0);
    expect(faults.map(formatFault)).toEqual([`${folder.path}:1:1: cannot be opened: it does not exist`]);
  });

  it('tells what is wrong with the records where none of them can be used', async () => {
    const folder = await SampleFolder.create([denmark]);
    await folder.edit(pathOf(denmark), 'date: 2025-03-11', 'date: soon');
    const { faults } = await check(folder.path);
    expect(folder.show(faults)).toContain(
      `${pathOf(denmark)}:7:7: \`date: soon\` is not a real date: write YYYY, YYYY-MM or YYYY-MM-DD`,
    );
  });
});

describe('a fault as it is printed', () => {
  it('is file, line, column and what is wrong, on one line', () => {
    expect(formatFault({ file: 'data/topics.yaml', line: 3, column: 9, message: 'is\n wrong' })).toBe(
      'data/topics.yaml:3:9: is wrong',
    );
  });
});
