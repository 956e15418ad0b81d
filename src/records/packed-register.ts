import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { Register } from './register.js';

/**
 * A register in one piece, to be kept and sent: the files of a data folder, compressed. It is read again through the same door
 * as any data folder, so that what was packed by another version is checked like everything else.
 */

const packedSchema = z.strictObject({
  format: z.literal(1),
  /** Texts by their path in the data folder. */
  files: z.record(z.string().regex(/^[a-z/-]+\.(yaml|jsonl)$/), z.string()),
});

/** Packs what a register serves. Equal registers give equal bytes. */
export async function packRegister(register: Register): Promise<Buffer> {
  // An entry a line: JSON is YAML (https://yaml.org/spec/1.2.2/#12-yaml-history).
  const vocabulary = (entries: ReadonlyMap<string, unknown>) =>
    [...entries.values()].map((entry) => `- ${JSON.stringify(entry)}\n`).join('');
  const files = {
    'bodies.yaml': vocabulary(register.bodies),
    'topics.yaml': vocabulary(register.topics),
    'fields.yaml': vocabulary(register.fields),
    'kinds.yaml': vocabulary(register.kinds),
    'document-types.yaml': vocabulary(register.documentTypes),
    'records/published.jsonl': `${register.records.map((record) => JSON.stringify(record)).join('\n')}\n`,
  };
  return promisify(gzip)(JSON.stringify({ format: 1, files }));
}

/**
 * Writes a packed register into a folder, which is made.
 *
 * @throws Error where the content is none that this version packs, or the folder cannot be written
 */
export async function unpackRegister(content: Uint8Array, folder: string): Promise<void> {
  const text = (await promisify(gunzip)(content)).toString('utf8');
  const { files } = packedSchema.parse(JSON.parse(text));
  for (const [path, file] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), file);
  }
}
