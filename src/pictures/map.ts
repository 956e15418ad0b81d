import { colours } from './colours.js';
import { legendSection, type LegendEntry } from './legend.js';
import { figuresOf, type Partner } from './map-figures.js';
import type { MapClass } from './map-classes.js';
import { classRadius, classShade, dot, mapSection, star } from './map-section.js';
import { contentWidth, margin, panel, type Section } from './panel.js';
import type { Drawing } from './picture.js';
import { rankingSection } from './ranking.js';
import { element } from './svg.js';
import { nothingSection } from './timeline.js';
import { paragraph, words } from './words.js';
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

const mostRanked = 10;

const rangeOf = ({ from, to }: MapClass): string => (from === to ? String(from) : `${from}–${to}`);

/** A patch of the class's shade with its dot on it. */
const classSign =
  (index: number, classes: number) =>
  (x: number, y: number): string =>
    element('rect', { x: x - 3, y: y - 3, width: 40, height: 40, rx: 6, fill: classShade(index, classes) }) +
    dot({ x: x + 17, y: y + 17 }, classRadius(index, classes));

function mapLegend(classes: readonly MapClass[], chosen: PartnerMap['chosen'], heading: string): Section {
  const entries: LegendEntry[] = classes.map((each, index) => ({
    sign: classSign(index, classes.length),
    label: rangeOf(each),
  }));
  if (chosen) entries.push({ sign: (x, y) => star({ x: x + 17, y: y + 17 }, 19), label: chosen.name });
  const legend = legendSection(entries);
  const title = words(margin, 30, heading, { size: 30, weight: 'bold', most: contentWidth });
  return { svg: title + element('g', { transform: 'translate(0 50)' }, legend.svg), height: legend.height + 50 };
}

function unplacedSection(heading: string, partners: readonly Partner[]): Section {
  if (partners.length === 0) return { svg: '', height: 0 };
  const listed = partners.map(({ name, count }) => `${name} ${count}`).join(' · ');
  const style = { size: 30, colour: colours.ink, most: contentWidth, lines: 3 };
  const title = words(margin, 30, heading, { size: 30, weight: 'bold', most: contentWidth });
  const list = paragraph(margin, 74, listed, style);
  return { svg: title + list.svg, height: 44 + list.height };
}

/** A map of the world: partners shaded and dotted by class, numbers at those with most acts and a list of these below. */
export function drawMap({ title, subtitle, source, chosen, partners, words: said }: PartnerMap, world: World): Drawing {
  const { classes, placed, unplaced } = figuresOf(partners, (code) => world.points.has(code));
  const map = mapSection(world, { placed, classes, chosen: chosen?.code ?? null, ranked: mostRanked });
  const sections =
    placed.length + unplaced.length === 0
      ? [map, nothingSection(said.none)]
      : [
          map,
          mapLegend(classes, chosen, said.legend),
          rankingSection(said.ranking, placed.slice(0, mostRanked)),
          unplacedSection(said.unplaced, unplaced),
        ];
  return panel({ title, subtitle, notes: [said.borders, source] }, sections);
}
