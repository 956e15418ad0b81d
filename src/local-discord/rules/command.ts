import type { Faults } from './fault.js';

/** Documented fields of a command that Discord's API description lacks. */
export const documentedCommandKeys: readonly string[] = ['nsfw'];

/**
 * `default_member_permissions` is a string of digits in Discord's documentation and a number in its API description;
 * Discord takes both. This makes it a number, in one command or in each of a list.
 */
export function withNumericPermissions(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withNumericPermissions);
  if (typeof body !== 'object' || body === null || !('default_member_permissions' in body)) return body;
  const value = body.default_member_permissions;
  return typeof value === 'string' && /^\d+$/.test(value)
    ? { ...body, default_member_permissions: Number(value) }
    : body;
}

export function* commandFaults(_command: object): Faults {}
export function* allCommandsFaults(_commands: readonly object[]): Faults {}
