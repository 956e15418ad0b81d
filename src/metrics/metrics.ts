/** What the bot tells of itself while it runs. What names people or their words is not among it. */
export interface Metrics {
  /** An interaction or message was dealt with. `seconds`: from its arrival until the answer was handed to Discord. */
  handled(what: Handled): void;
  /** An answer to a question, by outcome (`answered`, `no-record`, `unclear`, `out-of-scope`) and kind. */
  answered(outcome: string, kind: string): void;
  /** A reload ended: `reloaded`, `unchanged` or `failed`. */
  reloaded(outcome: string, seconds: number): void;
  /** Discord's REST API refused a request or failed, by status; `rate-limited` where the client waits for its turn. */
  restError(status: number | 'rate-limited' | 'network'): void;
  /** A delivery to a follower: `delivered`, `failed` or `dropped`. */
  delivery(outcome: string): void;
}

export interface Handled {
  readonly type: 'command' | 'component' | 'autocomplete' | 'modal' | 'mention' | 'direct-message';
  /** The name of the command; empty for what is none. */
  readonly name: string;
  /** `ok`, `user-error` (said what to change), `gone` (Discord takes no answer any more) or `failed`. */
  readonly outcome: string;
  readonly seconds: number;
}

/** What is looked up at the moment when somebody asks for the metrics. */
export interface Gauges {
  readonly records: () => number;
  readonly setAside: () => number;
  /** Age of the register in use, in seconds. */
  readonly registerAge: () => number;
  /** By shard: whether its gateway connection is ready, and its last ping in milliseconds, or null. */
  readonly shards: () => readonly { readonly id: number; readonly ready: boolean; readonly ping: number | null }[];
  /** Messages that followers are owed, and follows; rejects where the state is away. */
  readonly owed: () => Promise<{ readonly deliveries: number; readonly due: number; readonly follows: number }>;
}

/** For a bot whose metrics nobody asks for. */
export const noMetrics: Metrics = {
  handled: () => undefined,
  answered: () => undefined,
  reloaded: () => undefined,
  restError: () => undefined,
  delivery: () => undefined,
};
