import { comparison, sidesToCompare, type ComparedSide, type InCommon } from '../../profiles/comparison.js';
import type { Edition } from '../../edition/edition.js';
import type { Display } from '../display/display.js';
import { flagOf } from '../rendering/flags.js';
import type { Line, ViewContent } from './content.js';
import { unbroken, wordsFor, type Words } from './words.js';

const mostNamed = 5;

/** Two countries, or both with a common partner, side by side. */
export function compareContent(
  edition: Edition,
  {
    first,
    second,
    with: partner,
  }: { readonly first: string; readonly second: string; readonly with?: string | undefined },
  display: Display,
): ViewContent {
  const compared = comparison(edition, ...sidesToCompare(first, second, partner));
  const { views } = display.labels;
  const { headings } = views;
  const words = wordsFor(edition, display);
  const nameOf = (code: string) =>
    partner === undefined
      ? words.name('country', code)
      : views.pair(words.name('country', partner), words.name('country', code));
  const names = [nameOf(first), nameOf(second)] as const;
  const flags = [flagOf(first), flagOf(second)] as const;
  const sides = [compared.first, compared.second] as const;
  const both = (heading: string, of: (side: ComparedSide) => string): Line[] => {
    const [a, b] = [of(sides[0]), of(sides[1])];
    return a === '' && b === ''
      ? []
      : [{ text: `**${heading}**\n-# ${flags[0]} ${a || '—'}\n-# ${flags[1]} ${b || '—'}`, apart: true }];
  };
  const types = (side: ComparedSide) =>
    [
      `**${side.numbers.documents}**`,
      ...side.types.map(({ id, documents }) => words.counted(documents, edition.register.documentTypes.get(id), id)),
    ].join(' · ');
  const top = (ids: readonly { id: string; acts: number }[], type: 'country' | 'field') =>
    ids
      .slice(0, mostNamed)
      .map(({ id, acts }) => `${type === 'country' ? words.country(id) : words.name(type, id)}${unbroken}${acts}`)
      .join(' · ');
  const { documents: a } = sides[0].numbers;
  const { documents: b } = sides[1].numbers;
  return {
    accent: 'records',
    above: `${flags[0]}${flags[1]} ${views.compare}`,
    headline: { text: views.compareHeadline({ first: names[0], second: names[1], documents: [a, b] }) },
    parts: [
      {
        lines: [
          ...both(headings.documents, types),
          ...both(headings.acts, ({ numbers }) =>
            [`**${numbers.acts}**`, ...(numbers.meetings > 0 ? [views.meetings(numbers.meetings)] : [])].join(' · '),
          ),
          ...both(headings.date, ({ span }) =>
            span ? views.span(words.w.date(span.first.date), words.w.date(span.latest.date)) : '',
          ),
          ...both(headings.fields, ({ fields }) => top(fields, 'field')),
          ...(partner === undefined ? both(headings.partners, ({ partners }) => top(partners, 'country')) : []),
        ],
      },
      { title: headings.common, lines: common(compared.common, words, display) },
      ...sides.map((side, at) => ({
        title: `${flags[at] ?? ''} ${names[at] ?? ''} · ${headings.latest}`,
        lines:
          side.latest.length > 0
            ? side.latest.slice(0, 2).map((record) => words.act(record))
            : [{ text: views.noActs }],
      })),
      ...(partner === undefined
        ? [{ title: headings.between, lines: compared.between.records.slice(0, 2).map((record) => words.act(record)) }]
        : []),
    ],
    selects: [
      {
        placeholder: views.openRecord,
        choices: [...new Set([...sides[0].latest, ...sides[1].latest, ...compared.between.records])]
          .slice(0, 25)
          .map((record) => words.opensRecord(record)),
      },
    ],
    buttons: [first, second].map((code, at) => ({
      ...words.opens({ view: 'country', country: code }, words.w.name('country', code)),
      emoji: flags[at] ?? '',
    })),
  };
}

/** "Cambodia (12 and 3)": what both have, with the number of acts of each. */
function common(
  { partners, fields }: { readonly partners: readonly InCommon[]; readonly fields: readonly InCommon[] },
  words: Words,
  { labels: { views } }: Display,
): Line[] {
  const line = (type: 'country' | 'field', all: readonly InCommon[]) =>
    all
      .slice(0, mostNamed)
      .map(
        ({ id, first, second }) =>
          `${type === 'country' ? words.country(id) : words.name(type, id)} (${views.eachOf(first.acts, second.acts)})`,
      )
      .join(' · ');
  return [line('country', partners), line('field', fields)].flatMap((text) =>
    text === '' ? [] : [{ text: `-# ${text}` }],
  );
}
