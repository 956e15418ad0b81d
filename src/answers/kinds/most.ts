import type { Answer, AnswerKind } from '../answer.js';
import { compose, entryOf, sentence, type Context } from '../compose.js';
import { nothingRecorded } from '../nothing.js';
import type { Selected } from '../select.js';
import { suggestionsFor } from '../suggestions.js';
import { gather, nameCounted } from './gather.js';
import { capital } from './list.js';

/** "City, CC", by a record that was made there. */
function cityWithCode(city: string, items: readonly Selected[]): string {
  const place = items.find(({ record }) => record.place?.city === city)?.record.place;
  return place ? `${city}, ${place.country}` : city;
}

/** Most names that one sentence lists. */
const mostSaid = 12;

/** "Who does China work with most", "which field is most common": the highest count, and all that tie with it. */
export function answerMost(context: Context, selected: readonly Selected[], kind: AnswerKind): Answer {
  const { query, w } = context;
  const most = query.most;
  const zh = w.language === 'zh';
  const excepted = new Set(query.except?.countries?.flat() ?? []);
  const all = most
    ? gather(context, selected, most.of).filter(({ id }) => most.of !== 'countries' || !excepted.has(id))
    : [];
  if (!most || all.length === 0) return nothingRecorded(context, kind);
  const ranked =
    most.direction === 'most' ? all : [...all].sort((a, b) => a.count - b.count || a.id.localeCompare(b.id));
  const limit = ranked[Math.min(most.take, ranked.length) - 1]?.count ?? 0;
  const top = ranked.filter(({ count }) => (most.direction === 'most' ? count >= limit : count <= limit));
  const label = (id: string) => nameCounted(context, most.of, id);
  const amount = (count: number) =>
    query.of === 'documents' ? w.documents(count, query.scope.types ?? []) : w.acts(count, query.scope.kinds ?? []);
  const winners = top;
  const items = [...new Set(winners.flatMap((winner) => winner.items))];
  const records = items.map(({ record }) => record);
  const runnersUp = ranked.filter((entry) => !winners.includes(entry)).slice(0, 5);
  const said = winners.slice(0, mostSaid);
  const unsaid = winners.length - said.length;
  const names = [
    ...said.map(({ id, count }) => (most.take > 1 ? `${label(id)} (${count})` : label(id))),
    ...(unsaid > 0 ? [zh ? `另外${unsaid}个` : `${unsaid} more`] : []),
  ];
  const tie = winners.length > most.take;
  const headline =
    most.take === 1
      ? sentence(
          zh
            ? `${w.join(names)}${tie ? '（并列）' : ''}：${tie ? '各' : ''}${amount(winners[0]?.count ?? 0)}。`
            : `${w.join(names)}${tie ? ' (a tie)' : ''}, with ${amount(winners[0]?.count ?? 0)}${tie ? ' each' : ''}.`,
          records,
        )
      : sentence(zh ? `${names.join('、')}。` : `${capital(w.join(names))}.`, records);
  const following =
    runnersUp.length > 0
      ? [
          sentence(
            zh
              ? `其后为：${runnersUp.map(({ id, count }) => `${label(id)}（${count}）`).join('、')}。`
              : `Then: ${runnersUp.map(({ id, count }) => `${label(id)} (${count})`).join(', ')}.`,
            runnersUp.flatMap((entry) => entry.items.map(({ record }) => record)),
          ),
        ]
      : [];
  const ids = winners.map(({ id }) => id);
  return compose(context, {
    outcome: 'answered',
    kind,
    value:
      kind === 'date'
        ? (ids[0] ?? null)
        : kind === 'place'
          ? cityWithCode(ids[0] ?? '', items)
          : most.of === 'bodies' || most.of === 'topics'
            ? ids.map(label)
            : ids,
    headline,
    sentences: [
      sentence(
        zh
          ? `范围：${w.looking(query)}，共${selected.length}条记录。`
          : `Counted over ${w.looking(query)} (${selected.length} ${selected.length === 1 ? 'record' : 'records'}).`,
        records,
      ),
      ...following,
    ],
    entries: items.map((item) => entryOf(item, context)),
    records: records.map(({ id }) => id),
    suggestions: suggestionsFor(context, items),
  });
}
