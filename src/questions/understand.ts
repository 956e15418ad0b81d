import { fold } from '../names/fold.js';
import type { Gazetteer, NameMatch } from '../names/gazetteer.js';
import { readAsk, type Asked } from './ask.js';
import { cleanQuestion } from './clean.js';
import { isCue, sentences, splitClauses, type Clauses } from './clauses.js';
import { readComparison } from './compare.js';
import { languageOf } from './language.js';
import type { Cue } from './lexicon.js';
import type { Alternative, Query, Reading, Scope, Understanding } from './query.js';
import { isEmpty, readScope } from './scope.js';
import { ordinalFromEnd, repairCues, tokenize, type Token } from './tokens.js';

/** What understanding needs to know. */
export interface Knowledge {
  readonly names: Gazetteer;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether a word occurs in the register: such a word is never taken for a misspelt one. */
  readonly holds: (word: string) => boolean;
}

/** A question read, with what a conversation needs to join it to the question before. */
export interface Read {
  readonly understanding: Understanding;
  readonly tokens: readonly Token[];
  readonly asked: Asked;
  /** The question leans on what was said before: "and with Denmark?", "who signed it?". */
  readonly leans: boolean;
  /** It holds a word that stands for something said before. */
  readonly refersBack: boolean;
}

/** Words that were read as nothing: not of a name, a time or a cue. */
function leftovers(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => (token.type === 'word' || token.type === 'unread' ? [token.text] : []));
}

/** Names that say a question is about cooperation; a country or a city alone may be about anything. */
function isAboutRecords(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      (token.type === 'name' &&
        token.match.references.some(
          ({ type }) =>
            type === 'body' ||
            type === 'person' ||
            type === 'document-type' ||
            type === 'field' ||
            type === 'kind' ||
            type === 'topic' ||
            type === 'body-kind',
        )) ||
      isCue(token, 'sign', 'cooperate', 'meet', 'noun-partner', 'renew', 'noun-act', 'committee'),
  );
}

const bare = (language: Query['language']): Query => ({ language, ask: 'text', of: 'acts', scope: {} });

/**
 * Reads a question. Never throws; a text of any kind comes back understood, unclear or out of scope.
 *
 * The design is `docs/answering.md`: names and times are linked first, cues say what is asked, and a word that nothing
 * consumed is kept as `leftover`, so that nobody answers as if it had not been said.
 */
export function understand(question: string, { names, today, holds }: Knowledge): Read {
  const text = cleanQuestion(question);
  const all = repairCues(tokenize(text, names, today), holds);
  const language = languageOf(text, all);
  const none: Asked = { ask: 'list', byDefault: true };
  const out = (
    reason: Extract<Understanding, { outcome: 'out-of-scope' }>['reason'],
    tokens: readonly Token[] = all,
  ): Read => ({
    understanding: {
      outcome: 'out-of-scope',
      query: { ...bare(language), ...(leftovers(tokens).length > 0 && { leftover: leftovers(tokens) }) },
      reason,
    },
    tokens,
    asked: none,
    leans: false,
    refersBack: false,
  });
  if (!/[\p{L}\p{N}]/u.test(text)) return out('empty');

  const tokens = withoutPreamble(chooseSentence(sentences(all)));
  if (tokens.length === 0) return out('off-topic');
  const has = (...cues: readonly Cue[]) => tokens.some((token) => isCue(token, ...cues));
  const entities = tokens.some((token) => token.type === 'name');
  if (onlyNumbers(tokens)) return out('off-topic');
  const onlySmallTalk = !entities && !tokens.some((token) => token.type === 'period' || token.type === 'word');
  if (has('help') && !entities) return out('help');
  if (onlySmallTalk && has('thanks') && !has('which', 'who', 'when', 'where', 'count', 'source')) return out('thanks');
  if (onlySmallTalk && has('greeting') && !has('which', 'who', 'when', 'where', 'count', 'source'))
    return out('greeting');
  if (has('off-topic') && !tokens.some(isFirmlyAboutRecords) && !(has('unrecorded') && isAboutRecords(tokens)))
    return out('off-topic', tokens);

  const clauses = splitClauses(tokens);
  const asked = readAsk(clauses.main);
  const built = build(clauses, asked, { names, today }, language);
  const about = isAboutRecords(tokens);
  const remaining = leftovers(tokens);
  if (remaining.length > 0 && !about && !isCue(tokens[0], 'what-about') && !asksWhoIs(tokens)) {
    const named = Object.keys(built.query.scope).filter((part) => part !== 'period').length > 0;
    if (!named || remaining.length > 2 || asked.ask !== 'list')
      return {
        ...out('off-topic', tokens),
        leans: leansOn(tokens, built.query, asked),
        refersBack: tokens.some(refersToBefore),
      };
  }
  const understanding: Understanding =
    built.ambiguous.length > 0
      ? {
          outcome: 'unclear',
          query: built.query,
          written: built.ambiguous[0]?.text ?? '',
          readings: readingsOf(built.ambiguous[0], clauses, asked, { names, today }, language),
        }
      : { outcome: 'understood', query: built.query };
  return {
    understanding,
    tokens,
    asked,
    leans: leansOn(tokens, built.query, asked),
    refersBack: tokens.some(refersToBefore),
  };
}

/** "what is 17 * 23?" */
function onlyNumbers(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ type }) => type === 'number') &&
    tokens.every(
      (token) => (token.type === 'number' && !token.ordinal) || isCue(token, 'which', 'be', 'stop', 'and', 'count'),
    )
  );
}

/** 安东·沙拉耶夫 (Anton Shalaev): a name in another script beside a person's name is that name again. */
function withoutTransliterations(tokens: readonly Token[]): Token[] {
  const isPerson = (token: Token | undefined) => token?.type === 'name' && token.match.references[0].type === 'person';
  const isHan = (text: string) => /\p{Script=Han}/u.test(text);
  const besides = (i: number, step: number): boolean => {
    const near = tokens[i + step];
    if (!near) return false;
    if (isPerson(near)) return isHan(near.text) !== isHan(tokens[i]?.text ?? '');
    return (
      (near.type === 'word' || isCue(near, 'stop')) &&
      isHan(near.text) === isHan(tokens[i]?.text ?? '') &&
      besides(i + step, step)
    );
  };
  return tokens.filter((token, i) => !(token.type === 'word' && (besides(i, 1) || besides(i, -1))));
}

/** "Who is John Smithson?", "What is ABCDE?": a name that the register does not hold. */
function asksWhoIs(tokens: readonly Token[]): boolean {
  const rest = tokens.filter(
    (token) => !isCue(token, 'who', 'be', 'which', 'stop', 'define', 'of', 'noun-role', 'and', 'summary'),
  );
  const words = rest.filter((token) => token.type === 'word');
  if (words.length === 0 || words.length > 5 || words.length !== rest.length) return false;
  const who = tokens.some((token) => isCue(token, 'who', 'noun-role'));
  return (
    who ||
    (tokens.some((token) => isCue(token, 'which', 'define')) &&
      words.every(({ text }) => /^[A-Z][A-Z0-9-]+$/.test(text)))
  );
}

/** A person, a document, or an act of cooperation: what is off topic speaks of none of these. */
function isFirmlyAboutRecords(token: Token): boolean {
  if (isCue(token, 'sign', 'cooperate', 'attend', 'renew')) return true;
  return (
    token.type === 'name' && token.match.references.some(({ type }) => type === 'person' || type === 'document-type')
  );
}

const asking = [
  'which',
  'who',
  'when',
  'where',
  'count',
  'source',
  'yes-no',
  'define',
  'unrecorded',
  'list',
  'summary',
] as const;

/**
 * The sentence that asks: the one with a question word and most that is known, none that gives orders to the machine. Where it
 * names no sides itself, what another sentence names belongs to it ("What did the ceremony cost? The one with Cambodia").
 */
function chooseSentence(all: readonly (readonly Token[])[]): readonly Token[] {
  const harmless = all.filter((sentence) => !sentence.some((token) => isCue(token, 'override')));
  const weigh = (sentence: readonly Token[]) =>
    (sentence.some((token) => isCue(token, ...asking)) ? 6 : 0) +
    sentence.reduce(
      (sum, token) =>
        sum + (token.type === 'name' ? 3 : token.type === 'period' ? 2 : token.type === 'word' ? 0.2 : 0.3),
      0,
    );
  let best: readonly Token[] = [];
  for (const sentence of harmless) if (best.length === 0 || weigh(sentence) > weigh(best)) best = sentence;
  const doubt = harmless.some(
    (sentence) =>
      sentence !== best &&
      sentence.every(
        (token) =>
          isCue(token, 'stop', 'yes-no', 'thanks') &&
          /^(correct|right|true|really|对吗|是吗|对不对|真的吗|吗|yes or no)$/i.test(token.text),
      ),
  );
  if (doubt) best = [...best, { type: 'cue', cue: 'yes-no', start: 0, end: 0, text: '' }];
  if (!best.some((token) => isCue(token, ...asking))) {
    // "That agreement with Saint Lucia. Give me the link."
    const ask = harmless.find(
      (sentence) => sentence !== best && !sentence.some(namesSide) && sentence.some((token) => isCue(token, ...asking)),
    );
    if (ask) return [...best, ...ask];
  }
  if (best.some(namesSide)) return best;
  const others = harmless.filter((sentence) => sentence !== best && sentence.some(namesSide));
  return [...best, ...others.flat()];
}

/** "I am calling for a client and they would like to know how many ...": the question begins with its question word. */
function withoutPreamble(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(
    (token, i) =>
      i > 0 &&
      isCue(token, 'which', 'who', 'when', 'where', 'count') &&
      /know|tell|ask|wonder|find out|curious|知道|请问|告诉|问/i.test(tokens[i - 1]?.text ?? ''),
  );
  const rest = tokens.slice(at);
  return at > 0 && rest.some(({ type }) => type === 'name' || type === 'period') && !tokens.slice(0, at).some(namesSide)
    ? rest
    : tokens;
}

const namesSide = (token: Token) =>
  token.type === 'name' && ['country', 'region', 'body', 'person'].includes(token.match.references[0].type);

interface Built {
  readonly query: Query;
  readonly ambiguous: readonly NameMatch[];
}

function build(
  clauses: Clauses,
  asked: Asked,
  { names, today }: Pick<Knowledge, 'names' | 'today'>,
  language: Query['language'],
): Built {
  const { main } = clauses;
  const has = (...cues: readonly Cue[]) => main.some((token) => isCue(token, ...cues));
  const read = readScope(main, names);
  const except = readScope(clauses.except, names);
  const via = readScope(clauses.via, names);
  const relative = clauses.relative ? readScope(clauses.relative.tokens, names) : null;
  const comparison = readComparison(main, names);

  let of: Query['of'] =
    asked.of ?? (asked.counted === 'documents' || read.namesDocuments || has('noun-document') ? 'documents' : 'acts');
  if (asked.of === undefined && !read.namesDocuments && !read.namesActs && has('sign', 'renew')) of = 'documents';
  if (asked.of === undefined && !read.namesDocuments && has('title') && asked.ask === 'list') of = 'documents';
  let scope: Scope = arrangeCountries(read.scope, main);
  if (has('renew')) scope = { ...scope, kinds: ['renewal'] };
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
  const side = sideOf(main, ask);
  const order = clauses.relative?.next
    ? ({ from: clauses.relative.to === 'before' ? 'latest' : 'earliest', nth: 1, take: 1 } as const)
    : orderOf(main, ask, asked);
  const ordinal = ordinalOf(main, order !== undefined);
  const head = asked.role === 'head';
  const nobody = head && !scope.bodies && !scope.people;
  const futureWords =
    main.find((token) => isCue(token, 'future')) ??
    (scope.period?.from != null && scope.period.from > today ? main[0] : undefined);
  // "visits paid by CNCA" cost nothing.
  const isPaidVisit = (token: Token, i: number) =>
    /^pa(y|id|ys)$/i.test(token.text) &&
    [main[i - 1], main[i + 1], main[i + 2]].some(
      (near) => near?.type === 'name' && near.match.references.some(({ id }) => id === 'visit'),
    );
  const unrecorded = main.find((token, i) => isCue(token, 'unrecorded') && !isPaidVisit(token, i));
  const leftover = leftovers(
    ask === 'define' ? withoutTransliterations([...main]) : [...main, ...clauses.except, ...clauses.via],
  );
  const relativeWords = leftovers(clauses.relative?.tokens ?? []);
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
    ...(asked.per && { per: asked.per }),
    ...(unsigned && ask === 'countries' && { unsigned }),
    ...(ask === 'compare' && comparison && { alternatives: comparison.alternatives, by: comparison.by }),
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
          scope: { ...relative.scope, ...(relativeWords.length > 0 && { words: relativeWords }) },
          of: relative.namesDocuments ? ('documents' as const) : ('acts' as const),
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

/** More than two countries are one and its several partners: "China with Germany and India". */
function arrangeCountries(scope: Scope, tokens: readonly Token[]): Scope {
  const countries = scope.countries ?? [];
  const joinedByOr = tokens.some((token) => isCue(token, 'or'));
  if (countries.length === 2 && joinedByOr) {
    const [a, b] = tokens.flatMap((token, i) =>
      token.type === 'name' && token.match.references[0].type === 'country' ? [i] : [],
    );
    // "signed with Korea or Japan": one of the two takes part, not both.
    if (a !== undefined && b !== undefined && tokens.slice(a, b).some((token) => isCue(token, 'or')))
      return { ...scope, countries: [countries.flat()] };
    return scope;
  }
  if (countries.length <= 2) return scope;
  const [anchor, ...partners] = countries;
  return { ...scope, countries: [anchor ?? [], partners.flat()] };
}

function subjectOf(tokens: readonly Token[]): NameMatch['references'][number][] {
  const order = ['person', 'body', 'document-type', 'field', 'kind', 'topic', 'body-kind', 'country', 'city'];
  const found = tokens.flatMap((token) => (token.type === 'name' ? [token.match] : []));
  const rank = (match: NameMatch) => Math.min(...match.references.map(({ type }) => order.indexOf(type)));
  const best = [...found].sort((a, b) => rank(a) - rank(b))[0];
  const type = best && order[rank(best)];
  const letters = (text: string) => fold(text).replace(/[^\p{L}]/gu, '');
  const written = letters(best?.text ?? '');
  // Of several spellings of one person, the one that was written comes first.
  return best
    ? best.references
        .filter((reference) => reference.type === type)
        .sort((a, b) => Number(letters(b.id) === written) - Number(letters(a.id) === written))
    : [];
}

/** "Which Uzbek body", "who signed for China", "the Chinese side", "who represented Cambodia". */
function sideOf(tokens: readonly Token[], ask: Query['ask']): string[] {
  if (ask !== 'people' && ask !== 'bodies') return [];
  const sides = tokens.flatMap((token, i) => {
    if (token.type !== 'name' || token.match.references.length > 1 || token.match.references[0].type !== 'country')
      return [];
    const before = tokens.slice(Math.max(0, i - 2), i);
    const next = tokens[i + 1];
    const beyond = tokens
      .slice(i + 1)
      .find((near) => !(isCue(near, 'of', 'stop', 'which') && /^(的|'s|哪.*|which|what|家|个)$/i.test(near.text)));
    const after = beyond;
    const inCountry = isCue(before.at(-1), 'in', 'for', 'of') && isCue(before.at(-2), 'noun-body');
    const ofBodies =
      ask === 'bodies' &&
      (inCountry ||
        isCue(after, 'noun-body', 'noun-partner') ||
        (after?.type === 'name' && after.match.references[0].type === 'body-kind'));
    const noun = ofBodies || isCue(after, 'noun-person', 'noun-side', 'noun-head');
    const joined = isCue(next, 'and') || isCue(before.at(-1), 'and');
    const acted =
      before.some((earlier) => isCue(earlier, 'represent', 'noun-side')) ||
      (isCue(before.at(-1), 'for') &&
        (isCue(before.at(-2), 'who') || tokens.some((earlier) => isCue(earlier, 'sign', 'attend', 'represent'))));
    const verb = acted && !joined;
    return noun || verb ? [token.match.references[0].id] : [];
  });
  // "the Brazilian institute and the Chinese one" are the two parties, not one side of them.
  return new Set(sides).size === 1 ? [...new Set(sides)] : [];
}

function takeOf(tokens: readonly Token[]): number {
  const number = tokens.find(
    (token, i) =>
      token.type === 'number' &&
      !token.ordinal &&
      (isCue(tokens[i - 1], 'latest', 'earliest', 'most') || isCue(tokens[i + 1], 'latest', 'earliest', 'most')),
  );
  return number?.type === 'number' ? number.value : 1;
}

/** "the latest", "the second latest", "the last three meetings", 最近一次. */
function orderOf(tokens: readonly Token[], ask: Query['ask'], asked: Asked): Query['order'] {
  const at = tokens.findIndex((token) => isCue(token, 'latest', 'earliest'));
  const fromEnd = tokens
    .map((token) => (token.type === 'number' && token.ordinal ? ordinalFromEnd(token.text) : null))
    .find((n) => n !== null);
  if (fromEnd !== null && fromEnd !== undefined) return { from: 'latest', nth: fromEnd, take: 1 };
  const token = tokens[at];
  if (!token || asked.most || ask === 'compare' || ask === 'yes-no' || ask === 'define') return undefined;
  const from = isCue(token, 'latest') ? 'latest' : 'earliest';
  const beside = [tokens[at - 1], tokens[at + 1]];
  const nth = beside.find((near) => near?.type === 'number' && near.ordinal);
  const take = beside.find((near) => near?.type === 'number' && !near.ordinal);
  if (nth?.type === 'number') return { from, nth: nth.value, take: 1 };
  if (take?.type === 'number') return { from, nth: 1, take: Math.min(take.value, 25) };
  const several =
    /^(recent|recently|lately|of late|newly|近期|近来|近年来?|最近几|目前|现在|current|currently|these days|nowadays)$/i.test(
      token.text,
    ) && !/一次|一份|一个/.test(tokens[at + 1]?.text ?? '');
  const plural = tokens
    .slice(at + 1, at + 4)
    .some(
      (near) =>
        near.type === 'name' &&
        /[^s]s$|memoranda$/i.test(near.text) &&
        near.match.references.some(({ type }) => type === 'document-type' || type === 'kind'),
    );
  return { from, nth: 1, take: ask === 'list' && (several || plural) ? 5 : 1 };
}

function ordinalOf(tokens: readonly Token[], ordered: boolean): number | undefined {
  if (ordered) return undefined;
  const token = tokens.find((candidate) => candidate.type === 'number' && candidate.ordinal);
  return token?.type === 'number' ? token.value : undefined;
}

/** Words that stand for something said before; "that" and "these" do so only where nothing else is named. */
const refers =
  /^(那次|这次|那场|这场|那项|这项|那份|这份|该次|这些|那些|it|its|they|them|their|theirs|he|him|his|she|her|that one|this one|the same|the latter|the former|the one|ones|the two of them|the other|它|它们|它的|他|他们|她|她们|他的|她的|其|该|上述|前者|后者|该文件|该会议|这三份|那三份|这三个|这两|这两国|这几份|那几份)$/i;

const refersToBefore = ({ type, text }: Token): boolean => type === 'cue' && refers.test(text);

/** Whether the question cannot stand alone: it refers back, begins with "and", or is only a scrap ("since 2022?"). */
function leansOn(tokens: readonly Token[], query: Query, asked: Asked): boolean {
  const has = (...cues: readonly Cue[]) => tokens.some((token) => isCue(token, ...cues));
  const named = Object.keys(query.scope).filter(
    (part) => part !== 'kinds' && part !== 'noDocuments' && part !== 'types',
  );
  if (isCue(tokens[0], 'what-about') || isCue(tokens[0], 'and') || isCue(tokens.at(-1), 'what-about')) return true;
  if (tokens.some(refersToBefore) && (query.scope.countries?.length ?? 0) < 2 && !query.scope.people) return true;
  if (named.length === 0) {
    const ordinal = tokens.some((token) => token.type === 'number' && token.ordinal);
    return !asked.byDefault || ordinal || has('latest', 'earliest', 'pronoun', 'there') || query.leftover === undefined;
  }
  if (query.side !== undefined && named.length === 1 && named[0] === 'countries' && !has('sign', 'meet')) return true;
  const scrap =
    named.length === 1 &&
    query.scope.types === undefined &&
    query.scope.kinds === undefined &&
    query.leftover === undefined &&
    (query.scope.countries?.length ?? 0) < 2;
  return (
    asked.byDefault === true &&
    scrap &&
    !has('cooperate', 'sign', 'meet', 'summary', 'noun-act', 'nothing') &&
    tokens.filter((token) => !isCue(token, 'stop', 'and')).length <= 3
  );
}

/** "both the talks of April 2025 and the signing": each thing with a scope of its own. */
function readBoth(tokens: readonly Token[], names: Gazetteer): Alternative[] | null {
  const at = tokens.findIndex((token) => isCue(token, 'both'));
  const isAct = (token: Token) =>
    token.type === 'period' ||
    (token.type === 'name' && token.match.references.some(({ type }) => type === 'kind' || type === 'document-type')) ||
    isCue(token, 'meet', 'sign');
  const split = tokens.findIndex(
    (token, i) => i > at && isCue(token, 'and') && tokens.slice(at, i).some(isAct) && tokens.slice(i + 1).some(isAct),
  );
  if (at === -1 || split === -1) return null;
  const shared = readScope(tokens.slice(0, at), names).scope;
  const [left, right] = [tokens.slice(at + 1, split), tokens.slice(split + 1)].map((part) => ({
    ...shared,
    ...readScope(part, names).scope,
  }));
  if (!left || !right) return null;
  const sides = left.countries ?? right.countries;
  return [left, right].map((scope, i) => ({
    key: String(i + 1),
    scope: { ...scope, ...(sides && !scope.bodies && { countries: scope.countries ?? sides }) },
  }));
}

/** The queries that result when an ambiguous name is taken for each of its countries. */
function readingsOf(
  match: NameMatch | undefined,
  clauses: Clauses,
  asked: Asked,
  knowledge: Pick<Knowledge, 'names' | 'today'>,
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
