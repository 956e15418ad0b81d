import type { Edition } from '../edition/edition.js';
import { cleanQuestion } from '../questions/clean.js';
import { join, remember, type Conversation } from '../questions/conversation.js';
import type { AnyOf, Query, Scope } from '../questions/query.js';
import { understand } from '../questions/understand.js';
import type { Answer } from './answer.js';
import { answerQuery } from './answer-query.js';
import { notRecorded, outOfScope, unclear } from './beside.js';
import { compose, sentence, type Context } from './compose.js';
import { select } from './select.js';
import { wordingFor } from './wording.js';

export type { Conversation } from '../questions/conversation.js';

export interface Answered {
  readonly answer: Answer;
  /** To be given with the next question of the same conversation. */
  readonly conversation: Conversation | undefined;
}

/**
 * Answers a question from an edition of the register. Pure and synchronous.
 *
 * @param question the text as the reader wrote it, of any length and script
 * @param options.today `YYYY-MM-DD`, for "last year"
 * @param options.conversation what the question before left, where this one may lean on it
 */
export function answerQuestion(
  edition: Edition,
  question: string,
  { today, conversation }: { today: string; conversation?: Conversation | undefined },
): Answered {
  const read = understand(question, { names: edition.names, today, holds: (word) => edition.index.holds(word) });
  const { understanding } = read;
  const contextOf = (query: Query): Context => ({ edition, query, w: wordingFor(edition, query.language), today });
  if (understanding.outcome === 'out-of-scope')
    return { answer: outOfScope(contextOf(understanding.query), understanding.reason), conversation };
  if (understanding.outcome === 'unclear') {
    const names = understanding.readings.map(({ reference }) =>
      edition.names.nameOf(reference, understanding.query.language),
    );
    return {
      answer: unclear(
        contextOf(understanding.query),
        cleanQuestion(question),
        understanding.written,
        names,
        understanding.query.ask,
      ),
      conversation,
    };
  }
  const query = settle(join(read, conversation), read.asked.byDefault === true, cleanQuestion(question));
  const answer = answerSettled(edition, query, contextOf(query), cleanQuestion(question), today);
  const records = answer.records;
  return {
    answer,
    conversation: answer.outcome === 'out-of-scope' ? conversation : remember(query, records, conversation),
  };
}

/** Names alone ask for an overview, a body or a person alone for who that is. */
function settle(query: Query, byDefault: boolean, question: string): Query {
  const parts = Object.keys(query.scope);
  const only = (...allowed: readonly string[]) => parts.length > 0 && parts.every((part) => allowed.includes(part));
  if (
    query.ask === 'list' &&
    byDefault &&
    query.of === 'acts' &&
    !query.order &&
    query.ordinal === undefined &&
    !query.leftover &&
    !query.relative &&
    !query.except
  ) {
    if (only('people') && query.scope.people?.length === 1)
      return { ...query, ask: 'define', subject: (query.scope.people[0] ?? []).map((id) => ({ type: 'person', id })) };
    if (only('bodies') && query.scope.bodies?.length === 1)
      return { ...query, ask: 'define', subject: (query.scope.bodies[0] ?? []).map((id) => ({ type: 'body', id })) };
  }
  if (parts.length === 0 && byDefault && !query.order) return { ...query, ask: 'text', text: question };
  return query;
}

function answerSettled(edition: Edition, query: Query, context: Context, question: string, today: string): Answer {
  if (query.unrecorded !== undefined) return notRecorded(context, query.unrecorded);
  if (query.leftover && query.roleWords === undefined) return answerWithWords(edition, query, context, question, today);
  return answerQuery(edition, finding(edition, query) ?? query, today);
}

/**
 * Softer readings of a query that finds nothing, the nearest first: a document may say less of its field than its record, what is
 * filed under no such topic or city may be said in the text, and "agreement" is often said of any document.
 */
function softer(edition: Edition, query: Query): Query | null {
  if (query.ask === 'define' || query.ask === 'compare' || query.relative || query.via || query.alternatives)
    return null;
  const { topics, cities, fields } = query.scope;
  const counts = query.ask === 'count' || query.ask === 'yes-no' || query.per !== undefined;
  const generic = !counts && query.scope.types?.length === 1 && query.scope.types[0] === 'agreement';
  const softenings: ((scope: Scope) => Scope)[] = [
    ...(fields && query.of === 'documents'
      ? [(scope: Scope) => ({ ...without(scope, 'fields'), recordFields: fields })]
      : []),
    ...(topics
      ? [
          (scope: Scope) => ({
            ...without(scope, 'topics'),
            mentions: [...(scope.mentions ?? []), ...topicNames(edition, topics)],
          }),
        ]
      : []),
    ...(cities
      ? [
          (scope: Scope) => ({
            ...without(scope, 'cities'),
            mentions: [...(scope.mentions ?? []), cityNames(edition, cities)],
          }),
        ]
      : []),
    ...(generic ? [(scope: Scope) => without(scope, 'types')] : []),
  ];
  // Each alone before any two together: the fewer parts are softened, the nearer the answer is to what was asked.
  const subsets = [...Array(2 ** softenings.length).keys()].slice(1).sort((a, b) => bits(a) - bits(b) || a - b);
  for (const subset of subsets) {
    const scope = softenings.reduce((soft, soften, i) => (subset & (1 << i) ? soften(soft) : soft), query.scope);
    const attempt: Query = { ...query, scope };
    if (select(edition, attempt).length > 0) return attempt;
  }
  return null;
}

const bits = (n: number): number => (n === 0 ? 0 : (n & 1) + bits(n >> 1));

const without = (scope: Scope, part: keyof Scope): Scope =>
  Object.fromEntries(Object.entries(scope).filter(([key]) => key !== part)) as Scope;

const topicNames = ({ register }: Edition, topics: readonly AnyOf[]): string[][] =>
  topics.map((list) =>
    list.flatMap((id) => {
      const topic = register.topics.get(id);
      return topic
        ? [topic.name, ...(topic.name_zh ? [topic.name_zh] : []), ...topic.aliases, ...topic.aliases_zh]
        : [];
    }),
  );

const cityNames = ({ names }: Edition, cities: AnyOf): string[] =>
  cities.flatMap((id) => [id, names.nameOf({ type: 'city', id }, 'zh')]);

/** The query itself where it finds something, else a softer reading that does, else null. */
function finding(edition: Edition, query: Query): Query | null {
  return select(edition, query).length > 0 ? query : softer(edition, query);
}

/**
 * The leftover rule: a word that nothing consumed forbids an answer from the names and times alone. Where records say all
 * of these words, they are conditions like any other; else the best that full-text search finds is quoted, or nothing.
 */
function answerWithWords(edition: Edition, query: Query, context: Context, question: string, today: string): Answer {
  const { leftover = [], ...rest } = query;
  const zh = query.language === 'zh';
  if (query.ask === 'define' && (query.subject ?? []).length === 0) {
    const written = leftover.join(zh ? '' : ' ');
    const searched: Query = { ...rest, ask: 'text', text: written, leftover };
    const found = answerQuery(edition, searched, today);
    if (found.outcome === 'answered') return found;
    return compose(context, {
      outcome: 'no-record',
      kind: 'define',
      headline: sentence(zh ? `登记册中没有“${written}”。` : `The register does not name “${written}”.`),
      records: [],
    });
  }
  const asWords: Query = { ...rest, scope: { ...query.scope, words: leftover } };
  const readings = [
    asWords,
    ...(asWords.of === 'documents' ? [{ ...asWords, of: 'acts' as const }] : []),
    ...withoutTypes(asWords),
  ];
  for (const reading of readings) {
    const attempt = finding(edition, reading);
    if (!attempt) continue;
    const answer = answerQuery(edition, attempt, today);
    const note = sentence(
      zh
        ? `“${leftover.join('”“')}”按记录文字查找。`
        : `${leftover.map((word) => `“${word}”`).join(', ')} ${leftover.length === 1 ? 'was' : 'were'} looked up in the words of the records.`,
    );
    return { ...answer, sentences: [note, ...answer.sentences] };
  }
  return answerQuery(edition, { ...query, ask: 'text', text: question }, today);
}

/** "the Hannover Declaration" is a memorandum by type: a title may say another type than the register does. */
function withoutTypes(query: Query): Query[] {
  return query.scope.types ? [{ ...query, scope: without(query.scope, 'types') }] : [];
}
