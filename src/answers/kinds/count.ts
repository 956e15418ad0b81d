import { headsCounted } from './gather.js';
import type { Answer, Sentence } from '../answer.js';
import { compose, entryOf, sentence, uncertainty, type Context } from '../compose.js';
import { nothingRecorded } from '../nothing.js';
import { countDocuments, select, type Selected } from '../select.js';
import { suggestionsFor } from '../suggestions.js';
import { capital, otherTypes } from './list.js';

/** What was counted, in short, for people who cannot look into docs/counting.md, where the rules are written. */
export function countingRule({ query, w }: Context): Sentence {
  const zh = w.language === 'zh';
  if (query.of !== 'documents')
    return sentence(
      zh ? '每条记录计为一次（规则见docs/counting.md）。' : 'Each record counts as one act (docs/counting.md).',
    );
  return sentence(
    zh
      ? '记录列为已签署的文件才计入，仅在计划或草拟中的不计（规则见docs/counting.md）。'
      : 'Documents count where a record lists them as signed, not where they are only planned or drafted (docs/counting.md).',
  );
}

/** "How many": documents by their `count`, acts by records, anything else by distinct members. */
export function answerCount(context: Context, selected: readonly Selected[]): Answer {
  const { edition, query, w } = context;
  const zh = w.language === 'zh';
  if (query.per) return countPer(context, selected);
  if (selected.length === 0) {
    // A pair that has records, and none of these: zero is an answer. A pair without any is not recorded at all.
    const { countries, bodies } = query.scope;
    const known = select(edition, {
      of: 'acts',
      scope: { ...(countries && { countries }), ...(bodies && { bodies }) },
    });
    if (known.length === 0 || (countries === undefined && bodies === undefined))
      return nothingRecorded(context, 'count', otherTypes(context));
    const near = nothingRecorded(context, 'count', otherTypes(context));
    return {
      ...near,
      outcome: 'answered',
      value: 0,
      headline: sentence(
        zh ? `0。登记册中没有${w.looking(query)}。` : `None. The register holds no ${w.looking(query)}.`,
      ),
    };
  }
  const records = selected.map(({ record }) => record);
  const heads =
    query.counted && query.counted !== 'documents' && query.counted !== 'acts'
      ? headsCounted(context, selected, query.counted)
      : null;
  const value = heads ? heads.length : query.of === 'documents' ? countDocuments(selected) : selected.length;
  const what = heads
    ? nounOf(query.counted ?? 'acts', value, zh)
    : query.of === 'documents'
      ? w.documents(value, query.scope.types ?? [])
      : w.acts(value, query.scope.kinds ?? []);
  const headline = heads
    ? sentence(zh ? `${what}：${heads.join('、')}。` : `${capital(what)}: ${w.join(heads)}.`, records)
    : sentence(
        zh
          ? `${value}。登记册中有${w.looking(query, value)}。`
          : `${capital(w.number(value))}. The register holds ${w.looking(query, value)}.`,
        records,
      );
  return compose(context, {
    outcome: 'answered',
    kind: 'count',
    value,
    headline,
    sentences: [
      ...details(context, selected),
      ...uncertainty(selected, w),
      ...otherTypes(context),
      countingRule(context),
    ],
    entries: selected.map((item) => entryOf(item, context)),
    records: records.map(({ id }) => id),
    suggestions: suggestionsFor(context, selected),
  });
}

function nounOf(counted: string, value: number, zh: boolean): string {
  const nouns: Readonly<Record<string, readonly [string, string, string]>> = {
    countries: ['country or regional body', 'countries or regional bodies', '个国家（或区域组织）'],
    bodies: ['body', 'bodies', '个机构'],
    people: ['person', 'people', '人'],
    fields: ['field', 'fields', '个领域'],
    topics: ['topic', 'topics', '个主题'],
    cities: ['city', 'cities', '个城市'],
    years: ['year', 'years', '个年份'],
  };
  const [one, many, chinese] = nouns[counted] ?? ['record', 'records', '条记录'];
  return zh ? `${value}${chinese}` : `${value} ${value === 1 ? one : many}`;
}

/** What one number hides: kinds of meeting, documents in fewer records, types where none was asked for. */
function details({ edition, query, w }: Context, selected: readonly Selected[]): Sentence[] {
  const zh = w.language === 'zh';
  const records = selected.map(({ record }) => record);
  if (query.of === 'documents') {
    const byType = new Map<string, number>();
    for (const { documents } of selected)
      for (const { type, count } of documents) byType.set(type, (byType.get(type) ?? 0) + count);
    if (byType.size < 2) return [];
    const parts = [...byType].sort((a, b) => b[1] - a[1]).map(([type, count]) => w.documents(count, [type]));
    return [sentence(zh ? `其中：${w.join(parts)}。` : `By type: ${w.join(parts)}.`, records)];
  }
  const byKind = new Map<string, number>();
  for (const { record } of selected) byKind.set(record.kind, (byKind.get(record.kind) ?? 0) + 1);
  if (byKind.size < 2) return [];
  const parts = [...byKind].sort((a, b) => b[1] - a[1]).map(([kind, count]) => w.acts(count, [kind]));
  return [
    sentence(
      zh ? `其中：${w.join(parts)}。` : `By kind: ${w.join(parts)}.`,
      edition.register.records.length > 0 ? records : [],
    ),
  ];
}

/** A count for each year, country, field, type or kind. Years of a closed period without any are shown as 0. */
function countPer(context: Context, selected: readonly Selected[]): Answer {
  const { query, w } = context;
  const zh = w.language === 'zh';
  if (selected.length === 0) return nothingRecorded(context, 'count');
  const counts = new Map<string, { count: number; records: string[] }>();
  const add = (key: string, item: Selected) => {
    const entry = counts.get(key) ?? { count: 0, records: [] };
    entry.count += query.of === 'documents' ? countDocuments([item]) : 1;
    entry.records.push(item.record.id);
    counts.set(key, entry);
  };
  const anchors = new Set((query.scope.countries ?? []).flat());
  for (const item of selected) {
    const { record } = item;
    if (query.per === 'year') add(record.date.slice(0, 4), item);
    else if (query.per === 'country') for (const side of record.countries) if (!anchors.has(side)) add(side, item);
    if (query.per === 'field')
      for (const field of new Set(
        query.of === 'documents' ? item.documents.flatMap(({ fields }) => fields) : record.fields,
      ))
        add(field, item);
    if (query.per === 'kind') add(record.kind, item);
    if (query.per === 'type') for (const { type } of item.documents) add(type, item);
  }
  if (query.per === 'year') {
    const years = [...counts.keys()].sort();
    const from = Number(query.scope.period?.from?.slice(0, 4) ?? years[0]);
    const to = Number(query.scope.period?.to?.slice(0, 4) ?? context.today.slice(0, 4));
    for (let year = from; year <= to; year++)
      if (!counts.has(String(year))) counts.set(String(year), { count: 0, records: [] });
  }
  const label = (key: string) =>
    query.per === 'year'
      ? zh
        ? `${key}年`
        : key
      : query.per === 'country'
        ? w.name('country', key)
        : query.per === 'field'
          ? w.name('field', key)
          : key;
  const lines = [...counts].sort((a, b) =>
    query.per === 'year' ? a[0].localeCompare(b[0]) : b[1].count - a[1].count || a[0].localeCompare(b[0]),
  );
  const total = query.of === 'documents' ? countDocuments(selected) : selected.length;
  const records = selected.map(({ record }) => record.id);
  return compose(context, {
    outcome: 'answered',
    kind: 'count',
    value: total,
    headline: sentence(
      zh ? `共${total}（${w.looking(query)}），分列如下。` : `${capital(w.number(total))} in all: ${w.looking(query)}.`,
      records,
    ),
    sentences: [
      ...lines.map(([key, { count, records: bearing }]) =>
        sentence(zh ? `${label(key)}：${count}。` : `${label(key)}: ${count}.`, bearing),
      ),
      ...uncertainty(selected, w),
      countingRule(context),
    ],
    entries: selected.map((item) => entryOf(item, context)),
    records,
  });
}
