import type { GeoContext } from 'd3-geo';

/** Steps shorter than this are left out, and rings that span less: they cannot be seen. In pixels. */
const shortest = 0.7;

/** Takes the rings that d3-geo draws and gives them back as short path data. */
export function outlineWriter(): GeoContext & { outline(): string } {
  const rings: string[] = [];
  let ring: [number, number][] = [];

  const finishRing = (): void => {
    if (ring.length > 2) rings.push(`M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`);
    ring = [];
  };
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      finishRing();
      ring = [[x, y]];
    },
    lineTo: (x, y) => {
      const [lastX, lastY] = ring.at(-1) ?? [x, y];
      if (Math.hypot(x - lastX, y - lastY) >= shortest) ring.push([x, y]);
    },
    closePath: finishRing,
    outline: () => {
      finishRing();
      return rings.join('');
    },
  };
}
