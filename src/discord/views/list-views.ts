import type { Edition } from '../../edition/edition.js';
import { filterRecords, scopeOf, type FilteredRecords } from '../../profiles/filters.js';
import type { CooperationRecord } from '../../records/schema.js';
import { bestSentences } from '../../search/best-sentences.js';
import { highlight } from '../../search/highlight.js';
import type { SearchHit } from '../../search/record-index.js';
import type { Display } from '../display/display.js';
import { clean, escapeMarkdown, shortened } from '../rendering/plain-text.js';
import type { Line, ViewContent } from './content.js';
import { describeFilters } from './filters.js';
import type { ViewOf } from './view.js';
import { wordsFor, type Words } from './words.js';

/** Hits and acts listed; a list that is longer is for `/export`. */
const mostListed = 100;
/** Longest quotation below a hit. */
const longestQuotation = 480;

/** The records whose texts hold the words, best first, with the sentence that matches best and the words in bold. */
export function searchContent(edition: Edition, view: ViewOf<'search'>, display: Display): ViewContent | null {
  const found = filterRecords(edition, view);
  const { records, hits } = found;
  if (records.length === 0) return null;
  const { views } = display.labels;
  const words = wordsFor(edition, display);
  return {
    accent: 'search',
    above: `🔎 ${views.search}`,
    headline: {
      text: views.searchHeadline({
        what: words.plain(describeFilters(edition, view, display), 400),
        records: records.length,
      }),
    },
    parts: [
      { lines: readings(found, words, display) },
      {
        lists: true,
        lines: records.slice(0, mostListed).map((record) => ({
          text: (marks) =>
            hitText(edition, record, { hit: hits.get(record.id), text: view.text, marks }, words, display),
          records: [record.id],
          apart: true,
        })),
      },
      { lines: remarks(found, display) },
    ],
    selects: [{ placeholder: views.openRecord, choices: records.slice(0, 25).map((one) => words.opensRecord(one)) }],
    // What was found is not all that the filters leave.
    about: {
      scope: { ...scopeOf(view), records: records.map(({ id }) => id) },
      records: records.map(({ id }) => id),
    },
  };
}

/** The newest acts, of a country or in a field where these are given. */
export function latestContent(edition: Edition, view: ViewOf<'latest'>, display: Display): ViewContent | null {
  const found = filterRecords(edition, view);
  const { records } = found;
  const [newest] = records;
  if (!newest) return null;
  const { views } = display.labels;
  const words = wordsFor(edition, display);
  return {
    accent: 'records',
    above: `🕑 ${views.latest}`,
    headline: {
      text: views.latestHeadline({
        what: words.plain(describeFilters(edition, view, display), 400),
        date: words.dated(newest),
      }),
      records: [newest.id],
    },
    parts: [
      { lists: true, lines: records.slice(0, mostListed).map((record) => words.act(record)) },
      { lines: remarks(found, display) },
    ],
    selects: [{ placeholder: views.openRecord, choices: records.slice(0, 25).map((one) => words.opensRecord(one)) }],
    about: { scope: scopeOf(view), records: records.map(({ id }) => id) },
  };
}

/** An act, and below it the sentence of its record that matches best, with the words that match in bold. */
function hitText(
  { register }: Edition,
  record: CooperationRecord,
  { hit, text, marks }: { readonly hit: SearchHit | undefined; readonly text: string; readonly marks: string },
  words: Words,
  display: Display,
): string {
  const act = words.actText(record, { marks });
  const [best] = hit ? bestSentences(register, [hit], text, display.language, 1) : [];
  if (!hit || !best || best.index === null) return act;
  return `${act}\n> ${inBold(best.sentence, hit.terms, display)}`;
}

/** A text with the words that match in bold. A very long one is quoted without: it is cut at a clause, which bold text cannot be. */
function inBold(sentence: string, terms: readonly string[], { script }: Display): string {
  let at = 0;
  let marked = '';
  for (const { start, end } of highlight(sentence, terms)) {
    marked += `${written(sentence.slice(at, start), script)}**${written(sentence.slice(start, end), script)}**`;
    at = end;
  }
  marked += written(sentence.slice(at), script);
  // Neighbours in bold are one run: Discord would show their asterisks.
  const joined = marked.replaceAll('****', '');
  return joined.length <= longestQuotation ? joined : shortened(script(sentence), longestQuotation);
}

/** A piece of a text, with the spaces at its ends. */
function written(piece: string, script: (text: string) => string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(piece) ?? [];
  return `${before && ' '}${escapeMarkdown(clean(script(inner)))}${after && ' '}`;
}

/** How words were read that the register does not hold, and which it does not hold at all. */
function readings({ corrections, unknown }: FilteredRecords, words: Words, { labels: { views } }: Display): Line[] {
  return [
    ...[...corrections].map(([from, to]) => ({
      text: `-# ${views.readAs(words.plain(from, 60), words.plain(to, 60))}`,
    })),
    ...(unknown.length > 0
      ? [{ text: `-# ${views.unknownWords(unknown.slice(0, 8).map((word) => words.plain(word, 60)))}` }]
      : []),
  ];
}

/** What a list leaves open: acts that may lie outside the period, acts that are not listed. */
function remarks({ records, uncertain }: FilteredRecords, { labels: { views } }: Display): Line[] {
  const shown = records.slice(0, mostListed);
  const vague = shown.filter(({ id }) => uncertain.has(id)).length;
  return [
    ...(vague > 0 ? [{ text: `-# ${views.perhapsOutside(vague)}` }] : []),
    ...(records.length > shown.length ? [{ text: `-# ${views.listedOf(shown.length, records.length)}` }] : []),
  ];
}
