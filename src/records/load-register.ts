import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { comparePartialDates } from './partial-date.js';
import type { Register } from './register.js';
import { bodySchema, recordSchema, termSchema, topicSchema } from './schema.js';

/** Reads a data folder into a new register. */
export async function loadRegister(folder: string): Promise<Register> {
  const vocabulary = async <T extends { id: string }>(name: string, entry: z.ZodType<T>) =>
    new Map(
      z
        .array(entry)
        .parse(parse(await readFile(join(folder, name), 'utf8')))
        .map((one) => [one.id, one]),
    );
  const [bodies, topics, fields, kinds, documentTypes] = await Promise.all([
    vocabulary('bodies.yaml', bodySchema),
    vocabulary('topics.yaml', topicSchema),
    vocabulary('fields.yaml', termSchema),
    vocabulary('kinds.yaml', termSchema),
    vocabulary('document-types.yaml', termSchema),
  ]);
  const files = (await readdir(join(folder, 'records'), { recursive: true })).filter((file) => file.endsWith('.yaml'));
  const records = [];
  for (const file of files)
    records.push(recordSchema.parse(parse(await readFile(join(folder, 'records', file), 'utf8'))));
  records.sort((a, b) => comparePartialDates(b.date, a.date) || comparePartialDates(a.id, b.id));
  return {
    version: createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 12),
    loadedAt: new Date(),
    records,
    recordById: new Map(records.map((record) => [record.id, record])),
    bodies,
    topics,
    fields,
    kinds,
    documentTypes,
    faults: [],
  };
}
