/** A table of Markdown. Cells of all columns but the first stand to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [`### ${title}`, '', line(head), line(rule), ...rows.map(line), ''].join('\n');
}

/** A number with about three digits that say something. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 100) return value.toLocaleString('en', { maximumFractionDigits: 0 });
  return size >= 10 ? value.toFixed(1) : size >= 1 ? value.toFixed(2) : value.toFixed(size >= 0.1 ? 2 : 3);
}

export const ms = (value: number): string => `${figure(value)} ms`;
export const mib = (bytes: number): string => `${figure(bytes / 2 ** 20)} MiB`;
export const kib = (bytes: number): string => `${figure(bytes / 2 ** 10)} KiB`;
export const ratio = (value: number, to: number): string => figure(value / to);
