import { z } from 'zod';
import { suggestion } from './nearest.js';
import type { Path, Problem } from './written.js';

export type Validation<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** Checks data against a schema and says what is wrong in words for whoever wrote the file. */
export function validate<T>(schema: z.ZodType<T>, value: unknown): Validation<T> {
  if (value === null || value === undefined)
    return { problems: [{ path: [], at: 'value', message: 'the entry is empty: write it or remove it' }] };
  const result = schema.safeParse(value, { error: inPlainWords });
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, schema, value)) };
}

/** How messages name a part: its key, with what stands there where that is short. */
export function nameOfPart(path: Path, value: unknown): string {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const isShort = (typeof value === 'string' && value.length <= 60) || typeof value === 'number';
  if (typeof path.at(-1) === 'number') return isShort ? `\`${value}\` in \`${key}\`` : `an entry of \`${key}\``;
  if (path.length === 0) return 'the entry';
  return isShort ? `\`${key}: ${value}\`` : `\`${key}\``;
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, whole: unknown): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = partsOf(schema, issue.path);
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      at: 'key',
      message: `\`${key}\` has no place here${suggestion(key, known) || `: it may hold ${known.join(', ')}`}`,
    }));
  }
  const value = partAt(whole, issue.path);
  const subject = nameOfPart(issue.path, value);
  return [{ path: issue.path, at: 'value', message: `${subject} ${issue.message}` }];
}

/** For faults to which the schema itself gives no message. Each reads on after the name of the part. */
function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing: add it';
      if (issue.input === null) return `is empty: write ${nounFor(issue.expected)} or remove the line`;
      if (issue.expected === 'string' && typeof issue.input === 'object')
        return 'has to be a text (one that holds a colon and a space, or begins with a bracket, stands in quotes)';
      return `has to be ${nounFor(issue.expected)}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof issue.input === 'string' ? suggestion(issue.input, values) : '';
      return issue.input === undefined ? 'is missing: add it' : `is not one of ${values.join(', ')}${near}`;
    }
    case 'too_small':
      if (issue.origin === 'string') return 'is empty: write a text or remove the line';
      return `has to be at least ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `is too long: at most ${issue.maximum} characters`;
      return `may be at most ${issue.maximum}`;
    default:
      return undefined;
  }
}

function nounFor(expected: string): string {
  switch (expected) {
    case 'string':
      return 'a text (in quotes if it reads as a number, true, false or null)';
    case 'array':
      return 'a list';
    case 'object':
      return 'a group of named parts';
    case 'int':
    case 'number':
      return 'a whole number';
    default:
      return expected;
  }
}

export function partAt(whole: unknown, path: Path): unknown {
  let part = whole;
  for (const step of path) {
    if (typeof part !== 'object' || part === null) return undefined;
    part = (part as Record<PropertyKey, unknown>)[step];
  }
  return part;
}

/** The names of the parts that a schema knows at a path. */
function partsOf(schema: z.core.$ZodType, path: Path): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return partsOf(inner.element, path.slice(1));
  if (!(inner instanceof z.ZodObject)) return [];
  const shape = inner.shape as Record<string, z.core.$ZodType>;
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(shape);
  const part = shape[String(step)];
  return part ? partsOf(part, rest) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema;
}
