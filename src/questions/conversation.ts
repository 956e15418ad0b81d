import type { Query, Scope } from './query.js';
import type { Read } from './understand.js';
import { isCue } from './clauses.js';

/** What a conversation remembers: plain data. */
export interface Conversation {
  readonly query: Query;
  /** The last query that was not about records shown before: it says which sides are talked about. */
  readonly base: Query;
  /** Ids of the records of the last answer, in its order. */
  readonly records: readonly string[];
}

const mostRemembered = 50;

/** What to remember of an answer. */
export function remember(query: Query, records: readonly string[], before?: Conversation): Conversation {
  return {
    query,
    base: query.scope.records && before ? before.base : query,
    records: records.slice(0, mostRemembered),
  };
}

/**
 * Joins a question to the one before it where it leans on it: what it says replaces the same part of the earlier query,
 * and what it leaves out is kept.
 */
export function join({ understanding, tokens, asked, leans }: Read, before: Conversation | undefined): Query {
  const { query } = understanding;
  if (!before || !leans || understanding.outcome === 'out-of-scope') return query;
  const has = (...cues: Parameters<typeof isCue>[1][]) => tokens.some((token) => isCue(token, ...cues));
  const earlier = before.query;
  const own = Object.keys(query.scope).filter((part) => part !== 'noDocuments');

  // "the second one": one of what was shown.
  const ordinal = tokens.find((token) => token.type === 'number' && token.ordinal);
  const picksShown =
    own.length === 0 && before.records.length > 0 && (ordinal !== undefined || has('latest', 'earliest'));
  if (picksShown && asked.byDefault) {
    const n = ordinal?.type === 'number' ? ordinal.value : has('earliest') ? 1 : before.records.length;
    const id = before.records[n - 1];
    if (id) return { language: query.language, ask: 'summary', of: earlier.of, scope: { records: [id] } };
  }

  // "who signed it?", "where?": asked of what was shown.
  const onlyAsks = own.every((part) => part === 'types' || part === 'kinds');
  if (onlyAsks && !asked.byDefault && before.records.length > 0 && !query.alternatives && query.ask !== 'define') {
    const types =
      earlier.of === 'documents' || query.of === 'documents' ? (query.scope.types ?? earlier.scope.types) : undefined;
    const wide = asksAnew(query, earlier);
    if (wide)
      return {
        ...query,
        of: query.of,
        scope: {
          ...sidesOf(before.base.scope),
          ...query.scope,
          ...(before.base.scope.period && { period: before.base.scope.period }),
        },
      };
    return {
      ...query,
      of:
        asked.role === 'signatories' ||
        query.of === 'documents' ||
        (earlier.of === 'documents' && query.ask !== 'people')
          ? 'documents'
          : 'acts',
      scope: {
        records: before.records,
        ...(types && { types }),
        ...(earlier.scope.fields && earlier.of === 'documents' && { fields: earlier.scope.fields }),
        ...(query.scope.kinds && { kinds: query.scope.kinds }),
      },
      ...(asked.role === undefined && earlier.role && query.ask === 'people' && { role: earlier.role }),
    };
  }

  const base = before.base.scope;
  const merged: Record<string, unknown> = { ...base, ...query.scope };
  delete merged['records'];
  if (query.scope.countries) merged['countries'] = replaceCountries(base.countries ?? [], query.scope.countries);
  // A new partner or body ends what was said of the old one's bodies and people.
  if (query.scope.countries || query.scope.bodies) {
    if (!query.scope.bodies) delete merged['bodies'];
    if (!query.scope.people) delete merged['people'];
    if (!query.scope.cities) delete merged['cities'];
  }
  const ask =
    asked.byDefault || (query.ask === 'list' && query.of === 'acts' && !query.scope.kinds && isWhatAbout(tokens))
      ? earlier.ask
      : query.ask;
  const names = query.scope.types !== undefined;
  const acts = query.scope.kinds !== undefined;
  if (acts) delete merged['types'];
  return {
    ...earlier,
    ...query,
    language: query.language,
    ask,
    of: names ? 'documents' : acts ? 'acts' : asked.byDefault ? earlier.of : query.of,
    scope: merged as Scope,
  };
}

const isWhatAbout = (tokens: Read['tokens']) =>
  isCue(tokens[0], 'what-about', 'and') || isCue(tokens.at(-1), 'what-about');

const sidesOf = (scope: Scope): Scope => ({
  ...(scope.countries && { countries: scope.countries }),
  ...(scope.bodies && { bodies: scope.bodies }),
});

/** A question about the same sides that the records shown cannot answer alone: "what did they sign?" after meetings. */
function asksAnew(query: Query, earlier: Query): boolean {
  if (query.order || query.ordinal !== undefined || query.most) return true;
  if (query.scope.kinds || (query.of === 'documents' && earlier.of === 'acts' && query.ask !== 'people')) return true;
  return query.ask === 'count' || query.ask === 'yes-no' || query.ask === 'list' || query.ask === 'countries';
}

/** "and with Denmark?" keeps the first country and takes Denmark for the other. */
function replaceCountries(
  earlier: readonly (readonly string[])[],
  named: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  if (named.length >= 2 || earlier.length < 2) return named;
  const [anchor, partner] = earlier;
  const [next] = named;
  if (!anchor || !next) return named;
  return anchor.join() === next.join() ? [next, partner ?? []] : [anchor, next];
}
