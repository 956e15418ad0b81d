import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CooperationRecord } from '../../src/records/schema.js';
import type { Synthetic } from './records.js';

/** Records in one file: a folder of 100,000 has 200. */
const recordsInFile = 500;

const lines = (entries: readonly unknown[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

/** Writes made-up records as a data folder, with the vocabularies of the shipped one and the made-up bodies. */
export async function writeDataFolder(folder: string, shipped: string, { bodies, records }: Synthetic): Promise<void> {
  await mkdir(join(folder, 'records'), { recursive: true });
  for (const name of ['topics', 'fields', 'kinds', 'document-types'])
    await cp(join(shipped, `${name}.yaml`), join(folder, `${name}.yaml`));
  // JSON is YAML, and each entry stands on a line of its own.
  const own = bodies.map((body) => `- ${JSON.stringify(body)}\n`).join('');
  await writeFile(join(folder, 'bodies.yaml'), (await readFile(join(shipped, 'bodies.yaml'), 'utf8')) + own);
  let batch: CooperationRecord[] = [];
  let file = 0;
  const flush = async () => {
    await writeFile(join(folder, 'records', `${String(file++).padStart(4, '0')}.jsonl`), lines(batch));
    batch = [];
  };
  for (const record of records) {
    batch.push(record);
    if (batch.length === recordsInFile) await flush();
  }
  if (batch.length > 0) await flush();
}

/**
 * Writes another sentence into the first record of each of the first `n` files (or into every record of them), as people who
 * correct records do.
 */
export async function changeRecords(
  folder: string,
  n: number,
  mark: string,
  which: 'the first' | 'every record' = 'the first',
): Promise<void> {
  const files = (await readdir(join(folder, 'records'))).sort().slice(0, n);
  for (const file of files) {
    const path = join(folder, 'records', file);
    const written = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
    const change = (line: string) => {
      const record = JSON.parse(line) as CooperationRecord;
      const facts = { en: [`Corrected (${mark}).`, ...record.facts.en.slice(1)], zh: record.facts.zh };
      return JSON.stringify({ ...record, facts });
    };
    const changed = written.map((line, at) => (which === 'every record' || at === 0 ? change(line) : line));
    await writeFile(path, `${changed.join('\n')}\n`);
  }
}
