/** The answers being given right now, so that leaving can wait for them. */
export class UnderWay {
  readonly #work = new Set<Promise<void>>();

  follow(work: Promise<void>): void {
    this.#work.add(work);
    void work.finally(() => this.#work.delete(work));
  }

  /** Resolves when all that was begun has ended, at the latest after so many milliseconds. */
  async ended(milliseconds: number): Promise<void> {
    const limit = new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
    await Promise.race([Promise.allSettled(this.#work), limit]);
  }
}

/**
 * Gives those who come at once a turn each, so that an answer is on its way before the next is begun: else, of five hundred, the
 * first would wait for the last to be reckoned.
 *
 * @returns what resolves when it is the turn of whoever calls
 */
export function turns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(() => new Promise<void>((resolve) => setImmediate(resolve))));
}
