/** A class of a map: the counts from `from` to `to`, both included. */
export interface MapClass {
  readonly from: number;
  readonly to: number;
}

const mostClasses = 5;

/** Lower bounds to choose from, finest first: the finest that gives at most five classes is taken. */
const ladders: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 5],
  [1, 2, 5, 10, 20],
  [1, 3, 10, 30, 100],
  [1, 5, 20, 100, 500],
  [1, 10, 100, 1000, 10_000],
];
const farthest: readonly number[] = [5, 49, 299, 999, Infinity];

/** Up to five classes with round bounds that cover 1 to the highest count; none where there is no count. */
export function mapClasses(counts: readonly number[]): MapClass[] {
  const most = counts.reduce((highest, count) => Math.max(highest, count), 0);
  const ladder = ladders.find((_, index) => most <= (farthest[index] ?? Infinity)) ?? [];
  const bounds = ladder.filter((bound) => bound <= most).slice(0, mostClasses);
  return bounds.map((from, index) => ({ from, to: (bounds[index + 1] ?? most + 1) - 1 }));
}

/** Index of the class in which a count lies; counts are 1 or more. */
export function classOf(count: number, classes: readonly MapClass[]): number {
  return classes.findLastIndex(({ from }) => count >= from);
}
