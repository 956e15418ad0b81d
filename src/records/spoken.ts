import type { CooperationRecord } from './schema.js';

/** Everything a record says in words. */
export function textsOf(record: CooperationRecord): string[] {
  return [
    record.title.en,
    record.title.zh ?? '',
    ...record.facts.en,
    ...(record.facts.zh ?? []),
    ...record.instruments.flatMap(({ title }) => (title ? [title.en, title.zh ?? ''] : [])),
    ...record.people.map(({ role }) => role ?? ''),
    ...record.sources.map(({ title, publisher }) => `${title ?? ''} ${publisher}`),
  ];
}

/** A text in lower case, without marks. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What a record says, plain. */
export const spokenIn = (record: CooperationRecord): string => plain(textsOf(record).join('\n'));

/** The words of a plain text: runs of letters and digits. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
