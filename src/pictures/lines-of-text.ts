import { hasGlyph, widthOf, type Weight } from './typeface.js';

/** Latin letters that the typeface lacks and that are no letter with a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ŀ: 'l',
  ĸ: 'k',
  ŋ: 'n',
  Ŋ: 'N',
  ẞ: 'ß',
};
const ellipsis = '…';

function drawableCharacter(character: string): string {
  if (/\p{C}/u.test(character)) return '';
  if (hasGlyph(character.codePointAt(0) ?? 0)) return character;
  const base = plainLetters[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '');
  if (base !== character && base !== '' && [...base].every((letter) => hasGlyph(letter.codePointAt(0) ?? 0)))
    return base;
  return /[\p{L}\p{N}]/u.test(character) ? ellipsis : '';
}

/** The typeface draws curly quotes as wide as a Chinese character; those of Latin words become straight. */
const withNarrowQuotes = (text: string): string =>
  text
    .replace(/(?<=\p{Script=Latin})[‘’]|[‘’](?=\p{Script=Latin})/gu, "'")
    .replace(/(?<=[\p{Script=Latin}\p{N}.,])[“”]|[“”](?=[\p{Script=Latin}\p{N}])/gu, '"');

/**
 * What of a text can be drawn, on one line. A Latin letter whose mark the typeface lacks loses the mark (Łódź: Lódz). Letters
 * of a script that it lacks, as Arabic or Korean, become an ellipsis, so that it is seen that something stands there; emoji
 * and control characters, those of writing direction among them, are dropped.
 */
export function drawable(text: string): string {
  return [...withNarrowQuotes(text.normalize('NFC').replace(/\s+/g, ' '))]
    .map(drawableCharacter)
    .join('')
    .replace(/…(?:\s*…)+/g, ellipsis)
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A drawable text, cut with an ellipsis where it is wider than `most` pixels. */
export function shortened(text: string, most: number, size: number, weight: Weight): string {
  const whole = drawable(text);
  if (widthOf(whole, size, weight) <= most) return whole;
  const characters = [...whole];
  const cut = (length: number): string => characters.slice(0, length).join('').trimEnd() + ellipsis;
  let fits = 0;
  let tooLong = characters.length;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (widthOf(cut(middle), size, weight) <= most) fits = middle;
    else tooLong = middle;
  }
  return fits === 0 ? ellipsis : cut(fits);
}

// A line may break after a space and, in Chinese and Japanese, between characters, but not before closing punctuation
// (Unicode Standard Annex 14 has the full rules; these are what names and captions need).
const unbreakable =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{Pe}*[，。、；：！？）》」』”’…·%]*\s*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*/gu;

/** A text as lines no wider than `most` pixels, at most `lines` of them; what is left over ends in an ellipsis. */
export function wrapped(text: string, most: number, size: number, weight: Weight, lines: number): string[] {
  const parts = drawable(text).match(unbreakable) ?? [];
  const joined = (from: number, to: number): string => parts.slice(from, to).join('').trimEnd();
  const done: string[] = [];
  for (let start = 0; start < parts.length;) {
    let end = start + 1;
    if (done.length === lines - 1) end = parts.length;
    else while (end < parts.length && widthOf(joined(start, end + 1), size, weight) <= most) end += 1;
    done.push(shortened(joined(start, end), most, size, weight));
    start = end;
  }
  return done;
}
