import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Accord as a process of its own, as `npm start` runs it. */
export class Process {
  output = '';
  readonly #process: ChildProcess;
  readonly #ended: Promise<number | null>;
  #isEnded = false;
  /** Called whenever there is more output, and at the end. */
  #waiting: (() => void)[] = [];

  constructor(environment: Record<string, string>, words: readonly string[] = []) {
    const stateFolder = mkdtempSync(join(tmpdir(), 'accord-state-'));
    this.#process = spawn(process.execPath, ['dist/src/main.js', ...words], {
      env: { PATH: process.env['PATH'], ACCORD_LOCAL_PORT: '0', ACCORD_STATE_DIR: stateFolder, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
        this.#tell();
      });
    this.#ended = once(this.#process, 'close').then(([status]) => {
      this.#isEnded = true;
      this.#tell();
      return status as number | null;
    });
  }

  /** Waits until the output holds a text, so many times. @returns what the pattern found */
  async says(pattern: RegExp, times = 1): Promise<RegExpExecArray> {
    const all = new RegExp(pattern.source, `${pattern.flags}g`);
    for (;;) {
      const found = pattern.exec(this.output);
      if (found && (times === 1 || (this.output.match(all)?.length ?? 0) >= times)) return found;
      if (this.#isEnded) throw new Error(`It ended without saying ${pattern}:\n${this.output}`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  signal(name: NodeJS.Signals): void {
    this.#process.kill(name);
  }

  /** @returns the exit status, when it has ended */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  #tell(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
