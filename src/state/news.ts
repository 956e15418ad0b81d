import type { Subject } from './follows.js';

/** A record of an accepted load: its id, a hash of its content, and what it is about, by which follows match it. */
export interface LoadedRecord {
  readonly id: string;
  readonly hash: string;
  readonly subjects: readonly Subject[];
}

/** A record as the last accepted load left it. */
export interface KnownRecord {
  readonly hash: string;
  readonly isGone: boolean;
}

export type Change = 'new' | 'changed';

/** What a load brings, against the last accepted one. */
export interface News {
  readonly news: readonly { readonly record: LoadedRecord; readonly change: Change }[];
  /** Known, gone for a while, and back with the content that it had: nothing that anybody need hear. */
  readonly back: readonly LoadedRecord[];
  /** Ids of records that are no longer there. */
  readonly gone: readonly string[];
}

/**
 * What is new or changed in a load. A record that was set aside for a fault and comes back as it was is not news; one that comes
 * back with other content has changed.
 */
export function newsOf(records: readonly LoadedRecord[], known: ReadonlyMap<string, KnownRecord>): News {
  const news: { record: LoadedRecord; change: Change }[] = [];
  const back: LoadedRecord[] = [];
  for (const record of records) {
    const before = known.get(record.id);
    if (before === undefined) news.push({ record, change: 'new' });
    else if (before.hash !== record.hash) news.push({ record, change: 'changed' });
    else if (before.isGone) back.push(record);
  }
  const here = new Set(records.map(({ id }) => id));
  const gone = [...known].filter(([id, { isGone }]) => !isGone && !here.has(id)).map(([id]) => id);
  return { news, back, gone };
}
