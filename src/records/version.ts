import { createHash } from 'node:crypto';
import type { Steps } from './turns.js';

const half = 2 ** 24;

/** A hash of 48 bits of one thing in one part of the register. */
function digestOf(part: string, thing: unknown): number {
  const hash = createHash('sha256')
    .update(`${part}\n${JSON.stringify(thing)}`)
    .digest();
  return hash.readUIntBE(0, 6);
}

/**
 * The content of a register as 12 hexadecimal digits, the same in whatever order the files were read: the exclusive or of the
 * hashes of all its parts, so that of a register that changed a little only what changed is hashed anew.
 *
 * @param parts the things of each part of the register, by id
 * @param known hashes that need not be made again, by part and id: `records 2025-…`
 * @returns the version, and the hash of each thing
 */
export function* versionOf(
  parts: Readonly<Record<string, ReadonlyMap<string, unknown>>>,
  known: (part: string, id: string, thing: unknown) => number | undefined,
): Steps<{ readonly version: string; readonly digests: Map<string, number> }> {
  const digests = new Map<string, number>();
  let high = 0;
  let low = 0;
  for (const [part, things] of Object.entries(parts))
    for (const [id, thing] of things) {
      const digest = known(part, id, thing) ?? digestOf(part, thing);
      digests.set(`${part} ${id}`, digest);
      high ^= Math.floor(digest / half);
      low ^= digest % half;
      yield;
    }
  return { version: (high * half + low).toString(16).padStart(12, '0'), digests };
}
