import type { Gazetteer, NameMatch } from '../names/gazetteer.js';
import { asksWhoIs, leftovers, withoutTransliterations } from './about.js';
import type { Asked } from './ask.js';
import { arrangeCountries } from './arrange-countries.js';
import { isCue, type Clauses } from './clauses.js';
import { readComparison } from './compare.js';
import type { Cue } from './cues.js';
import { orderOf, ordinalOf, readBoth, sideOf, subjectOf, takeOf } from './details.js';
import { deedAsked } from './deeds.js';
import { readEither, signedOrRenewed } from './either.js';
import type { Precedence } from './precedence.js';
import type { Query, Reading, Scope } from './query.js';
import { isEmpty, readScope } from './scope.js';
import { readShare } from './share.js';
import type { Token } from './tokens.js';

/** What building a query needs to know. */
export interface Vocabulary {
  readonly names: Gazetteer;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A query with the names in it that mean more than one thing. */
export interface Built {
  readonly query: Query;
  readonly ambiguous: readonly NameMatch[];
}

/** Puts the query of a clause together from what it asks and what it names. */
export function build(
  clauses: Clauses,
  asked: Asked,
  { names, today }: Vocabulary,
  language: Query['language'],
  precedence: Precedence | null = null,
): Built {
  const { main } = clauses;
  const has = (...cues: readonly Cue[]) => main.some((token) => isCue(token, ...cues));
  const read = readScope(main, names);
  const except = readScope(clauses.except, names);
  const via = readScope(clauses.via, names);
  const relative = clauses.relative ? readScope(clauses.relative.tokens, names) : null;
  const comparison = precedence ?? readComparison(main, names);
  const share = has('share') && !clauses.relative && clauses.via.length === 0 ? readShare(main, names) : null;

  let of: Query['of'] =
    asked.of ?? (asked.counted === 'documents' || read.namesDocuments || has('noun-document') ? 'documents' : 'acts');
  if (asked.of === undefined && !read.namesDocuments && !read.namesActs && has('sign', 'renew')) of = 'documents';
  if (asked.of === undefined && !read.namesDocuments && has('title') && asked.ask === 'list') of = 'documents';
  let scope: Scope = arrangeCountries(read.scope, main);
  if (has('renew') && !signedOrRenewed(main)) scope = { ...scope, kinds: ['renewal'] };
  // "When did the agreement enter into force?" asks about the act, not about the day of signing.
  if (asked.of === undefined && scope.kinds?.some((kind) => kind === 'entry-into-force' || kind === 'announcement'))
    of = 'acts';
  if (
    of === 'acts' &&
    !read.namesActs &&
    !read.namesDocuments &&
    main.some(
      (token) => isCue(token, 'meet') && /met|meet|visit|call|会见|会晤|会面|见|碰|接见|拜访/i.test(token.text),
    ) &&
    (asked.ask === 'date' ||
      asked.ask === 'place' ||
      asked.ask === 'people' ||
      asked.ask === 'count' ||
      asked.ask === 'yes-no') &&
    !scope.kinds
  ) {
    scope = { ...scope, kinds: ['meeting', 'joint-committee', 'visit'] };
  }

  if (has('committee') && of === 'acts' && !scope.kinds) scope = { ...scope, kinds: ['joint-committee'] };

  let ask = asksWhoIs(main) ? 'define' : asked.ask;
  const unsigned = has('nothing') || (has('not') && has('sign') && ask === 'countries');
  if (has('nothing') && ask !== 'countries' && ask !== 'yes-no') {
    scope = { ...scope, noDocuments: true };
    of = 'acts';
  }
  if (
    comparison &&
    (ask === 'list' ||
      ask === 'yes-no' ||
      ask === 'countries' ||
      ask === 'count' ||
      ask === 'people' ||
      ask === 'bodies' ||
      ask === 'date' ||
      ask === 'summary' ||
      ask === 'fields')
  ) {
    ask = 'compare';
  }
  const together = ask === 'people' && has('both') ? readBoth(main, names) : null;
  const subject = ask === 'define' ? subjectOf(main) : [];
  const { bodyKinds, ...anyKind } = scope;
  if (ask === 'bodies') scope = anyKind;
  const deed = ask === 'text' ? deedAsked(main) : null;
  if (ask === 'text') [scope, of] = [{ ...sidesOf(scope), ...(deed && { mentions: [deed] }) }, 'acts'];
  if (share) [scope, of] = [share.part, share.of];
  const either = ask === 'compare' ? null : readEither(main, scope, ask === 'yes-no');
  if (either && either !== 'apart' && ask !== 'count') [scope, of] = [either, 'acts'];
  const side = sideOf(main, ask);
  const order = clauses.relative?.next
    ? ({ from: clauses.relative.to === 'before' ? 'latest' : 'earliest', nth: 1, take: 1 } as const)
    : orderOf(main, ask, asked);
  const ordinal = ordinalOf(main, order !== undefined);
  const head = asked.role === 'head';
  const nobody = head && !scope.bodies && !scope.people;
  const futureWords =
    main.find((token) => isCue(token, 'future')) ??
    (typeof scope.period?.from === 'string' && scope.period.from > today ? main[0] : undefined);
  // "visits paid by CNCA" cost nothing.
  const isPaidVisit = (token: Token, i: number) =>
    /^pa(y|id|ys)$/i.test(token.text) &&
    [main[i - 1], main[i + 1], main[i + 2]].some(
      (near) => near?.type === 'name' && near.match.references.some(({ id }) => id === 'visit'),
    );
  // "in force / implemented": beside an entry into force that is what is meant.
  const isEntry = (token: Token) =>
    /^implement/i.test(token.text) && scope.kinds?.includes('entry-into-force') === true;
  const unrecorded = main.find((token, i) => isCue(token, 'unrecorded') && !isPaidVisit(token, i) && !isEntry(token));
  const leftover = leftovers(
    ask === 'define' ? withoutTransliterations([...main]) : [...main, ...clauses.except, ...clauses.via],
  );
  // Documents and acts are counted each by its own rule: one number of both would mean nothing.
  const undecided = share
    ? undefined
    : main.find(
        (token) => isCue(token, 'share') || (isCue(token, 'or') && (either === 'apart' || (either && ask === 'count'))),
      );
  const relativeWords = leftovers(clauses.relative?.tokens ?? []);
  const relativeOrdinal = clauses.relative?.tokens.some((token) => isCue(token, 'earliest'))
    ? 1
    : ordinalOf(clauses.relative?.tokens ?? [], false);
  const readings = [...read.readings, ...except.readings, ...via.readings, ...(relative?.readings ?? [])];

  const query: Query = {
    language,
    ask,
    of,
    scope,
    ...(!isEmpty(exceptOf(except.scope, clauses)) && { except: exceptOf(except.scope, clauses) }),
    ...(asked.counted && ask === 'count' && { counted: asked.counted }),
    ...(order && { order }),
    ...(ordinal !== undefined && { ordinal }),
    ...(asked.most && ask !== 'compare' && { most: { ...asked.most, take: takeOf(main) } }),
    ...(undecided && { undecided: undecided.text }),
    ...(share && { share: { scope: share.whole, of: share.of } }),
    ...(asked.per && { per: asked.per }),
    ...(unsigned && ask === 'countries' && { unsigned }),
    ...(ask === 'compare' && comparison && { alternatives: comparison.alternatives, by: comparison.by }),
    ...(precedence && { claim: precedence.claim }),
    ...(together && { alternatives: together }),
    ...(subject.length > 0 && { subject }),
    ...(asked.role && { role: asked.role }),
    ...(nobody && { roleWords: leftover }),
    ...(head && { title: main.find((token) => isCue(token, 'noun-head'))?.text ?? '' }),
    ...(side.length > 0 && { side }),
    ...(ask === 'bodies' && bodyKinds && { bodyKinds }),
    ...(relative &&
      clauses.relative && {
        relative: {
          to: clauses.relative.to,
          scope: {
            ...relativeScope(relative.scope, clauses.relative.tokens, scope),
            ...(relativeWords.length > 0 && { words: relativeWords }),
          },
          of:
            relative.namesDocuments || (standsForOne(clauses.relative.tokens) && of === 'documents')
              ? ('documents' as const)
              : ('acts' as const),
          ...(relativeOrdinal !== undefined && { ordinal: relativeOrdinal }),
        },
      }),
    ...(!isEmpty(via.scope) && {
      via: { scope: via.scope, of: via.namesDocuments ? ('documents' as const) : ('acts' as const) },
    }),
    ...(has('both') && { inAll: true }),
    ...((unrecorded ?? futureWords) && { unrecorded: unrecorded?.text ?? 'future' }),
    ...(readings.length > 0 && { readings }),
    ...(leftover.length > 0 && { leftover }),
    ...(leftover.length > 0 &&
      !leftover.some((word) => /^\p{Lu}/u.test(word)) &&
      asked.byDefault &&
      !has('which', 'who', 'when', 'where', 'aux', 'be', 'define', 'yes-no', 'exist') && { keywords: true as const }),
  };
  return { query, ambiguous: [...read.ambiguous, ...except.ambiguous, ...via.ambiguous] };
}

/** Where sentences are searched, topics, fields and types are words like others; only sides and times bound it. */
const sidesOf = ({ countries, bodies, people, period }: Scope): Scope => ({
  ...(countries && { countries }),
  ...(bodies && { bodies }),
  ...(people && { people }),
  ...(period && { period }),
});

/** "the one with Myanmar": a word that stands for a thing of the kind that is asked about. */
const standsForOne = (tokens: readonly Token[]) =>
  tokens.some(({ type, text }) => type === 'cue' && /^(one|the one|that|that one|那份|那个|那次)$/i.test(text));

/** What another act is known by: its own names, and of the question those that it leaves unsaid. */
function relativeScope(own: Scope, tokens: readonly Token[], main: Scope): Scope {
  const committee = tokens.some((token) => isCue(token, 'committee')) && !own.kinds && !own.types;
  const [anchor] = main.countries ?? [];
  const [partner] = own.countries ?? [];
  const one = standsForOne(tokens);
  const joined = one && anchor && partner && main.countries?.length === 1 && own.countries?.length === 1;
  return {
    ...(one && !own.types && !own.kinds && main.types && { types: main.types }),
    ...own,
    ...(committee && { kinds: ['joint-committee' as const] }),
    ...(joined && anchor.join() !== partner.join() && { countries: [anchor, partner] }),
  };
}

function exceptOf(scope: Scope, clauses: Clauses): Scope {
  const negated = clauses.except.flatMap((token) =>
    token.type === 'period' && token.period.negated ? [token.period] : [],
  );
  const renewals = clauses.except.some((token) => isCue(token, 'renew'));
  const [period] = negated;
  return {
    ...scope,
    ...(renewals && { kinds: ['renewal' as const] }),
    ...(period && { period: { from: period.from, to: period.to } }),
  };
}

/** The queries that result when an ambiguous name is taken for each of its countries. */
export function readingsOf(
  match: NameMatch | undefined,
  clauses: Clauses,
  asked: Asked,
  knowledge: Vocabulary,
  language: Query['language'],
): Reading[] {
  if (!match) return [];
  return match.references
    .filter(({ type }) => type === 'country' || type === 'region' || type === 'person')
    .map((reference) => {
      const settle = (tokens: readonly Token[]): Token[] =>
        tokens.map((token) =>
          token.type === 'name' && token.match.start === match.start
            ? { ...token, match: { ...match, references: [reference] as const } }
            : token,
        );
      const settled: Clauses = {
        main: settle(clauses.main),
        except: settle(clauses.except),
        via: settle(clauses.via),
        relative: clauses.relative && { ...clauses.relative, tokens: settle(clauses.relative.tokens) },
      };
      return { reference, query: build(settled, asked, knowledge, language).query };
    });
}
