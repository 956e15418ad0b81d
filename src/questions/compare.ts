import type { Gazetteer } from '../names/gazetteer.js';
import { isCue } from './clauses.js';
import type { Alternative, Scope } from './query.js';
import { isEmpty, readScope } from './scope.js';
import type { Token } from './tokens.js';

/** A comparison: the things compared, each with its whole scope. */
export interface Comparison {
  readonly by: 'number' | 'date';
  readonly alternatives: readonly Alternative[];
}

/** The parts of a scope in which alternatives can differ, in the order in which they name an alternative. */
const parts = ['countries', 'bodies', 'people', 'cities', 'types', 'kinds', 'fields', 'topics', 'period'] as const;
type Part = (typeof parts)[number];

const lengthOf = (scope: Scope, part: Part): number => {
  const value = scope[part];
  if (value === undefined) return 0;
  if (part === 'fields' || part === 'topics') return (value as readonly (readonly string[])[])[0]?.length ?? 0;
  return Array.isArray(value) ? value.length : 1;
};

function keyOf(scope: Scope, shared: Scope): string {
  for (const part of parts) {
    const value = scope[part];
    if (value === undefined || JSON.stringify(value) === JSON.stringify(shared[part])) continue;
    if (part === 'period') {
      const { from, to } = scope.period ?? { from: null, to: null };
      return from?.slice(0, 4) === to?.slice(0, 4)
        ? (from?.slice(0, 4) ?? '')
        : `${from?.slice(0, 4) ?? ''}-${to?.slice(0, 4) ?? ''}`;
    }
    const known = new Set((shared[part] as readonly unknown[] | undefined)?.flat() ?? []);
    const own = (value as readonly (string | readonly string[])[]).flat().filter((id) => !known.has(id));
    return own.join('-');
  }
  return '';
}

/** What two scopes have in common, part by part. */
function commonTo(a: Scope, b: Scope): Scope {
  const common: Record<string, unknown> = {};
  for (const part of parts) {
    const [mine, other] = [a[part], b[part]];
    if (mine === undefined || other === undefined) continue;
    if (Array.isArray(mine) && Array.isArray(other))
      common[part] = mine.filter((value) => other.some((same) => JSON.stringify(same) === JSON.stringify(value)));
    else if (JSON.stringify(mine) === JSON.stringify(other)) common[part] = mine;
  }
  return common;
}

/** Takes from the left side as many values of each part as the right side has: what is left over is shared. */
function align(left: Scope, right: Scope): { left: Scope; right: Scope; shared: Scope } {
  const shared: Record<string, unknown> = {};
  const a: Record<string, unknown> = {};
  const b: Record<string, unknown> = {};
  for (const part of parts) {
    const mine = left[part];
    const other = right[part];
    if (mine === undefined && other === undefined) continue;
    if (mine === undefined || other === undefined) {
      // "with Germany or Korea in 2019": what only one side says holds for both.
      shared[part] = mine ?? other;
      a[part] = b[part] = shared[part];
      continue;
    }
    if (part === 'period') {
      a[part] = mine;
      b[part] = other;
      continue;
    }
    const nested = part === 'fields' || part === 'topics';
    const mineList = nested ? ((mine as string[][])[0] ?? []) : (mine as unknown[]);
    const otherList = nested ? ((other as string[][])[0] ?? []) : (other as unknown[]);
    const common = mineList.slice(0, Math.max(0, mineList.length - otherList.length));
    const own = mineList.slice(common.length);
    if (common.length > 0) shared[part] = nested ? [common] : common;
    a[part] = nested ? [own] : [...common, ...own];
    b[part] = nested ? [otherList] : [...common, ...otherList];
  }
  return { left: a, right: b, shared };
}

/**
 * Reads "more with Germany or with Korea", "Germany and India vs Germany and Brazil", 和德国签的多还是和韩国签的多, "which came
 * first, A or B". Null where nothing is compared.
 */
export function readComparison(tokens: readonly Token[], names: Gazetteer): Comparison | null {
  const has = (...cues: Parameters<typeof isCue>[1][]) => tokens.some((token) => isCue(token, ...cues));
  const first = tokens.some(
    (token) => isCue(token, 'compare') && /first|earl|old|new|later|recent|preced|先|早/i.test(token.text),
  );
  // 是新签还是续签: what stands after 还是 names nothing that could be weighed.
  const versus = tokens.findLastIndex((token) => isCue(token, 'versus'));
  const weighsNothing =
    tokens[versus]?.text === '还是' &&
    !tokens.slice(versus).some(({ type }) => type === 'name' || type === 'period') &&
    !has('more', 'fewer', 'most', 'compare');
  if (weighsNothing) return null;
  const weighs =
    has('more', 'fewer', 'versus', 'compare') ||
    (has('most') && has('or')) ||
    (has('than') && /比/.test(tokens.map(({ text }) => text).join('')));
  if (!weighs && !first) return null;
  const by = first ? 'date' : 'number';
  const pairs = readPairs(tokens, names, by);
  if (pairs) return pairs;

  if (by === 'number' && beginsWithPair(tokens)) return readListed(tokens, names, by);

  const named = tokens.findLastIndex(
    (token, i) =>
      isCue(token, 'versus', 'than', 'or') &&
      i > 0 &&
      tokens.slice(i + 1).some(({ type }) => type === 'name' || type === 'period') &&
      tokens.slice(0, i).some(({ type }) => type === 'name' || type === 'period'),
  );
  const split = named === -1 && by === 'date' ? betweenDocuments(tokens) : named;
  if (split !== -1) {
    const left = readScope(tokens.slice(0, split), names).scope;
    const right = readScope(tokens.slice(split + 1), names).scope;
    if (!isEmpty(left) && !isEmpty(right)) {
      const aligned =
        by === 'date'
          ? {
              left: { ...pick(right, left, ['types', 'kinds']), ...left },
              right: {
                ...(tokens.slice(split).some((token) => isCue(token, 'pronoun')) && left.bodies
                  ? { bodies: left.bodies }
                  : {}),
                ...pick(left, right, ['types', 'kinds']),
                ...right,
              },
              shared: {},
            }
          : align(left, right);
      const common = commonTo(aligned.left, aligned.right);
      const alternatives = [aligned.left, aligned.right].map((scope) => ({ key: keyOf(scope, common), scope }));
      if (alternatives[0]?.key !== alternatives[1]?.key || by === 'date') return { by, alternatives };
    }
  }
  return readListed(tokens, names, by);
}

/** AFNOR与MASM的协议和PKN与白俄罗斯的协议: where "and" stands behind one document or act and before another. */
const betweenDocuments = (tokens: readonly Token[]): number =>
  tokens.findIndex((token, i) => isCue(token, 'and') && isThing(tokens[i - 1]) && tokens.slice(i + 1).some(isThing));

const isThing = (token: Token | undefined): boolean =>
  token?.type === 'name' && token.match.references.some(({ type }) => type === 'document-type' || type === 'kind');

/** "Compare Germany and Korea": the things compared stand side by side. */
function readListed(tokens: readonly Token[], names: Gazetteer, by: Comparison['by']): Comparison | null {
  const { scope } = readScope(tokens, names);
  for (const part of ['countries', 'bodies', 'types', 'fields'] as const) {
    const count = lengthOf(scope, part);
    if (count < 2) continue;
    const all =
      part === 'fields' ? (scope.fields?.[0] ?? []).map((field) => [field]) : ([...(scope[part] ?? [])] as unknown[]);
    // "Kenya and Sudan", side by side, are compared; what stands apart from them is common to both.
    const pair = part === 'countries' && count > 2 ? sideBySide(tokens) : null;
    const isCompared = (value: unknown, i: number) =>
      pair ? pair.includes(String((value as readonly string[])[0])) : count === 2 || i > 0;
    const compared = all.filter(isCompared);
    const anchors = all.filter((value, i) => !isCompared(value, i));
    const rest: Record<string, unknown> = { ...scope };
    delete rest[part];
    const alternatives = compared.map((value): Alternative => {
      const own = { ...rest, [part]: part === 'fields' ? [value] : [...anchors, value] } as Scope;
      return { key: String(Array.isArray(value) ? value.join('-') : value), scope: own };
    });
    return { by, alternatives };
  }
  return null;
}

/** "New Zealand or Russia: who has more with China?": what is compared stands first, what is common to both after it. */
function beginsWithPair(tokens: readonly Token[]): boolean {
  const at = tokens.flatMap((token, i) =>
    token.type === 'name' && token.match.references[0].type === 'country' ? [i] : [],
  );
  const [first, second] = at;
  return (
    at.length === 3 &&
    first !== undefined &&
    second === first + 2 &&
    isCue(tokens[first + 1], 'or', 'versus') &&
    !isCue(tokens[first - 1], 'with', 'and')
  );
}

/** The codes of two countries with nothing but "and", "or" or a comma between them; a list mark binds closer than "and". */
function sideBySide(tokens: readonly Token[]): string[] | null {
  const isCountry = (token: Token | undefined) =>
    token?.type === 'name' && token.match.references[0].type === 'country';
  const pairs = tokens.flatMap((token, i) => {
    const [joint, next] = [tokens[i + 1], tokens[i + 2]];
    if (
      !isCountry(token) ||
      !isCue(joint, 'and', 'or') ||
      !isCountry(next) ||
      token.type !== 'name' ||
      next?.type !== 'name'
    )
      return [];
    return [
      {
        close: /^[、,]$|^or$|^或/.test(joint?.text ?? ''),
        codes: [token.match.references[0].id, next.match.references[0].id],
      },
    ];
  });
  return (pairs.find(({ close }) => close) ?? pairs[0])?.codes ?? null;
}

const isDashed = (token: Token | undefined) => token?.type === 'name' && token.dashed;

/** "Germany–India and Germany–Brazil", 德印与德巴: names written as pairs are compared pair by pair. */
function readPairs(tokens: readonly Token[], names: Gazetteer, by: Comparison['by']): Comparison | null {
  const isPaired = (token: Token, i: number) =>
    token.type === 'name' && token.match.references[0].type === 'country' && (token.dashed || isDashed(tokens[i + 1]));
  const paired = tokens.flatMap((token, i) =>
    token.type === 'name' && isPaired(token, i) ? [token.match.references[0].id] : [],
  );
  const dashed = paired.length >= 4 && paired.length % 2 === 0;
  // "China and Brazil, China and New Zealand": one of four is said twice.
  const all = tokens.flatMap((token) =>
    token.type === 'name' && token.match.references[0].type === 'country' ? [token.match.references[0].id] : [],
  );
  const twice = !dashed && all.length === 4 && new Set(all).size === 3 && all[0] !== all[1] && all[2] !== all[3];
  if (!dashed && !twice) return null;
  const codes = dashed ? paired : all;
  const rest = readScope(
    tokens.filter(
      (token, i) =>
        !(twice ? token.type === 'name' && token.match.references[0].type === 'country' : isPaired(token, i)),
    ),
    names,
  ).scope;
  const pairs = codes.flatMap((code, i) => (i % 2 === 0 ? [[code, codes[i + 1] ?? '']] : []));
  const common = pairs.reduce((shared, pair) => shared.filter((code) => pair.includes(code)));
  return {
    by,
    alternatives: pairs.map((pair) => ({
      key: pair.filter((code) => !common.includes(code)).join('-') || pair.join('-'),
      scope: { ...rest, countries: pair.map((code) => [code]) },
    })),
  };
}

function pick(from: Scope, unless: Scope, wanted: readonly ('types' | 'kinds')[]): Scope {
  if (unless.types || unless.kinds) return {};
  return Object.fromEntries(wanted.flatMap((part) => (from[part] ? [[part, from[part]]] : [])));
}
