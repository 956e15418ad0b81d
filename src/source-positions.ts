import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, resolve } from 'node:path';

/**
 * Has stacks of errors name the files and lines of the sources instead of those of a bundle. Node.js does that for modules that
 * it loads itself, and reads their maps when it loads them; here the map is read when the first stack is asked for.
 */
export function showSourcePositions(bundle: string): void {
  let map: SourceMap | undefined | null = null;
  const position = new RegExp(`${bundle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}:(\\d+):(\\d+)`);
  const inSources = (frame: string) =>
    frame.replace(position, (written, line: string, column: string) => {
      if (map === null) map = mapOf(bundle);
      const found = map?.findOrigin(Number(line), Number(column));
      return found && 'fileName' in found
        ? `${resolve(dirname(bundle), found.fileName)}:${found.lineNumber}:${found.columnNumber}`
        : written;
    });
  Error.prepareStackTrace = (error, frames) =>
    [Error.prototype.toString.call(error), ...frames.map(String).map((frame) => `    at ${inSources(frame)}`)].join(
      '\n',
    );
}

function mapOf(bundle: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')) as SourceMapPayload);
  } catch {
    // Without a map, positions are those of the bundle.
    return undefined;
  }
}
