/** The time, and a way to be called later. Milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Calls `run` once, `milliseconds` from now. Returns what cancels it. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The computer's own clock. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/**
 * A clock that runs like the computer's and can also be moved forward, so that a test reaches the end of an
 * interaction's 3 seconds or 15 minutes at once.
 */
export class MovableClock implements Clock {
  #moved = 0;
  readonly #timers = new Set<{ readonly due: number; readonly fire: () => void }>();

  now(): number {
    return Date.now() + this.#moved;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = {
      due: this.now() + milliseconds,
      fire: () => {
        cancel();
        run();
      },
    };
    const cancelReal = systemClock.after(milliseconds, timer.fire);
    const cancel = () => {
      cancelReal();
      this.#timers.delete(timer);
    };
    this.#timers.add(timer);
    return cancel;
  }

  /** Moves the time forward; what falls due on the way runs now, in order. */
  advance(milliseconds: number): void {
    this.#moved += milliseconds;
    const due = [...this.#timers].filter((timer) => timer.due <= this.now()).sort((a, b) => a.due - b.due);
    for (const timer of due) timer.fire();
  }
}
