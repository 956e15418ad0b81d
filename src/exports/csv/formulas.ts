/** `=`, `+`, `-`, `@` and every other character that compatibility normalization (NFKC) turns into one of them. */
const signs = '[=+\\-@＝﹦⁼₌⩵⩶＋﹢⁺₊﬩－﹣＠﹫]';
/** Spreadsheets may pass over these before they look at the first sign. */
const passedOver = '[\\s\\p{Cf}"]*';
const firstInCell = new RegExp(`^(?=[\\t\\r\\n]|${passedOver}${signs})`, 'u');
const firstAfterBreak = new RegExp(`(?=${signs})(?<=[;\\t\\r\\n]${passedOver})`, 'gu');

/**
 * Writes the text of a cell so that no spreadsheet takes it for a formula: an apostrophe is set before a cell that begins
 * with `=`, `+`, `-`, `@`, their full-width and other forms, a tab or a line break (OWASP, CSV Injection; ASVS 1.2.10),
 * spaces, quotation marks and invisible characters before them notwithstanding. The same goes for such a sign after a semicolon, tab or line
 * break within a cell, where a spreadsheet that was told of another separator, or whose country's separator is another
 * one, begins a new cell.
 */
export function defused(cell: string): string {
  return cell.replace(firstAfterBreak, "'").replace(firstInCell, "'");
}
