import type { Edition } from '../edition/edition.js';
import type { CooperationRecord } from '../records/schema.js';
import type { About } from './about.js';
import { vocabulariesOf } from './vocabularies.js';

/**
 * Writes records as one JSON object: `about` (version, filter, how to cite), `vocabularies` (what each id in the records
 * means, by its id) and `records`, which are those of the data folder part for part, as `data/schema/record.json` describes
 * them, with `null` or an empty list where a part is left out there. Nothing in them is altered.
 */
export function asJson(edition: Edition, records: readonly CooperationRecord[], about: About): Buffer {
  const file = {
    about: {
      source: 'Accord',
      register: { version: about.version, loaded: about.loaded, records: about.held },
      filter: about.filter,
      count: about.selected,
      howToCite: about.citation,
      licence: about.licence,
    },
    vocabularies: vocabulariesOf(edition, records),
    records,
  };
  return Buffer.from(`${JSON.stringify(file, null, 2)}\n`);
}
