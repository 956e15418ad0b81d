import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { proposeId } from '../../src/new-record/propose-id.js';
import { recordPath, recordText } from '../../src/new-record/record-file.js';
import { loadRegister } from '../../src/records/load-register.js';
import type { Register } from '../../src/records/register.js';
import { recordSchema } from '../../src/records/schema.js';
import { readYaml } from '../../src/records/yaml-text.js';

let register: Register;
beforeAll(async () => {
  register = await loadRegister('data');
});

describe('the file of a record', () => {
  it('is written as those of this project are, to the letter', async () => {
    for (const record of register.records) {
      const file = register.fileOf.get(record.id) ?? '';
      expect(recordText(record)).toBe(await readFile(file, 'utf8'));
      expect(`data/${recordPath(record)}`).toBe(file);
    }
  });

  it('gives the record back, whatever its texts hold', () => {
    const [record] = register.records;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (typed) => {
        const text = typed.trim();
        fc.pre(text !== '');
        const changed = { ...record!, title: { en: text }, facts: { en: [text] } };
        expect(recordSchema.parse(readYaml(recordText(changed)).value)).toEqual(changed);
      }),
    );
  });
});

describe('the id proposed for a record', () => {
  it('has date, sides and words of the title, without verbs, small words and the countries’ names', () => {
    const title = { en: 'Kenya and Türkiye sign standards MoU during presidential visit to Nairobi' };
    expect(proposeId({ date: '2016-06', countries: ['TR', 'KE'], title }, new Set())).toBe(
      '2016-06-ke-tr-standards-mou-presidential-visit-nairobi',
    );
  });

  it('gets a number where it is taken', () => {
    const parts = { date: '2020', countries: ['CN', 'FR'], title: { en: 'AFNOR meets SAC' } };
    expect(proposeId(parts, new Set(['2020-cn-fr-afnor-sac', '2020-cn-fr-afnor-sac-2']))).toBe(
      '2020-cn-fr-afnor-sac-3',
    );
  });

  it('has three of four words that the ids of this project have', () => {
    const shared = register.records.map((record) => {
      const words = new Set(proposeId(record, new Set()).split('-'));
      const own = record.id.split('-');
      return own.filter((word) => words.has(word)).length / own.length;
    });
    expect(shared.reduce((sum, share) => sum + share, 0) / shared.length).toBeGreaterThan(0.75);
  });

  it('is an id for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 110 }), (en) => {
        const id = proposeId({ date: '2025-04', countries: ['CN', 'EU'], title: { en } }, new Set());
        expect(recordSchema.shape.id.safeParse(id).success).toBe(true);
      }),
    );
  });
});
