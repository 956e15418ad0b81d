import type { Vocabulary } from './vocabulary.js';

/** A part by which an entry refers to another of the same vocabulary: `broader` of topics, `succeeds` of bodies. */
export interface Link<Entry> {
  readonly part: string;
  readonly follow: (entry: Entry) => string | null;
}

/**
 * Sets aside the entries whose link leads nowhere or in a circle, so that whoever follows links arrives. Setting one aside may
 * leave others without their link: so it goes on until nothing changes.
 */
export function followLinks<Entry extends { readonly id: string }>(
  vocabulary: Vocabulary<Entry>,
  link: Link<Entry>,
): void {
  const { usable } = vocabulary;
  const next = (id: string) => {
    const found = usable.get(id);
    return found ? link.follow(found.entry) : null;
  };
  let changed = true;
  while (changed) {
    changed = false;
    for (const [id, { written }] of [...usable]) {
      const target = next(id);
      if (target === null) continue;
      const circle = usable.has(target) ? circleThrough(id, next, usable.size) : undefined;
      if (usable.has(target) && !circle) continue;
      const why = circle ? `leads in a circle: ${circle.join(' → ')}` : vocabulary.whyMissing(target);
      if (written) {
        vocabulary.reject(id, written, {
          path: [link.part],
          at: 'value',
          message: `\`${link.part}: ${target}\` ${why}`,
        });
        changed = true;
      } else if (!circle) {
        // An entry of the earlier register brings along what it links to. A circle is for the new entries in it to answer.
        changed = vocabulary.restore(target) || changed;
      }
    }
  }
}

/** The ids from one back to itself, or undefined where its links end or lead elsewhere. */
function circleThrough(id: string, next: (id: string) => string | null, limit: number): readonly string[] | undefined {
  const chain = [id];
  for (let at = next(id); at !== null && chain.length <= limit; at = next(at)) {
    chain.push(at);
    if (at === id) return chain;
  }
  return undefined;
}
