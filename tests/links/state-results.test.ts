import { expect, it } from 'vitest';
import type { LinkResult } from '../../src/links/link-results.js';
import { StateResults } from '../../src/links/state-results.js';
import { describeOnBothEngines } from '../state/engines.js';

const url = 'https://example.org/mou';

const reached: LinkResult = {
  url,
  checkedAt: '2026-11-25T10:00:00.000Z',
  outcome: 'reached',
  status: 200,
  reason: null,
  redirectedTo: 'https://example.org/new',
  permanently: true,
  lastReachedAt: '2026-11-25T10:00:00.000Z',
};
const unreachable: LinkResult = {
  ...reached,
  checkedAt: '2026-11-26T10:00:00.000Z',
  outcome: 'unreachable',
  status: 404,
  reason: '404 Not Found',
  redirectedTo: null,
  permanently: false,
};
const disallowed: LinkResult = { ...unreachable, outcome: 'disallowed', status: null, reason: 'robots.txt says so' };
const unanswered: LinkResult = { ...unreachable, status: null, reason: 'did not answer within 15 seconds' };

describeOnBothEngines('results in the state', (engine) => {
  it('are there for whoever opens it next', async () => {
    const place = await engine().newPlace();
    const results = new StateResults((await engine().open(place)).linkChecks);
    expect(await results.read(url)).toBeUndefined();
    await results.write(reached);
    expect(await new StateResults((await engine().open(place)).linkChecks).read(url)).toEqual(reached);
  });

  it.each([unreachable, disallowed, unanswered])('say what came of it: $outcome, $reason', async (result) => {
    const results = new StateResults((await engine().newState()).linkChecks);
    await results.write(reached);
    await results.write(result);
    expect(await results.read(url)).toEqual(result);
    await results.write({ ...reached, redirectedTo: null, permanently: false });
    expect(await results.read(url)).toEqual({ ...reached, redirectedTo: null, permanently: false });
  });

  it('mark as unreachable neither what was reached nor what was not asked for', async () => {
    const state = await engine().newState();
    const results = new StateResults(state.linkChecks);
    await results.write(reached);
    await results.write({ ...disallowed, url: 'https://example.org/left-alone' });
    await results.write({ ...unreachable, url: 'https://example.org/gone' });
    expect((await state.linkChecks.unreachable()).map((check) => check.url)).toEqual(['https://example.org/gone']);
  });
});
