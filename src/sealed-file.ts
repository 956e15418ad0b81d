import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Files of what can be made anew at any time, kept to save that. What is read from one is whole, unaltered, and was made for the
 * key that is asked for, or it is not read at all.
 */

/** Length of a seal in bytes: that of SHA-256. */
const sealLength = 32;

const sealOf = (key: string, content: Uint8Array): Buffer =>
  createHash('sha256').update(`${key.length} ${key}`).update(content).digest();

/** What a file holds; undefined where there is none, where it is damaged, or where it was made for another key. */
export function readSealed(path: string, key: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const content = bytes.subarray(0, Math.max(0, bytes.length - sealLength));
  return sealOf(key, content).equals(bytes.subarray(content.length)) ? content : undefined;
}

/** Writes a file whole or not at all. Where it cannot be written, nothing happens: what it would save is made anew. */
export function writeSealed(path: string, key: string, content: Uint8Array): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    writeFileSync(unfinished, Buffer.concat([content, sealOf(key, content)]));
    renameSync(unfinished, path);
  } catch {
    try {
      rmSync(unfinished, { force: true });
    } catch {
      // A folder that cannot be written to holds nothing to remove.
    }
  }
}
