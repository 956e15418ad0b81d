import type { Edition } from '../../edition/edition.js';
import type { RecordFilters } from '../../profiles/filters.js';
import type { Display } from '../display/display.js';
import { wordsFor } from './words.js';

/** What filters leave, in words, in the script of the reader: "Korea and China · metrology · 2019 to 2021". Not escaped. */
export function describeFilters(edition: Edition, filters: RecordFilters, display: Display): string {
  const { w } = wordsFor(edition, display);
  const { country, with: partner, body, field, topic, kind, type, from, to, text } = filters;
  const name = (of: Parameters<typeof w.name>[0], id: string | undefined) =>
    id === undefined ? undefined : w.name(of, id);
  const words = display.labels.views.scope({
    country: name('country', country),
    with: name('country', partner),
    body: name('body', body),
    field: name('field', field),
    topic: name('topic', topic),
    kind: name('kind', kind),
    type: name('document-type', type),
    ...((from !== undefined || to !== undefined) && { years: { from, to } }),
    text,
  });
  return display.script(words);
}
