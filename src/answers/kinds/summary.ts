import type { Answer } from '../answer.js';
import { compose, entryOf, sentence, uncertainty, type Context } from '../compose.js';
import { nothingRecorded } from '../nothing.js';
import { countDocuments, select, type Selected } from '../select.js';
import { suggestionsFor } from '../suggestions.js';
import { gather } from './gather.js';
import { capital } from './list.js';

/** An overview: how many acts and documents, with whom, in which fields, since when, and the latest. */
export function answerSummary(context: Context, selected: readonly Selected[]): Answer {
  const { query, w, edition } = context;
  const zh = w.language === 'zh';
  const acts =
    query.of === 'documents' ? select(edition, { of: 'acts', scope: query.scope, except: query.except }) : selected;
  if (acts.length === 0) return nothingRecorded(context, 'summary');
  const records = acts.map(({ record }) => record);
  const signed = select(edition, { of: 'documents', scope: query.scope, except: query.except });
  const documents = countDocuments(signed);
  const [latest] = acts;
  const earliest = acts.at(-1);
  const asActs: Context = { ...context, query: { ...query, of: 'acts' } };
  const fields = gather(asActs, acts, 'fields').slice(0, 6);
  const bodies = gather(asActs, acts, 'bodies').slice(0, 6);
  const partners = (query.scope.countries?.length ?? 0) === 1 ? gather(asActs, acts, 'countries').slice(0, 8) : [];
  const looked = w.looking({ ...query, of: 'acts' }, acts.length);
  const sentences = [
    ...(documents > 0
      ? [
          sentence(
            zh
              ? `其中签署文件${documents}份。`
              : `${capital(w.documents(documents, []))} ${documents === 1 ? 'was' : 'were'} signed.`,
            signed.map(({ record }) => record),
          ),
        ]
      : [sentence(zh ? '没有签署文件的记录。' : 'No signed document is recorded.', records.slice(0, 3))]),
    ...(latest && earliest && latest !== earliest
      ? [
          sentence(
            zh
              ? `最早一条为${w.dated(earliest.record)}：${w.text(earliest.record.title)}；最近一条为${w.dated(latest.record)}：${w.text(latest.record.title)}。`
              : `The earliest is of ${w.dated(earliest.record)} (${w.text(earliest.record.title)}), the latest of ${w.dated(latest.record)} (${w.text(latest.record.title)}).`,
            [earliest.record, latest.record],
          ),
        ]
      : []),
    ...(partners.length > 0
      ? [
          sentence(
            zh
              ? `主要伙伴：${partners.map(({ id, count }) => `${w.name('country', id)}（${count}）`).join('、')}。`
              : `Partners with most records: ${partners.map(({ id, count }) => `${w.name('country', id)} (${count})`).join(', ')}.`,
            records,
          ),
        ]
      : []),
    ...(fields.length > 0
      ? [
          sentence(
            zh
              ? `领域：${fields.map(({ id, count }) => `${w.name('field', id)}（${count}）`).join('、')}。`
              : `Fields: ${fields.map(({ id, count }) => `${w.name('field', id)} (${count})`).join(', ')}.`,
            records,
          ),
        ]
      : []),
    ...(bodies.length > 0
      ? [
          sentence(
            zh
              ? `参与机构：${bodies.map(({ id }) => w.body(id)).join('、')}。`
              : `Bodies: ${bodies.map(({ id }) => w.body(id)).join(', ')}.`,
            records,
          ),
        ]
      : []),
    ...uncertainty(acts, w),
  ];
  return compose(context, {
    outcome: 'answered',
    kind: 'summary',
    headline: sentence(zh ? `登记册中有${looked}。` : `The register holds ${looked}.`, records),
    sentences,
    entries: acts.map((item) => entryOf(item, asActs)),
    records: records.map(({ id }) => id),
    suggestions: suggestionsFor(context, acts),
  });
}
