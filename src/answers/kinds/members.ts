import type { Answer, AnswerKind, Sentence } from '../answer.js';
import { compose, entryOf, sentence, uncertainty, type Context } from '../compose.js';
import { nothingRecorded } from '../nothing.js';
import { partnersOf, select, type Selected } from '../select.js';
import { suggestionsFor } from '../suggestions.js';
import { gather, type Gathered } from './gather.js';
import { capital, ordered, otherTypes } from './list.js';
import { answerMost } from './most.js';

/** "Which countries": the other sides of the records that fit. */
export function answerCountries(context: Context, selected: readonly Selected[]): Answer {
  const { query, w, edition } = context;
  const zh = w.language === 'zh';
  if (query.most) return answerMost(context, selected, 'countries');
  const { picked, note: picking } = ordered(context, selected);
  let found = gather(context, picked, 'countries');
  if (query.inAll || (query.scope.countries ?? []).filter((list) => list.length <= 4).length > 1)
    found = inCommon(context);
  const except = new Set(query.except?.countries?.flat() ?? []);
  found = found.filter(({ id }) => !except.has(id));
  let note: Sentence[] = picking;
  if (query.unsigned) {
    // Countries that met and signed nothing: acts without documents, less every country with a document in the same scope.
    const { types, kinds: _kinds, ...scope } = query.scope;
    const signed = partnersOf(
      select(edition, { of: 'documents', scope: { ...scope, ...(types && { types }) }, except: query.except }),
      query.scope.countries ?? [],
    );
    const acts = select(edition, { of: 'acts', scope, except: query.except }).filter(
      ({ record }) => record.kind !== 'announcement',
    );
    found = gather({ ...context, query: { ...query, of: 'acts' } }, acts, 'countries').filter(
      ({ id }) => !signed.has(id) && !except.has(id),
    );
    note = [
      sentence(
        zh
          ? '有往来记录而没有签署文件的记录。'
          : 'They have acts on record and no signed document within what was asked.',
      ),
    ];
  }
  if (found.length === 0) return nothingRecorded(context, 'countries', otherTypes(context));
  // Countries without a document are told by their acts.
  const told: Context = query.unsigned ? { ...context, query: { ...query, of: 'acts' } } : context;
  return members(
    told,
    'countries',
    found,
    found.map(({ id }) => id),
    (id) => w.name('country', id),
    note,
  );
}

/** Countries that are partners of every country asked about. */
function inCommon(context: Context): Gathered[] {
  const { edition, query } = context;
  const anchors = (query.scope.countries ?? []).filter((list) => list.length <= 4);
  const each = anchors.map((anchor) =>
    gather(
      { ...context, query: { ...query, scope: { ...query.scope, countries: [anchor] } } },
      select(edition, { of: query.of, scope: { ...query.scope, countries: [anchor] }, except: query.except }),
      'countries',
    ),
  );
  const [first, ...others] = each;
  const own = new Set(anchors.flat());
  return (first ?? [])
    .filter(({ id }) => !own.has(id) && others.every((list) => list.some((entry) => entry.id === id)))
    .map((entry) => ({
      ...entry,
      items: [...entry.items, ...others.flatMap((list) => list.find(({ id }) => id === entry.id)?.items ?? [])],
    }));
}

/** "Which body": those that take part (or are parties), of one country or kind where asked. */
export function answerBodies(context: Context, selected: readonly Selected[]): Answer {
  const { query, edition, w } = context;
  if (query.most) return answerMost(context, selected, 'bodies');
  const { picked, note } = ordered(context, selected);
  const asked = new Set((query.scope.bodies ?? []).flat());
  const found = gather(context, picked, 'bodies').filter(({ id }) => {
    const body = edition.register.bodies.get(id);
    if (!body || asked.has(id)) return false;
    return !query.side || query.side.includes(body.country);
  });
  const ofKind = found.filter(({ id }) => query.bodyKinds?.includes(edition.register.bodies.get(id)?.kind ?? ''));
  if (found.length === 0) return nothingRecorded(context, 'bodies', note);
  const shown = ofKind.length > 0 ? ofKind : found;
  return members(
    context,
    'bodies',
    shown,
    shown.map(({ id }) => edition.register.bodies.get(id)?.name ?? id),
    (id) => fullBody(id, context),
    note,
    w.language === 'zh' ? '；' : '; ',
  );
}

/** Name with abbreviation: a reader may know either. */
export function fullBody(id: string, { edition, w }: Context): string {
  const body = edition.register.bodies.get(id);
  if (!body) return id;
  const name = w.language === 'zh' ? (body.name_zh ?? body.name) : body.name;
  return body.abbr && body.abbr !== name
    ? w.language === 'zh'
      ? `${name}（${body.abbr}）`
      : `${name} (${body.abbr})`
    : name;
}

/** "In which fields": fields of the records or documents, and the topics named besides. */
export function answerFields(context: Context, selected: readonly Selected[]): Answer {
  const { query, w } = context;
  const zh = w.language === 'zh';
  if (query.most) return answerMost(context, selected, 'fields');
  const { picked, note } = ordered(context, selected);
  if (picked.length === 0) return nothingRecorded(context, 'fields', note);
  const excepted = new Set(query.except?.fields?.flat() ?? []);
  const found = gather(context, picked, 'fields').filter(({ id }) => !excepted.has(id));
  const topics = gather(context, picked, 'topics');
  if (found.length === 0 && topics.length === 0) return nothingRecorded(context, 'fields', note);
  const more: Sentence[] =
    topics.length > 0
      ? [
          sentence(
            zh
              ? `具体主题：${topics
                  .slice(0, 15)
                  .map(({ id }) => w.name('topic', id))
                  .join('、')}。`
              : `Topics named: ${w.join(topics.slice(0, 15).map(({ id }) => w.name('topic', id)))}.`,
            topics.slice(0, 15).flatMap(({ items }) => items.slice(0, 1).map(({ record }) => record)),
          ),
        ]
      : [];
  return members(
    context,
    'fields',
    found,
    found.map(({ id }) => id),
    (id) => w.name('field', id),
    [...note, ...more],
    undefined,
    picked,
  );
}

function members(
  context: Context,
  kind: AnswerKind,
  found: readonly Gathered[],
  value: readonly string[],
  name: (id: string) => string,
  note: readonly Sentence[],
  separator?: string,
  all?: readonly Selected[],
): Answer {
  const { query, w } = context;
  const zh = w.language === 'zh';
  const items = [...new Set(all ?? found.flatMap((entry) => entry.items))].sort((a, b) =>
    b.record.date.localeCompare(a.record.date),
  );
  const records = items.map(({ record }) => record);
  const names = found.map(({ id, count }) =>
    found.length > 1 && kind === 'countries' && count > 1
      ? zh
        ? `${name(id)}（${count}）`
        : `${name(id)} (${count})`
      : name(id),
  );
  const listed = separator ? names.join(separator) : zh ? names.join('、') : w.join(names);
  return compose(context, {
    outcome: 'answered',
    kind,
    value,
    headline: sentence(`${capital(listed)}${zh ? '。' : '.'}`, records),
    sentences: [
      sentence(
        zh
          ? `依据：${w.looking(query)}，${items.length}条记录。`
          : `From ${items.length} ${items.length === 1 ? 'record' : 'records'}: ${w.looking(query)}.`,
        records,
      ),
      ...note,
      ...(query.of === 'documents' && kind === 'countries' ? otherTypes(context) : []),
      ...uncertainty(items, w),
    ],
    entries: items.map((item) => entryOf(item, context)),
    records: records.map(({ id }) => id),
    suggestions: suggestionsFor(context, items),
  });
}
