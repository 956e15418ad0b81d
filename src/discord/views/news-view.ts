import type { Edition } from '../../edition/edition.js';
import type { CooperationRecord } from '../../records/schema.js';
import type { Delivery, Piece } from '../../state/deliveries.js';
import type { Subject } from '../../state/follows.js';
import type { Display } from '../display/display.js';
import { pieces } from '../rendering/plain-text.js';
import { longestLine, type Choice, type Line, type ViewContent } from './content.js';
import { wordsFor, type Words } from './words.js';

/** Documents and sentences of a record that a message about it gives, and the letters of these sentences; the rest is behind the button that opens it. */
const most = { documents: 4, facts: 4, letters: 1200 };
/** What is followed that a message names, and offers to end. */
const mostNamed = 3;

/** Which record is told of, and whether it is new. */
type Told = Pick<Piece, 'recordId' | 'change'>;

/** A message about one record that is new or changed. Null where the register does not hold it any more. */
export function recordNewsContent(
  edition: Edition,
  { delivery, piece }: { readonly delivery: Pick<Delivery, 'id' | 'subscriber'>; readonly piece: Piece },
  display: Display,
): ViewContent | null {
  const record = edition.register.recordById.get(piece.recordId);
  if (!record) return null;
  const { following, views } = display.labels;
  const words = wordsFor(edition, display);
  const isSigned = record.instruments.length > 0;
  const facts = (display.language === 'zh' ? record.facts.zh : undefined) ?? record.facts.en;
  const followed = piece.subjects.slice(0, mostNamed);
  return {
    accent: isSigned ? 'documents' : 'records',
    above: `🔔 ${piece.change === 'new' ? following.newRecord : following.changedRecord} · ${following.because(
      followed.map((subject) => words.name(subject.kind, subject.id)),
    )}`,
    headline: { text: `${words.flags(record)} ${words.title(record)}`.trim(), records: [record.id] },
    parts: [
      { lines: [{ text: `-# ${aboutOf(record, words)}` }] },
      { title: views.headings.documents, lines: documentLines(record, words) },
      { lines: firstOf(facts).flatMap((fact) => factLines(fact, display)) },
    ],
    sources: [record.id],
    buttons: [
      words.opens({ view: 'record', id: record.id }, views.openRecord),
      ...followed.map((subject) => ends(subject, words, display)),
      manages(delivery.id, display),
    ],
  };
}

/** All that is new or changed since the last digest, page by page. Null where the register holds none of it any more. */
export function digestContent(
  edition: Edition,
  { delivery, told }: { readonly delivery: string; readonly told: readonly Told[] },
  display: Display,
): ViewContent | null {
  const { following, views } = display.labels;
  const words = wordsFor(edition, display);
  // New and then changed is new to whoever hears of both at once.
  const changes = new Map<string, Told['change']>();
  for (const { recordId, change } of told) if (!changes.has(recordId)) changes.set(recordId, change);
  const listed = [...changes].flatMap(([id, change]) => {
    const record = edition.register.recordById.get(id);
    return record ? [{ record, change }] : [];
  });
  if (listed.length === 0) return null;
  const added = listed.filter(({ change }) => change === 'new').length;
  const after = (change: Told['change']) => (change === 'new' ? following.newRecord : following.changedRecord);
  return {
    accent: 'records',
    above: `🔔 ${following.news}`,
    headline: { text: following.digestHeadline({ added, changed: listed.length - added }) },
    parts: [{ lists: true, lines: listed.map(({ record, change }) => words.act(record, after(change))) }],
    selects: [
      { placeholder: views.openRecord, choices: listed.slice(0, 25).map(({ record }) => words.opensRecord(record)) },
    ],
    buttons: [manages(delivery, display)],
  };
}

const aboutOf = (record: CooperationRecord, words: Words): string =>
  [words.dated(record), words.name('kind', record.kind), words.place(record)].filter(Boolean).join(' · ');

const documentLines = ({ instruments }: CooperationRecord, words: Words): Line[] =>
  instruments.slice(0, most.documents).map((document) => ({ text: `- ${words.document(document)}` }));

function firstOf(facts: readonly string[]): readonly string[] {
  let letters = 0;
  return facts.slice(0, most.facts).filter((fact) => (letters += fact.length) <= most.letters);
}

/** A sentence of any length as lines; only the first has the mark of the list. */
const factLines = (fact: string, display: Display): Line[] =>
  pieces(display.script(fact), longestLine - 10).map((piece, at) => ({ text: at === 0 ? `- ${piece}` : `  ${piece}` }));

function ends(subject: Subject, { w }: Words, { labels: { following }, script }: Display): Choice {
  const label = following.stop(script(w.name(subject.kind, subject.id)));
  return { label, use: { use: 'unfollow', subject, place: 'here' } };
}

/** Its custom id also says of which delivery the message is: by that it is found again in the channel. */
const manages = (delivery: string, { labels: { following } }: Display): Choice & { emoji: string } => ({
  label: following.manage,
  emoji: '🔔',
  use: { use: 'following', delivery },
});
