import type { Logger } from 'pino';
import type { Answer } from '../answers/answer.js';
import type { Gaps } from '../state/gaps.js';
import { gapOf } from './gap-of.js';

/** Between two lines of the log about gaps that could not be noted, in milliseconds. */
const quiet = 10 * 60_000;

/** The day alone: with the hour, a note could be laid beside the messages of a channel. */
const dayOf = (date: Date): Date => new Date(`${date.toISOString().slice(0, 10)}T00:00:00Z`);

/** Notes what could not be answered, for those who keep the register. No answer waits for it, and none fails with it. */
export class GapNotes {
  #saidAt = -Infinity;
  #lost = 0;

  constructor(
    private readonly gaps: Pick<Gaps, 'note'>,
    private readonly logger: Pick<Logger, 'warn'>,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Notes what an answer leaves open, if anything. Never throws. */
  note(answer: Answer): void {
    void this.#note(answer).catch((error: unknown) => this.#failed(error));
  }

  async #note(answer: Answer): Promise<void> {
    const gap = gapOf(answer);
    if (gap) await this.gaps.note(gap, dayOf(this.now()));
  }

  #failed(error: unknown): void {
    this.#lost += 1;
    const now = this.now().getTime();
    if (now - this.#saidAt < quiet) return;
    this.#saidAt = now;
    this.logger.warn({ err: error, lost: this.#lost }, 'what was not answered could not be noted');
    this.#lost = 0;
  }
}
