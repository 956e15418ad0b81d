import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progress } from '../../src/terminal/progress.js';

/** A stream that keeps what was written to it. */
function written(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY });
  return { stream, text: () => String(stream.read() ?? '') };
}

describe('progress where there is no terminal', () => {
  it('says nothing of work that is over within two seconds', () => {
    const { stream, text } = written(false);
    const work = progress('Checking', 100, { stream, now: () => 0 });
    for (let i = 0; i < 100; i++) work.step();
    work.end();
    expect(text()).toBe('');
  });

  it('writes plain lines, two seconds or more apart, and one at the end', () => {
    const { stream, text } = written(false);
    let time = 0;
    const work = progress('Checking', 10, { stream, now: () => time });
    for (let i = 0; i < 10; i++) {
      time += 900;
      work.step();
    }
    work.end();
    expect(text().split('\n')).toEqual([
      'Checking: 3 of 10',
      'Checking: 6 of 10',
      'Checking: 9 of 10',
      'Checking: 10 of 10',
      '',
    ]);
  });

  it('writes at most a line for each twentieth of long work', () => {
    const { stream, text } = written(false);
    let time = 0;
    const work = progress('Checking', 1000, { stream, now: () => time });
    for (let i = 0; i < 1000; i++) {
      time += 60_000;
      work.step();
    }
    work.end();
    expect(text().trim().split('\n')).toHaveLength(20);
  });

  it('ends where the work did, be that before the total', () => {
    const { stream, text } = written(false);
    let time = 0;
    const work = progress('Checking', 10, { stream, now: () => time });
    time = 3000;
    work.step(4);
    work.step();
    work.end();
    expect(text()).toBe('Checking: 4 of 10\nChecking: 5 of 10\n');
  });
});

describe('progress on a terminal', () => {
  it('is a bar with the label and the count, wiped away at the end', () => {
    const { stream, text } = written(true);
    const work = progress('Checking', 10, { stream });
    work.step(4);
    work.end();
    const shown = text();
    expect(shown).toContain('Checking [');
    expect(shown).toContain('4 of 10');
    expect(shown).not.toContain('Checking: ');
    // The last thing written wipes the line.
    expect(shown.endsWith('\u001b[2K')).toBe(true);
  });

  it('shows nothing where there is nothing to do', () => {
    const { stream, text } = written(true);
    const work = progress('Checking', 0, { stream });
    work.end();
    expect(text()).toBe('');
  });
});
