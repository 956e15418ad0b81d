import { describe, expect, it } from 'vitest';
import type { LinkReport } from '../../src/links/check-links.js';
import type { LinkResult } from '../../src/links/link-results.js';
import { reportLines, sourceUrls, type ReportOptions } from '../../src/links/report.js';
import { loadRegister } from '../../src/records/load-register.js';
import { Places } from '../../src/records/places.js';
import { denmark, pathOf, SampleFolder } from '../records/sample-folder.js';

const samr = 'https://www.samr.gov.cn/xw/zj/art/2025/art_bce0e5aa2dbd4286be1372fa96fd2872.html';
const sesec = 'https://sesec.eu/2025/news-events/news/chinas-efforts-on-global-standardization-cooperation';

const reached: Omit<LinkResult, 'url'> = {
  checkedAt: '2026-11-26T10:00:00.000Z',
  outcome: 'reached',
  status: 200,
  reason: null,
  redirectedTo: null,
  permanently: false,
  lastReachedAt: '2026-11-26T10:00:00.000Z',
};
const missed: Omit<LinkResult, 'url'> = { ...reached, outcome: 'unreachable', status: 404, reason: '404 Not Found' };

/** The lines on the record of the meeting in Denmark, which has two sources. */
async function report(results: readonly LinkResult[], options?: ReportOptions, numbers: Partial<LinkReport> = {}) {
  const folder = await SampleFolder.create([denmark]);
  const register = await loadRegister(folder.path);
  const found = { asked: results.length, recent: 0, postponed: [], ...numbers };
  const known = new Map(results.map((result) => [result.url, result]));
  const lines = await reportLines(register, new Places(register, folder.path), { ...found, results: known }, options);
  return lines.map((line) => line.replaceAll(`${folder.path}/`, ''));
}

describe('the report on sources', () => {
  it('is a line with the numbers where all were reached', async () => {
    expect(await report([samr, sesec].map((url) => ({ url, ...reached })))).toEqual([
      '2 addresses: 2 reached, 0 unreachable. 2 asked for now, 0 within the day before.',
    ]);
  });

  it('names the place of a source that was not reached, the day, why, and when it last was', async () => {
    const [line] = await report([
      { url: samr, ...missed, lastReachedAt: '2026-10-01T08:00:00.000Z' },
      { url: sesec, ...reached },
    ]);
    expect(line).toBe(
      `${pathOf(denmark)}:39:10: unreachable on 2026-11-26 (404 Not Found, last reached on 2026-10-01): ${samr}`,
    );
  });

  it('never calls a source wrong', async () => {
    const lines = await report([{ url: samr, ...missed, lastReachedAt: null }]);
    expect(lines.join()).not.toMatch(/wrong|broken|dead|fault/i);
  });

  it('lists what has moved for good when asked to, and else how many', async () => {
    const moved = { url: sesec, ...reached, redirectedTo: 'https://sesec.eu/new', permanently: true };
    expect(await report([moved])).toContain('1 have moved for good: `npm run links -- --moved` lists them.');
    expect(await report([moved], { moved: true })).toContain(
      `${pathOf(denmark)}:42:10: moved for good to https://sesec.eu/new: ${sesec}`,
    );
  });

  it('says what was left alone, and what is not known yet', async () => {
    const disallowed: LinkResult = { ...missed, url: samr, outcome: 'disallowed', reason: 'robots.txt forbids it' };
    const lines = await report([disallowed], {}, { postponed: [sesec] });
    expect(lines).toEqual([
      `${pathOf(denmark)}:39:10: not asked for: robots.txt forbids it: ${samr}`,
      '2 addresses: 0 reached, 0 unreachable, 1 not asked for because of robots.txt, 1 not asked for yet. 1 asked for now, 0 within the day before.',
      '1 left for the next time: their hosts asked for fewer requests.',
    ]);
  });
});

describe('the addresses of a register', () => {
  it('are those of its sources, each once', async () => {
    const urls = sourceUrls(await loadRegister('data'));
    expect(urls).toContain(sesec);
    expect(new Set(urls).size).toBe(urls.length);
  });
});
