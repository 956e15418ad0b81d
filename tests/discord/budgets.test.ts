import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Budgets } from '../../src/discord/budgets.js';
import { english } from '../../src/discord/display/display.js';
import { UserError } from '../../src/discord/failures.js';

const few = { most: 2, within: 10_000 };
const many = { most: 100, within: 10_000 };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-26T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What was said instead, or null where it was allowed. */
function refusal(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.notice.lines.join('\n');
  }
}

describe('a budget', () => {
  it('allows what is within it, and says kindly when to try again beyond', () => {
    const budgets = new Budgets({ answers: few, costlyForUser: many, costlyForServer: many });
    const ask = () => refusal(() => budgets.answer('1', english));
    expect([ask(), ask()]).toEqual([null, null]);
    expect(ask()).toBe(
      `That was a lot at once, and others want answers too. Please try again <t:${Date.parse('2026-11-26T12:00:10Z') / 1000}:R>.`,
    );
    vi.advanceTimersByTime(10_001);
    expect(ask()).toBeNull();
  });

  it('of one person is not another’s', () => {
    const budgets = new Budgets({ answers: few, costlyForUser: many, costlyForServer: many });
    for (let i = 0; i < 2; i++) budgets.answer('1', english);
    expect(refusal(() => budgets.answer('2', english))).toBeNull();
  });

  it('for pictures and files is also one of the server, whoever asks', () => {
    const budgets = new Budgets({ answers: many, costlyForUser: many, costlyForServer: few });
    budgets.costly('1', 'server', english);
    budgets.costly('2', 'server', english);
    expect(refusal(() => budgets.costly('3', 'server', english))).not.toBeNull();
    expect(refusal(() => budgets.costly('3', 'another', english))).toBeNull();
    expect(refusal(() => budgets.costly('3', null, english))).toBeNull();
  });

  it('is not spent by what was refused', () => {
    const budgets = new Budgets({ answers: many, costlyForUser: { most: 1, within: 60_000 }, costlyForServer: few });
    budgets.costly('1', 'server', english);
    for (let i = 0; i < 5; i++) expect(refusal(() => budgets.costly('1', 'server', english))).not.toBeNull();
    expect(refusal(() => budgets.costly('2', 'server', english))).toBeNull();
  });
});
