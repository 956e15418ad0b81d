import { fold } from '../names/fold.js';
import type { Gazetteer, NameMatch } from '../names/gazetteer.js';
import { findPeriods, type PeriodMatch } from '../names/periods.js';
import type { Cue } from './cues.js';
import { isAdverbOfManner } from './english-talk.js';
import { numberOf, ordinalOf, phrasebook, wordEnds } from './phrasebook.js';

/**
 * Cuts a question into what is understood of it: names, periods, cues, numbers, and the words that remain.
 *
 *     Which  MoUs  has  China  signed  with  Cambodia  since 2019  ?
 *     which  name  aux  name   sign    with  name      period      end
 */

interface Span {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
}

export type Token =
  /** `dashed`: a dash joins it to the name before, as in "Germany–India". */
  | (Span & { readonly type: 'name'; readonly match: NameMatch; readonly dashed: boolean })
  | (Span & { readonly type: 'period'; readonly period: PeriodMatch })
  | (Span & { readonly type: 'unread' })
  | (Span & { readonly type: 'cue'; readonly cue: Cue })
  | (Span & { readonly type: 'number'; readonly value: number; readonly ordinal: boolean })
  | (Span & { readonly type: 'end'; readonly mark: string })
  | (Span & { readonly type: 'word' });

const han = /\p{Script=Han}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** The text with everything in the spans blanked, so that nothing is read twice. */
function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return out + text.slice(at);
}

/** Names that are ordinary verbs and prepositions of questions: a longer cue beats them, and so does an equal one. */
function isWeak(match: NameMatch): boolean {
  return match.references.every(
    ({ type }) => type === 'kind' || type === 'field' || type === 'document-type' || type === 'topic',
  );
}

/** The tokens of a cleaned question, in order. `today` is `YYYY-MM-DD`. */
export function tokenize(text: string, names: Gazetteer, today: string): Token[] {
  const { periods, unread } = findPeriods(text, today);
  const times = [...periods, ...unread].sort((a, b) => a.start - b.start);
  const matches = names.link(blank(text, times));
  const folded = fold(text);

  const fixed: Token[] = [
    ...periods.map((period): Token => ({ type: 'period', period, ...slice(text, period) })),
    ...unread.map((span): Token => ({ type: 'unread', ...slice(text, span) })),
    ...matches.map((match, i): Token => ({
      type: 'name',
      match,
      dashed: match.manner === 'pair' || /^[-–—‑]$/.test(text.slice(matches[i - 1]?.end ?? match.start, match.start)),
      ...slice(text, match),
    })),
  ].sort((a, b) => a.start - b.start);

  const tokens: Token[] = [];
  let at = 0;
  let next = 0;
  while (at < text.length) {
    const upcoming = fixed[next];
    if (upcoming && upcoming.start < at) {
      next++;
      continue;
    }
    if (upcoming?.start === at) {
      // "joint" the cue loses to "joint committee" the name; "met" the name loses to "met with" the cue.
      if (upcoming.type === 'name' && isWeak(upcoming.match)) {
        const cue = phrasebook.at(folded, at, limitFor(fixed, next, text.length));
        if (cue && cue.end >= upcoming.end && cue.cue !== 'stop') {
          tokens.push({ type: 'cue', cue: cue.cue, ...slice(text, { start: at, end: cue.end }) });
          at = cue.end;
          continue;
        }
      }
      tokens.push(upcoming);
      at = upcoming.end;
      next++;
      continue;
    }
    const limit = limitFor(fixed, next - 1, text.length);
    const token = read(text, folded, at, limit);
    if (token) {
      tokens.push(token);
      at = token.end;
    } else {
      at++;
    }
  }
  return mergeWords(tokens);
}

/** How far a cue may reach: to the next name or time that is more than a weak word. */
function limitFor(fixed: readonly Token[], from: number, length: number): number {
  for (let i = from + 1; i < fixed.length; i++) {
    const token = fixed[i];
    if (token && !(token.type === 'name' && isWeak(token.match))) return token.start;
  }
  return length;
}

function slice(text: string, { start, end }: { start: number; end: number }): Span {
  return { start, end, text: text.slice(start, end) };
}

/** The token at a place that no name and no time covers, or null for white space and the like. */
function read(text: string, folded: string, at: number, limit: number): Token | null {
  const character = text.charAt(at);
  if (/[?？!！。；;]/.test(character) || (character === '.' && !letterOrDigit.test(text.charAt(at + 1)))) {
    return { type: 'end', mark: character, ...slice(text, { start: at, end: at + 1 }) };
  }
  if (/[,，、]/.test(character)) return { type: 'cue', cue: 'and', ...slice(text, { start: at, end: at + 1 }) };

  const nth = /^(\d{1,3})(?:st|nd|rd|th)\b|^第(\d{1,3})/.exec(folded.slice(at, at + 8));
  if (nth) {
    const end = at + nth[0].length;
    return { type: 'number', value: Number(nth[1] ?? nth[2]), ordinal: true, ...slice(text, { start: at, end }) };
  }
  const phrase = phraseAt(folded, at, limit);
  // "IT companies": in capitals among small letters it is no pronoun.
  const isPronoun = !(text.slice(at, at + 3) === 'IT ' && /\p{Ll}/u.test(text));
  if (phrase && isPronoun) {
    const span = slice(text, { start: at, end: phrase.end });
    const word = folded.slice(at, phrase.end);
    if (phrase.cue === 'number') return { type: 'number', value: numberOf(word), ordinal: false, ...span };
    if (phrase.cue === 'ordinal') return { type: 'number', value: ordinalOf(word), ordinal: true, ...span };
    return { type: 'cue', cue: phrase.cue, ...span };
  }
  const digits = /^\d+(?![\p{L}\d])/u.exec(folded.slice(at, limit));
  if (digits) {
    return {
      type: 'number',
      value: Number(digits[0]),
      ordinal: false,
      ...slice(text, { start: at, end: at + digits[0].length }),
    };
  }
  if (han.test(character)) return { type: 'word', ...slice(text, { start: at, end: at + 1 }) };
  if (!letterOrDigit.test(character)) return null;
  const end = wordEnds(folded, at, limit, 1)[0];
  if (end !== undefined) {
    const word = slice(text, { start: at, end });
    return isAdverbOfManner(word.text) ? { type: 'cue', cue: 'stop', ...word } : { type: 'word', ...word };
  }
  // "Wakanda–Korea": a word that a name cuts ends where the name begins.
  const cut = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(at, limit));
  if (cut) return { type: 'word', ...slice(text, { start: at, end: at + cut[0].length }) };
  // A letter or digit is never passed over in silence.
  return letterOrDigit.test(character) ? { type: 'word', ...slice(text, { start: at, end: at + 1 }) } : null;
}

/** The phrase at a place. 是哪个机构 asks for a definition at the end; before a verb it is 是 and 哪个机构. */
function phraseAt(folded: string, at: number, limit: number): ReturnType<typeof phrasebook.at> {
  const phrase = phrasebook.at(folded, at, limit);
  if (phrase?.cue !== 'define' || !/^是[哪什个]/.test(folded.slice(at, phrase.end))) return phrase;
  const goesOn =
    /^\p{Script=Han}/u.test(folded.slice(phrase.end)) && !/^[的吗呢啊呀来着嘛吧]/.test(folded.slice(phrase.end));
  return goesOn ? phrasebook.at(folded, at, at + 1) : phrase;
}

/** Joins Han characters that nothing consumed into one word. */
function mergeWords(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (token.type === 'word' && last?.type === 'word' && last.end === token.start && han.test(token.text)) {
      out[out.length - 1] = { type: 'word', start: last.start, end: token.end, text: last.text + token.text };
    } else {
      out.push(token);
    }
  }
  return out;
}
