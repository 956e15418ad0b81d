import type { Answer } from '../answer.js';
import { compose, entryOf, sentence, type Context } from '../compose.js';
import { nothingRecorded } from '../nothing.js';
import type { Selected } from '../select.js';
import { ordered } from './list.js';

/** Where it is reported: the addresses of all sources, with publisher and date. */
export function answerSource(context: Context, selected: readonly Selected[]): Answer {
  const { w } = context;
  const zh = w.language === 'zh';
  if (selected.length === 0) return nothingRecorded(context, 'source');
  const { picked, note } = ordered(context, selected);
  if (picked.length === 0) return nothingRecorded(context, 'source', note);
  const records = picked.map(({ record }) => record);
  const publishers = [...new Set(records.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)))];
  const urls = [...new Set(records.flatMap(({ sources }) => sources.map(({ url }) => url)))];
  const answer = compose(context, {
    outcome: 'answered',
    kind: 'source',
    value: urls,
    headline: sentence(
      zh
        ? `${publishers.slice(0, 6).join('、')}${publishers.length > 6 ? '等' : ''}，共${urls.length}个来源。`
        : `Reported by ${w.join(publishers.slice(0, 6))}${publishers.length > 6 ? ' and others' : ''} (${urls.length} ${urls.length === 1 ? 'source' : 'sources'}).`,
      records,
    ),
    sentences: note,
    entries: picked.map((item) => entryOf(item, context)),
    records: records.map(({ id }) => id),
  });
  // Here the sources are the answer: none is left out, however many records there are.
  return {
    ...answer,
    citations: records.flatMap(({ id, sources }) =>
      sources.map(({ url, publisher, title, published }) => ({ record: id, url, publisher, title, published })),
    ),
  };
}
