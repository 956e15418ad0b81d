import type { Alternative, Query } from '../../questions/query.js';
import type { Answer } from '../answer.js';
import { compose, entryOf, sentence, uncertainty, type Context } from '../compose.js';
import { nothingRecorded } from '../nothing.js';
import { countDocuments, select, type Selected } from '../select.js';
import { capital } from './list.js';
import { countingRule } from './count.js';

interface Measured {
  readonly alternative: Alternative;
  readonly selected: readonly Selected[];
  readonly number: number;
}

/** Two or more things side by side, by number or by which came first; ties are said. */
export function answerCompare(context: Context): Answer {
  const { edition, query } = context;
  const measured = (query.alternatives ?? []).map((alternative): Measured => {
    const of = alternative.scope.kinds && !alternative.scope.types ? 'acts' : query.of;
    const selected = select(edition, { of, scope: alternative.scope, except: query.except });
    return { alternative, selected, number: of === 'documents' ? countDocuments(selected) : selected.length };
  });
  const absent = measured.find(({ selected }) => selected.length === 0);
  // Of two things of which one is not recorded none is known to have come first.
  if (absent && query.claim) {
    const { alternatives: _alternatives, claim: _claim, by: _by, ...rest } = query;
    return nothingRecorded({ ...context, query: { ...rest, scope: absent.alternative.scope } }, 'compare');
  }
  if (measured.every(({ selected }) => selected.length === 0)) return nothingRecorded(context, 'compare');
  return query.by === 'date' ? byDate(context, measured) : byNumber(context, measured);
}

const nameOf = ({ alternative }: Measured, { w, query }: Context) =>
  w.looking({ of: alternative.scope.kinds && !alternative.scope.types ? 'acts' : query.of, scope: alternative.scope });

function byNumber(context: Context, measured: readonly Measured[]): Answer {
  const { w } = context;
  const zh = w.language === 'zh';
  const ranked = [...measured].sort((a, b) => b.number - a.number);
  const most = ranked[0]?.number ?? 0;
  const top = ranked.filter(({ number }) => number === most);
  const items = [...new Set(ranked.flatMap(({ selected }) => selected))];
  const records = items.map(({ record }) => record);
  const tally = ranked
    .map((one) => (zh ? `${nameOf(one, context)}：${one.number}` : `${nameOf(one, context)}: ${one.number}`))
    .join(zh ? '；' : '; ');
  const lead =
    top.length === ranked.length
      ? zh
        ? `一样多，各${most}。`
        : `Equal, ${most} each.`
      : zh
        ? `${nameOf(top[0] as Measured, context)}更多。`
        : `More ${nameOf(top[0] as Measured, context)}.`;
  return compose(context, {
    outcome: 'answered',
    kind: 'compare',
    value: Object.fromEntries(measured.map(({ alternative, number }) => [alternative.key, number])),
    headline: sentence(zh ? `${lead}${tally}。` : `${lead} ${capital(tally)}.`, records),
    sentences: [...uncertainty(items, w), countingRule(context)],
    entries: items.map((item) => entryOf(item, context)),
    records: records.map(({ id }) => id),
  });
}

/** "Yes" or "no" where one is said to have come before or after the other. */
function verdict(claim: Query['claim'], firstIsFirst: boolean, zh: boolean): string {
  if (claim === undefined) return '';
  const right = firstIsFirst === (claim === 'before');
  return zh ? (right ? '是。' : '不是。') : right ? 'Yes. ' : 'No. ';
}

function byDate(context: Context, measured: readonly Measured[]): Answer {
  const { w, query } = context;
  const zh = w.language === 'zh';
  const dated = measured
    .flatMap((one) => {
      const earliest = one.selected.at(-1);
      return earliest ? [{ one, earliest }] : [];
    })
    .sort((a, b) => a.earliest.record.date.localeCompare(b.earliest.record.date));
  const [first, second] = dated;
  const missing = measured.filter(({ selected }) => selected.length === 0);
  if (!first) return nothingRecorded(context, 'compare');
  const records = dated.map(({ earliest }) => earliest.record);
  // "2025" and "2025-03-11" cannot be put in order: the year may be before or after the day.
  const unordered = second !== undefined && second.earliest.record.date.startsWith(first.earliest.record.date);
  const same = second?.earliest.record === first.earliest.record;
  const lead = unordered
    ? zh
      ? `无法判断先后：${same ? '两者查到的是同一条记录' : '其中一条的日期不够精确'}。`
      : `That cannot be told from the records: ${same ? 'both are found in the same one' : 'one date is not precise enough'}.`
    : missing.length > 0
      ? zh
        ? `登记册只收录了其中之一：${w.text(first.earliest.record.title)}（${w.dated(first.earliest.record)}）。`
        : `Only one of them is recorded: ${w.text(first.earliest.record.title)} (${w.dated(first.earliest.record)}).`
      : verdict(query.claim, first.one === measured[0], zh) +
        (zh
          ? `${w.text(first.earliest.record.title)}在先（${w.dated(first.earliest.record)}）。`
          : `First came: ${w.text(first.earliest.record.title)} (${w.dated(first.earliest.record)}).`);
  return compose(context, {
    outcome: 'answered',
    kind: 'compare',
    value: null,
    headline: sentence(lead, records),
    sentences: [
      ...dated.map(({ earliest }) =>
        sentence(
          zh
            ? `${w.dated(earliest.record)}：${w.text(earliest.record.title)}。`
            : `${capital(w.dated(earliest.record))}: ${w.text(earliest.record.title)}.`,
          [earliest.record],
        ),
      ),
      ...(query.claim ? measured : []).flatMap((one) =>
        one.selected.length > 1
          ? [
              sentence(
                zh
                  ? `${nameOf(one, context)}共${one.selected.length}条，以最早一条为准。`
                  : `Of ${one.selected.length} records (${nameOf(one, context)}), the earliest is taken.`,
                one.selected.map(({ record }) => record),
              ),
            ]
          : [],
      ),
      ...missing.map((one) =>
        sentence(zh ? `登记册中没有${nameOf(one, context)}。` : `The register holds no ${nameOf(one, context)}.`),
      ),
    ],
    entries: dated.map(({ earliest }) => entryOf(earliest, context)),
    records: records.map(({ id }) => id),
  });
}
