import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

/** Runs the bench on few records, only to see that it works: what it measures is told by `npm run bench`. */
const run = async (only: string) => {
  const words = ['build.mjs', '../bench/main', '--short', '--sizes', '1000', '--only', only];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return stdout;
};

describe('the bench', () => {
  it('prints a table of each part with ratios, and the goals', { timeout: 300_000 }, async () => {
    const printed = await run('building,searching,comparing,reloading,throughDiscord');
    for (const title of [
      'Building, 1000 records',
      'Answering, 1000 records',
      'Against other engines, 1000 records',
      'Reloading while 50 questions a second are answered, 1000 records',
      'Through Discord, 1000 records',
      'Goals, 1000 records',
    ])
      expect(printed).toContain(`### ${title}`);
    expect(printed).toMatch(/\| question: whole answer \| [\d.,]+ ms \| [\d.,]+ ms \|/);
    expect(printed).not.toContain('NaN');
  });
});
