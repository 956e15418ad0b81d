import type { Cue } from './cues.js';
import type { Token } from './tokens.js';

/**
 * Splits what is asked from what is only said about it: what is left out, what came before or after, which other
 * countries are meant.
 */
export interface Clauses {
  readonly main: readonly Token[];
  /** What is left out: "without Uzbekistan", 除了计量. */
  readonly except: readonly Token[];
  /** "after the MoU with KATS". */
  readonly relative: {
    readonly to: 'after' | 'before';
    /** Only the one next to it: "just before". */ readonly next: boolean;
    readonly tokens: readonly Token[];
  } | null;
  /** "the countries that also have a halal agreement". */
  readonly via: readonly Token[];
}

export const isCue = (token: Token | undefined, ...cues: readonly Cue[]): boolean =>
  token?.type === 'cue' && cues.includes(token.cue);

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** "With which countries ...": a question word where no noun stands before it that it could belong to. */
function settleRelative(sentence: readonly Token[]): Token[] {
  return sentence.map((token, i): Token => {
    const relative = /^(?:with )?(which|whom)/i.exec(token.text);
    if (
      !isCue(token, 'that-also') ||
      !relative ||
      sentence.slice(0, i).some((before) => isCue(before, 'noun-country', 'noun-partner', 'noun-body', 'noun-person'))
    )
      return token;
    return { ...token, type: 'cue', cue: relative[1]?.toLowerCase() === 'which' ? 'which' : 'who' };
  });
}

/** "..., I meet the ambassador tomorrow": what the asker says of himself is no part of the question. */
function isAside(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === ',' &&
    /^(i|i'm|i am|i've|my|we|we're|we are|thanks|thank you)$/i.test(tokens[at + 1]?.text ?? '')
  );
}

/** Clauses between commas that name nothing and ask nothing ("and I promise it is the last one") are talk. */
function withoutChatter(sentence: readonly Token[]): Token[] {
  const clauses: Token[][] = [[]];
  for (const token of sentence) {
    if (/^[,，]$/.test(token.text)) clauses.push([token]);
    else clauses.at(-1)?.push(token);
  }
  const idle: readonly Cue[] = [
    'stop',
    'and',
    'aux',
    'be',
    'greeting',
    'thanks',
    'or',
    'with',
    'of',
    'in',
    'for',
    'by',
    'list',
    'exist',
    'cover',
    'happen',
    'hold',
  ];
  const says = (clause: readonly Token[]) => {
    if (clause.some(({ type }) => type === 'name')) return true;
    if (
      clause.slice(0, 4).some(({ text }) => /^(i|i'm|i've|my|we|we're|我|我们|我在写|我想)$/i.test(text)) &&
      !clause.some((token) => isCue(token, 'which', 'who', 'when', 'where', 'count'))
    )
      return false;
    return clause.some(
      (token) =>
        token.type === 'number' || token.type === 'period' || (token.type === 'cue' && !idle.includes(token.cue)),
    );
  };
  const kept = clauses.filter(says);
  return kept.length > 0 && kept.length < clauses.length ? kept.flat() : [...sentence];
}

/** The sentences of a question, each without its closing mark. */
export function sentences(tokens: readonly Token[]): Token[][] {
  const out: Token[][] = [[]];
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'end' || isAside(tokens, i)) out.push([]);
    else out.at(-1)?.push(token);
  }
  return out.filter((sentence) => sentence.length > 0).map((sentence) => settleRelative(withoutChatter(sentence)));
}

/** A name or a time, or what joins and colours names within a phrase. */
function continuesPhrase(token: Token): boolean {
  return (
    token.type === 'name' ||
    token.type === 'period' ||
    token.type === 'word' ||
    isCue(
      token,
      'and',
      'or',
      'of',
      'stop',
      'renew',
      'noun-act',
      'noun-field',
      'noun-country',
      'in',
      'exist',
      'cooperate',
      'list',
      'pronoun',
      'with',
      'committee',
    )
  );
}

/** "documents that are not MoUs": "not" straight before a name leaves it out; before a verb it denies. */
function deniesName(tokens: readonly Token[], at: number): boolean {
  if (!isCue(tokens[at], 'not')) return false;
  const next = tokens.slice(at + 1).find((token) => !isCue(token, 'stop', 'in'));
  return (
    next?.type === 'name' &&
    ['document-type', 'kind', 'field', 'topic', 'country'].includes(next.match.references[0].type) &&
    !/^(meet|met|sign)/i.test(next.text)
  );
}

/** 跟中国无关的备忘录: what has nothing to do with something stands behind it, also before 的. */
const unrelated = /^(?:无关|不相干|不沾边|没关系|没有关系|没有牵涉)/u;

const sortOf = (token: Token | undefined) => (token?.type === 'name' ? token.match.references[0].type : undefined);

function takeExcept(tokens: readonly Token[]): { rest: Token[]; except: Token[] } {
  const rest: Token[] = [];
  const except: Token[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    if (token.type === 'period' && token.period.negated) {
      except.push(token);
      i++;
      continue;
    }
    if (!isCue(token, 'without') && !deniesName(tokens, i)) {
      // "metrology excluded", "Germany aside": what is left out stands before.
      if (isCue(token, 'except-end') && !isHan(token.text)) {
        while (rest.length > 0 && (rest.at(-1)?.type === 'name' || isCue(rest.at(-1), 'be', 'stop'))) {
          const last = rest.pop();
          if (last?.type === 'name') except.unshift(last);
        }
      } else if (!isCue(token, 'except-end')) rest.push(token);
      i++;
      continue;
    }
    const closes =
      isHan(token.text) &&
      (tokens[i + 1] === undefined ||
        /^[，,]$/.test(tokens[i + 1]?.text ?? '') ||
        (unrelated.test(token.text) && rest.at(-1)?.type === 'name'));
    if (closes) {
      // The Chinese word stands behind what it leaves out. What is unrelated is so to names of one sort: 计量会议和韩国无关.
      const names: Token[] = [];
      const sort = unrelated.test(token.text) ? sortOf(rest.at(-1)) : undefined;
      while (
        rest.length > 0 &&
        (sort === undefined || rest.at(-1)?.type !== 'name' || sortOf(rest.at(-1)) === sort) &&
        (rest.at(-1)?.type === 'name' ||
          rest.at(-1)?.type === 'period' ||
          (isCue(rest.at(-1), 'and', 'with', 'stop', 'renew', 'of') && !/^[，,]$/.test(rest.at(-1)?.text ?? '')))
      ) {
        const last = rest.pop();
        if (last) names.unshift(last);
      }
      except.push(...names);
      i++;
      continue;
    }
    i++;
    const end = isHan(token.text)
      ? tokens.findIndex(
          (later, at) => at >= i && (isCue(later, 'except-end') || later.text === '，' || later.text === ','),
        )
      : -1;
    let taken = 0;
    while (i < tokens.length) {
      const next = tokens[i];
      if (!next) break;
      if (end !== -1 ? i >= end : !continuesPhrase(next) && taken > 0) break;
      if (end === -1 && !continuesPhrase(next)) break;
      // 不含土耳其的记录: behind 的 stands what is asked for.
      if (next.text === '的' && taken > 0) break;
      // "without China in 2019": the time belongs to the question, not to what is left out.
      if (next.type === 'period' && taken > 0) break;
      // "without Uzbekistan, which ..." ends at the comma.
      if (end === -1 && next.text === ',' && taken > 0 && tokens[i + 1]?.type !== 'name') break;
      if (next.type === 'name' || next.type === 'period' || isCue(next, 'renew')) taken++;
      except.push(next);
      i++;
    }
  }
  return { rest, except };
}

function takeRelative(tokens: readonly Token[]): { rest: Token[]; relative: Clauses['relative'] } {
  const at = tokens.findIndex((token) => isCue(token, 'after', 'before'));
  const cue = tokens[at];
  if (!cue || cue.type !== 'cue') return { rest: [...tokens], relative: null };
  const to = cue.cue === 'after' ? 'after' : 'before';
  const next = /^(just|immediately|right|directly|shortly)$/i.test(tokens[at - 1]?.text ?? '');
  const names = (part: readonly Token[]) =>
    part.some((token) => token.type === 'name' || isCue(token, 'pronoun', 'sign', 'meet', 'committee'));
  if (isHan(cue.text)) {
    let start = at;
    while (start > 0 && !/[，,]/.test(tokens[start - 1]?.text ?? '')) start--;
    const part = tokens.slice(start, at).filter((token) => !(isCue(token, 'in') && token.text === '在'));
    if (!names(part)) return { rest: [...tokens], relative: null };
    return { rest: [...tokens.slice(0, start), ...tokens.slice(at + 1)], relative: { to, next, tokens: part } };
  }
  const after = tokens.slice(at + 1);
  const comma = after.findIndex(
    (token, i) => token.text === ',' && isCue(after[i + 1], 'which', 'who', 'when', 'where', 'count', 'aux', 'be'),
  );
  const part = comma === -1 ? after : after.slice(0, comma);
  if (!names(part)) return { rest: [...tokens], relative: null };
  return {
    rest: [...tokens.slice(0, at), ...(comma === -1 ? [] : after.slice(comma + 1))],
    relative: { to, next, tokens: part },
  };
}

function takeVia(tokens: readonly Token[]): { rest: Token[]; via: Token[] } {
  const at = tokens.findIndex(
    (token, i) =>
      isCue(token, 'that-also') &&
      tokens.slice(0, i).some((before) => isCue(before, 'noun-country', 'noun-partner', 'noun-body')),
  );
  const cue = tokens[at];
  if (at <= 0 || !cue || isHan(cue.text)) return { rest: [...tokens], via: [] };
  const via = tokens.slice(at + 1);
  const noun = tokens.slice(0, at);
  // "which countries that have ..." with nothing asked before it is one clause, not two.
  const asked = noun.filter(
    (token) =>
      token.type === 'name' ||
      isCue(token, 'sign', 'meet', 'noun-field', 'noun-topic', 'noun-person', 'cooperate', 'count'),
  );
  if (asked.length === 0 || !via.some((token) => token.type === 'name')) return { rest: [...tokens], via: [] };
  return { rest: [...noun], via };
}

/** The clauses of one sentence. */
export function splitClauses(tokens: readonly Token[]): Clauses {
  const { rest: withoutExcept, except } = takeExcept(tokens);
  const { rest: withoutRelative, relative } = takeRelative(withoutExcept);
  const { rest: main, via } = takeVia(withoutRelative);
  return { main, except, relative, via };
}
