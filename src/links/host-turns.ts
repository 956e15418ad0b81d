import type { Clock } from './clock.js';

/** Lets one request at a time go to a host (name and port), with a pause between one and the next. */
export class HostTurns {
  private readonly hosts = new Map<string, { busy: Promise<unknown>; pause: number; ended: number | undefined }>();

  /** @param pause milliseconds between the end of a request and the next one to the same host. */
  constructor(
    private readonly pause: number,
    private readonly clock: Clock,
  ) {}

  /** Runs a request when all earlier ones to its host are over and the pause has passed. */
  run<T>(host: string, request: () => Promise<T>): Promise<T> {
    const state = this.of(host);
    const turn = state.busy.then(async () => {
      if (state.ended !== undefined) {
        const rest = state.ended + state.pause - this.clock.now().getTime();
        // A clock that was put back must not make the pause longer.
        if (rest > 0) await this.clock.wait(Math.min(rest, state.pause));
      }
      try {
        return await request();
      } finally {
        state.ended = this.clock.now().getTime();
      }
    });
    state.busy = turn.catch(() => undefined);
    return turn;
  }

  /** Makes the pause of one host longer, as it asked; never shorter. */
  slowDown(host: string, pause: number): void {
    const state = this.of(host);
    state.pause = Math.max(state.pause, pause);
  }

  private of(host: string) {
    let state = this.hosts.get(host);
    if (!state) this.hosts.set(host, (state = { busy: Promise.resolve(), pause: this.pause, ended: undefined }));
    return state;
  }
}
