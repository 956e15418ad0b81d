import { select } from '../../answers/select.js';
import type { Edition } from '../../edition/edition.js';
import type { TimelineChart } from '../../pictures/timeline.js';
import { byKind } from '../../profiles/holding.js';
import { yearlyActs } from '../../profiles/yearly-acts.js';
import { scopeOf, type RecordFilters } from '../../profiles/filters.js';
import type { Display } from '../display/display.js';
import { flagOf } from '../rendering/flags.js';
import { altTextOf, sourceOfPicture, type Charted } from './charted.js';
import { kindsLine } from './country-view.js';
import { describeFilters } from './filters.js';
import { wordsFor } from './words.js';

/** The acts of each year, by kind. Null where there are none. */
export function timelineContent(
  edition: Edition,
  filters: RecordFilters,
  display: Display,
): Charted<TimelineChart> | null {
  const acts = select(edition, { of: 'acts', scope: scopeOf(filters) });
  const records = acts.map(({ record }) => record);
  const years = yearlyActs(records);
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return null;
  const { views } = display.labels;
  const words = wordsFor(edition, display);
  const what = describeFilters(edition, filters, display);
  const busiest = years.reduce((most, year) => (year.acts >= most.acts ? year : most), first);
  const isVague = records.some(({ date }) => date.length < 10);
  const numbers = years.flatMap(({ year, acts: count }) => (count > 0 ? [`${year}: ${count}`] : [])).join(', ');
  const span = views.span(String(first.year), String(last.year));
  const holding = { acts, documents: [] };
  return {
    chart: {
      title: views.actsAYear(what),
      subtitle: `${views.acts(records.length)}, ${span}`,
      source: sourceOfPicture(edition, display),
      acts: records.map(({ date, kind }) => ({ date, kind })),
      words: { series: views.series, none: views.nothingMatches },
    },
    altText: altTextOf(views.actsAYear(what), numbers, display),
    content: {
      accent: 'records',
      above: `📊 ${views.timeline}`,
      headline: {
        text: views.timelineHeadline({
          what: words.plain(what, 300),
          acts: views.acts(records.length),
          span,
          most: String(busiest.year),
          mostActs: busiest.acts,
        }),
      },
      parts: [
        {
          lines: kindsLine(
            { numbers: { documents: 0, meetings: 0, acts: records.length }, kinds: byKind(holding) },
            words,
            edition,
            display,
          ),
        },
        { title: views.headings.latest, lines: records.slice(0, 3).map((record) => words.act(record)) },
        { lines: isVague ? [{ text: `-# ${views.vagueDates}` }] : [] },
      ],
      selects: [{ placeholder: views.openRecord, choices: records.slice(0, 25).map((one) => words.opensRecord(one)) }],
      buttons:
        filters.country === undefined
          ? []
          : [
              {
                ...words.opens({ view: 'country', country: filters.country }, words.w.name('country', filters.country)),
                emoji: flagOf(filters.country),
              },
              {
                ...words.opens({ view: 'map', country: filters.country, field: filters.field }, views.mapButton),
                emoji: '🗺️',
              },
            ],
    },
  };
}
