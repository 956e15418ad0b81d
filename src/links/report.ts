import type { Places } from '../records/places.js';
import type { Register } from '../records/register.js';
import type { LinkReport } from './check-links.js';
import { dayOf, type LinkResult } from './link-results.js';

/** The addresses of the sources of a register. */
export function sourceUrls({ records }: Register): string[] {
  return [...new Set(records.flatMap(({ sources }) => sources.map(({ url }) => url)))];
}

export interface ReportOptions {
  /** Whether to list the pages that have moved for good, too. */
  readonly moved?: boolean | undefined;
}

/**
 * A line for each source that was not reached, `file:line:column: what came of it`, in the order of files, and one with the
 * numbers at the end.
 */
export async function reportLines(
  register: Register,
  places: Places,
  report: LinkReport,
  { moved = false }: ReportOptions = {},
): Promise<string[]> {
  const lines: { file: string; line: number; column: number; text: string }[] = [];
  for (const record of register.records)
    for (const [at, { url, archive }] of record.sources.entries()) {
      const result = report.results.get(url);
      const text = result && lineOf(result, archive !== undefined, moved);
      if (text === undefined) continue;
      lines.push({ ...(await places.of({ record: record.id }, ['sources', at, 'url'])), text });
    }
  lines.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return [
    ...lines.map(({ file, line, column, text }) => `${file}:${line}:${column}: ${text}`),
    ...summaryLines(sourceUrls(register), report, moved),
  ];
}

function lineOf(result: LinkResult, archived: boolean, moved: boolean): string | undefined {
  const { url, outcome, reason, redirectedTo, permanently, checkedAt, lastReachedAt } = result;
  if (outcome === 'disallowed') return `not asked for: ${reason ?? ''}: ${url}`;
  if (outcome === 'unreachable') {
    const last = lastReachedAt === null ? '' : `, last reached on ${dayOf(lastReachedAt)}`;
    const copy = archived ? ', has an archived copy' : '';
    return `unreachable on ${dayOf(checkedAt)} (${reason ?? ''}${last}${copy}): ${url}`;
  }
  if (moved && permanently && redirectedTo !== null) return `moved for good to ${redirectedTo}: ${url}`;
  return undefined;
}

function summaryLines(urls: readonly string[], report: LinkReport, moved: boolean): string[] {
  const results = urls.flatMap((url) => report.results.get(url) ?? []);
  const count = (matches: (result: LinkResult) => boolean) => results.filter(matches).length;
  const reached = count(({ outcome }) => outcome === 'reached');
  const unreachable = count(({ outcome }) => outcome === 'unreachable');
  const disallowed = count(({ outcome }) => outcome === 'disallowed');
  const forGood = count(({ permanently }) => permanently);
  const unknown = urls.length - results.length;
  const parts = [`${reached} reached`, `${unreachable} unreachable`];
  if (disallowed > 0) parts.push(`${disallowed} not asked for because of robots.txt`);
  if (unknown > 0) parts.push(`${unknown} not asked for yet`);
  const lines = [
    `${urls.length} addresses: ${parts.join(', ')}. ${report.asked} asked for now, ${report.recent} within the day before.`,
  ];
  if (report.postponed.length > 0)
    lines.push(`${report.postponed.length} left for the next time: their hosts asked for fewer requests.`);
  if (forGood > 0 && !moved) lines.push(`${forGood} have moved for good: \`npm run links -- --moved\` lists them.`);
  return lines;
}
