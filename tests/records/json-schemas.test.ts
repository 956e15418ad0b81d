import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchemas, writeJsonSchemas, type JsonSchema } from '../../src/records/json-schemas.js';
import { loadRegister } from '../../src/records/load-register.js';
import type { Register } from '../../src/records/register.js';
import { cambodia, denmark, pathOf, SampleFolder } from './sample-folder.js';

const onDisk = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as unknown;

describe('the JSON Schemas', () => {
  let register: Register;
  let schemas: Record<string, JsonSchema>;
  beforeAll(async () => {
    register = await loadRegister('data');
    schemas = jsonSchemas(register);
  });

  const yamlFiles = () => [...register.fileOf.values()].filter((file) => file.endsWith('.yaml'));

  it('in the repository are up to date (`npm run schema` writes them)', async () => {
    for (const [name, schema] of Object.entries(schemas)) expect(await onDisk(`data/schema/${name}`)).toEqual(schema);
  });

  it('accept every file of the register as it is written', async () => {
    const accepts = (name: string) => z.fromJSONSchema(schemas[name] as Parameters<typeof z.fromJSONSchema>[0]);
    const record = accepts('record.json');
    for (const file of yamlFiles()) {
      const result = record.safeParse(parse(await readFile(file, 'utf8')));
      expect(result.error?.issues ?? [], file).toEqual([]);
    }
    for (const [file, schema] of [
      ['bodies', 'bodies.json'],
      ['topics', 'topics.json'],
      ['fields', 'terms.json'],
      ['kinds', 'terms.json'],
      ['document-types', 'terms.json'],
    ] as const)
      expect(accepts(schema).safeParse(parse(await readFile(`data/${file}.yaml`, 'utf8'))).error, file).toBeUndefined();
  });

  it.each([
    ['a part unknown', { colour: 'red' }],
    ['a month that does not exist', { date: '2025-13' }],
    ['a misspelt kind', { kind: 'meating' }],
    ['one side only', { countries: ['CN'] }],
    ['no source', { sources: [] }],
  ])('refuse %s', async (_what, change) => {
    const schema = z.fromJSONSchema(schemas['record.json'] as Parameters<typeof z.fromJSONSchema>[0]);
    const record = parse(await readFile(`data/${pathOf(denmark)}`, 'utf8')) as object;
    expect(schema.safeParse({ ...record, ...change }).success).toBe(false);
  });

  it('offer the ids of bodies, topics and fields for completion, and take a new one too', () => {
    const { body } = schemas['record.json']?.['definitions'] as Record<string, { anyOf: [{ enum: string[] }, object] }>;
    expect(body?.anyOf[0].enum).toContain('samr');
    expect(body?.anyOf[1]).toMatchObject({ type: 'string' });
  });

  it('tell what each part of a record is', () => {
    const parts = schemas['record.json']?.['properties'] as Record<string, { description?: string; $ref?: string }>;
    for (const [name, part] of Object.entries(parts)) expect(part.description, name).toBeTruthy();
  });

  it('are written into the folder from which they are made', async () => {
    const folder = await SampleFolder.create([cambodia]);
    const written = await writeJsonSchemas(folder.path);
    expect(written).toHaveLength(4);
    expect(await onDisk(folder.at('schema/record.json'))).toEqual(
      jsonSchemas(await loadRegister(folder.path))['record.json'],
    );
  });

  it('are named in the first line of every file of a record', async () => {
    for (const file of yamlFiles())
      expect(await readFile(file, 'utf8')).toMatch(
        /^# yaml-language-server: \$schema=\.\.\/\.\.\/schema\/record\.json\n/,
      );
  });
});
