import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
const hasHan = /\p{Script=Han}/u;
const marks = /\p{M}+/gu;

/** Characters that have no decomposition but are written without their mark in English. */
const plain = new Map(
  Object.entries({
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ı: 'i',
    ð: 'd',
    '’': "'",
    '‘': "'",
    ʻ: "'",
    ʼ: "'",
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
  }),
);

function foldUnit(unit: string): string {
  const lower = unit.normalize('NFKC').normalize('NFD').replace(marks, '').toLowerCase();
  // Folding that would change the length (ß → ss, ﬁ → fi) is left undone: offsets matter more than rare letters.
  const folded = lower.length === 1 ? lower : unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit;
  return plain.get(folded) ?? folded;
}

/**
 * Folds a text for comparison: lower case, no diacritics, full-width forms as half-width, typographic quotes and dashes as
 * ASCII ones, Traditional Chinese as Simplified. The result has the same length as the text, unit for unit, so that an
 * offset in one is an offset in the other.
 */
export function fold(text: string): string {
  let simplified = text;
  if (hasHan.test(text)) {
    const converted = toSimplified(text);
    simplified = converted.length === text.length ? converted : Array.from(text, (c) => toSimplified(c)).join('');
    if (simplified.length !== text.length) simplified = text;
  }
  let out = '';
  for (let i = 0; i < simplified.length; i++) {
    const unit = simplified.charAt(i);
    const code = unit.charCodeAt(0);
    if (code < 128) out += code >= 65 && code <= 90 ? unit.toLowerCase() : unit;
    else if (code >= 0xd800 && code <= 0xdfff) out += unit;
    else if (code >= 0x4e00 && code <= 0x9fff) out += unit;
    else out += foldUnit(unit);
  }
  return out;
}
