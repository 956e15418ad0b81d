import type { Edition } from '../edition/edition.js';
import { plainLine } from './plain-text.js';
import type { Reader } from './reader.js';
import type { Selection } from './export.js';

/** What every file says of itself: from which register it comes, what was selected, and how to cite it. */
export interface About {
  readonly version: string;
  /** The day on which the register was loaded (UTC), `YYYY-MM-DD`. */
  readonly loaded: string;
  /** How many records the register holds. */
  readonly held: number;
  /** How many were selected. */
  readonly selected: number;
  readonly filter: string;
  /** One sentence or two to cite with. */
  readonly citation: string;
  /** Of LICENSE and docs/licences.md. */
  readonly licence: string;
}

export function aboutOf({ register }: Edition, { records, filter }: Selection, reader: Reader): About {
  const { version, records: all } = register;
  const loaded = register.loadedAt.toISOString().slice(0, 10);
  const asked = reader.script(plainLine(filter));
  const { labels } = reader;
  return {
    version,
    loaded,
    held: all.length,
    selected: records.length,
    filter: asked,
    citation: labels.citation(version, reader.date(loaded), all.length, asked, records.length),
    licence: labels.licence,
  };
}
