import type { ZodMiniType, z } from 'zod/mini';
import type { Fault, Faults } from './fault.js';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** What a schema makes of a body: the body as the schema types it, or what is wrong with it. */
export type Checked<Body> = { body: Body; faults: readonly [] } | { body: null; faults: readonly Fault[] };

/**
 * Checks a body with a schema of Discord's published API description (package `discord-api-spec`), and that it has no
 * key that the description lacks. `alsoKnown`: keys that are all right in the body itself (or in each of a list of
 * bodies) though this description lacks them.
 */
export function checkSchema<Body>(
  schema: ZodMiniType<Body>,
  body: unknown,
  alsoKnown: readonly string[] = [],
): Checked<Body> {
  const result = schema.safeParse(body);
  if (!result.success) return { body: null, faults: result.error.issues.flatMap((issue) => faultsOf(issue, body)) };
  const faults = [...unknownKeys(body, result.data, alsoKnown)];
  return faults.length > 0 ? { body: null, faults } : { body: body as Body, faults: [] };
}

/**
 * Keys that the schema dropped. Discord ignores them in silence, and so a misspelt field goes unnoticed; the local
 * Discord is stricter and refuses them.
 */
function* unknownKeys(given: unknown, known: unknown, alsoKnown: readonly string[], path: Path = []): Faults {
  if (Array.isArray(given) && Array.isArray(known)) {
    for (const [index, item] of given.entries()) yield* unknownKeys(item, known[index], alsoKnown, [...path, index]);
    return;
  }
  if (!isObject(given) || !isObject(known)) return;
  for (const [key, value] of Object.entries(given)) {
    if (key in known) yield* unknownKeys(value, known[key], alsoKnown, [...path, key]);
    else if (!(alsoKnown.includes(key) && path.every((step) => typeof step === 'number')))
      yield { path: [...path, key], rule: 'UNKNOWN_KEY', message: `Discord knows no field "${key}" here.` };
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A schema's issue in Discord's words. Of a union, the branch that the value's own `type` points at counts. */
function faultsOf(issue: Issue, body: unknown): Fault[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'invalid_union') {
    const branch = branchMeant(issue.errors);
    if (branch) return branch.flatMap((inner) => faultsOf({ ...inner, path: [...path, ...inner.path] }, body));
    return [{ path: [...path, 'type'], rule: 'UNION_TYPE_CHOICES', message: 'This type is not allowed here.' }];
  }
  const { rule, message } = describe(issue, valueAt(body, path));
  return [{ path, rule, message }];
}

/** The branch of a union that fails elsewhere than at its `type`; with several, the one that fails least. */
function branchMeant(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches
    .filter((issues) => !issues.some((issue) => issue.path.length === 1 && issue.path[0] === 'type'))
    .sort((a, b) => a.length - b.length)[0];
}

const valueAt = (body: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), body);

function describe(issue: Issue, value: unknown): { rule: string; message: string } {
  if (value === undefined) return { rule: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  switch (issue.code) {
    case 'too_big': {
      if (issue.origin === 'string')
        return { rule: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` };
      if (issue.origin === 'array')
        return { rule: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` };
      return { rule: 'NUMBER_TYPE_MAX', message: `Must be less than or equal to ${issue.maximum}.` };
    }
    case 'too_small': {
      if (issue.origin === 'string' || issue.origin === 'array')
        return { rule: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.minimum} or more in length.` };
      return { rule: 'NUMBER_TYPE_MIN', message: `Must be greater than or equal to ${issue.minimum}.` };
    }
    case 'invalid_value':
      return { rule: 'BASE_TYPE_CHOICES', message: `Must be one of ${issue.values.map(String).join(', ')}.` };
    case 'invalid_format':
      return issue.format === 'url'
        ? { rule: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }
        : { rule: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
    case 'invalid_type':
      return { rule: 'BASE_TYPE_BAD_TYPE', message: `Must be of type ${issue.expected}.` };
    default:
      return { rule: 'BASE_TYPE_INVALID', message: issue.message };
  }
}
