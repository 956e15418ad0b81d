import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SourceLinks } from '../../src/discord/source-links.js';
import { english, displayOf } from '../../src/discord/display/display.js';
import { sourceLine } from '../../src/discord/rendering/blocks.js';
import type { LinkCheck } from '../../src/state/link-checks.js';

const citation = {
  record: 'a',
  url: 'https://example.org/a',
  publisher: 'SAMR',
  title: 'News',
  published: '2025-04-18',
};
const check = (url: string): LinkCheck => ({
  url,
  at: new Date('2026-11-20T10:00:00Z'),
  outcome: 'unreachable',
  failures: 1,
});

describe('sources that are out of reach', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('are marked with the day, and others are left as they are', async () => {
    const links = new SourceLinks({ unreachable: () => Promise.resolve([check(citation.url)]) }, () => undefined);
    await links.start();
    links.close();
    const other = { ...citation, url: 'https://example.org/b' };
    expect(links.marked([citation, other])).toEqual([{ ...citation, unreachable: '2026-11-20' }, other]);
  });

  it('are looked up anew each hour', async () => {
    let found = [check(citation.url)];
    const links = new SourceLinks({ unreachable: () => Promise.resolve(found) }, () => undefined);
    await links.start();
    found = [];
    await vi.advanceTimersByTimeAsync(59 * 60_000);
    expect(links.unreachable).toBe(1);
    await vi.advanceTimersByTimeAsync(2 * 60_000);
    expect(links.unreachable).toBe(0);
    links.close();
  });

  it('stay marked where the state does not answer', async () => {
    let fails = false;
    const errors: unknown[] = [];
    const unreachable = () => (fails ? Promise.reject(new Error('away')) : Promise.resolve([check(citation.url)]));
    const links = new SourceLinks({ unreachable }, (error) => errors.push(error));
    await links.refresh();
    fails = true;
    await links.refresh();
    expect([links.unreachable, errors.length]).toEqual([1, 1]);
  });
});

describe('the line of a source', () => {
  const numbered = { ...citation, number: 1 };
  const archive = 'https://web.archive.org/web/2025/https://example.org/a';

  it('says on which day it was out of reach, and never that it is wrong', async () => {
    const marked = { ...numbered, unreachable: '2026-11-20' };
    expect(sourceLine(marked, english)).toBe(
      '-# [1] [SAMR](https://example.org/a) · 18 April 2025 · News · unreachable on 20 November 2026',
    );
    expect(sourceLine(marked, await displayOf('zh-CN'))).toContain('2026年11月20日无法访问');
    expect(sourceLine(marked, english)).not.toMatch(/wrong|broken|dead/);
  });

  it('leads to the archived copy where the record names one', () => {
    expect(sourceLine({ ...numbered, archive }, english)).toContain(`[archived copy](${archive})`);
    expect(sourceLine(numbered, english)).not.toContain('archived');
  });

  it('stays within its room with both', () => {
    const long = 'https://example.org/'.padEnd(470, 'a');
    for (const both of [long, archive])
      for (const publisher of ['S', '市场监管总局'.repeat(40), '*'.repeat(300)]) {
        const line = { ...numbered, publisher, title: '长'.repeat(300), archive: both, unreachable: '2026-11-20' };
        expect(sourceLine({ ...line, url: long }, english).length).toBeLessThanOrEqual(745);
        expect(sourceLine({ ...line, url: long.slice(0, 240) }, english).length).toBeLessThanOrEqual(745);
      }
  });
});
