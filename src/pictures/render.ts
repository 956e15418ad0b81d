import { renderAsync } from '@resvg/resvg-js';
import type { Drawing, Picture } from './picture.js';

/**
 * Renders a drawing off the event loop (on a thread of libuv's pool); only the compression of the PNG, some 20 ms, is done on it.
 * Throws where the SVG is not well formed.
 */
export async function render({ svg, width, height }: Drawing): Promise<Picture> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false }, logLevel: 'off' });
  return { png: image.asPng(), width, height };
}
