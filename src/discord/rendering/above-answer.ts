import type { Answer, AnswerKind } from '../../answers/answer.js';
import type { Scope } from '../../questions/query.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { beginning, escapeMarkdown, type Writing } from './written-text.js';

/** Longest part of a question repeated above its answer. */
const longestQuestion = 150;
/** Flags of more countries than this are a pattern, not a help. */
const mostFlags = 4;

/** The small line above an answer: flags of the countries asked about, what kind of answer it is, and the question. */
export function lineAbove(answer: Answer, question: string | undefined, texts: Catalogue, writing: Writing): string {
  const flags = flagsOf(answer.query.scope);
  const asked = question === undefined ? '' : shortEnough(writing.plain(question));
  const kind = escapeMarkdown(kindOf(answer, texts));
  const quoted = asked === '' ? [] : [`“${asked}”`];
  return `-# ${[...(flags === '' ? [] : [flags]), `**${kind}**`, ...quoted].join(' · ')}`;
}

/** A question is repeated in part where it is long; the reader knows it. */
function shortEnough(question: string): string {
  for (let most = longestQuestion; most > 10; most -= 20) {
    const written = escapeMarkdown(beginning(question, most));
    if (written.length <= longestQuestion) return written;
  }
  return '';
}

function kindOf({ outcome, kind, query }: Answer, texts: Catalogue): string {
  switch (outcome) {
    case 'no-record':
      return texts.noRecord;
    case 'unclear':
      return texts.unclear;
    case 'out-of-scope':
      return texts.outOfScope;
    case 'answered':
      return kind === 'list' ? (query.of === 'documents' ? texts.documents : texts.acts) : texts[keyOf[kind]];
  }
}

const keyOf = {
  count: 'count',
  date: 'date',
  people: 'people',
  bodies: 'bodies',
  countries: 'countries',
  place: 'place',
  fields: 'fields',
  'yes-no': 'yesNo',
  compare: 'compare',
  define: 'define',
  source: 'source',
  summary: 'summary',
  text: 'text',
} as const satisfies Record<Exclude<AnswerKind, 'list'>, keyof Catalogue>;

/** Codes of two letters that the register uses and Unicode has no flag for: the Eurasian union, the Soviet Union. */
const withoutFlag: ReadonlySet<string> = new Set(['EA', 'SU', 'YU', 'CS']);

/** Flags by ISO 3166 code, as regional indicator symbols (Unicode Standard, section 22.10). */
function flagsOf({ countries = [] }: Scope): string {
  const codes = countries.flatMap((list) => (list.length === 1 ? list : []));
  const flagged = [...new Set(codes)].filter((code) => /^[A-Z]{2}$/.test(code) && !withoutFlag.has(code));
  if (flagged.length > mostFlags) return '';
  return flagged
    .map((code) => String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65)))
    .join(' ');
}
