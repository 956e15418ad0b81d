import { colours } from './colours.js';
import { element } from './svg.js';
import type { TimelineSeries } from './series.js';

/**
 * Each series has a colour and a pattern, so that it can be told in grey too. The colours are told apart with the common
 * kinds of colour blindness (after the palette of Okabe and Ito, darkened to 3 to 1 on the panel).
 */
const ground: Readonly<Record<TimelineSeries, string>> = {
  signed: '#1f5fa8',
  'in-force': '#0b8a6f',
  met: '#d9820f',
  visited: '#9a4f96',
  trained: '#3d4a5c',
  announced: '#a8503a',
};

const size = 12;
const light = { stroke: colours.panel, 'stroke-width': 3, fill: 'none' };
const stroke = (d: string): string => element('path', { d, ...light });

/** One tile of 12 by 12 pixels, drawn over the ground. The commonest series is plain. */
const tile: Readonly<Record<TimelineSeries, string>> = {
  signed: '',
  'in-force': stroke('M0 6H12'),
  met: stroke('M-3 3L3 -3M-3 15L15 -3M9 15L15 9'),
  visited: element('circle', { cx: 6, cy: 6, r: 2.6, fill: colours.panel }),
  trained: stroke('M-3 9L3 15M-3 -3L15 15M9 -3L15 3'),
  announced: element('path', { d: 'M-1 -1L13 13M13 -1L-1 13', ...light, 'stroke-width': 2 }),
};

/** The patterns as definitions, to be put into the SVG once. */
export const seriesPatterns = (series: readonly TimelineSeries[]): string =>
  element(
    'defs',
    {},
    ...series.map((name) =>
      element(
        'pattern',
        { id: `series-${name}`, patternUnits: 'userSpaceOnUse', width: size, height: size },
        element('rect', { width: size, height: size, fill: ground[name] }),
        tile[name],
      ),
    ),
  );

/** The paint of a series, as the value of `fill`. */
export const seriesFill = (series: TimelineSeries): string => `url(#series-${series})`;

/** The plain colour of a series, for an edge around its pattern. */
export const seriesColour = (series: TimelineSeries): string => ground[series];

/** A sign of a series for a legend, 34 by 34 pixels: its pattern with an edge of its colour. */
export const seriesSign =
  (series: TimelineSeries) =>
  (x: number, y: number): string =>
    element('rect', {
      x: x + 1,
      y: y + 1,
      width: 32,
      height: 32,
      rx: 5,
      fill: seriesFill(series),
      stroke: seriesColour(series),
      'stroke-width': 2,
    });
