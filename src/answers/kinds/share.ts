import type { Query } from '../../questions/query.js';
import type { Answer } from '../answer.js';
import { compose, entryOf, sentence, uncertainty, type Context } from '../compose.js';
import { nothingRecorded } from '../nothing.js';
import { countDocuments, select, type Selected } from '../select.js';
import { suggestionsFor } from '../suggestions.js';
import { countingRule } from './count.js';

/** In percent, rounded to whole ones; what is there is never 0 %, and what is not all never 100 %. */
function percentOf(part: number, whole: number): { text: string; rounded: boolean } {
  const exact = (100 * part) / whole;
  if (exact > 0 && exact < 0.5) return { text: '<1', rounded: false };
  if (exact < 100 && exact >= 99.5) return { text: '>99', rounded: false };
  return { text: String(Math.round(exact)), rounded: !Number.isInteger(exact) };
}

/** "What share of Kuwait's MoUs are with Iraq?": both numbers, and the percentage that they make. */
export function answerShare(context: Context, part: readonly Selected[], whole: Pick<Query, 'of' | 'scope'>): Answer {
  const { edition, query, w } = context;
  const zh = w.language === 'zh';
  const all = select(edition, { ...whole, except: query.except });
  const amount = (items: readonly Selected[]) => (query.of === 'documents' ? countDocuments(items) : items.length);
  const [some, of] = [amount(part), amount(all)];
  if (of === 0) {
    const { share: _share, ...rest } = query;
    return nothingRecorded({ ...context, query: { ...rest, ...whole } }, 'count');
  }
  const percent = percentOf(some, of);
  const records = [...new Set([...part, ...all].map(({ record }) => record))];
  const base = w.looking({ ...whole, ...(query.except && { except: query.except }) }, of);
  const counted = w.looking(query, some);
  const unit = /\d([份次条])/u.exec(base)?.[1] ?? '';
  return compose(context, {
    outcome: 'answered',
    kind: 'count',
    value: some,
    headline: sentence(
      zh
        ? `${of}${unit}中的${some}${unit}，占${percent.text}%${percent.rounded ? '（四舍五入）' : ''}。`
        : `${some} of ${of}, or ${percent.text} %${percent.rounded ? ' (rounded)' : ''}.`,
      records,
    ),
    sentences: [
      sentence(
        zh
          ? `登记册中有${base}，其中${some === 0 ? '没有' : '有'}${some === 0 ? w.looking(query) : counted}。`
          : `The register holds ${base}; of these, ${some === 0 ? `no ${w.looking(query)}` : counted}.`,
        records,
      ),
      ...uncertainty(part, w),
      countingRule(context),
    ],
    entries: part.map((item) => entryOf(item, context)),
    records: records.map(({ id }) => id),
    suggestions: suggestionsFor(context, part),
  });
}
