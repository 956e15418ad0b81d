/** One figure of the table of goals (docs/performance.md). */
export interface Goal {
  readonly figure: string;
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

/** A bar of the chart: how long something takes, to be compared with what stands in the same group. */
export interface Bar {
  readonly group: string;
  readonly label: string;
  /** Milliseconds. */
  readonly value: number;
}

export interface Findings {
  readonly tables: readonly string[];
  readonly goals?: readonly Goal[];
  readonly bars?: readonly Bar[];
}

export interface Task {
  /** A data folder of made-up records; the shipped one where a section measures that. */
  readonly folder: string;
  readonly size: number;
  /** Fewer queries and shorter runs: only to see that the bench works. */
  readonly short: boolean;
}

/** One part of the bench. It runs in a process of its own, so that the memory of one is not that of another. */
export type Section = (task: Task) => Promise<Findings>;

/** A figure that must not exceed a bound. */
export function atMost(figure: string, goal: string, value: number, bound: number, shown: string): Goal {
  return { figure, goal, measured: shown, met: value <= bound };
}
