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

/**
 * Where each label stands: near its dot, and clear of the labels placed before and of all dots wherever there is room within
 * `bounds`. The first in the list has the first choice.
 */
export function placeLabels(wanted: readonly Labelled[], dots: readonly Box[], bounds: Box): Box[] {
  const placed: Box[] = [];
  for (const { point, radius, width, height } of wanted) {
    let best: Box | undefined;
    let least = Infinity;
    for (const [step, distance] of distances.entries()) {
      for (const [turn, angle] of directions.entries()) {
        const reachX = radius + distance + width / 2;
        const reachY = radius + distance + height / 2;
        const box = {
          x: point.x + Math.cos(angle) * reachX - width / 2,
          y: point.y + Math.sin(angle) * reachY - height / 2,
          width,
          height,
        };
        const covered = (boxes: readonly Box[]): number => boxes.reduce((sum, other) => sum + overlap(box, other), 0);
        const outside = width * height - overlap(box, bounds);
        const cost = covered(placed) * 4 + covered(dots) * 1.5 + outside * 10 + step * 60 + turn * 2;
        if (cost < least) {
          least = cost;
          best = box;
        }
      }
    }
    if (best) placed.push(best);
  }
  return placed;
}
