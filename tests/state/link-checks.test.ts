import { expect, it } from 'vitest';
import { describeOnBothEngines } from './engines.js';
import { later, wednesday } from './samples.js';

const url = 'https://example.org/mou';

describeOnBothEngines('link checks', (engine) => {
  it('keep the last outcome, when the source was last there, and how often it was not since', async () => {
    const state = await engine().newState();
    await state.linkChecks.note({ url, at: wednesday, outcome: 'ok', status: 200 });
    await state.linkChecks.note({ url, at: later(1), outcome: 'unreachable', status: 404 });
    await state.linkChecks.note({ url, at: later(2), outcome: 'unreachable' });
    const check = { url, at: later(2), outcome: 'unreachable', lastOkAt: wednesday, failures: 2 };
    expect(await state.linkChecks.get(url)).toEqual(check);
    expect(await state.linkChecks.unreachable()).toEqual([check]);
    await state.linkChecks.note({ url, at: later(3), outcome: 'ok', status: 200 });
    expect(await state.linkChecks.all()).toEqual([
      { url, at: later(3), outcome: 'ok', status: 200, lastOkAt: later(3), failures: 0 },
    ]);
    expect(await state.linkChecks.get('https://example.org')).toBeUndefined();
  });

  it('say which urls are due, those first that were never checked', async () => {
    const state = await engine().newState();
    await state.linkChecks.note({ url: 'old', at: wednesday, outcome: 'ok' });
    await state.linkChecks.note({ url: 'older', at: later(-1), outcome: 'ok' });
    await state.linkChecks.note({ url: 'recent', at: later(10), outcome: 'ok' });
    expect(await state.linkChecks.due(['recent', 'old', 'older', 'new', 'new'], later(1))).toEqual([
      'new',
      'older',
      'old',
    ]);
  });
});
