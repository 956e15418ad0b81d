import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { shownPath } from './data-folder.js';
import { loadRegister } from './load-register.js';
import type { Register } from './register.js';
import { bodySchema, recordSchema, termSchema, topicSchema } from './schema.js';

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schemas of the data files, by file name, for editors to complete and check with. They follow draft 7, which the
 * YAML language server reads best. Where a body, topic or field is named they offer the ids of the register for completion
 * and take others too: an entry added a moment ago is no fault.
 */
export function jsonSchemas(register: Pick<Register, 'bodies' | 'topics' | 'fields'>): Record<string, JsonSchema> {
  const definitions: Record<string, (own: JsonSchema) => JsonSchema> = {
    body: (own) => offering(own, register.bodies.keys()),
    topic: (own) => offering(own, register.topics.keys()),
    field: (own) => offering(own, register.fields.keys()),
    'partial-date': () => ({
      description: 'YYYY-MM-DD, YYYY-MM or YYYY',
      anyOf: [
        { type: 'string', pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' },
        { type: 'integer', minimum: 1000, maximum: 9999 },
      ],
    }),
    'web-address': (own) => ({ ...own, pattern: '^https?://' }),
  };
  const from = (schema: z.ZodType, title: string): JsonSchema => {
    const whole = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
    const own = Object.entries(whole.definitions ?? {}).map(([name, definition]) => {
      const plain = definition as JsonSchema;
      return [name, definitions[name]?.(plain) ?? plain];
    });
    return { ...whole, title, definitions: Object.fromEntries(own) as JsonSchema };
  };
  return {
    'record.json': from(recordSchema, 'A record of cooperation'),
    'bodies.json': from(z.array(bodySchema), 'Bodies'),
    'topics.json': from(z.array(topicSchema), 'Topics'),
    'terms.json': from(z.array(termSchema), 'Terms of a closed vocabulary'),
  };
}

/**
 * Writes the schemas into `schema/` of a data folder, with the ids that stand in its vocabularies.
 *
 * @returns the files written.
 * @throws DataFolderError where the folder gives no register.
 */
export async function writeJsonSchemas(folder: string): Promise<string[]> {
  const schemas = Object.entries(jsonSchemas(await loadRegister(folder)));
  await mkdir(join(folder, 'schema'), { recursive: true });
  return Promise.all(
    schemas.map(async ([name, schema]) => {
      const path = join(folder, 'schema', name);
      await writeFile(path, `${JSON.stringify(schema, null, 2)}\n`);
      return shownPath(path);
    }),
  );
}

/** Offers ids for completion beside what is allowed anyway. */
function offering(own: JsonSchema, ids: Iterable<string>): JsonSchema {
  const { description, ...any } = own;
  return { description, anyOf: [{ enum: [...ids].sort() }, any] };
}
