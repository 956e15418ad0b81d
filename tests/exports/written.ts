import { exportRecords } from '../../src/exports/export-records.js';
import type { ExportFile, ExportOptions, Selection } from '../../src/exports/export.js';
import type { Edition } from '../../src/edition/edition.js';
import { edition } from '../questions/shipped.js';

export const { register } = edition;
export const { records } = register;

/** The records of China and Cambodia: documents with and without titles, days, months and years. */
export const cambodian = records.filter(({ countries }) => countries.includes('CN') && countries.includes('KH'));

/** The files of an export; in English and of all records where nothing else is said. */
export function write(
  options: Partial<ExportOptions> & Pick<ExportOptions, 'format'>,
  selection: Partial<Selection> = {},
  of: Edition = edition,
): readonly ExportFile[] {
  return exportRecords(of, { records, filter: 'all records', ...selection }, { language: 'en', ...options }).files;
}

/** The first file, which is the only one but for CSV. */
export function writeOne(...input: Parameters<typeof write>): Buffer {
  const [file] = write(...input);
  if (!file) throw new Error('no file was written');
  return file.bytes;
}

export const text = (bytes: Buffer) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
