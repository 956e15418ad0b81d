import type { Answer, Entry, Sentence } from '../../answers/answer.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { mostText } from './card.js';
import { plainMark, type References } from './references.js';
import type { Writing } from './written-text.js';

/** A piece of an answer that stands on one page whole: a sentence, an entry. */
export interface Piece {
  /** The sources that it cites. */
  readonly numbers: readonly number[];
  /** Its Markdown, with the marks of its sources as given. */
  readonly write: (marks: string) => string;
}

/** What one page shows. */
export interface Page {
  readonly sentences: readonly Piece[];
  readonly entries: readonly Piece[];
  /** Sources that no sentence or entry of any page cites. */
  readonly furtherSources: readonly number[];
}

/**
 * How the room of a message is shared (UTF-16 units, sources included). The shares are fixed, so that where a page begins
 * follows from the entries alone: a page that a button shows later begins where the one before it ended, whatever the first
 * answer said besides about how a word was read.
 */
export const headRoom = 1000;
const footRoom = 150;
const sharedRoom = mostText - headRoom - footRoom;
const sentenceRoomBesideEntries = 750;
const sentenceRoomAlone = 1500;
const mostEntries = 5;
const mostFurtherSources = 8;

/** Most marks behind one sentence. */
export const mostMarks = 3;

export interface Drawing {
  readonly references: References;
  readonly writing: Writing;
  readonly texts: Catalogue;
}

export const plainMarks = (numbers: readonly number[]): string => numbers.map(plainMark).join('');

/** The pages of an answer, at least one; together they show each sentence and each entry exactly once. */
export function pagesOf(
  { sentences, entries }: Pick<Answer, 'sentences' | 'entries'>,
  furtherLines: readonly string[],
  citedByHead: readonly number[],
  drawing: Drawing,
): Page[] {
  const { references } = drawing;
  const sentenceRoom = entries.length > 0 ? sentenceRoomBesideEntries : sentenceRoomAlone;
  const entryRoom = sharedRoom - sentenceRoom;
  const written = [
    ...sentences.map((sentence) => sentencePiece(sentence, sentenceRoom, drawing)),
    ...furtherLines.map((line) => sentencePiece({ text: line, records: [] }, sentenceRoom, drawing)),
  ];
  const listed = entries.map((entry) => entryPiece(entry, entryRoom, drawing));
  const cited = new Set([...citedByHead, ...[...written, ...listed].flatMap(({ numbers }) => numbers)]);
  const further = Array.from({ length: references.count }, (_, index) => index + 1)
    .filter((number) => !cited.has(number))
    .map((number): Piece => ({ numbers: [number], write: () => '' }));

  const sentencePages = filled(written, sentenceRoom, Infinity, references);
  const entryPages = filled(listed, entryRoom, mostEntries, references);
  const sourcePages = filled(further, entryRoom, mostFurtherSources, references);
  // Sources that nothing cites come where the entries end: on the pages after them, or at once where there is none.
  const pages = Math.max(sentencePages.length, entryPages.length + sourcePages.length, 1);
  return Array.from({ length: pages }, (_, index) => ({
    sentences: sentencePages[index] ?? [],
    entries: entryPages[index] ?? [],
    furtherSources: (sourcePages[index - entryPages.length] ?? []).flatMap(({ numbers }) => numbers),
  }));
}

/** What a piece takes on a page that shows some sources already. */
function costOf({ numbers, write }: Piece, shown: ReadonlySet<number>, references: References): number {
  const lines = numbers.filter((number) => !shown.has(number)).map((number) => references.get(number).line.length + 1);
  return write(plainMarks(numbers)).length + 1 + lines.reduce((sum, length) => sum + length, 0);
}

function filled(pieces: readonly Piece[], room: number, most: number, references: References): Piece[][] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  let shown = new Set<number>();
  let left = room;
  for (const piece of pieces) {
    let cost = costOf(piece, shown, references);
    if (page.length > 0 && (cost > left || page.length === most)) {
      pages.push(page);
      page = [];
      shown = new Set();
      left = room;
      cost = costOf(piece, shown, references);
    }
    page.push(piece);
    left -= cost;
    for (const number of piece.numbers) shown.add(number);
  }
  return page.length > 0 ? [...pages, page] : pages;
}

/** The first of some ways to write a piece that fits; each must be shorter than the one before, and the last fits always. */
const fitting = (ways: readonly Piece[], room: number, references: References): Piece =>
  ways.find((way) => costOf(way, new Set(), references) <= room) ?? ways.at(-1) ?? { numbers: [], write: () => '' };

const behind = (written: string, marks: string) => (marks === '' ? written : `${written} ${marks}`);

function sentencePiece({ text, records }: Sentence, room: number, { references, writing, texts }: Drawing): Piece {
  const written = writing.markdown(text);
  const all = references.of(records, mostMarks);
  const one = all.slice(0, 1);
  const whole = (marks: string) => behind(written, marks);
  return fitting(
    [
      { numbers: all, write: whole },
      { numbers: one, write: whole },
      // A sentence that alone is too long is not cut: its source says it.
      { numbers: one, write: (marks) => behind(texts.longSentence, marks) },
    ],
    room,
    references,
  );
}

/** The headline, in what room the line above leaves. */
export function headPiece({ text, records }: Sentence, taken: number, { references, writing, texts }: Drawing): Piece {
  const written = writing.markdown(text);
  const all = references.of(records, mostMarks);
  const shown = written.length <= longestHeadline ? written : texts.longHeadline;
  const write = (marks: string) => `### ${behind(shown, marks)}`;
  return fitting(
    [all, all.slice(0, 2), all.slice(0, 1), []].map((numbers) => ({ numbers, write })),
    headRoom - taken,
    references,
  );
}

const longestHeadline = 450;
const longestHeading = 300;
const longestDate = 150;

/** An entry: its heading, its date on a line of its own, its details. What does not fit is left out from the end, and said. */
function entryPiece(
  { record, heading, date, lines }: Entry,
  room: number,
  { references, writing, texts }: Drawing,
): Piece {
  const title = writing.markdown(heading);
  const shownTitle = title === '' || title.length > longestHeading ? texts.longHeading : title;
  const when = writing.markdown(date);
  const details = lines.map((line) => writing.markdown(line)).filter((line) => line !== '');
  const all = references.of([record], mostMarks);
  const way = (numbers: readonly number[], kept: number): Piece => ({
    numbers,
    write: (marks) =>
      [
        behind(`**${shownTitle}**`, marks),
        ...(when === '' || when.length > longestDate ? [] : [`-# ${when}`]),
        ...details.slice(0, kept).map((line) => `- ${line}`),
        ...(kept < details.length ? [`-# ${texts.moreLines({ count: details.length - kept })}`] : []),
      ].join('\n'),
  });
  const shorter = Array.from({ length: details.length + 1 }, (_, dropped) =>
    way(all.slice(0, 1), details.length - dropped),
  );
  return fitting([way(all, details.length), ...shorter], room, references);
}
