import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { exportFormats, ExportTooLarge, NothingToExport } from '../../src/exports/export.js';
import { anyText } from './any-record.js';
import { cambodian, records, register, text, write, writeOne } from './written.js';

const day = register.loadedAt.toISOString().slice(0, 10);
const filter = 'records of China and Cambodia';
const one = { records: cambodian, filter };

describe('a file is named', () => {
  it('after what was asked for and the day of the register', () => {
    const names = exportFormats.flatMap((format) =>
      write({ format }, { records: cambodian, nameParts: ['CN', 'KH', 'MoU', '2019'] }).map(({ name }) => name),
    );
    expect(names).toEqual(
      ['.csv', '-documents.csv', '.json', '.md', '.ics'].map((end) => `accord-cn-kh-mou-2019-${day}${end}`),
    );
  });

  it('so that every system takes the name, whatever was asked for', () => {
    fc.assert(
      fc.property(fc.array(anyText), (nameParts) => {
        const [file] = write({ format: 'json' }, { records: cambodian, nameParts });
        expect(file?.name).toMatch(/^accord-(?:[a-z0-9]+-)*\d{4}-\d{2}-\d{2}\.json$/);
        expect(file?.name.length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('with the type of its media', () => {
    expect(exportFormats.map((format) => write({ format }, one)[0]?.mediaType.split(';')[0])).toEqual([
      ...['text/csv', 'application/json', 'text/markdown', 'text/calendar'],
    ]);
  });
});

describe('every file', () => {
  /** A calendar breaks lines anywhere and escapes commas; JSON and CSV have marks of their own. */
  const plain = (bytes: Buffer) =>
    text(bytes)
      .replaceAll('\r\n ', '')
      .replace(/\\(?=[,;])/g, '');

  it.each(exportFormats)('says from which register it comes, how to cite it and under what licence: %s', (format) => {
    const file = plain(writeOne({ format }, one));
    expect(file).toContain(
      `Accord, register of bilateral standardization cooperation, version ${register.version}, loaded on `,
    );
    expect(file).toContain(`with ${records.length} records. Selection: ${filter} (6 records).`);
    expect(file).toContain('MIT License, Copyright (c) 2026 Accord contributors.');
  });

  it.each(exportFormats)('is the same when it is written again: %s', (format) => {
    expect(write({ format }, one)).toEqual(write({ format }, one));
  });

  it.each(exportFormats)('is the whole file or none: %s', (format) => {
    const files = write({ format }, one);
    const largest = Math.max(...files.map(({ bytes }) => bytes.length));
    expect(write({ format, maxBytes: largest }, one)).toEqual(files);
    const tooMuch = () => write({ format, maxBytes: largest - 1 }, one);
    expect(tooMuch).toThrow(ExportTooLarge);
    expect(tooMuch).toThrow(expect.objectContaining({ bytes: largest, maxBytes: largest - 1 }));
  });

  it.each(exportFormats)('needs a record: %s', (format) => {
    expect(() => write({ format }, { records: [] })).toThrow(NothingToExport);
  });

  it.each(exportFormats)('of the whole register is well within what Discord takes by default: %s', (format) => {
    for (const { bytes } of write({ format })) expect(bytes.length).toBeLessThan(10 * 1024 * 1024);
  });

  it('names the licence that LICENSE gives', () => {
    const licence = readFileSync('LICENSE', 'utf8');
    expect(licence).toContain('MIT License');
    expect(licence).toContain('Copyright (c) 2026 Accord contributors');
  });
});

describe('for readers of Traditional Chinese', () => {
  const script = Converter({ from: 'cn', to: 'tw' });
  const cited = records.filter(({ sources }) => sources.some(({ title }) => title !== null && /[国标协]/.test(title)));

  it('texts of the register and of the file are in that script', () => {
    const file = text(
      writeOne({ format: 'markdown', language: 'zh', script }, { records: cambodian, filter: '中国和柬埔寨的记录' }),
    );
    expect(file).toContain('中國和柬埔寨的記錄');
    expect(file).toContain('- **機構**：國家市場監督管理總局（SAMR）');
    expect(file).toContain('羅文（Luo Wen）');
    expect(text(writeOne({ format: 'csv', language: 'zh', script }, { records: cambodian }))).toContain('柬埔寨工業');
  });

  it('sources are cited as they are', () => {
    expect(cited.length).toBeGreaterThan(0);
    for (const format of ['csv', 'markdown'] as const) {
      const file = text(writeOne({ format, language: 'zh', script }, { records: cited })).replaceAll('\\', '');
      for (const { publisher, title } of cited.flatMap(({ sources }) => sources)) {
        expect(file).toContain(publisher.replaceAll('"', format === 'csv' ? '""' : '"'));
        if (title !== null) expect(file).toContain(title.replaceAll('"', format === 'csv' ? '""' : '"'));
      }
    }
  });

  it('JSON stays as the register has it', () => {
    const { records: written } = JSON.parse(
      text(writeOne({ format: 'json', language: 'zh', script }, { records: cambodian })),
    ) as { records: unknown };
    expect(written).toEqual(cambodian);
  });
});
