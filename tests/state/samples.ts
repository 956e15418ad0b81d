import type { AcceptedLoad } from '../../src/state/loads.js';
import type { LoadedRecord } from '../../src/state/news.js';
import type { NewFollow, Subject, Subscriber } from '../../src/state/follows.js';
import type { State } from '../../src/state/state.js';

/** A Wednesday. */
export const wednesday = new Date('2026-03-04T10:00:00Z');

export const later = (milliseconds: number, than = wednesday): Date => new Date(than.getTime() + milliseconds);
export const second = 1_000;
export const hour = 3_600 * second;
export const day = 24 * hour;

export const ada: Subscriber = { user: '100000000000000001' };
export const ben: Subscriber = { user: '100000000000000002' };
export const news: Subscriber = { channel: '200000000000000001', guild: '300000000000000001' };

export const cambodia: Subject = { kind: 'country', id: 'KH' };
export const uzbekistan: Subject = { kind: 'country', id: 'UZ' };
export const accreditation: Subject = { kind: 'field', id: 'accreditation' };

export const follow = (subscriber: Subscriber, subject: Subject, more: Partial<NewFollow> = {}): NewFollow => ({
  subscriber,
  askedBy: 'user' in subscriber ? subscriber.user : '100000000000000009',
  subject,
  digest: 'now',
  language: 'en',
  ...more,
});

export const record = (id: string, hash: string, ...subjects: readonly Subject[]): LoadedRecord => ({
  id,
  hash,
  subjects: subjects.length > 0 ? subjects : [cambodia],
});

export const load = (
  version: string,
  records: readonly LoadedRecord[],
  more: Partial<AcceptedLoad> = {},
): AcceptedLoad => ({
  version,
  records,
  at: wednesday,
  cause: 'files',
  scheme: 'sha256',
  counts: { records: records.length },
  faults: 0,
  ...more,
});

/** Claims all that is due and marks it as sent. Returns what each subscriber then has, as "who: record hash, ...". */
export async function deliverAll(state: State, at: Date): Promise<readonly string[]> {
  const sent: string[] = [];
  for (;;) {
    const claimed = await state.deliveries.claim({ at, by: 'test', most: 50 });
    if (claimed.length === 0) return sent.sort();
    for (const { id, subscriber, pieces } of claimed) {
      const who = 'user' in subscriber ? subscriber.user : subscriber.channel;
      sent.push(`${who}: ${pieces.map(({ recordId, hash }) => `${recordId} ${hash}`).join(', ')}`);
      await state.deliveries.markDelivered(id, at);
    }
  }
}
