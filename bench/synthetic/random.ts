/** Numbers that look random and are the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to under 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from 0 to under `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** Whether something happens that happens with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a list, which must not be empty. */
  pick<Item>(list: readonly Item[]): Item {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('Nothing can be picked from an empty list.');
    return item;
  }

  /** Some of a list, each at most once: `n` of them, or all. */
  several<Item>(list: readonly Item[], n: number): Item[] {
    const picked = new Set<Item>();
    while (picked.size < Math.min(n, list.length)) picked.add(this.pick(list));
    return [...picked];
  }
}

/** Picks entries as often as their weights say. */
export class Weighted<Item> {
  readonly #upTo: number[] = [];

  constructor(private readonly items: readonly (readonly [Item, number])[]) {
    let sum = 0;
    for (const [, weight] of items) this.#upTo.push((sum += weight));
  }

  pick(random: Random): Item {
    const at = random.next() * (this.#upTo.at(-1) ?? 0);
    let low = 0;
    let high = this.#upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#upTo[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const item = this.items[low];
    if (!item) throw new Error('Nothing can be picked from an empty list.');
    return item[0];
  }
}

/** How often each thing occurs, as weights. */
export function frequencies<Item>(things: Iterable<Item>): [Item, number][] {
  const counts = new Map<Item, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts];
}
