import { SingleBar } from 'cli-progress';

/** The progress of one long piece of work. Ends with `end`, whatever happens to the work: call it in a `finally`. */
export interface Progress {
  /** So many more of the total are done; one where left out. */
  step(n?: number): void;
  /** The work is over. A bar is wiped away, so that the terminal shows only what came of the work. */
  end(): void;
}

export interface ProgressOptions {
  /** Where it is shown; standard error where left out, so that standard output holds results alone. */
  readonly stream?: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Milliseconds that only ever grow; the process's own clock where left out. */
  readonly now?: () => number;
}

/** Lines are for logs: work of a second or two leaves none, work of an hour leaves a few. */
const betweenLines = 2_000;
const linesInAll = 20;

/**
 * Shows how far a piece of work has come: a bar on a terminal; elsewhere a plain line (`label: 40 of 200`) at each
 * twentieth of the work, at least two seconds apart.
 *
 * @param label what is being done, as in "Checking sources"
 * @param total how many steps there are
 */
export function progress(
  label: string,
  total: number,
  { stream = process.stderr, now = () => performance.now() }: ProgressOptions = {},
): Progress {
  if (total <= 0) return { step: () => undefined, end: () => undefined };
  return stream.isTTY === true ? bar(label, total, stream) : lines(label, total, stream, now);
}

function bar(label: string, total: number, stream: NodeJS.WritableStream): Progress {
  const shown = new SingleBar({
    stream,
    format: `${label.replaceAll(/[{}]/g, '')} [{bar}] {value} of {total}, {eta_formatted} left`,
    barsize: 30,
    barCompleteChar: '#',
    barIncompleteChar: '.',
    clearOnComplete: true,
    // The terminal's settings are left alone: a process that is killed could not put them back.
    linewrap: true,
    hideCursor: false,
  });
  shown.start(total, 0);
  return { step: (n = 1) => shown.increment(n), end: () => shown.stop() };
}

function lines(label: string, total: number, stream: NodeJS.WritableStream, now: () => number): Progress {
  let done = 0;
  let said = 0;
  let last = now();
  const say = () => {
    stream.write(`${label}: ${done} of ${total}\n`);
    said = done;
    last = now();
  };
  return {
    step(n = 1) {
      done += n;
      if (done - said >= total / linesInAll && now() - last >= betweenLines) say();
    },
    end() {
      if (said > 0 && said < done) say();
    },
  };
}
