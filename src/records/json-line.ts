import type { Path, Written } from './written.js';
import { readYaml } from './yaml-text.js';

/**
 * Reads one line of a `.jsonl` file. `JSON.parse` does the work; only what it cannot tell (where a part stands, a key
 * written twice) is asked of the YAML reader, of which JSON is a part.
 */
export function readJsonLine(text: string, line: number): Written {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const column = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length) + 1;
    const position = { line, column };
    const what = message.replace(/ in JSON.*$/, '');
    return {
      value: undefined,
      unreadable: { position, message: `is not JSON: ${what}` },
      positionOf: () => position,
    };
  }
  if (keysWritten(text) !== keysOf(value)) return readYaml(text, line);
  return { value, positionOf: (path: Path, at) => readYaml(text, line).positionOf(path, at) };
}

/** How many keys the text writes, those included that a later one of the same name replaces. */
function keysWritten(text: string): number {
  let count = 0;
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:)?/g)) if (match[1] !== undefined) count++;
  return count;
}

function keysOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, part) => sum + keysOf(part), own);
}
