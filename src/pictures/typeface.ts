import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

/**
 * Noto Sans SC (SIL Open Font License), which holds Latin letters, Simplified and Traditional Chinese.
 *
 * Words are turned into outlines here and not by resvg, because resvg-js reads the whole font file (10 MB) anew for every
 * text element, 8 ms each (thx/resvg-js#367), and tells no widths.
 */

export type Weight = 'regular' | 'bold';

const files: Readonly<Record<Weight, string>> = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
};

const opened = new Map<Weight, Font>();

function fontOf(weight: Weight): Font {
  const known = opened.get(weight);
  if (known) return known;
  const font = openSync(createRequire(import.meta.url).resolve(files[weight]));
  if ('fonts' in font) throw new Error(`${files[weight]} is a collection of fonts; a single font is needed`);
  opened.set(weight, font);
  return font;
}

/** Whether the typeface has a picture of the character. */
export const hasGlyph = (codePoint: number): boolean => fontOf('regular').hasGlyphForCodePoint(codePoint);

/** Width of a line of text, in pixels, with its letters kerned. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const font = fontOf(weight);
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm;
}

/**
 * The outlines of a line of text as path data, in pixels, with y downwards from the baseline and x from the start of the line.
 */
export function outlineOf(text: string, size: number, weight: Weight): string {
  const font = fontOf(weight);
  const { glyphs, positions } = font.layout(text);
  const scale = size / font.unitsPerEm;
  let pen = 0;
  return glyphs
    .map((glyph, index) => {
      const position = positions[index];
      const x = pen + (position?.xOffset ?? 0) * scale;
      const y = -(position?.yOffset ?? 0) * scale;
      pen += (position?.xAdvance ?? glyph.advanceWidth) * scale;
      return glyph.path.transform(scale, 0, 0, -scale, x, y).toSVG();
    })
    .join('');
}
