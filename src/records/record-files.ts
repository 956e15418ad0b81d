import { basename, extname } from 'node:path';
import { readText } from './data-folder.js';
import { sliceLines } from './entries.js';
import { readJsonLine } from './json-line.js';
import type { Fault } from './register.js';
import type { Written } from './written.js';
import { readYaml } from './yaml-text.js';

/** A record as somebody wrote it. */
export interface WrittenRecord {
  /** The file, as faults show it. */
  readonly file: string;
  readonly written: Written;
  /** For a file that holds one record, the id that its name gives it. */
  readonly idOfFile?: string;
  /** The id that the record probably has, should it turn out faulty: of the file's name, else of the text. */
  readonly probableId: string | undefined;
}

/** The text of one record, to be read when its turn comes. */
export interface RecordText {
  readonly text: string;
  readonly read: () => WrittenRecord;
}

/** Whether a file may hold many records, a line each. */
export const holdsMany = (path: string): boolean => extname(path).toLowerCase() === '.jsonl';

/** The records of one file: one of a `.yaml` or `.yml` file, one a line of a `.jsonl` file. */
export async function readRecordFile(
  path: string,
): Promise<{ readonly records: readonly RecordText[] } | { readonly fault: Fault }> {
  const isLines = holdsMany(path);
  const idOfFile = isLines ? undefined : basename(path, extname(path));
  const source = await readText(path);
  if ('fault' in source) return { fault: { ...source.fault, ...(idOfFile && { record: idOfFile }) } };
  const { file, text } = source;
  if (idOfFile !== undefined)
    return { records: [{ text, read: () => ({ file, written: readYaml(text), idOfFile, probableId: idOfFile }) }] };
  // Line by line when asked for, so that a file of any length leaves the event loop free in between.
  return {
    records: sliceLines(text).map((line) => ({
      text: line.text,
      read: () => ({
        file,
        written: readJsonLine(line.text, line.firstLine),
        probableId: /"id"\s*:\s*"([A-Za-z0-9-]+)"/.exec(line.text)?.[1],
      }),
    })),
  };
}
