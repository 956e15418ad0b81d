import traditionalCharacters from 'opencc-js/dict/TSCharacters';

/** Characters that have no decomposition but are written without their mark in English, and typographic punctuation. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  ə: 'a',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '、': ',',
};

const marks = /\p{M}+/gu;

function foldUnit(unit: string): string {
  const own = plain[unit];
  if (own !== undefined) return own;
  const lower = unit.normalize('NFKC').normalize('NFD').replace(marks, '').toLowerCase();
  // Folding that would change the length (ß → ss, ﬁ → fi) is left undone: offsets matter more than rare letters.
  const folded = lower.length === 1 ? lower : unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit;
  return plain[folded] ?? folded;
}

/**
 * What each UTF-16 unit folds to; 0 where that was not worked out yet. Each character is folded by itself, so that a name
 * folds to the same wherever it stands (conversion by phrases, as for publishing, would not).
 */
const folded = new Uint16Array(0x10000);

let traditional = '瞭';
for (const pair of traditionalCharacters.split('|')) {
  if (pair.charAt(1) !== ' ' || /[\ud800-\udfff]/.test(pair)) continue;
  folded[pair.charCodeAt(0)] = pair.charCodeAt(2);
  traditional += pair.charAt(0);
}

// The table keeps 瞭 for 瞭望; people write it in 瞭解 (了解).
folded['瞭'.charCodeAt(0)] = '了'.charCodeAt(0);

function foldCode(code: number): number {
  const known = folded[code] ?? 0;
  if (known !== 0) return known;
  const isHan = code >= 0x3400 && code <= 0x9fff;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const unit = isHan || isSurrogate ? code : foldUnit(String.fromCharCode(code)).charCodeAt(0);
  // A compatibility form may stand for a Traditional character.
  const result = unit === code ? code : foldCode(unit);
  folded[code] = result;
  return result;
}

/** Whether a text holds anything but Chinese characters that stay as they are. */
const changes = new RegExp(`[^\\u4e00-\\u9fff]|[${traditional}]`);
const onlyAscii = /^[\0-_a-\x7f]*$/;

/**
 * Folds a text for comparison: lower case, no diacritics, full-width forms as half-width, typographic quotes and dashes as
 * ASCII ones, Traditional Chinese as Simplified. The result has the same length as the text, unit for unit, so that an
 * offset in one is an offset in the other.
 */
export function fold(text: string): string {
  if (onlyAscii.test(text)) return text.toLowerCase();
  if (!changes.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(foldCode(text.charCodeAt(i)));
  return out;
}
