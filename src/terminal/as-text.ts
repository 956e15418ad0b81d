import type { Answer } from '../answers/answer.js';

/** Most entries and sources that a terminal shows; what is left out is said. */
const most = 20;

/** The number under which a record is cited: that of its first source in the list. */
function numbering({ citations }: Answer): (records: readonly string[]) => string {
  const first = new Map<string, number>();
  citations.forEach(({ record }, i) => {
    if (!first.has(record)) first.set(record, i + 1);
  });
  return (records) => {
    const numbers = [...new Set(records.flatMap((record) => first.get(record) ?? []))].sort((a, b) => a - b);
    const shown = numbers.slice(0, 4).map((n) => `[${n}]`);
    return shown.length === 0 ? '' : ` ${shown.join('')}${numbers.length > shown.length ? '…' : ''}`;
  };
}

/** An answer as plain text: the answer, the evidence, the records, the sources, and the choices where it asks. */
export function asText(answer: Answer): string {
  const zh = answer.language === 'zh';
  const cite = numbering(answer);
  const lines = [`${answer.headline.text}${cite(answer.headline.records)}`];
  for (const { text, records } of answer.sentences) lines.push(`${text}${cite(records)}`);
  if (answer.entries.length > 0) lines.push('');
  for (const { heading, date, lines: details, record } of answer.entries.slice(0, most)) {
    lines.push(`• ${heading}${zh ? `（${date}）` : ` (${date})`}${cite([record])}`);
    for (const detail of details) lines.push(`    ${detail}`);
  }
  if (answer.entries.length > most)
    lines.push(zh ? `另有${answer.entries.length - most}条。` : `${answer.entries.length - most} more.`);
  const shown = new Set(answer.entries.slice(0, most).map(({ record }) => record));
  const sources = answer.citations
    .map((citation, i) => ({ ...citation, n: i + 1 }))
    .filter(({ record, n }) => n <= most || shown.has(record));
  if (sources.length > 0) lines.push('', zh ? '来源：' : 'Sources:');
  for (const { n, publisher, title, published, url } of sources) {
    lines.push(`[${n}] ${[publisher, title, published].filter(Boolean).join(', ')}: ${url}`);
  }
  if (answer.citations.length > sources.length)
    lines.push(
      zh
        ? `另有${answer.citations.length - sources.length}个来源。`
        : `${answer.citations.length - sources.length} more sources.`,
    );
  if (answer.outcome === 'unclear') for (const { label } of answer.suggestions) lines.push(`• ${label}`);
  return lines.join('\n');
}
