import type { Answer, Sentence } from '../answer.js';
import { compose, entryOf, sentence, uncertainty, type Context } from '../compose.js';
import { nothingRecorded } from '../nothing.js';
import { countDocuments, select, type Selected } from '../select.js';
import { suggestionsFor } from '../suggestions.js';

/** Documents asked about by type leave others of the same sides unsaid: one sentence says that they exist. */
export function otherTypes(context: Context): Sentence[] {
  const { edition, query, w } = context;
  if (query.of !== 'documents' || !query.scope.types) return [];
  const { types, ...scope } = query.scope;
  const others = select(edition, { of: 'documents', scope, except: query.except })
    .map(({ record, documents }) => ({
      record,
      uncertain: false,
      documents: documents.filter((document) => !types.includes(document.type)),
    }))
    .filter(({ documents }) => documents.length > 0);
  if (others.length === 0) return [];
  const byType = new Map<string, number>();
  for (const { documents } of others)
    for (const { type, count } of documents) byType.set(type, (byType.get(type) ?? 0) + count);
  const parts = [...byType].sort((a, b) => b[1] - a[1]).map(([type, count]) => w.documents(count, [type]));
  const records = others.map(({ record }) => record);
  return [
    w.language === 'zh'
      ? sentence(`另有其他类型的文件：${w.join(parts)}。`, records)
      : sentence(`Besides, of other types: ${w.join(parts)}.`, records),
  ];
}

/** The records picked by order: "the latest", "the second latest", "the ninth session". */
export function ordered(context: Context, selected: readonly Selected[]): { picked: Selected[]; note: Sentence[] } {
  const { query, w } = context;
  const zh = w.language === 'zh';
  if (query.ordinal !== undefined) {
    const n = query.ordinal;
    const byTitle = selected.filter(({ record }) => inSeries(record.title.en, n));
    const titled =
      byTitle.length > 0
        ? byTitle
        : selected.filter(({ record }) =>
            inSeries(`${record.facts.en.join(' ')} ${record.id.replaceAll('-', ' ')}`, n),
          );
    if (titled.length > 0) return { picked: titled, note: [] };
    const nth = [...selected].reverse()[query.ordinal - 1];
    if (!nth)
      return {
        picked: [],
        note: [
          sentence(
            zh ? `登记册中只有${selected.length}条。` : `The register holds only ${selected.length} of them.`,
            selected.slice(0, 3).map(({ record }) => record),
          ),
        ],
      };
    return {
      picked: [nth],
      note: [
        sentence(zh ? '按登记册中的日期顺序计。' : 'Counted in the order of the dates in the register.', [nth.record]),
      ],
    };
  }
  if (!query.order) return { picked: [...selected], note: [] };
  const { from, nth, take } = query.order;
  const line = from === 'latest' ? [...selected] : [...selected].reverse();
  const picked = line.slice(nth - 1, nth - 1 + take);
  const last = picked.at(-1);
  const tied = last ? line.filter((item) => item.record.date === last.record.date && !picked.includes(item)) : [];
  const note =
    tied.length > 0 && take === 1
      ? [
          sentence(
            zh
              ? `同日期的还有${tied.length}条：${tied
                  .map(({ record }) => w.text(record.title))
                  .slice(0, 3)
                  .join('；')}。`
              : `${tied.length} more ${tied.length === 1 ? 'has' : 'have'} the same date: ${tied
                  .map(({ record }) => w.text(record.title))
                  .slice(0, 3)
                  .join('; ')}.`,
            tied.slice(0, 3).map(({ record }) => record),
          ),
        ]
      : [];
  // "2023" may be later than "2023-11-21": which came last cannot be told, and that is said.
  const vague =
    last && take === 1
      ? line.filter(
          (item) =>
            !picked.includes(item) &&
            last.record.date.startsWith(item.record.date) &&
            item.record.date.length < last.record.date.length,
        )
      : [];
  const doubt = vague.map(({ record }) =>
    sentence(
      zh
        ? `另有一条只精确到${w.date(record.date)}，先后无法确定：${w.text(record.title)}。`
        : `Another is dated only to ${w.date(record.date)}, so which of them ${from === 'latest' ? 'is the later' : 'came first'} cannot be told: ${w.text(record.title)}.`,
      [record],
    ),
  );
  return { picked, note: [...note, ...doubt.slice(0, 3)] };
}

const ordinalWords = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

function inSeries(title: string, n: number): boolean {
  const word = ordinalWords[n] ?? `${n}th`;
  return new RegExp(`\\b(?:${word}|${n}(?:st|nd|rd|th))\\b`, 'i').test(title);
}

export function answerList(context: Context, selected: readonly Selected[]): Answer {
  const { query, w } = context;
  const zh = w.language === 'zh';
  if (selected.length === 0) return nothingRecorded(context, 'list', otherTypes(context));
  const { picked, note } = ordered(context, selected);
  const [first] = picked;
  if (!first) return nothingRecorded(context, 'list', note);
  const records = picked.map(({ record }) => record);
  const total = query.of === 'documents' ? countDocuments(picked) : picked.length;
  let headline: Sentence;
  if (query.order && picked.length === 1) {
    const which = query.order.from === 'latest' ? (zh ? '最近' : 'latest') : zh ? '最早' : 'earliest';
    const nth =
      query.order.nth > 1
        ? zh
          ? `第${query.order.nth}`
          : `${ordinalWords[query.order.nth] ?? `${query.order.nth}th`} `
        : '';
    headline = zh
      ? sentence(
          `${which}${nth ? `${nth}次` : '一次'}：${w.dated(first.record)}，${w.text(first.record.title)}。`,
          records,
        )
      : sentence(`The ${nth}${which} on record: ${w.text(first.record.title)}, ${w.dated(first.record)}.`, records);
  } else if (picked.length === 1 && query.ordinal !== undefined) {
    headline = zh
      ? sentence(`${w.text(first.record.title)}，${w.dated(first.record)}。`, records)
      : sentence(`${w.text(first.record.title)}, ${w.dated(first.record)}.`, records);
  } else {
    headline = sentence(zh ? `${w.looking(query, total)}。` : `${capital(w.looking(query, total))}.`, records);
  }
  return compose(context, {
    outcome: 'answered',
    kind: 'list',
    headline,
    sentences: [...note, ...uncertainty(picked, w), ...(query.order ? [] : otherTypes(context))],
    entries: picked.map((item) => entryOf(item, context)),
    records: [...records.map(({ id }) => id), ...note.flatMap((one) => one.records)],
    suggestions: suggestionsFor(context, picked),
  });
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
