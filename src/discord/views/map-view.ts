import type { Edition } from '../../edition/edition.js';
import type { PartnerMap } from '../../pictures/map.js';
import { partnerCounts } from '../../profiles/partner-counts.js';
import type { Display } from '../display/display.js';
import { flagOf } from '../rendering/flags.js';
import { namedLine } from './country-view.js';
import { describeFilters } from './filters.js';
import { altTextOf, sourceOfPicture, type Charted } from './charted.js';
import type { ViewOf } from './view.js';
import { wordsFor } from './words.js';

/** The partners of a country, or without one every side on record, by number of acts. Null where there are none. */
export function mapContent(edition: Edition, view: ViewOf<'map'>, display: Display): Charted<PartnerMap> | null {
  const { country, field, year } = view;
  const filters = { country, field, from: year, to: year };
  const { sides, numbers } = partnerCounts(edition, {
    country,
    field,
    year: year === undefined ? undefined : Number(year),
  });
  if (numbers.acts === 0) return null;
  const { views } = display.labels;
  const { headings } = views;
  const words = wordsFor(edition, display);
  const nameOf = (code: string) => display.script(words.w.name('country', code));
  const what = describeFilters(edition, filters, display);
  const acts = views.acts(numbers.acts);
  const title =
    country === undefined
      ? views.worldHeadline({ what, sides: sides.length, acts })
      : views.mapHeadline({ what, partners: views.partners(sides.length), acts });
  return {
    chart: {
      title: country === undefined ? what : views.partnersOf(what),
      subtitle: country === undefined ? acts : `${views.partners(sides.length)} · ${acts}`,
      source: sourceOfPicture(edition, display),
      chosen: country === undefined ? null : { code: country, name: nameOf(country) },
      partners: sides.map(({ id, acts: count }) => ({ code: id, name: nameOf(id), count })),
      words: {
        legend: headings.acts,
        ranking: headings.partners,
        unplaced: views.unplaced,
        none: views.nothingMatches,
        borders: views.borders,
      },
    },
    altText: altTextOf(
      country === undefined ? `${views.map} · ${what}` : views.partnersOf(what),
      sides.map(({ id, acts: count }) => `${nameOf(id)}: ${count}`).join(', '),
      display,
    ),
    content: {
      accent: 'records',
      above: `🗺️ ${views.map}`,
      headline: { text: words.plain(title, 500) },
      parts: [
        { lines: [...namedLine(headings.partners, sides, 'country', words, display), { text: `-# ${views.borders}` }] },
      ],
      selects: [
        {
          placeholder: views.openCountry,
          choices: sides.map(({ id, acts: count }) =>
            words.opens({ view: 'country', country: id }, nameOf(id), views.acts(count)),
          ),
        },
      ],
      buttons:
        country === undefined
          ? []
          : [
              {
                ...words.opens({ view: 'country', country }, words.w.name('country', country)),
                emoji: flagOf(country),
              },
              {
                ...words.opens({ view: 'timeline', country, field }, views.timelineButton),
                emoji: '📊',
              },
            ],
    },
  };
}
