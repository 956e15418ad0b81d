/** Words that say nothing about what a name or title is about. */
const small = new Set('a an and at by de do du e et for from in la le of on the their to und with y'.split(' '));

/**
 * The words of a Latin-script text for comparison: letter case, accents and small words aside, British and American
 * spellings alike ("Standardisation Centre" gives standardization, center).
 */
export function wordsOf(text: string): ReadonlySet<string> {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]s\b/g, '')
    .toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !small.has(word));
  return new Set(words.map((word) => word.replace(/is(ation|ing|e)s?$/, 'iz$1').replace(/^centre/, 'center')));
}

/** How much two sets have in common: 0 to 1, the share of what stands in either that stands in both (Jaccard). */
export function likeness<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const both = shared(a, b);
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}

/** The share of the smaller set that stands in the other: 0 to 1. Undefined where either is empty. */
export function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number | undefined {
  return a.size === 0 || b.size === 0 ? undefined : shared(a, b) / Math.min(a.size, b.size);
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
