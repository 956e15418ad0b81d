import { entriesInRows } from './entries-in-rows.js';
import { figuresOf, type Partner } from './map-figures.js';
import type { MapClass } from './map-classes.js';
import { classRadius, classShade, dot, mapSection } from './map-section.js';
import { panel, type Section } from './panel.js';
import type { Drawing } from './picture.js';
import { rankingSection } from './ranking.js';
import { element } from './svg.js';
import { nothingSection } from './timeline.js';
import type { World } from './world.js';

/** The words of a map, in the reader's language. */
export interface MapWords {
  /** What the numbers count, before their ranges: "Acts". */
  readonly legend: string;
  /** Above the list of those with most acts. */
  readonly ranking: string;
  /** Before the names of those without a place on the map: "Not on the map". */
  readonly unplaced: string;
  readonly none: string;
  /** That the map's borders and names imply no position. */
  readonly borders: string;
}

/** The partners of a country, or the countries of the register, on a map of the world. */
export interface PartnerMap {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  /** The country whose partners they are; null for a map of the whole register. A code without a place is only named. */
  readonly chosen: { readonly code: string; readonly name: string } | null;
  readonly partners: readonly Partner[];
  readonly words: MapWords;
}

const mostRanked = 8;

const rangeOf = ({ from, to }: MapClass): string => (from === to ? String(from) : `${from}–${to}`);

/** A patch of the class's shade with its dot on it. */
const classSign =
  (index: number, classes: number) =>
  (x: number, y: number): string =>
    element('rect', { x: x - 1, y: y - 3, width: 40, height: 40, rx: 6, fill: classShade(index, classes) }) +
    dot({ x: x + 19, y: y + 17 }, classRadius(index, classes));

const mapLegend = (classes: readonly MapClass[], heading: string): Section =>
  entriesInRows(
    classes.map((each, index) => ({ sign: classSign(index, classes.length), label: rangeOf(each) })),
    { heading },
  );

const unplacedSection = (partners: readonly Partner[], heading: string): Section =>
  entriesInRows(
    partners.map(({ name, count }) => ({ label: name, count: String(count) })),
    { heading, mostRows: 3 },
  );

/** A map of the world: partners shaded and dotted by class, numbers at those with most acts and a list of these below. */
export function drawMap({ title, subtitle, source, chosen, partners, words: said }: PartnerMap, world: World): Drawing {
  const { classes, placed, unplaced } = figuresOf(partners, (code) => world.points.has(code));
  const marked = chosen && world.points.has(chosen.code) ? chosen : null;
  const map = mapSection(world, { placed, classes, chosen: marked, ranked: mostRanked });
  const sections =
    placed.length + unplaced.length === 0
      ? [map, nothingSection(said.none)]
      : [
          map,
          mapLegend(classes, said.legend),
          rankingSection(said.ranking, placed.slice(0, mostRanked)),
          unplacedSection(unplaced, said.unplaced),
        ];
  return panel({ title, subtitle, notes: [said.borders, source] }, sections);
}
