import { recordView, type NeighbouringAct, type RecordView, type ViewedDocument } from '../../profiles/record-view.js';
import type { RelationReason } from '../../profiles/related-records.js';
import type { Edition } from '../../edition/edition.js';
import type { Display } from '../display/display.js';
import { pieces } from '../rendering/plain-text.js';
import { longestLine, type Choice, type Line, type ViewContent } from './content.js';
import { wordsFor, type Words } from './words.js';

/** One record whole. Null where the register holds none of that id (any more). */
export function recordContent(edition: Edition, id: string, display: Display, asker: string): ViewContent | null {
  const view = recordView(edition, id);
  if (!view) return null;
  const { record, related } = view;
  const { views } = display.labels;
  const { headings } = views;
  const words = wordsFor(edition, display);
  const facts = (display.language === 'zh' ? record.facts.zh : undefined) ?? record.facts.en;
  const sides = record.countries.map((code) => words.country(code)).join(' · ');
  return {
    accent: record.instruments.length > 0 ? 'documents' : 'records',
    above: words.plain(sides, 400),
    headline: { text: words.title(record), records: [id] },
    parts: [
      {
        lines: [
          {
            text: `-# ${[words.dated(record), words.name('kind', record.kind), words.place(record)].filter(Boolean).join(' · ')}`,
          },
        ],
      },
      {
        title: headings.documents,
        lines: view.documents.flatMap((document) => documentLines(document, record.date, words, display)),
      },
      { title: headings.facts, lines: facts.flatMap((fact) => longLines(fact, display)) },
      {
        title: headings.bodies,
        lines: view.bodies.map(({ id: body, country }) => ({
          text: `- ${words.name('body', body)} · ${words.name('country', country)}`,
        })),
      },
      { title: headings.people, lines: peopleLines(view, words) },
      {
        lines: [
          ...list(
            headings.fields,
            view.fields.map((one) => words.name('field', one.id)),
          ),
          ...list(
            headings.topics,
            view.topics.map((one) => words.name('topic', one.id)),
          ),
        ],
      },
      {
        title: headings.related,
        lines: related.map((one) => ({
          ...words.act(one.record, reason(one.reasons[0], words, display)),
          records: [],
        })),
      },
      { lines: [{ text: `-# ${views.figure(headings.id, `\`${id}\``)}` }] },
    ],
    sources: [id],
    selects: [
      { placeholder: views.openRelated, choices: related.map((one) => words.opensRecord(one.record)) },
      {
        placeholder: views.openBody,
        choices: view.bodies.map((body) => words.opens({ view: 'body', body: body.id }, words.w.name('body', body.id))),
      },
    ],
    buttons: [
      ...turn(view.previous, views.previousAct, '⬅️', display, asker),
      ...turn(view.next, views.nextAct, '➡️', display, asker),
    ],
    about: { scope: { records: [id] }, records: [id] },
  };
}

/** A text of any length as lines; only the first has the mark of the list. */
function longLines(text: string, display: Display): Line[] {
  return pieces(display.script(text), longestLine - 10).map((piece, at) => ({
    text: at === 0 ? `- ${piece}` : `  ${piece}`,
  }));
}

/** A document on a few short lines; its date only where it is another than that of the record. */
function documentLines(
  { document, type, parties, signatories, fields, counts }: ViewedDocument,
  date: string,
  words: Words,
  display: Display,
): Line[] {
  const { views } = display.labels;
  const { headings } = views;
  const named = (heading: string, detail: string) => (detail === '' ? '' : views.figure(heading, detail));
  const kind =
    document.count > 1
      ? words.counted(document.count, type, type.id)
      : type.id === 'MoU' && display.language === 'en'
        ? type.id
        : words.name('document-type', type.id);
  const signed = document.signed === null || document.signed === date ? null : document.signed;
  const list = (names: readonly string[]) => cut(names.join(' · '));
  const details = [
    list([kind, ...fields.map(({ id }) => words.name('field', id))]),
    named(headings.parties, list(parties.map(({ id }) => words.plain(words.w.body(id), 60)))),
    named(
      headings.signatories,
      list(signatories.map(({ name, person }) => words.plain(personName(name, person?.nameZh, words)))),
    ),
    named(headings.signed, signed === null ? '' : words.plain(words.w.date(signed))),
    counts ? '' : views.notCounted,
  ];
  return [
    { text: `**${words.document(document)}**`, apart: true },
    ...details.flatMap((detail) => (detail === '' ? [] : [{ text: `-# ${detail}` }])),
  ];
}

/** What is escaped already can only be cut between its parts. */
function cut(list: string): string {
  const parts = list.split(' · ');
  let kept = '';
  for (const part of parts) {
    if (kept.length + part.length > longestLine - 80) return `${kept} · …`;
    kept = kept === '' ? part : `${kept} · ${part}`;
  }
  return kept;
}

const personName = (name: string, nameZh: string | undefined, { w }: Words) =>
  w.language === 'zh' ? (nameZh ?? name) : name;

function peopleLines({ people }: RecordView, words: Words): Line[] {
  return people.map(({ person, body }) => {
    const parts = [
      `**${words.plain(personName(person.name, person.nameZh, words))}**`,
      ...(person.role === null ? [] : [words.plain(person.role, 300)]),
      ...(body && person.role?.includes(body.abbr ?? body.name) !== true
        ? [words.plain(words.w.body(body.id), 80)]
        : []),
    ];
    return { text: `- ${parts.join(' · ')}` };
  });
}

const list = (heading: string, names: readonly string[]): Line[] =>
  names.length === 0 ? [] : [{ text: `**${heading}**\n-# ${cut(names.join(' · '))}`, apart: true }];

function reason(why: RelationReason, words: Words, { labels: { views } }: Display): string {
  const { because } = views;
  const names = (type: 'body' | 'person' | 'topic', ids: readonly string[]) =>
    ids
      .slice(0, 3)
      .map((id) => (type === 'body' ? words.plain(words.w.body(id), 60) : words.name(type, id)))
      .join(' · ');
  switch (why.kind) {
    case 'document':
      return why.how === 'renewal'
        ? because.renewal
        : why.how === 'announcement'
          ? because.announcement
          : because.entryIntoForce;
    case 'date':
      return because.date(words.plain(words.w.date(why.date)));
    case 'series':
      return because.series(words.plain(why.name, 80));
    case 'occasion':
      return because.occasion(words.name('city', why.city));
    case 'bodies':
      return because.bodies(names('body', why.bodies));
    case 'people':
      return because.people(names('person', why.people));
    case 'topics':
      return because.topics(names('topic', why.topics));
    case 'countries':
      return because.countries;
  }
}

/** Shows the act before or after among those of the same sides, in place. */
function turn(
  act: NeighbouringAct | null,
  label: string,
  emoji: string,
  display: Display,
  asker: string,
): (Choice & { emoji: string })[] {
  if (!act) return [];
  const view = { view: 'record', id: act.record.id } as const;
  return [{ label, emoji, use: { use: 'view', display: display.code, asker, position: 's0', view } }];
}
