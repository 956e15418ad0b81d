import type { Edition } from '../edition/edition.js';
import { aboutOf } from './about.js';
import { asCalendar } from './as-calendar.js';
import { asJson } from './as-json.js';
import { asMarkdown } from './as-markdown.js';
import { asCsv } from './csv/as-csv.js';
import { ExportTooLarge, NothingToExport, type Export, type ExportOptions, type Selection } from './export.js';
import { fileName } from './file-name.js';
import { readerOf } from './reader.js';

/** A file by its extension, with what stands before that in its name. */
interface Part {
  readonly extension: string;
  readonly bytes: Buffer | undefined;
}

const mediaTypes = {
  // RFC 4180, section 3
  csv: 'text/csv; charset=utf-8; header=present',
  // RFC 8259, section 11: JSON has no charset
  json: 'application/json',
  // RFC 7763
  markdown: 'text/markdown; charset=utf-8; variant=CommonMark',
  // RFC 5545, section 8.1
  ics: 'text/calendar; charset=utf-8',
} as const;

/**
 * Writes records into files: what is in them, from which version of the register, what was asked for and how to cite it
 * (docs/exports.md). The same register, selection and options give the same bytes. CSV gives a second file, of the
 * documents, where the records list any; the other formats give one file.
 *
 * @throws NothingToExport where no record is selected, or none that the format can hold.
 * @throws ExportTooLarge where a file would have more than `maxBytes`. Nothing is ever cut.
 */
export function exportRecords(edition: Edition, selection: Selection, options: ExportOptions): Export {
  const { format, language, script = (text: string) => text, maxBytes = Number.POSITIVE_INFINITY } = options;
  const { records, nameParts = [] } = selection;
  if (records.length === 0) throw new NothingToExport([]);
  const reader = readerOf(edition, language, script);
  const about = aboutOf(edition, selection, reader);

  const write = (): { parts: readonly Part[]; omitted?: Export['omitted'] } => {
    switch (format) {
      case 'csv': {
        const { records: table, documents } = asCsv(edition, records, about, script);
        return {
          parts: [
            { extension: '.csv', bytes: table },
            { extension: '-documents.csv', bytes: documents },
          ],
        };
      }
      case 'json':
        return { parts: [{ extension: '.json', bytes: asJson(edition, records, about) }] };
      case 'markdown':
        return { parts: [{ extension: '.md', bytes: asMarkdown(records, about, reader) }] };
      case 'ics': {
        const { bytes, omitted } = asCalendar(records, about, reader);
        if (!bytes) throw new NothingToExport(omitted);
        return { parts: [{ extension: '.ics', bytes }], omitted };
      }
    }
  };
  const { parts, omitted = [] } = write();
  const files = parts.flatMap(({ extension, bytes }) =>
    bytes ? [{ name: fileName(nameParts, about.loaded, extension), mediaType: mediaTypes[format], bytes }] : [],
  );
  for (const { name, bytes } of files)
    if (bytes.length > maxBytes) throw new ExportTooLarge(name, bytes.length, maxBytes);
  return { files, omitted };
}
