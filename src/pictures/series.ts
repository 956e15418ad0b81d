import type { RecordKind } from '../records/schema.js';

/**
 * Kinds of record drawn as one: nine could not be told apart in a bar a few pixels wide. What was signed stands apart from
 * what came into force (signed earlier) and from what was only made known, as counts of documents do.
 */
export const seriesOfKind = {
  signing: 'signed',
  renewal: 'signed',
  'entry-into-force': 'in-force',
  meeting: 'met',
  'joint-committee': 'met',
  visit: 'visited',
  training: 'trained',
  event: 'trained',
  announcement: 'announced',
} as const satisfies Record<RecordKind, string>;

export type TimelineSeries = (typeof seriesOfKind)[RecordKind];

/** From the ground of a bar to its top, and in the order of the legend. */
export const timelineSeries = [
  'signed',
  'in-force',
  'met',
  'visited',
  'trained',
  'announced',
] as const satisfies readonly TimelineSeries[];
