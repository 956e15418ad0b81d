import { readFileSync, readdirSync } from 'node:fs';
import { renderAsync } from '@resvg/resvg-js';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { drawable, shortened, wrapped } from '../../src/pictures/lines-of-text.js';
import { hasGlyph, widthOf } from '../../src/pictures/typeface.js';
import { words } from '../../src/pictures/words.js';

/** How many pixels of a small picture have ink when a text is drawn on it. */
async function inked(text: string, weight: 'regular' | 'bold' = 'regular'): Promise<number> {
  const line = words(4, 30, text, { size: 28, weight, colour: '#000000' });
  const image = await renderAsync(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">${line}</svg>`, {
    font: { loadSystemFonts: false },
  });
  return image.pixels.filter((value, index) => index % 4 === 3 && value > 0).length;
}

describe('the typeface', () => {
  it.each(['中', '签', '臺', '諒', 'A', '7', 'ü'])('has ink for %s, where a space has none', async (character) => {
    expect(await inked(' ')).toBe(0);
    expect(await inked(character)).toBeGreaterThan(20);
  });

  it('is heavier in bold', async () => {
    expect(await inked('国', 'bold')).toBeGreaterThan(await inked('国'));
  });

  it('holds every Chinese character of the data, in Simplified and in Traditional', () => {
    const texts = readdirSync('data', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
      .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
      .join('');
    const phrases = [...new Set(texts.match(/\p{Script=Han}+/gu))].join('\n');
    const characters = new Set(
      [...phrases, ...Converter({ from: 'cn', to: 'tw' })(phrases)].filter((one) => one !== '\n'),
    );
    expect(characters.size).toBeGreaterThan(1000);
    expect([...characters].filter((character) => !hasGlyph(character.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('holds every character of the common Traditional set (level 1 of Big5)', () => {
    const bytes: number[] = [];
    for (let high = 0xa4; high <= 0xc6; high += 1)
      for (let low = 0x40; low < 0xff; low += 1) if (low < 0x7f || low > 0xa0) bytes.push(high, low);
    const characters = [...new TextDecoder('big5').decode(Uint8Array.from(bytes))].filter((one) =>
      /\p{Script=Han}/u.test(one),
    );
    expect(characters.length).toBeGreaterThan(5000);
    expect(characters.filter((character) => !hasGlyph(character.codePointAt(0) ?? 0))).toEqual([]);
  });
});

describe('what of a text is drawn', () => {
  it.each([
    ['Côte d’Ivoire', "Côte d'Ivoire"],
    ['“MoU” signed', '"MoU" signed'],
    ['“一带一路”', '“一带一路”'],
    ['Łódź, Šiauliai, İzmir', 'Lódz, Siauliai, Izmir'],
    ['🇰🇭 Cambodia 👩‍🔬', 'Cambodia'],
    ['Institute مصر', 'Institute …'],
    ['국가기술표준원', '…'],
    ['a\u202Eb\u0000c\uD800d', 'abcd'],
    ['two\n lines\t here ', 'two lines here'],
    ['', ''],
  ])('%j is drawn as %j', (text, drawn) => {
    expect(drawable(text)).toBe(drawn);
  });
});

describe('a text too long for its place', () => {
  const long = 'Standardization Administration of the People’s Republic of China';

  it('ends in an ellipsis within the width', () => {
    const cut = shortened(long, 300, 30, 'regular');
    expect(cut).toMatch(/^Standard.*…$/);
    expect(widthOf(cut, 30, 'regular')).toBeLessThanOrEqual(300);
  });

  it('is left whole where it fits', () => {
    expect(shortened('柬埔寨', 300, 30, 'regular')).toBe('柬埔寨');
  });

  it('breaks into lines between words, and between Chinese characters', () => {
    expect(wrapped('one two three', 130, 30, 'regular', 3)).toEqual(['one two', 'three']);
    expect(wrapped('国家标准化管理委员会', 125, 30, 'regular', 3)).toEqual(['国家标准', '化管理委', '员会']);
  });

  it('begins no line with closing punctuation', () => {
    expect(wrapped('国家标准，计量', 125, 30, 'regular', 3)).toEqual(['国家标', '准，计量']);
  });

  it('keeps the space between Chinese and Latin words', () => {
    expect(wrapped('共 627 条', 500, 30, 'regular', 1)).toEqual(['共 627 条']);
  });

  it('ends in an ellipsis where there are no more lines', () => {
    const lines = wrapped(long, 300, 30, 'regular', 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
