import type { Edition } from '../../edition/edition.js';
import type { Agreement, Difference } from '../../profiles/match-text.js';
import { recordsInText, type RecordInText } from '../../profiles/records-in-text.js';
import type { ReferenceType } from '../../names/gazetteer.js';
import type { Display } from '../display/display.js';
import type { Line, ViewContent } from './content.js';
import { wordsFor, type Words } from './words.js';

const mostNamed = 6;

/**
 * The records that a pasted text is about, each with what agrees and what does not: a likeness is never presented as a fact.
 * Null where none fits.
 *
 * @param posted day of the message, `YYYY-MM-DD`
 */
export function foundContent(edition: Edition, text: string, posted: string, display: Display): ViewContent | null {
  const found = recordsInText(edition, text, posted);
  const [best] = found;
  if (!best) return null;
  const { views } = display.labels;
  const words = wordsFor(edition, display);
  return {
    accent: best.certainty === 'likely' ? 'documents' : 'unclear',
    above: `📰 ${views.found}`,
    headline: {
      text: best.certainty === 'likely' ? views.foundLikely(found.length) : views.foundPossible(found.length),
    },
    parts: found.map((one) => ({ lines: [words.act(one.record), ...evidence(one, words, display)] })),
    selects: [{ placeholder: views.openRecord, choices: found.map(({ record }) => words.opensRecord(record)) }],
    about: { scope: { records: found.map(({ record }) => record.id) }, records: found.map(({ record }) => record.id) },
  };
}

function evidence({ agrees, differs }: RecordInText, words: Words, { labels: { views } }: Display): Line[] {
  const same = agrees.flatMap((one) => agreement(one, words));
  const other = differs.flatMap((one) => difference(one, words, views.series.signed));
  return [
    ...(same.length > 0 ? [{ text: `-# ✓ ${views.agrees(same.slice(0, mostNamed).join(' · '))}` }] : []),
    ...(other.length > 0 ? [{ text: `-# ≠ ${views.differs(other.slice(0, mostNamed).join(' · '))}` }] : []),
  ];
}

const typeOf = {
  countries: 'country',
  bodies: 'body',
  people: 'person',
  fields: 'field',
  topics: 'topic',
  types: 'document-type',
} as const satisfies Record<string, ReferenceType>;

const named = (type: ReferenceType, ids: readonly string[], words: Words) =>
  ids.slice(0, mostNamed).map((id) => (type === 'body' ? words.plain(words.w.body(id), 60) : words.name(type, id)));

function agreement(one: Agreement, words: Words): string[] {
  switch (one.kind) {
    case 'date':
      return [words.plain(one.written, 60)];
    case 'ordinal':
      return [`#${one.number}`];
    case 'city':
      return [words.name('city', one.city)];
    default:
      return named(typeOf[one.kind], one.ids, words);
  }
}

function difference(one: Difference, words: Words, signing: string): string[] {
  switch (one.kind) {
    case 'ordinal':
      return one.written.map((number) => `#${number}`);
    case 'date':
    case 'city':
      return one.written.slice(0, mostNamed).map((text) => words.plain(text, 60));
    case 'countries':
      return named('country', one.ids, words);
    case 'signing':
      return [signing];
    default:
      return named(typeOf[one.kind], one.written, words);
  }
}
