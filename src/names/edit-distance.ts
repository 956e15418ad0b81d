/** Longer words than this are compared in rows made for them. */
const usual = 64;
/** Three rows of the table, used over and over: comparing words is on the path of every misspelt question. */
const rows = [new Uint8Array(usual + 1), new Uint8Array(usual + 1), new Uint8Array(usual + 1)] as const;

/**
 * How many insertions, deletions, substitutions and swaps of neighbouring letters turn one word into the other (optimal
 * string alignment distance, Damerau 1964), or `limit + 1` where it is more than the limit. A limit is under 250.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const row = () => new Uint8Array(b.length + 1);
  let [before, previous, current] = b.length <= usual ? rows : [row(), row(), row()];
  const most = 255;
  for (let j = 0; j <= b.length; j++) previous[j] = Math.min(j, most);
  for (let i = 1; i <= a.length; i++) {
    current[0] = Math.min(i, most);
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current[j] = Math.min(cost, most);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, previous, current] = [previous, current, before];
  }
  return previous[b.length] ?? limit + 1;
}
