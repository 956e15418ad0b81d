import { expect, it } from 'vitest';
import type { NewGap } from '../../src/state/gaps.js';
import type { NewOpinion } from '../../src/state/feedback.js';
import { describeOnBothEngines } from './engines.js';
import { later, wednesday } from './samples.js';

const gap = (words: readonly string[], entities: readonly string[] = [], more: Partial<NewGap> = {}): NewGap => ({
  words,
  entities,
  language: 'en',
  outcome: 'no-record',
  ...more,
});

describeOnBothEngines('gaps', (engine) => {
  it('count the same question once for each time it was asked, in whatever order its words come', async () => {
    const state = await engine().newState();
    await state.gaps.note(gap(['mou', 'laos'], ['LA']), wednesday);
    await state.gaps.note(gap(['laos', 'mou'], ['LA']), later(5));
    await state.gaps.note(gap(['laos', 'mou'], ['LA'], { language: 'zh' }), later(9));
    expect(await state.gaps.list(9)).toEqual([
      { ...gap(['laos', 'mou'], ['LA']), times: 2, firstAt: wednesday, lastAt: later(5) },
      { ...gap(['laos', 'mou'], ['LA'], { language: 'zh' }), times: 1, firstAt: later(9), lastAt: later(9) },
    ]);
    expect(await state.gaps.list(1)).toHaveLength(1);
  });

  it('that are noted at once are counted each, and those that still wait to be written are there after an ordinary end', async () => {
    const place = await engine().newPlace();
    const state = await engine().open(place);
    const noted = [later(1), later(2), later(3)].map((at) => state.gaps.note(gap(['fees']), at));
    noted.push(state.gaps.note(gap(['tariffs']), later(2)));
    await state.close();
    await Promise.all(noted);
    expect(await (await engine().open(place)).gaps.list(9)).toMatchObject([
      { words: ['fees'], times: 3, firstAt: later(1), lastAt: later(3) },
      { words: ['tariffs'], times: 1 },
    ]);
  });

  it('are grouped by what they have in common', async () => {
    const state = await engine().newState();
    await state.gaps.note(gap(['fees'], ['LA', 'TH']), wednesday);
    await state.gaps.note(gap(['fees'], ['LA', 'TH']), wednesday);
    await state.gaps.note(gap(['tariffs'], ['TH']), later(7));
    expect(await state.gaps.grouped('entities', 9)).toEqual([
      { of: 'TH', times: 3, gaps: 2, firstAt: wednesday, lastAt: later(7) },
      { of: 'LA', times: 2, gaps: 1, firstAt: wednesday, lastAt: wednesday },
    ]);
    expect((await state.gaps.grouped('words', 1)).map(({ of }) => of)).toEqual(['fees']);
  });

  it('hold nothing that names a person', async () => {
    const state = await engine().newState();
    const words = [
      '<@123>',
      'ada@example.org',
      '123456789012345678',
      'https://example.org/ada',
      'visit\0s',
      '\ud800',
      ' ',
    ];
    await state.gaps.note(gap(words, ['KH']), wednesday);
    await state.gaps.note(gap(['<@1>']), wednesday);
    expect(await state.gaps.export()).toMatchObject([{ words: ['visits', '\ufffd'], entities: ['KH'] }]);
  });
});

const opinion = (more: Partial<NewOpinion> = {}): NewOpinion => ({
  messageId: 'm1',
  userId: 'ada',
  verdict: 'wrong',
  query: 'v1:count',
  kind: 'count',
  records: ['kh-2025-1'],
  ...more,
});

describeOnBothEngines('feedback', (engine) => {
  it('counts a person once for a message, as last said', async () => {
    const state = await engine().newState();
    expect(await state.feedback.note(opinion(), wednesday)).toBe('new');
    expect(await state.feedback.note(opinion({ verdict: 'good' }), later(1))).toBe('replaced');
    expect(await state.feedback.note(opinion({ userId: 'ben' }), later(2))).toBe('new');
    expect(await state.feedback.note(opinion({ messageId: 'm2' }), later(3))).toBe('new');
    expect(await state.feedback.counts()).toEqual({ good: 1, wrong: 2 });
  });

  it('takes a comment after the vote, keeps a thousand characters of it, and drops it with the verdict', async () => {
    const state = await engine().newState();
    await state.feedback.note(opinion(), wednesday);
    await state.feedback.note(opinion({ comment: `  ${'😀'.repeat(1_200)}\0` }), later(1));
    await state.feedback.note(opinion(), later(2));
    expect(await state.feedback.list(9)).toMatchObject([{ comment: '😀'.repeat(1_000), at: later(2) }]);
    await state.feedback.note(opinion({ verdict: 'good' }), later(3));
    expect((await state.feedback.list(9))[0]).not.toHaveProperty('comment');
  });

  it('lists what was said, newest first, without who said it', async () => {
    const state = await engine().newState();
    await state.feedback.note(opinion(), wednesday);
    await state.feedback.note(opinion({ userId: 'ben', verdict: 'good', records: [] }), later(1));
    const [newest, oldest] = await state.feedback.list(9);
    expect(newest).toEqual({
      ...{ id: newest?.id, at: later(1), verdict: 'good', query: 'v1:count', kind: 'count', records: [] },
    });
    expect(oldest).toMatchObject({ verdict: 'wrong', records: ['kh-2025-1'] });
    expect(await state.feedback.list(9, 'wrong')).toEqual([oldest]);
    expect(JSON.stringify(await state.feedback.list(9))).not.toContain('ada');
  });

  it('can be erased one by one', async () => {
    const state = await engine().newState();
    await state.feedback.note(opinion(), wednesday);
    const [said] = await state.feedback.list(9);
    expect(await state.feedback.remove(said?.id ?? '')).toBe(true);
    expect(await state.feedback.remove(said?.id ?? '')).toBe(false);
  });
});
