import type { ZodMiniType } from 'zod/mini';
import { invalidBody, type Fault } from './fault.js';
import { checkSchema } from './schema.js';

/**
 * A body that a schema and further rules accept.
 * @throws ApiError 400, code 50035, with every fault of the first of the two that finds any.
 */
export function checked<Body>(
  schema: ZodMiniType<Body>,
  body: unknown,
  rules: (body: Body) => Iterable<Fault> = () => [],
  alsoKnown: readonly string[] = [],
): Body {
  const result = checkSchema(schema, body ?? {}, alsoKnown);
  if (result.body === null) throw new InvalidBody(result.faults);
  const faults = [...rules(result.body)];
  if (faults.length > 0) throw new InvalidBody(faults);
  return result.body;
}

/** A refused body; carries the faults so that the server can list them. */
export class InvalidBody extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ path, rule, message }) => `${path.join('.')}[${rule}]: ${message}`).join('\n'));
  }

  asApiError() {
    return invalidBody(this.faults);
  }
}
