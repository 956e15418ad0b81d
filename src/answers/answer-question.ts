import type { Edition } from '../edition/edition.js';
import { cleanQuestion } from '../questions/clean.js';
import { join, remember, type Conversation } from '../questions/conversation.js';
import type { Query, Scope, Understanding } from '../questions/query.js';
import { understand } from '../questions/understand.js';
import type { Answer } from './answer.js';
import { answerQuery } from './answer-query.js';
import { oneAtATime, outOfScope, unclear, whatIsMeant } from './beside.js';
import { compose, sentence, type Context } from './compose.js';
import { finding, narrowed, softenedNotes, without } from './soften.js';
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
  const only = understanding.outcome === 'unclear' ? onlyReading(edition, understanding) : null;
  if (only) {
    const query = settle(only, read.asked.byDefault === true, cleanQuestion(question));
    const answer = answerSettled(edition, query, contextOf(query), cleanQuestion(question), today);
    const found = answer.outcome === 'answered' && answer.value !== 0 && answer.value !== false;
    return { answer, conversation: remember(query, { records: answer.records, people: [], found }, conversation) };
  }
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
  if (conversation === undefined && read.leans && pointsNowhere(understanding.query, read.refersBack))
    return { answer: whatIsMeant(contextOf(understanding.query)), conversation };
  const query = settle(join(read, conversation), read.asked.byDefault === true, cleanQuestion(question));
  const answer = answerSettled(edition, query, contextOf(query), cleanQuestion(question), today);
  const records = answer.records;
  return {
    answer,
    conversation:
      answer.outcome === 'out-of-scope'
        ? conversation
        : remember(
            query,
            {
              records,
              people: peopleOf(answer),
              found: answer.outcome === 'answered' && answer.value !== 0 && answer.value !== false,
            },
            conversation,
          ),
  };
}

/**
 * Of the countries that a name may mean, the only one with which the other side has any record: 伊方 beside 俄方 is Iran. What
 * has no record cannot be what an answer from records is about; the answer says how the name was read.
 */
function onlyReading(
  edition: Edition,
  { readings, written, query }: Extract<Understanding, { outcome: 'unclear' }>,
): Query | null {
  if (readings.some((reading) => (reading.query.scope.countries?.length ?? 0) < 2)) return null;
  const held = readings.filter(
    ({ query: { scope } }) =>
      scope.countries && select(edition, { of: 'acts', scope: { countries: scope.countries } }).length > 0,
  );
  const [only] = held;
  if (!only || held.length > 1) return null;
  const readAs = edition.names.nameOf(only.reference, query.language);
  return { ...only.query, readings: [...(only.query.readings ?? []), { written, readAs }] };
}

/** A question about one act that names none: "when did they sign it?" with nothing said before. */
function pointsNowhere(
  { scope, ask, order, most, per, relative, via, alternatives, unrecorded, leftover }: Query,
  refersBack: boolean,
): boolean {
  if (relative || via || alternatives || unrecorded || leftover) return false;
  if (refersBack && pointsAtOne(scope, ask) && !order && !most && !per) return true;
  const named = Object.keys(scope).some((part) => part !== 'types' && part !== 'kinds' && part !== 'noDocuments');
  return (
    !named &&
    !order &&
    !most &&
    !per &&
    ask !== 'define' &&
    ask !== 'compare' &&
    !(!refersBack && (ask === 'count' || ask === 'list' || ask === 'summary')
      ? scope.types !== undefined || scope.kinds !== undefined
      : false)
  );
}

/** "When did Korea sign it?": one side alone does not say which of its acts is meant. */
function pointsAtOne(scope: Scope, ask: Query['ask']): boolean {
  const parts = Object.keys(scope);
  const sides = (scope.countries?.length ?? 0) + (scope.bodies?.length ?? 0);
  return (
    ['date', 'place', 'people', 'source', 'fields'].includes(ask) &&
    sides === 1 &&
    parts.every((part) => part === 'countries' || part === 'bodies')
  );
}

/** The people an answer is about, for the next question's "he". */
function peopleOf({ kind, value, query }: Answer): string[] {
  if (kind === 'people' && Array.isArray(value)) return [...(value as readonly string[])];
  return kind === 'define' ? (query.subject ?? []).flatMap(({ type, id }) => (type === 'person' ? [id] : [])) : [];
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
  if (query.ask === 'text') return { ...query, text: question };
  if (parts.length === 0 && byDefault && !query.order && !query.relative)
    return { ...query, ask: 'text', text: question };
  return query;
}

function answerSettled(edition: Edition, query: Query, context: Context, question: string, today: string): Answer {
  if (query.undecided !== undefined && !query.leftover) return oneAtATime(context, query.undecided);
  if (query.unrecorded !== undefined) return answerQuery(edition, query, today);
  // A word that was not read may belong to the part or to the whole: no condition can be made of it.
  if (query.leftover && (query.share || query.undecided !== undefined))
    return answerQuery(edition, { ...query, ask: 'text', text: question }, today);
  if (query.leftover && query.roleWords === undefined) return answerWithWords(edition, query, context, question, today);
  // Part and whole of a share are read alike, or their numbers do not go together.
  const found = (query.share ? null : finding(edition, query)) ?? query;
  const answer = answerQuery(edition, narrowed(edition, found), today);
  return { ...answer, sentences: [...softenedNotes(query, found, context.w), ...answer.sentences] };
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
  const single = leftover.filter((word) => /^\p{Script=Han}$/u.test(word));
  const pairs = single.map((character) => pairsWith(character, question));
  const words = leftover.filter((word) => !single.includes(word));
  const asWords: Query = {
    ...rest,
    scope: { ...query.scope, ...(words.length > 0 && { words }), ...(pairs.length > 0 && { mentions: pairs }) },
  };
  const readings = [
    asWords,
    ...(asWords.of === 'documents' ? [{ ...asWords, of: 'acts' as const }] : []),
    ...withoutTypes(asWords),
  ];
  for (const reading of pairs.some(({ length }) => length === 0) ? [] : readings) {
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
  if (!query.keywords) return answerQuery(edition, { ...query, ask: 'text', text: question }, today);
  // Topics, fields and kinds are words of the search here; only sides and times bound it.
  const { countries, bodies, people, period } = query.scope;
  const scope: Scope = {
    ...(countries && { countries }),
    ...(bodies && { bodies }),
    ...(people && { people }),
    ...(period && { period }),
  };
  return answerQuery(edition, { ...query, of: 'acts', scope, ask: 'text', text: question }, today);
}

/**
 * A Chinese character with each of its neighbours in the question: alone it is part of a word that was cut, 峰 of 峰会, and
 * almost any record would say it.
 */
function pairsWith(character: string, question: string): string[] {
  const at = question.indexOf(character);
  return at === -1
    ? [character]
    : [question.slice(at - 1, at + 1), question.slice(at, at + 2)].filter((pair) => /^\p{Script=Han}{2}$/u.test(pair));
}

/** "the Hannover Declaration" is a memorandum by type: a title may say another type than the register does. */
function withoutTypes(query: Query): Query[] {
  return query.scope.types ? [{ ...query, scope: without(query.scope, 'types') }] : [];
}
