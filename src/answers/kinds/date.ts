import type { Answer } from '../answer.js';
import { compose, entryOf, sentence, uncertainty, type Context } from '../compose.js';
import { nothingRecorded } from '../nothing.js';
import type { Selected } from '../select.js';
import { suggestionsFor } from '../suggestions.js';
import { capital, ordered } from './list.js';
import { answerMost } from './most.js';

/** The date of an act or a document, as precise as it is known and no more. */
export function dateOf({ record, documents }: Selected, of: 'documents' | 'acts'): string {
  const signed = documents[0]?.signed;
  if (of !== 'documents' || !signed || record.date.startsWith(signed)) return record.date;
  return signed;
}

/** "When": one date, or all of them with the latest first where the question fits several acts. */
export function answerDate(context: Context, selected: readonly Selected[]): Answer {
  const { query, w } = context;
  const zh = w.language === 'zh';
  if (selected.length === 0) return nothingRecorded(context, 'date');
  if (query.most) return answerMost(context, selected, 'date');
  const { picked, note } = ordered(context, selected);
  const [first] = picked;
  if (!first) return nothingRecorded(context, 'date', note);
  const records = picked.map(({ record }) => record);
  const date = dateOf(first, query.of);
  const words = date === first.record.date ? w.dated(first.record) : w.date(date);
  const imprecise =
    date.length < 10
      ? [
          sentence(
            zh
              ? `来源只给出${date.length === 4 ? '年份' : '月份'}，没有给出具体日期。`
              : `The sources give no ${date.length === 4 ? 'month or day' : 'day'}.`,
            [first.record],
          ),
        ]
      : [];
  const headline =
    picked.length === 1
      ? sentence(
          zh ? `${words}：${w.text(first.record.title)}。` : `${capital(words)}: ${w.text(first.record.title)}.`,
          records,
        )
      : sentence(
          zh
            ? `共${picked.length}次，最近一次为${words}：${w.text(first.record.title)}。`
            : `${capital(w.number(picked.length))} times; most recently ${words}: ${w.text(first.record.title)}.`,
          records,
        );
  return compose(context, {
    outcome: 'answered',
    kind: 'date',
    value: date,
    headline,
    sentences: [...imprecise, ...note, ...uncertainty(picked, w)],
    entries: picked.map((item) => entryOf(item, context)),
    records: records.map(({ id }) => id),
    suggestions: suggestionsFor(context, picked),
  });
}
