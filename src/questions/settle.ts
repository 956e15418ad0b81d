import type { Reference } from '../names/gazetteer.js';
import { countryOfCapital } from './capitals.js';
import { isCue } from './clauses.js';
import type { Cue } from './cues.js';
import type { Token } from './tokens.js';
import { withUnknownPeople } from './unknown-people.js';

/** Tokens whose meaning hangs on their neighbours. */

type Name = Extract<Token, { type: 'name' }>;

const typeOf = (token: Token | undefined): Reference['type'] | undefined =>
  token?.type === 'name' ? token.match.references[0].type : undefined;

const asCue = (token: Token, cue: Cue): Token => ({
  type: 'cue',
  cue,
  start: token.start,
  end: token.end,
  text: token.text,
});

/** "Vietnam, no sorry, Cambodia": what is taken back goes, where what replaces it is of its kind. */
function withoutCorrected(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex((token) => isCue(token, 'correction'));
  if (at === -1) return [...tokens];
  const kindOf = (token: Token | undefined) =>
    token?.type === 'period' || token?.type === 'number' ? token.type : typeOf(token);
  const next = tokens.findIndex((token, i) => i > at && kindOf(token) !== undefined);
  const before = tokens.findLastIndex((token, i) => i < at && kindOf(token) === kindOf(tokens[next]));
  // Something else between the two: the correction is of something that was not read.
  const between = tokens.slice(before + 1, at);
  const near = next !== -1 && before !== -1 && between.every((token) => isCue(token, 'and', 'stop', 'not'));
  const rest = tokens.filter((_, i) => !(near ? i >= before && i < next && !isCue(tokens[i], 'with', 'in') : i === at));
  return withoutCorrected(rest);
}

/** 越南方面: behind a country it says which side; behind a field or a topic, 认可方面, it only closes the phrase. */
function settleSides(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const [before, next, beyond] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
    if (isCue(token, 'noun-field') && token.text === '方面' && typeOf(before) === 'country')
      return next?.text === '的' && typeOf(beyond) !== undefined ? asCue(token, 'stop') : asCue(token, 'noun-side');
    // 计量领域, 有机产品方面: behind what it is about it asks nothing.
    const about = typeOf(before) === 'field' || typeOf(before) === 'topic';
    if (about && isCue(token, 'noun-field') && /^(方面|领域|范畴|行业|产业|事宜|事项)$/.test(token.text))
      return asCue(token, 'stop');
    // "the partnership memo": what the document is about, not whom it is with.
    if (isCue(token, 'noun-partner') && /^partnership$/i.test(token.text) && typeOf(next) === 'document-type')
      return asCue(token, 'stop');
    return token;
  });
}

const joins = (token: Token | undefined) =>
  isCue(token, 'and', 'with', 'between') || (isCue(token, 'of') && token?.text === "'s");

/**
 * "Washington and Beijing", 北京与首尔, "Seoul's deal with Hanoi": a capital joined to another or to a country is its government.
 * Behind "in" or at it stands the city.
 */
function settleCapitals(tokens: readonly Token[]): Token[] {
  const codes = tokens.map((token) =>
    (typeOf(token) === 'city' || (token.type === 'word' && /^\p{Lu}|^\p{Script=Han}/u.test(token.text))) &&
    token.type !== 'cue'
      ? countryOfCapital(token.text)
      : undefined,
  );
  if (!codes.some((code) => code !== undefined)) return [...tokens];
  const isPlace = (i: number): boolean => {
    if (isCue(tokens[i - 1], 'in')) return true;
    return isCue(tokens[i - 1], 'and') && codes[i - 2] !== undefined && isPlace(i - 2);
  };
  const isSide = (i: number) => typeOf(tokens[i]) === 'country' || (codes[i] !== undefined && !isPlace(i));
  const sides = tokens.flatMap((_, i) => (isSide(i) ? [i] : []));
  const settled = new Set<number>();
  sides.forEach((i, n) => {
    const j = sides[n + 1];
    if (j === undefined) return;
    const between = tokens.slice(i + 1, j);
    const dashed = between.length === 0 && tokens[j]?.type === 'name' && tokens[j].dashed;
    const joined = between.length > 0 && between.every(joins) && !between.some((token) => /^[,，、]$/.test(token.text));
    const both =
      codes[i] !== undefined && codes[j] !== undefined && joins(tokens[j - 1]) && !isCue(tokens[j - 1], 'of');
    if (dashed || joined || both) settled.add(i).add(j);
  });
  return tokens.map((token, i): Token => {
    const code = codes[i];
    if (code === undefined || !settled.has(i)) return token;
    const match: Name['match'] = {
      start: token.start,
      end: token.end,
      text: token.text,
      references: [{ type: 'country', id: code }],
      manner: 'alias',
    };
    return { type: 'name', start: token.start, end: token.end, text: token.text, match, dashed: false };
  });
}

/** 中国标准化协会: a country and 协会 with its field in one are the name of a body that the register does not hold. */
function unknownBodies(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const isBody =
      /(协会|学会|联合会|促进会)$/.test(token.text) && (typeOf(token) === 'body-kind' || isCue(token, 'noun-body'));
    const parts = typeOf(token) === 'body-kind' ? out.slice(-1) : out.slice(-2);
    const [country, field] = parts;
    const adjoin = parts.every((part, i) => part.end === (parts[i + 1] ?? token).start);
    const named =
      typeOf(country) === 'country' && (field === undefined ? parts.length === 1 : typeOf(field) === 'field');
    if (isBody && adjoin && named) {
      out.splice(-parts.length);
      const text = parts.map((part) => part.text).join('') + token.text;
      out.push({ type: 'word', start: country?.start ?? token.start, end: token.end, text });
    } else out.push(token);
  }
  return out;
}

/** The tokens of a question with what only their neighbours decide. */
export const settle = (tokens: readonly Token[]): Token[] =>
  withUnknownPeople(unknownBodies(settleSides(settleCapitals(withoutCorrected(tokens)))));
