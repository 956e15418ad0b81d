import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/records/schema.js';
import { anyRecords } from './any-record.js';
import { cambodian, records, register, text, writeOne } from './written.js';

interface Exported {
  readonly about: Readonly<Record<string, unknown>>;
  readonly vocabularies: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly records: readonly unknown[];
}
const read = (...input: Parameters<typeof writeOne>) => JSON.parse(text(writeOne(...input))) as Exported;

describe('a JSON export', () => {
  it('holds the records as the register has them', () => {
    expect(read({ format: 'json' }).records).toEqual(records);
  });

  it('holds records that a data folder takes', () => {
    for (const record of read({ format: 'json' }).records) expect(recordSchema.safeParse(record).success).toBe(true);
  });

  it('says from what it comes, what was asked and how to cite it', () => {
    const { about } = read({ format: 'json' }, { records: cambodian, filter: 'records of China and Cambodia' });
    expect(about).toMatchObject({
      register: { version: register.version, records: records.length },
      filter: 'records of China and Cambodia',
      count: cambodian.length,
    });
    expect(about['howToCite']).toContain(register.version);
  });

  it('explains every id in it, and those that the explanations name', () => {
    for (const selected of [records, cambodian]) {
      const { vocabularies } = read({ format: 'json' }, { records: selected });
      const { kinds, documentTypes, fields, topics, bodies, countries } = vocabularies;
      for (const record of selected) {
        expect(kinds).toHaveProperty([record.kind]);
        for (const code of record.countries) expect(countries).toHaveProperty([code]);
        for (const id of record.fields) expect(fields).toHaveProperty([id]);
        for (const id of record.topics) expect(topics).toHaveProperty([id]);
        for (const id of record.bodies) expect(bodies).toHaveProperty([id]);
        for (const { body } of record.people) if (body !== null) expect(bodies).toHaveProperty([body]);
        for (const { type, parties } of record.instruments) {
          expect(documentTypes).toHaveProperty([type]);
          for (const id of parties) expect(bodies).toHaveProperty([id]);
        }
      }
      for (const { broader } of Object.values(topics ?? {}))
        if (typeof broader === 'string') expect(topics).toHaveProperty([broader]);
      for (const { succeeds, country } of Object.values(bodies ?? {})) {
        if (typeof succeeds === 'string') expect(bodies).toHaveProperty([succeeds]);
        expect(countries).toHaveProperty([String(country)]);
      }
    }
  });

  it('explains no more than that', () => {
    const { vocabularies } = read({ format: 'json' }, { records: cambodian });
    expect(vocabularies['bodies']).not.toHaveProperty('eiac');
    expect(vocabularies['countries']).toMatchObject({ KH: { en: 'Cambodia', zh: '柬埔寨' } });
    expect(vocabularies['countries']).not.toHaveProperty('DK');
  });

  it('holds whatever texts a record has, unaltered', () => {
    fc.assert(
      fc.property(anyRecords, (some) => {
        expect(read({ format: 'json' }, { records: some }).records).toEqual(some);
      }),
    );
  });
});
