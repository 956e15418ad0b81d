import type { ProfileChart } from '../../pictures/profile.js';
import { countryProfile, type CountryProfile } from '../../profiles/country-profile.js';
import type { Numbered } from '../../profiles/holding.js';
import type { Edition } from '../../edition/edition.js';
import type { ReferenceType } from '../../names/gazetteer.js';
import { encodeUse } from '../custom-id.js';
import type { Display } from '../display/display.js';
import { altTextOf, sourceOfPicture, type Charted } from './charted.js';
import { flagOf } from '../rendering/flags.js';
import type { Line, ViewContent } from './content.js';
import { unbroken, wordsFor, type Words } from './words.js';

/** Partners, fields and bodies named in a profile; more are counted. */
const mostNamed = 8;

/** The profile of a country: numbers, with whom, in which fields, since when, the latest acts. Null where no record names it. */
export function countryContent(edition: Edition, code: string, display: Display): Charted<ProfileChart> | null {
  const profile = countryProfile(edition, code);
  if (!profile) return null;
  const { views } = display.labels;
  const { headings } = views;
  const words = wordsFor(edition, display);
  const name = words.name('country', code);
  const { numbers, span } = profile;
  const chart: ProfileChart = {
    title: display.script(words.w.name('country', code)),
    subtitle: views.country,
    source: sourceOfPicture(edition, display),
    figures: [
      { value: String(numbers.documents), label: headings.documents },
      { value: String(numbers.meetings), label: headings.meetings },
      { value: String(profile.partners.length), label: headings.partners },
      { value: span.first.date.slice(0, 4), label: headings.first },
    ],
    acts: profile.records.map(({ date, kind }) => ({ date, kind })),
    // Partners and fields stand below it in words; with them it would be taller than Discord shows in full width.
    lists: [],
    words: { series: views.series, none: views.nothingMatches },
  };
  const content: ViewContent = {
    accent: 'records',
    above: `${flagOf(code)} ${views.country} · ${views.span(words.w.date(span.first.date), words.w.date(span.latest.date))}`,
    headline: {
      text: views.countryHeadline({
        name,
        documents: numbers.documents,
        meetings: numbers.meetings,
        partners: profile.partners.length,
      }),
    },
    parts: [
      {
        lines: [
          ...typesLine(profile, words, edition, display),
          ...kindsLine(profile, words, edition, display),
          ...namedLine(headings.partners, profile.partners, 'country', words, display),
          ...namedLine(headings.fields, profile.fields, 'field', words, display),
          ...namedLine(headings.bodies, profile.bodies, 'body', words, display),
        ],
      },
      { title: headings.latest, lines: profile.latest.map((record) => words.act(record)) },
    ],
    selects: [
      { placeholder: views.openRecord, choices: profile.latest.map((record) => words.opensRecord(record)) },
      {
        placeholder: views.openBody,
        choices: profile.bodies.map(({ id }) => words.opens({ view: 'body', body: id }, words.w.name('body', id))),
      },
    ],
    buttons: [
      {
        label: views.documentsButton,
        emoji: '📄',
        use: { use: 'ask', question: documentsQuestion(code, words, display) },
      },
      { ...words.opens({ view: 'timeline', country: code }, views.timelineButton), emoji: '📊' },
      { ...words.opens({ view: 'map', country: code }, views.mapButton), emoji: '🗺️' },
    ],
    about: { scope: { countries: [[code]] }, records: profile.records.map(({ id }) => id) },
  };
  const inWords = chart.figures.map(({ value, label: of }) => views.figure(of, value));
  return { chart, content, altText: altTextOf(`${chart.title} · ${views.country}`, inWords.join(' · '), display) };
}

/** By the name, or where a custom id has no room for that, by the code: regional bodies have long names. */
function documentsQuestion(code: string, { w }: Words, { labels: { views } }: Display): string {
  const question = views.documentsQuestion(w.name('country', code));
  return encodeUse({ use: 'ask', question }) === null ? views.documentsQuestion(code) : question;
}

/** What is counted in bold, and below it in small print what makes it up. */
const figure = (counted: string, parts: readonly string[]): Line => ({
  text: `**${counted}**${parts.length > 0 ? `\n-# ${parts.join(' · ')}` : ''}`,
  apart: true,
});

/** "12 documents signed", "5 MoUs · 3 agreements". */
export function typesLine(
  { numbers, types }: Pick<CountryProfile, 'numbers' | 'types'>,
  words: Words,
  edition: Edition,
  { labels: { views } }: Display,
): Line[] {
  const parts = types.map(({ id, documents }) => words.counted(documents, edition.register.documentTypes.get(id), id));
  return [figure(views.figure(views.headings.documents, String(numbers.documents)), parts)];
}

/** "Acts: 30", "12 signings · 9 meetings". */
export function kindsLine(
  { numbers, kinds }: Pick<CountryProfile, 'numbers' | 'kinds'>,
  words: Words,
  edition: Edition,
  { labels: { views } }: Display,
): Line[] {
  const parts = kinds.map(({ id, acts }) => words.counted(acts, edition.register.kinds.get(id), id));
  return [figure(views.figure(views.headings.acts, String(numbers.acts)), parts)];
}

/** "Partners: 8", "🇨🇳 China 12 · 🇻🇳 Viet Nam 3 · and 4 more", by number of acts. Nothing where there are none. */
export function namedLine(
  heading: string,
  numbered: readonly Numbered[],
  type: ReferenceType,
  words: Words,
  { labels: { views } }: Display,
): Line[] {
  if (numbered.length === 0) return [];
  const shown = numbered
    .slice(0, mostNamed)
    .map(({ id, acts }) => `${type === 'country' ? words.country(id) : shortName(type, id, words)}${unbroken}${acts}`);
  const left = numbered.length - shown.length;
  return [
    figure(views.figure(heading, String(numbered.length)), [...shown, ...(left > 0 ? [views.others(left)] : [])]),
  ];
}

/** Bodies are known by their abbreviations. */
const shortName = (type: ReferenceType, id: string, words: Words) =>
  type === 'body' ? words.plain(words.w.body(id), 60) : words.name(type, id);
