import type { Point } from './world.js';

/** A box by its upper left corner, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A dot that wants a label, and the size of the label. */
export interface Labelled {
  readonly point: Point;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Directions in which a label may stand from its dot, the best to read first. */
const directions = [0, 180, 270, 90, 315, 45, 225, 135, 337, 22, 202, 157, 292, 247, 67, 112].map(
  (degrees) => (degrees * Math.PI) / 180,
);
const distances = [2, 18, 34, 52, 72];

const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** How much of the way from a dot to its label lies over other dots: such a label would seem to be theirs. */
function crossed(from: Point, to: Point, others: readonly Box[]): number {
  const steps = 6;
  let sum = 0;
  for (let step = 1; step < steps; step += 1) {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    if (others.some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height)) sum += 1;
  }
  return sum;
}

/**
 * Where each label stands: near its dot, and clear of the labels placed before, of all dots, and of the `avoided` places wherever
 * there is room within `bounds`. The first in the list has the first choice.
 */
export function placeLabels(
  wanted: readonly Labelled[],
  dots: readonly Box[],
  avoided: readonly Box[],
  bounds: Box,
): Box[] {
  const placed: Box[] = [];
  for (const { point, radius, width, height } of wanted) {
    const others = dots.filter((box) => Math.hypot(centre(box).x - point.x, centre(box).y - point.y) > 1);
    let best: Box = { x: point.x, y: point.y, width, height };
    let least = Infinity;
    for (const [step, distance] of distances.entries()) {
      for (const [turn, angle] of directions.entries()) {
        const x = point.x + Math.cos(angle) * (radius + distance + width / 2);
        const y = point.y + Math.sin(angle) * (radius + distance + height / 2);
        const box = { x: x - width / 2, y: y - height / 2, width, height };
        const covered = (boxes: readonly Box[]): number => boxes.reduce((sum, other) => sum + overlap(box, other), 0);
        const cost =
          covered(placed) * 4 +
          covered(dots) * 2 +
          covered(avoided) +
          crossed(point, { x, y }, others) * 60 +
          (width * height - overlap(box, bounds)) * 10 +
          step * 50 +
          turn * 2;
        if (cost < least) {
          least = cost;
          best = box;
        }
      }
    }
    placed.push(best);
  }
  return placed;
}
