import { ApiError } from '../http/api-error.js';

/** One thing that is wrong with a request's body. */
export interface Fault {
  /** Where: keys and indexes from the body's root. */
  readonly path: readonly (string | number)[];
  /** Discord's own name of the rule where it is known, such as `COMPONENT_CUSTOM_ID_DUPLICATED`. */
  readonly rule: string;
  readonly message: string;
}

/** A rule: yields each fault that it finds in a body. */
export type Faults = Generator<Fault, void, undefined>;

/** The same faults, seen from further out. */
export function* under(path: readonly (string | number)[], faults: Iterable<Fault>): Faults {
  for (const fault of faults) yield { ...fault, path: [...path, ...fault.path] };
}

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** Discord's answer to an invalid body (Discord docs, reference, "Error Messages"). */
export function invalidBody(faults: readonly Fault[]): ApiError {
  const errors: ErrorTree = {};
  for (const { path, rule, message } of faults) {
    let node = errors;
    for (const key of path) node = (node[String(key)] ??= {}) as ErrorTree;
    ((node['_errors'] ??= []) as { code: string; message: string }[]).push({ code: rule, message });
  }
  return new ApiError(400, 50035, 'Invalid Form Body', { errors });
}
