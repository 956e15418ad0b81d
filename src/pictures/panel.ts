import { colours } from './colours.js';
import { pictureWidth, type Drawing } from './picture.js';
import { element } from './svg.js';
import { paragraph } from './words.js';

/** Distance of all content from the edge of the picture. */
export const margin = 48;
export const contentWidth = pictureWidth - 2 * margin;

export interface PanelWords {
  readonly title: string;
  readonly subtitle: string;
  /** Small lines at the foot, as the source, and on a map that borders imply no position. An empty one is left out. */
  readonly notes: readonly string[];
}

/** Something drawn below the title: its SVG with y from its own top, and its height. */
export interface Section {
  readonly svg: string;
  readonly height: number;
}

/** A section moved down. */
export const movedTo = (y: number, svg: string): string =>
  svg === '' ? '' : element('g', { transform: `translate(0 ${y.toFixed(1)})` }, svg);

function notesSection(notes: readonly string[]): Section {
  let svg = '';
  let height = 0;
  for (const note of notes) {
    const style = { size: 26, colour: colours.mutedInk, most: contentWidth, lines: 3 };
    const drawn = paragraph(margin, height + 26, note, style);
    svg += drawn.svg;
    height += drawn.height === 0 ? 0 : drawn.height + 4;
  }
  return { svg, height };
}

/** Title, subtitle, the sections one under the other, and the notes, on an opaque panel with rounded corners. */
export function panel({ title, subtitle, notes }: PanelWords, sections: readonly Section[], defs = ''): Drawing {
  const heading = paragraph(margin, 84, title, { size: 46, weight: 'bold', most: contentWidth, lines: 2 });
  const below = paragraph(margin, heading.height + 72, subtitle, {
    size: 31,
    colour: colours.mutedInk,
    most: contentWidth,
    lines: 2,
  });
  let y = 38 + heading.height + below.height + 24;
  let body = heading.svg + below.svg;
  for (const section of [...sections, notesSection(notes)]) {
    if (section.height === 0) continue;
    body += movedTo(y, section.svg);
    y += section.height + 26;
  }
  const height = Math.ceil(y + 10);
  const surface = element('rect', {
    x: 1,
    y: 1,
    width: pictureWidth - 2,
    height: height - 2,
    rx: 28,
    fill: colours.panel,
    stroke: colours.panelEdge,
    'stroke-width': 2,
  });
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: pictureWidth,
      height,
      viewBox: `0 0 ${pictureWidth} ${height}`,
    },
    defs,
    surface,
    body,
  );
  return { svg, width: pictureWidth, height };
}
