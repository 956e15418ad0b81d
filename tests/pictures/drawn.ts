import type { Drawing } from '../../src/pictures/picture.js';

/** One element of a drawing: its attributes by name. */
export type DrawnElement = Readonly<Record<string, string>>;

const plain = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '');

/** The elements of a drawing that have an attribute, in the order drawn. */
export function elementsWith(attribute: string, { svg }: Drawing): DrawnElement[] {
  return [...svg.matchAll(/<[a-z]+((?: [\w-]+="[^"]*")*)\/?>/gi)]
    .map(([, attributes = '']) =>
      Object.fromEntries(
        [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
      ),
    )
    .filter((element) => attribute in element);
}

/** All lines of words of a drawing, in the order drawn. */
export const wordsOf = (drawing: Drawing): string[] =>
  elementsWith('aria-label', drawing).map((element) => element['aria-label'] ?? '');

/** The first lines of a PNG file say so (PNG specification, 5.2), and then how wide and high it is (11.2.1). */
export function pngSize(png: Uint8Array): { width: number; height: number } | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (!signature.every((byte, index) => png[index] === byte)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
