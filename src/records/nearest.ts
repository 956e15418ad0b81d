import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was most likely meant by a word that is none of them: at most one edit for every three letters away,
 * letter case aside. Two letters exchanged are one edit. Undefined where none is that near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = editsBetween(wanted, candidate.toLowerCase());
    if (edits >= least) continue;
    best = candidate;
    least = edits;
  }
  return best;
}

function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && [...a].sort().join('') === [...b].sort().join('') ? 1 : edits;
}

/** "; did you mean `samr`?", or nothing. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `; did you mean \`${near}\`?`;
}
