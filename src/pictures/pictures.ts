import { figuresOf as figuresOfPartners, type MapFigures } from './map-figures.js';
import { drawMap, type PartnerMap } from './map.js';
import type { Picture } from './picture.js';
import { drawProfile, type ProfileChart } from './profile.js';
import { render } from './render.js';
import { drawTimeline, type TimelineChart } from './timeline.js';
import { world } from './world.js';
import { countByYear, figuresOf as figuresOfYears, type TimelineFigures } from './years.js';

/**
 * The pictures of Accord: plain data in, with all words in the reader's language; a PNG 1,080 pixels wide out. Whoever sends one
 * writes its alt text, from the figures that it shows.
 */

export type { BarList } from './bar-lists.js';
export type { KeyFigure } from './key-figures.js';
export type { MapClass } from './map-classes.js';
export type { MapFigures, Partner } from './map-figures.js';
export type { MapWords, PartnerMap } from './map.js';
export { PictureCache } from './picture-cache.js';
export type { Picture } from './picture.js';
export type { ProfileChart } from './profile.js';
export { seriesOfKind, timelineSeries, type TimelineSeries } from './series.js';
export type { TimelineChart, TimelineWords } from './timeline.js';
export type { DatedAct, TimelineFigures, YearSpan } from './years.js';

/** Acts a year, stacked by kind, every year of the span with its place. */
export const timelinePicture = async (chart: TimelineChart): Promise<Picture> => render(drawTimeline(chart));

/** Partners on a map of the world, shaded and dotted by number of acts, those without a place on it listed below. */
export const mapPicture = async (map: PartnerMap): Promise<Picture> => render(drawMap(map, await world()));

/** A country or a body at a glance: key figures, a low timeline, bars of those with most acts. */
export const profilePicture = async (chart: ProfileChart): Promise<Picture> => render(drawProfile(chart));

/** The numbers that a timeline (or the timeline of a profile) shows. */
export const timelineFigures = ({ acts, span }: Pick<TimelineChart, 'acts' | 'span'>): TimelineFigures =>
  figuresOfYears(countByYear(acts, span));

/** The numbers that a map shows, and which partners have a place on it. */
export async function mapFigures({ partners }: Pick<PartnerMap, 'partners'>): Promise<MapFigures> {
  const { points } = await world();
  return figuresOfPartners(partners, (code) => points.has(code));
}
