import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, resolve } from 'node:path';

/** Where a stack names a place in the bundle: the bundle, the line and the column. */
const place = /([^\s()]*\baccord\.cjs):(\d+):(\d+)/g;

/** Large, and seldom wanted: it goes when room is needed, and is read again. */
let kept: WeakRef<SourceMap> | undefined;

/**
 * A stack with files and lines of the sources instead of those of the bundle. Node.js would do so by itself only for modules that
 * it loads, and keep the map for ever.
 */
export function inSources(stack: string): string {
  return stack.replace(place, (written, bundle: string, line: string, column: string) => {
    const found = mapOf(bundle)?.findOrigin(Number(line), Number(column));
    // Of packages the map knows no lines.
    if (!found || !('fileName' in found) || found.fileName.includes('node_modules')) return written;
    return `${resolve(dirname(bundle), found.fileName)}:${found.lineNumber}:${found.columnNumber}`;
  });
}

function mapOf(bundle: string): SourceMap | undefined {
  const known = kept?.deref();
  if (known) return known;
  try {
    const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')) as SourceMapPayload);
    kept = new WeakRef(map);
    return map;
  } catch {
    // Without a map, places stay those in the bundle.
    return undefined;
  }
}
