import { bodyProfile, type PersonOfBody, type RelatedBody } from '../../profiles/body-profile.js';
import type { Edition } from '../../edition/edition.js';
import type { Display } from '../display/display.js';
import { flagOf } from '../rendering/flags.js';
import type { Line, ViewContent } from './content.js';
import { kindsLine, namedLine, typesLine } from './country-view.js';
import { wordsFor, type Words } from './words.js';

const mostPeople = 6;
const mostAliases = 8;

/** Who a body is and what it did. Null where the register knows none of that id. */
export function bodyContent(edition: Edition, id: string, display: Display): ViewContent | null {
  const profile = bodyProfile(edition, id);
  if (!profile) return null;
  const { body, latest, span, counterparts, partners } = profile;
  const { views } = display.labels;
  const { headings } = views;
  const words = wordsFor(edition, display);
  const own = words.name('body', id);
  const names = [body.name, body.abbr, body.name_zh, ...body.aliases, ...body.aliases_zh]
    .flatMap((one) => (one === null ? [] : [words.plain(one, 90)]))
    .filter((one, at, all) => one !== own && all.indexOf(one) === at);
  const line = (heading: string, text: string): Line[] =>
    text === '' ? [] : [{ text: `**${heading}**\n-# ${text}`, apart: true }];
  const related = [...profile.predecessors, ...profile.successors];
  return {
    accent: 'records',
    above: `${words.country(body.country)} · ${words.name('body-kind', body.kind)}`,
    headline: { text: own },
    parts: [
      {
        lines: [
          ...line(headings.names, listed(names, mostAliases, display)),
          ...line(
            headings.predecessors,
            profile.predecessors.map((one) => relatedBody(one, words, display)).join(' · '),
          ),
          ...line(headings.successors, profile.successors.map((one) => relatedBody(one, words, display)).join(' · ')),
        ],
      },
      {
        lines:
          span === null
            ? [{ text: views.noActs }]
            : [
                ...typesLine(profile, words, edition, display),
                ...kindsLine(profile, words, edition, display),
                ...line(headings.date, views.span(words.w.date(span.first.date), words.w.date(span.latest.date))),
                ...namedLine(headings.partners, partners, 'country', words, display),
                ...namedLine(headings.counterparts, counterparts, 'body', words, display),
              ],
      },
      { title: headings.people, lines: profile.people.slice(0, mostPeople).map((person) => personLine(person, words)) },
      {
        title: headings.latest,
        lines: latest.map((record) => words.act(record)),
      },
    ],
    selects: [
      {
        placeholder: views.openRecord,
        choices: profile.records.slice(0, 25).map((record) => words.opensRecord(record)),
      },
      {
        placeholder: views.openBody,
        choices: [...related.map((one) => one.body.id), ...counterparts.map((one) => one.id)].map((other) =>
          words.opens({ view: 'body', body: other }, words.w.name('body', other)),
        ),
      },
    ],
    buttons: [
      {
        ...words.opens({ view: 'country', country: body.country }, words.w.name('country', body.country)),
        emoji: flagOf(body.country),
      },
    ],
  };
}

function listed(names: readonly string[], most: number, { labels: { views } }: Display): string {
  const left = names.length - most;
  return [...names.slice(0, most), ...(left > 0 ? [views.others(left)] : [])].join(' · ');
}

const relatedBody = ({ body, numbers }: RelatedBody, words: Words, { labels: { views } }: Display) =>
  `${words.name('body', body.id)} (${views.acts(numbers.acts)})`;

/** The name with the office last named, and the date of the record that names it: not since when it was held. */
function personLine({ name, nameZh, offices }: PersonOfBody, words: Words): Line {
  const [office] = offices;
  const parts = [
    `**${words.plain(words.w.language === 'zh' ? (nameZh ?? name) : name)}**`,
    ...(office.role === null ? [] : [words.plain(office.role, 200)]),
    words.plain(words.w.date(office.date)),
  ];
  return { text: `- ${parts.join(' · ')}`, records: [office.record] };
}
