import { colours } from './colours.js';
import { classOf, type MapClass } from './map-classes.js';
import { placeLabels, type Box } from './map-labels.js';
import type { Partner } from './map-figures.js';
import { margin, type Section } from './panel.js';
import { pictureWidth } from './picture.js';
import { element } from './svg.js';
import { words, wordsWidth } from './words.js';
import type { Point, World } from './world.js';

/** From the lowest class to the highest; each darker than the one before. */
const shades = ['#bcd6f0', '#8ab8e6', '#5a94d2', '#2f6db3', '#174a86'];
/** Radius of the dots of each class, in pixels. */
const radii = [6, 8, 10.5, 13, 16];

/** With fewer classes than five the steps are wider apart. */
const spread = (index: number, classes: number): number =>
  classes <= 1 ? 2 : Math.round((index * (shades.length - 1)) / (classes - 1));

export const classShade = (index: number, classes: number): string => shades[spread(index, classes)] ?? colours.dot;
export const classRadius = (index: number, classes: number): number => radii[spread(index, classes)] ?? 8;

export const dot = ({ x, y }: Point, radius: number, name?: string, count?: number): string =>
  element('circle', {
    'data-partner': name,
    'data-count': count,
    cx: x,
    cy: y,
    r: radius,
    fill: colours.dot,
    stroke: colours.border,
    'stroke-width': 2.5,
  });

/** The sign of the chosen country: a star in a ring, `radius` to the outside of the ring. */
export function star({ x, y }: Point, radius: number): string {
  const tip = radius * 0.66;
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    const reach = index % 2 === 0 ? tip : tip * 0.42;
    return `${(x + Math.cos(angle) * reach).toFixed(1)} ${(y + Math.sin(angle) * reach).toFixed(1)}`;
  });
  return (
    element('circle', {
      cx: x,
      cy: y,
      r: radius - 2,
      fill: colours.border,
      stroke: colours.chosen,
      'stroke-width': 4,
    }) + element('path', { d: `M${points.join('L')}Z`, fill: colours.chosen })
  );
}

const chosenRadius = 19;
const rankStyle = { size: 27, weight: 'bold', halo: '#ffffff', anchor: 'middle' } as const;

export interface MapContent {
  readonly placed: readonly Partner[];
  readonly classes: readonly MapClass[];
  /** Marked on the map and named in its lower left corner, where there is only the Pacific. */
  readonly chosen: { readonly code: string; readonly name: string } | null;
  /** How many of the first partners bear their rank as a number. */
  readonly ranked: number;
}

const boxAround = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** What the star means. */
function chosenKey(name: string, height: number): string {
  const y = height - 30;
  const left = margin + chosenRadius;
  return star({ x: left, y }, chosenRadius) + words(left + 32, y + 11, name, { size: 30, most: 230 });
}

/** A line from a dot to its label, where the two do not stand side by side. */
function leader(point: Point, radius: number, box: Box): string {
  const x = Math.min(Math.max(point.x, box.x), box.x + box.width);
  const y = Math.min(Math.max(point.y, box.y), box.y + box.height);
  const distance = Math.hypot(x - point.x, y - point.y);
  if (distance < radius + 9) return '';
  const d = `M${point.x.toFixed(1)} ${point.y.toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`;
  return (
    element('path', { d, stroke: colours.border, 'stroke-width': 5 }) +
    element('path', { d, stroke: colours.dot, 'stroke-width': 2.5 })
  );
}

/** The world with the partners shaded and dotted and the chosen country marked. */
export function mapSection(world: World, { placed, classes, chosen, ranked }: MapContent): Section {
  const shadeOf = new Map(placed.map(({ code, count }) => [code, classShade(classOf(count, classes), classes.length)]));
  const land = world.territories.map(({ code, outline }) =>
    element('path', {
      d: outline,
      fill: code === null ? colours.land : code === chosen?.code ? colours.chosen : (shadeOf.get(code) ?? colours.land),
    }),
  );
  const spots = placed.flatMap((partner, index) => {
    const point = world.points.get(partner.code);
    const radius = classRadius(classOf(partner.count, classes), classes.length);
    return point ? [{ partner, point, radius, rank: index + 1 }] : [];
  });
  const home = chosen ? world.points.get(chosen.code) : undefined;
  const taken = [
    ...spots.map(({ point, radius }) => boxAround(point, radius)),
    ...(home ? [boxAround(home, chosenRadius)] : []),
  ];
  const numbered = spots.slice(0, ranked);
  const boxes = placeLabels(
    numbered.map(({ point, radius, rank }) => ({
      point,
      radius,
      width: wordsWidth(String(rank), rankStyle) + 4,
      height: 24,
    })),
    taken,
    // Not upon another place either, or the number would seem to be of that place.
    [...world.points.values()].map((point) => boxAround(point, 7)),
    { x: 8, y: 4, width: pictureWidth - 16, height: world.height - 8 },
  );
  const labels = numbered.map(({ rank }, index) => {
    const box = boxes[index];
    return box ? words(box.x + box.width / 2, box.y + 22, String(rank), rankStyle) : '';
  });
  const leaders = numbered.map(({ point, radius }, index) => {
    const box = boxes[index];
    return box ? leader(point, radius, box) : '';
  });
  const dots = spots.map(({ partner, point, radius }) => dot(point, radius, partner.code, partner.count));
  const svg =
    element('g', { stroke: colours.border, 'stroke-width': 1, 'stroke-linejoin': 'round' }, ...land) +
    leaders.join('') +
    // The small ones last, so that a great one does not hide them.
    dots.join('') +
    (home ? star(home, chosenRadius) : '') +
    labels.join('') +
    (chosen ? chosenKey(chosen.name, world.height) : '');
  return { svg, height: world.height };
}
