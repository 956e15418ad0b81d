import type { Answer } from '../answer.js';
import { compose, entryOf, sentence, uncertainty, type Context } from '../compose.js';
import { asOfLoad, nearest, nothingRecorded } from '../nothing.js';
import { countDocuments, select, type Selected } from '../select.js';
import { suggestionsFor } from '../suggestions.js';
import { capital, otherTypes } from './list.js';

/** Yes with the records; no where the sides have records and none of this kind; nothing recorded where they have none. */
export function answerYesNo(context: Context, selected: readonly Selected[]): Answer {
  const { query, w, edition } = context;
  const zh = w.language === 'zh';
  if (selected.length > 0) {
    const records = selected.map(({ record }) => record);
    const amount = query.of === 'documents' ? countDocuments(selected) : selected.length;
    return compose(context, {
      outcome: 'answered',
      kind: 'yes-no',
      value: true,
      headline: sentence(
        zh ? `有。登记册中有${w.looking(query, amount)}。` : `Yes. The register holds ${w.looking(query, amount)}.`,
        records,
      ),
      sentences: [...uncertainty(selected, w), ...otherTypes(context)],
      entries: selected.map((item) => entryOf(item, context)),
      records: records.map(({ id }) => id),
      suggestions: suggestionsFor(context, selected),
    });
  }
  const { countries, bodies, people } = query.scope;
  const sides = { ...(countries && { countries }), ...(bodies && { bodies }), ...(people && { people }) };
  const known = Object.keys(sides).length > 0 ? select(edition, { of: 'acts', scope: sides }) : [];
  if (known.length === 0) return nothingRecorded(context, 'yes-no');
  const near = nearest(context);
  const shown = (near?.selected ?? known).slice(0, 3);
  const records = [...new Set([...shown, ...known.slice(0, 5)])].map(({ record }) => record);
  const has = [...new Set(known.map(({ record }) => record.kind))];
  const acts = known.length;
  const met = known.filter(({ record }) => record.kind === 'meeting' || record.kind === 'joint-committee');
  const sentences = [
    ...otherTypes(context),
    zh
      ? sentence(
          `双方共有${acts}条记录${met.length > 0 ? `，其中会议${met.length}次` : `（${has.map((kind) => w.name('kind', kind)).join('、')}）`}。`,
          records,
        )
      : sentence(
          `The register does hold ${w.acts(acts, [])} of theirs${met.length > 0 ? `, ${w.acts(met.length, ['meeting', 'joint-committee'])} among them` : ` (${has.map((kind) => w.name('kind', kind)).join(', ')})`}.`,
          records,
        ),
    asOfLoad(context),
  ];
  const nearContext: Context = near
    ? { ...context, query: { ...query, of: near.query.of, scope: near.query.scope } }
    : { ...context, query: { ...query, of: 'acts' } };
  return compose(context, {
    outcome: 'answered',
    kind: 'yes-no',
    value: false,
    headline: sentence(
      zh
        ? `没有记录。登记册中没有${w.looking(query)}。`
        : `${capital('none recorded')}. The register holds no ${w.looking(query)}.`,
    ),
    sentences,
    entries: shown.map((item) => entryOf(item, nearContext)),
    records: [...new Set(records.map(({ id }) => id))],
    suggestions: suggestionsFor({ ...context, query: { ...query, of: 'acts' } }, shown),
  });
}
