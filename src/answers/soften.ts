import type { Edition } from '../edition/edition.js';
import type { AnyOf, Query, Scope } from '../questions/query.js';
import type { RecordKind } from '../records/schema.js';
import type { Sentence } from './answer.js';
import { sentence } from './compose.js';
import { select, titleSays } from './select.js';
import type { Wording } from './wording.js';

/**
 * Softer readings of a query that finds nothing, the nearest first: a document may say less of its field than its record, what is
 * filed under no such topic or city may be said in the text, and "agreement" is often said of any document.
 */
function softer(edition: Edition, query: Query): Query | null {
  if (
    query.ask === 'define' ||
    query.ask === 'compare' ||
    query.relative ||
    query.via ||
    query.alternatives ||
    query.most
  )
    return null;
  const { topics, cities, fields } = query.scope;
  const counts = query.ask === 'count' || query.ask === 'yes-no' || query.per !== undefined;
  const named = query.scope.types ?? [];
  // Where one document is pointed at, it may be filed as another type than it is called; the answer then says so.
  const points = ['date', 'people', 'place', 'source', 'fields', 'bodies'].includes(query.ask);
  const generic = named.length === 1 && (points || (!counts && named[0] === 'agreement'));
  const kindred = counts ? undefined : kindredKinds(query.scope.kinds ?? []);
  // "met" is said of forums and trainings too.
  const metOnly = query.scope.kinds?.length === 3 && query.scope.kinds.includes('visit');
  // A "delegation" came to a forum, or led the signing: of a visit, what is known of the people or the place decides.
  const visitOnly = !counts && query.scope.kinds?.length === 1 && query.scope.kinds[0] === 'visit';
  const pointed = Object.keys(query.scope).length > 2;
  // A regional body may take part in what is filed under another side: EFTA beside the EU.
  const regional = (query.scope.countries ?? []).filter((list) => list.length === 1 && (list[0]?.length ?? 0) > 2);
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
    ...(visitOnly && pointed ? [(scope: Scope) => without(scope, 'kinds')] : []),
    ...(metOnly ? [(scope: Scope) => without(scope, 'kinds')] : []),
    ...(regional.length > 0
      ? [
          (scope: Scope) => ({
            ...scope,
            countries: (scope.countries ?? []).filter((list) => !regional.includes(list)),
            bodies: [...(scope.bodies ?? []), ...regional.map((list) => bodiesOf(edition, list))],
          }),
        ]
      : []),
    ...(kindred ? [(scope: Scope) => ({ ...scope, kinds: kindred })] : []),
    ...(generic ? [(scope: Scope) => without(scope, 'types')] : []),
  ];
  // Each alone before any two together: the fewer parts are softened, the nearer the answer is to what was asked.
  const subsets = [...Array(2 ** softenings.length).keys()].slice(1).sort((a, b) => bits(a) - bits(b) || a - b);
  for (const subset of subsets) {
    const scope = softenings.reduce((soft, soften, i) => (subset & (1 << i) ? soften(soft) : soft), query.scope);
    const attempt: Query = { ...query, scope };
    if (select(edition, attempt).length > 0) return attempt;
  }
  // A planned document has a source, bodies and fields too; who signed it and when it does not have.
  const planned: Query = { ...query, of: 'acts' };
  return query.of === 'documents' &&
    named.length > 0 &&
    ['source', 'fields', 'bodies'].includes(query.ask) &&
    select(edition, planned).length > 0
    ? planned
    : null;
}

/** A "conference" of one record is a "meeting" of another. */
function kindredKinds(kinds: readonly RecordKind[]): RecordKind[] | undefined {
  if (kinds.length === 1 && kinds[0] === 'event') return ['event', 'meeting', 'joint-committee'];
  if (kinds.length === 2 && kinds.includes('meeting')) return ['meeting', 'joint-committee', 'event', 'visit'];
  return undefined;
}

const bodiesOf = ({ register }: Edition, tags: AnyOf): string[] =>
  [...register.bodies.values()].filter(({ country }) => tags.includes(country)).map(({ id }) => id);

const bits = (n: number): number => (n === 0 ? 0 : (n & 1) + bits(n >> 1));

/** A scope less one of its parts. */
export const without = (scope: Scope, part: keyof Scope): Scope =>
  Object.fromEntries(Object.entries(scope).filter(([key]) => key !== part));

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
export function finding(edition: Edition, query: Query): Query | null {
  return select(edition, query).length > 0 ? query : softer(edition, query);
}

/**
 * Of several documents on a topic, those that say so in their title are meant by "the graphene MoU". Only where one act is asked
 * about, and only where that leaves something.
 */
export function narrowed(edition: Edition, query: Query): Query {
  const { topics } = query.scope;
  if (!topics || query.of !== 'documents' || !['date', 'people', 'place', 'source'].includes(query.ask)) return query;
  const found = select(edition, query);
  if (found.length < 2) return query;
  const names = topicNames(edition, topics);
  const titled = found.filter(({ record, documents }) =>
    names.every((list) => list.some((name) => titleSays(record, documents, name))),
  );
  return titled.length > 0 && titled.length < found.length
    ? { ...query, scope: { ...query.scope, records: titled.map(({ record }) => record.id) } }
    : query;
}

/** What an answer has to say of how its question was softened. */
export function softenedNotes(asked: Query, answered: Query, w: Wording): Sentence[] {
  const zh = w.language === 'zh';
  const notes: Sentence[] = [];
  const [type] = asked.scope.types ?? [];
  if (type !== undefined && answered.scope.types === undefined) {
    notes.push(
      sentence(
        zh
          ? `登记册中没有归为${w.name('document-type', type)}的文件；以下是归为其他类型的。`
          : `Nothing of it is filed as ${w.term(type)}; what follows is filed as another type.`,
      ),
    );
  }
  if (asked.of === 'documents' && answered.of === 'acts' && type !== undefined && answered.scope.types !== undefined) {
    notes.push(
      sentence(
        zh
          ? '登记册没有记录其签署；以下记录宣布了它或提到它生效。'
          : 'Its signing is not recorded; what follows announces it or says that it is in force.',
      ),
    );
  }
  if (answered.scope.mentions && !asked.scope.mentions) {
    notes.push(
      sentence(
        zh
          ? '没有归入该主题或地点的记录；以下记录的文字中提到了它。'
          : 'No record is filed under that topic or place; these mention it in their text.',
      ),
    );
  }
  return notes;
}
