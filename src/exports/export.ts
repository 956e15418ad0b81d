import type { Language } from '../names/gazetteer.js';
import type { CooperationRecord } from '../records/schema.js';

/** What an export takes and what comes of it. docs/exports.md describes the files for those who read them. */

export const exportFormats = ['csv', 'json', 'markdown', 'ics'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The records to be written. */
export interface Selection {
  /** In the order in which they are to stand in the file. */
  readonly records: readonly CooperationRecord[];
  /**
   * What was asked for, as a phrase in the reader's language: "MoUs between China and Cambodia since 2019". It stands in
   * every file, as plain text and in the reader's script.
   */
  readonly filter: string;
  /** What the name of the file tells of it, as codes, ids and years: `['CN', 'KH']`. */
  readonly nameParts?: readonly string[];
}

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly language: Language;
  /** Simplified to Traditional Chinese, for readers of that script. What sources are called stays as it is. */
  readonly script?: (text: string) => string;
  /** The most bytes that each file may have. */
  readonly maxBytes?: number;
}

export interface ExportFile {
  /** Small letters, digits and hyphens, then the extension. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export interface Export {
  /** At least one. */
  readonly files: readonly ExportFile[];
  /**
   * Records of the selection that the format cannot hold: in a calendar, those not dated to the day. The file says so too.
   * Always empty for the other formats.
   */
  readonly omitted: readonly CooperationRecord[];
}

/** A file would have more bytes than allowed. It is not cut; the selection has to be narrowed, or another format chosen. */
export class ExportTooLarge extends Error {
  override readonly name = 'ExportTooLarge';

  constructor(
    readonly file: string,
    readonly bytes: number,
    readonly maxBytes: number,
  ) {
    super(`${file} would have ${bytes} bytes, and ${maxBytes} are allowed: select fewer records`);
  }
}

/** There is nothing to write: no record is selected, or none that a calendar can hold. */
export class NothingToExport extends Error {
  override readonly name = 'NothingToExport';

  constructor(
    /** The selected records that the format cannot hold; empty where none was selected. */
    readonly omitted: readonly CooperationRecord[],
  ) {
    super(omitted.length === 0 ? 'no record is selected' : 'no selected record is dated to the day');
  }
}
