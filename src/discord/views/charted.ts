import type { Edition } from '../../edition/edition.js';
import type { Display } from '../display/display.js';
import { textOfAltText } from '../limits.js';
import { label } from '../rendering/plain-text.js';
import type { ViewContent } from './content.js';

/** A chart to be drawn, and the card that it stands in. */
export interface Charted<Chart> {
  readonly chart: Chart;
  /** The picture in words, for those who do not see it: at most 1,024 characters. */
  readonly altText: string;
  readonly content: ViewContent;
}

/** Of what a picture is and its numbers, in words. */
export const altTextOf = (what: string, numbers: string, { labels: { views } }: Display): string =>
  label(views.altText({ what, numbers }), textOfAltText);

/** The small print of a picture: it is passed on without its message, and has to say where its numbers are from. */
export function sourceOfPicture({ register }: Edition, { labels }: Display): string {
  const { version, loadedAt } = register;
  return labels.views.pictureSource({ version, date: labels.date(loadedAt.toISOString().slice(0, 10)) });
}
