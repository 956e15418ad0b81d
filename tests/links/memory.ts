import type { Clock } from '../../src/links/clock.js';
import type { LinkResult, LinkResults } from '../../src/links/link-results.js';

/** Results that live as long as the test. */
export class MemoryResults implements LinkResults {
  readonly all = new Map<string, LinkResult>();

  read(url: string): Promise<LinkResult | undefined> {
    return Promise.resolve(this.all.get(url));
  }

  write(result: LinkResult): Promise<void> {
    this.all.set(result.url, result);
    return Promise.resolve();
  }
}

/** A clock that stands still but for what is waited, and remembers that. */
export class TestClock implements Clock {
  readonly waits: number[] = [];

  constructor(private time = Date.parse('2026-11-26T10:00:00Z')) {}

  now(): Date {
    return new Date(this.time);
  }

  wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
    this.pass(milliseconds);
    return Promise.resolve();
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
  }
}
