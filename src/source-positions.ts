import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, resolve } from 'node:path';

/** Where a stack names a place in the bundle: the bundle, the line and the column. */
const place = /([^\s()]*\baccord\.cjs):(\d+):(\d+)/g;

/** Large, and seldom wanted: it goes when room is needed, and is read again. */
let kept: { readonly bundle: string; readonly map: WeakRef<SourceMap> } | undefined;

/**
 * A stack with files and lines of the sources instead of those of the bundle. Node.js would do so by itself only for modules that
 * it loads, and keep the map for ever.
 */
export function inSources(stack: string): string {
  return stack.replace(place, (written, bundle: string, line: string, column: string) => {
    const found = mapOf(bundle)?.findEntry(Number(line) - 1, Number(column) - 1);
    // Of packages the map knows no lines.
    if (!found || !('originalSource' in found) || found.originalSource.includes('node_modules')) return written;
    const { originalSource, originalLine, originalColumn } = found;
    return `${resolve(dirname(bundle), originalSource)}:${originalLine + 1}:${originalColumn + 1}`;
  });
}

function mapOf(bundle: string): SourceMap | undefined {
  const known = kept?.bundle === bundle ? kept.map.deref() : undefined;
  if (known) return known;
  try {
    const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')) as SourceMapPayload);
    kept = { bundle, map: new WeakRef(map) };
    return map;
  } catch {
    // Without a map, places stay those in the bundle.
    return undefined;
  }
}
