import type { Gazetteer, NameMatch, Reference } from '../names/gazetteer.js';
import type { DocumentType, RecordKind } from '../records/schema.js';
import type { Period, Scope } from './query.js';
import type { Token } from './tokens.js';

/** What the names and periods among some tokens ask for. */
export interface ScopeReading {
  readonly scope: Scope;
  /** Names that mean more than one country: the reader has to choose. */
  readonly ambiguous: readonly NameMatch[];
  readonly readings: readonly { written: string; readAs: string }[];
  /** A document type, or documents in general, are named. */
  readonly namesDocuments: boolean;
  /** A kind of act is named by a noun. */
  readonly namesActs: boolean;
}

/** A session of a standing committee is a meeting too; whoever asks for committee sessions asks for these alone. */
const kindsNamed: Readonly<Partial<Record<string, readonly RecordKind[]>>> = {
  meeting: ['meeting', 'joint-committee'],
};

type Lists = 'countries' | 'bodies' | 'people' | 'topics';

/** The references of the type that decides what a name means here. */
function preferred(references: readonly Reference[], followedByCountries: boolean): readonly Reference[] {
  const of = (type: Reference['type']) => references.filter((reference) => reference.type === type);
  const region = of('region');
  if (region.length > 0 && (followedByCountries || of('country').length === 0)) return region.slice(0, 1);
  // Countries, bodies and people come likeliest first: EC in capitals is the European Commission before it is Ecuador.
  const likeliest = references[0]?.type;
  if (likeliest === 'country' || likeliest === 'body' || likeliest === 'person') return of(likeliest);
  for (const type of [
    'country',
    'body',
    'person',
    'document-type',
    'field',
    'topic',
    'body-kind',
    'kind',
    'city',
  ] as const) {
    const found = of(type);
    if (found.length > 0) return found;
  }
  return references;
}

/**
 * Reads the names and periods of some tokens as conditions. Fields named side by side are alternatives ("metrology and
 * accreditation MoUs"), and so are topics; countries, bodies and people add up.
 */
export function readScope(tokens: readonly Token[], names: Gazetteer): ScopeReading {
  const lists: Record<Lists, string[][]> = { countries: [], bodies: [], people: [], topics: [] };
  const fields = new Set<string>();
  const bodyKinds = new Set<string>();
  const types = new Set<DocumentType>();
  const kinds = new Set<RecordKind>();
  const cities = new Set<string>();
  const placeCountries = new Set<string>();
  const ambiguous: NameMatch[] = [];
  const readings: { written: string; readAs: string }[] = [];
  const periods: { from: string | null; to: string | null }[] = [];
  let namesDocuments = false;
  let namesActs = false;

  const add = (list: string[][], alternatives: readonly string[]) => {
    const key = alternatives.join();
    if (!list.some((existing) => existing.join() === key)) list.push([...alternatives]);
  };

  tokens.forEach((token, i) => {
    if (token.type === 'period' && !token.period.negated) periods.push(token.period);
    if (token.type !== 'name') return;
    const { match } = token;
    if (match.readAs !== undefined) readings.push({ written: match.text, readAs: match.readAs });
    const next = tokens[i + 1];
    // "European countries", 欧洲哪些国家.
    const noun = next?.type === 'cue' && next.cue === 'which' ? tokens[i + 2] : next;
    const beforeCountries = noun?.type === 'cue' && (noun.cue === 'noun-country' || noun.cue === 'noun-partner');
    const references = preferred(match.references, beforeCountries);
    const ids = references.map(({ id }) => id);
    const [first] = references;
    if (!first) return;
    switch (first.type) {
      case 'country':
        // 新方 beside 新加坡: of several countries, one that is named elsewhere in the question.
        if (references.length > 1 && ids.some((id) => namedAlone(tokens, id))) break;
        if (references.length > 1 || (match.manner === 'spelling' && match.references.length > 1))
          ambiguous.push(match);
        else if (isPlace(tokens, i)) placeCountries.add(first.id);
        else add(lists.countries, ids);
        break;
      case 'region':
        if (references.length > 1) ambiguous.push(match);
        add(lists.countries, names.members(first.id));
        break;
      case 'body':
        add(lists.bodies, ids);
        break;
      case 'person':
        // A family name or a title alone may be several people's.
        if (
          references.length > 1 &&
          // A full Chinese name is one person's, however the sources spell it.
          !/^\p{Script=Han}{3,}$/u.test(
            match.text.replace(/(?:先生|女士|局长|部长|主任|司长|院长|主席|会长|总干事)$/u, ''),
          ) &&
          /^(?:\p{Script=Han}{1,2}(?:先生|女士|局长|部长|主任|司长|院长|主席|会长|总干事)|(?:mr|mrs|ms|dr|prof|minister|president|director)\.? \S+|\S+)$/iu.test(
            match.text,
          )
        )
          ambiguous.push(match);
        else add(lists.people, ids);
        break;
      case 'topic':
        add(lists.topics, ids);
        break;
      case 'field':
        fields.add(first.id);
        break;
      case 'body-kind':
        // "the standards organization TSE": the kind only says what the body is.
        if (!(next?.type === 'name' && next.match.references[0].type === 'body')) bodyKinds.add(first.id);
        break;
      case 'document-type':
        namesDocuments = true;
        if (first.id !== 'document') types.add(first.id as DocumentType);
        break;
      case 'kind':
        if (first.id === 'signing') namesDocuments = true;
        else {
          namesActs = true;
          for (const kind of kindsNamed[first.id] ?? [first.id as RecordKind]) kinds.add(kind);
        }
        break;
      case 'city':
        cities.add(first.id);
        break;
    }
  });

  const scope: Scope = {
    ...(lists.countries.length > 0 && { countries: lists.countries }),
    ...(lists.bodies.length > 0 && { bodies: lists.bodies }),
    ...(lists.people.length > 0 && { people: lists.people }),
    ...(fields.size > 0 && { fields: [[...fields]] }),
    ...(lists.topics.length > 0 && { topics: joinsTopics(tokens) ? [lists.topics.flat()] : lists.topics }),
    ...(bodyKinds.size > 0 && { bodyKinds: [...bodyKinds] }),
    ...(types.size > 0 && { types: [...types] }),
    ...(kinds.size > 0 && { kinds: [...kinds] }),
    ...(cities.size > 0 && { cities: [...cities] }),
    ...(placeCountries.size > 0 && { placeCountries: [...placeCountries] }),
    ...periodsOf(periods),
  };
  return { scope, ambiguous, readings, namesDocuments, namesActs };
}

const namedAlone = (tokens: readonly Token[], code: string) =>
  tokens.some(
    (token) =>
      token.type === 'name' &&
      token.match.references.filter(({ type }) => type === 'country').length === 1 &&
      token.match.references.some(({ type, id }) => type === 'country' && id === code),
  );

/** Whether "and", "or" or a comma stands between two topics: then either will do. Side by side ("lead paint") both must hold. */
function joinsTopics(tokens: readonly Token[]): boolean {
  const at = tokens.flatMap((token, i) =>
    token.type === 'name' && token.match.references.some(({ type }) => type === 'topic') ? [i] : [],
  );
  const [first, last] = [at[0], at.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    tokens.slice(first, last).some((token) => token.type === 'cue' && (token.cue === 'and' || token.cue === 'or'))
  );
}

/** "signed in Viet Nam", "held in Germany", 在越南签署: the country is where it happened, not a side. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.type !== 'cue' || before.cue !== 'in') return false;
  const verbs = ['sign', 'hold', 'meet', 'happen', 'attend'];
  const isVerb = (token: Token | undefined) =>
    (token?.type === 'cue' && verbs.includes(token.cue)) ||
    (token?.type === 'name' &&
      token.match.references.some(({ type, id }) => type === 'kind' && (id === 'signing' || id === 'meeting')));
  return isVerb(tokens[at - 2]) || (before.text === '在' && isVerb(tokens[at + 1]));
}

/** The periods named: one, or several of which any will do. Neighbours ("2018 and 2019") are taken together. */
function periodsOf(periods: readonly Period[]): Pick<Scope, 'period' | 'orPeriods'> {
  const sorted = [...periods].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const joined: Period[] = [];
  for (const period of sorted) {
    const last = joined.at(-1);
    if (last && (last.to === null || period.from === null || period.from <= nextDay(last.to))) {
      joined[joined.length - 1] = {
        from: last.from,
        to: last.to === null || period.to === null ? null : period.to > last.to ? period.to : last.to,
      };
    } else {
      joined.push({ from: period.from, to: period.to });
    }
  }
  const [first, ...others] = joined;
  return { ...(first && { period: first }), ...(others.length > 0 && { orPeriods: others }) };
}

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Whether a scope asks for anything. */
export function isEmpty(scope: Scope): boolean {
  return Object.keys(scope).length === 0;
}
