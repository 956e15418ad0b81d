import { loadRegister } from './load-register.js';
import { DataFolderError, type Fault } from './register.js';

/** What is wrong with a data folder, and how many of its records can be used. */
export interface CheckReport {
  /** In the order of files, and within a file of lines. */
  readonly faults: readonly Fault[];
  readonly records: number;
}

/** Checks a data folder as loading does. A folder from which no register can be made is a fault, and not an error. */
export async function check(folder: string): Promise<CheckReport> {
  try {
    const { faults, records } = await loadRegister(folder);
    return { faults: inOrder(faults), records: records.length };
  } catch (error) {
    if (error instanceof DataFolderError) return { faults: inOrder(error.faults), records: 0 };
    throw error;
  }
}

/** `file:line:column: what is wrong and what to do`, on one line. */
export function formatFault({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column}: ${message.replace(/\s+/g, ' ')}`;
}

function inOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
