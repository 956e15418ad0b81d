import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { GapNotes } from '../../src/discord/gap-notes.js';
import type { NewGap } from '../../src/state/gaps.js';

const unanswered = {
  outcome: 'no-record',
  kind: 'text',
  value: null,
  query: { language: 'en', ask: 'text', of: 'acts', scope: {}, leftover: ['hallmarking'] },
} as unknown as Answer;
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('notes of gaps', () => {
  it('hold the day and not the hour', async () => {
    const noted: [NewGap, Date][] = [];
    const gaps = { note: (gap: NewGap, at: Date) => Promise.resolve(void noted.push([gap, at])) };
    new GapNotes(gaps, { warn: () => undefined }, () => new Date('2026-11-26T15:04:05Z')).note(unanswered);
    await settled();
    expect(noted).toEqual([
      [
        { words: ['hallmarking'], entities: [], language: 'en', outcome: 'no-record' },
        new Date('2026-11-26T00:00:00Z'),
      ],
    ]);
  });

  it('that are lost are told once in ten minutes, with how many', async () => {
    let now = Date.parse('2026-11-26T15:00:00Z');
    const lost: unknown[] = [];
    const notes = new GapNotes(
      { note: () => Promise.reject(new Error('away')) },
      { warn: (line: { lost: number }) => void lost.push(line.lost) },
      () => new Date(now),
    );
    for (const minutes of [0, 1, 2, 11]) {
      now = Date.parse('2026-11-26T15:00:00Z') + minutes * 60_000;
      notes.note(unanswered);
      await settled();
    }
    expect(lost).toEqual([1, 3]);
  });
});
