import { loadRegister, type LoadOptions } from './load-register.js';
import { DataFolderError, type Fault } from './register.js';
import { findWarnings } from './warnings/find-warnings.js';
import type { Warning } from './warnings/remark.js';

/** What is wrong with a data folder, what is doubtful, and how many of its records can be used. */
export interface CheckReport {
  /** In the order of files, and within a file of lines. */
  readonly faults: readonly Fault[];
  /** In the same order. Of the records that can be used alone. */
  readonly warnings: readonly Warning[];
  readonly records: number;
}

export interface CheckOptions {
  /** Whether to look for what is doubtful too; true where left out. */
  readonly warnings?: boolean;
  /** Told of the files that are read. */
  readonly watched?: LoadOptions['watched'];
}

/**
 * Checks a data folder as loading does, and looks for what breaks no rule and is doubtful all the same. A folder from which
 * no register can be made is a fault, and not an error.
 */
export async function check(folder: string, { warnings = true, watched }: CheckOptions = {}): Promise<CheckReport> {
  try {
    const register = await loadRegister(folder, { watched });
    const found = warnings ? await findWarnings(register, folder) : [];
    return { faults: inOrder(register.faults), warnings: inOrder(found), records: register.records.length };
  } catch (error) {
    if (error instanceof DataFolderError) return { faults: inOrder(error.faults), warnings: [], records: 0 };
    throw error;
  }
}

/** `file:line:column: what is wrong and what to do`, on one line. */
export function formatFault({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column}: ${message.replace(/\s+/g, ' ')}`;
}

/** `file:line:column: warning: what is doubtful and what to do`, on one line. */
export function formatWarning(warning: Warning): string {
  return formatFault({ ...warning, message: `warning: ${warning.message}` });
}

function inOrder<F extends Fault>(faults: readonly F[]): F[] {
  return [...faults].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
