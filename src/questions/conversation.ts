import { isCue } from './clauses.js';
import type { Cue } from './cues.js';
import type { AnyOf, Query, Scope } from './query.js';
import type { Token } from './tokens.js';
import type { Read } from './understand.js';

/** What a conversation remembers: plain data. */
export interface Conversation {
  readonly query: Query;
  /** The last query that was not about records shown before: it says what is talked about. */
  readonly base: Query;
  /** Ids of the records of the last answer, in its order. */
  readonly records: readonly string[];
  /** The last answer found what was asked for; else its records are only what is near. */
  readonly found?: boolean;
  /** Names of the people the last answer was about, for "he" and 他. */
  readonly people?: readonly string[];
}

const mostRemembered = 50;

/** What to remember of an answer. */
export function remember(
  query: Query,
  { records, people, found }: Pick<Conversation, 'records' | 'found'> & { readonly people: readonly string[] },
  before?: Conversation,
): Conversation {
  return {
    query,
    base: query.scope.records && before ? before.base : query,
    records: records.slice(0, mostRemembered),
    ...(found === false && { found }),
    ...(people.length > 0 && { people: people.slice(0, 10) }),
  };
}

/** The parts of a query that stay when the next question only changes a condition. What was said once (an order, a word not read) goes. */
function kept({ language, ask, of, scope, except, counted, most, per, role, unsigned }: Query): Query {
  return {
    language,
    ask,
    of,
    scope: without(scope, 'records'),
    ...(except && { except }),
    ...(counted && { counted }),
    ...(most && { most }),
    ...(per && { per }),
    ...(role && { role }),
    ...(unsigned && { unsigned }),
  };
}

const without = (scope: Scope, ...parts: readonly (keyof Scope)[]): Scope =>
  Object.fromEntries(Object.entries(scope).filter(([key]) => !parts.includes(key as keyof Scope)));

const sidesOf = ({ countries, bodies, people, period }: Scope): Scope => ({
  ...(countries && { countries }),
  ...(bodies && { bodies }),
  ...(people && { people }),
  ...(period && { period }),
});

/** Kinds of answer that say something of records shown before. */
const ofShown: ReadonlySet<Query['ask']> = new Set(['people', 'bodies', 'place', 'date', 'fields', 'source']);

/**
 * Joins a question to the one before it where it leans on it. In order:
 *
 * 1. "he" is the person of the last answer.
 * 2. "the second one" is one of the records shown.
 * 3. "and the latest?" orders what was talked about.
 * 4. "who signed it?", "where?" ask about the records shown.
 * 5. "how many is that?", "what did they sign?" ask anew about the same sides.
 * 6. "and with Denmark?" keeps everything but what it names.
 */
export function join({ understanding, tokens, asked, leans }: Read, before: Conversation | undefined): Query {
  const { query } = understanding;
  if (!before || !leans || understanding.outcome === 'out-of-scope') return query;
  const { base, records } = before;
  const has = (...cues: readonly Cue[]) => tokens.some((token) => isCue(token, ...cues));
  const own = Object.keys(query.scope).filter((part) => part !== 'noDocuments');
  const namesOnly = (...parts: readonly string[]) => own.every((part) => parts.includes(part));
  const asks = !asked.byDefault;

  const [person] = before.people ?? [];
  if (
    person !== undefined &&
    tokens.some(({ text }) => /^(he|him|his|she|her|他|她|他的|她的)$/i.test(text)) &&
    !query.scope.people
  ) {
    return { ...query, scope: { ...query.scope, people: [[person]] } };
  }

  const ordinal = tokens.find((token) => token.type === 'number' && token.ordinal);
  if (ordinal?.type === 'number' && namesOnly('types', 'kinds') && !has('latest', 'earliest')) {
    const id = records[ordinal.value - 1];
    const { ordinal: _ordinal, order: _order, ...rest } = query;
    if (id)
      return asks && query.ask !== 'list'
        ? { ...rest, scope: { records: [id] } }
        : { language: query.language, ask: 'summary', of: base.of, scope: { records: [id] } };
  }

  if (query.order && namesOnly('types', 'kinds')) {
    const named = own.length > 0;
    const ask =
      asks && query.ask !== 'list'
        ? query.ask
        : base.ask === 'date' || base.ask === 'place' || base.ask === 'people' || base.ask === 'source'
          ? base.ask
          : 'list';
    const { most: _most, per: _per, counted: _counted, ...rest } = kept(base);
    return {
      ...rest,
      language: query.language,
      ask,
      of: named ? query.of : base.of,
      scope: { ...without(base.scope, 'records'), ...query.scope },
      order: query.order,
      ...(asked.role && { role: asked.role }),
    };
  }

  const sideOnly = query.side !== undefined && namesOnly('types', 'kinds', 'countries');
  if (
    asks &&
    ofShown.has(query.ask) &&
    records.length > 0 &&
    (namesOnly('types') || sideOnly) &&
    !query.most &&
    !query.alternatives
  ) {
    if (before.found === false) return { ...query, of: 'acts', scope: { records } };
    const signs = asked.role === 'signatories' || query.of === 'documents';
    const types = query.scope.types ?? base.scope.types;
    return {
      ...query,
      ...(asked.role === 'head' && { role: 'participants' }),
      of: signs || (base.of === 'documents' && query.ask !== 'people') ? 'documents' : 'acts',
      scope: {
        records,
        ...(types && (signs || base.of === 'documents') && { types }),
        ...(base.of === 'documents' && base.scope.fields && { fields: base.scope.fields }),
      },
    };
  }

  if (asks && namesOnly('types', 'kinds', 'noDocuments') && query.ask !== 'define') {
    // Another kind of thing about the same sides, or a number of the same things.
    const changes = own.length > 0 || (query.of === 'documents' && base.of === 'acts');
    const scope = changes ? { ...sidesOf(base.scope), ...query.scope } : without(base.scope, 'records');
    return { ...query, of: changes ? query.of : base.of, scope, ...(base.except && { except: base.except }) };
  }

  const merged: Record<string, unknown> = { ...without(base.scope, 'records'), ...query.scope };
  if (query.scope.countries) merged['countries'] = replaceCountries(base.scope.countries ?? [], query.scope.countries);
  // A new partner or body ends what was said of the old one's bodies, people and cities.
  if (query.scope.countries || query.scope.bodies) {
    for (const part of ['bodies', 'people', 'cities'] as const) if (!query.scope[part]) delete merged[part];
  }
  const namesDocuments = query.scope.types !== undefined;
  const namesActs = query.scope.kinds !== undefined;
  if (namesActs) delete merged['types'];
  const repeats = !asks || (query.ask === 'list' && query.of === 'acts' && !namesActs && isWhatAbout(tokens));
  const { ask: _ask, of: _of, scope: _scope, ...said } = query;
  return {
    ...kept(base),
    ...said,
    ask: repeats ? base.ask : query.ask,
    of: namesDocuments ? 'documents' : namesActs ? 'acts' : repeats ? base.of : query.of,
    scope: merged,
  };
}

const isWhatAbout = (tokens: readonly Token[]) =>
  isCue(tokens[0], 'what-about', 'and') || isCue(tokens.at(-1), 'what-about');

/** "and with Denmark?" keeps the first country and takes Denmark for the other. */
function replaceCountries(earlier: readonly AnyOf[], named: readonly AnyOf[]): readonly AnyOf[] {
  if (named.length >= 2 || earlier.length < 2) return named;
  const [anchor, partner] = earlier;
  const [next] = named;
  if (!anchor || !next) return named;
  return anchor.join() === next.join() ? [next, partner ?? []] : [anchor, next];
}
