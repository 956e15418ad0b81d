import type { Edition } from '../edition/edition.js';
import type { Query, Scope } from '../questions/query.js';
import type { Answer } from './answer.js';
import { sentence, type Context } from './compose.js';
import { answerCompare } from './kinds/compare.js';
import { answerCount } from './kinds/count.js';
import { answerDate } from './kinds/date.js';
import { answerDefine } from './kinds/define.js';
import { answerList, ordered } from './kinds/list.js';
import { answerBodies, answerCountries, answerFields } from './kinds/members.js';
import { answerPeople } from './kinds/people.js';
import { answerPlace } from './kinds/place.js';
import { answerShare } from './kinds/share.js';
import { answerSource } from './kinds/source.js';
import { answerSummary } from './kinds/summary.js';
import { answerYesNo } from './kinds/yes-no.js';
import { notRecorded } from './beside.js';
import { nothingRecorded } from './nothing.js';
import { finding } from './soften.js';
import { partnersOf, select, type Selected } from './select.js';
import { answerText } from './kinds/text.js';
import { wordingFor } from './wording.js';

/**
 * Runs a query on an edition. Pure: the same query and edition give the same answer.
 *
 * @param today `YYYY-MM-DD`, for series that run to the present.
 */
export function answerQuery(edition: Edition, query: Query, today: string): Answer {
  const context: Context = { edition, query, w: wordingFor(edition, query.language), today };
  if (query.unrecorded !== undefined) return futurePremise(context) ?? notRecorded(context, query.unrecorded);
  const resolved = resolve(context);
  if ('outcome' in resolved) return resolved;
  // What comes before or after another act may be found by a softer reading only.
  const settled = query.relative || query.via ? (finding(edition, resolved.query) ?? resolved.query) : resolved.query;
  const inner: Context = { ...context, query: settled };
  const answer = run(inner);
  return resolved.note ? { ...answer, sentences: [resolved.note, ...answer.sentences] } : answer;
}

/** "When did they sign their 2031 MoU?": where they have no such document at any time, that is what there is to say. */
function futurePremise(context: Context): Answer | null {
  const { edition, query } = context;
  const { period, ...always } = query.scope;
  if (query.unrecorded !== 'future' || !period || !always.countries || query.of !== 'documents') return null;
  return select(edition, { ...query, scope: always }).length === 0
    ? nothingRecorded({ ...context, query: { ...query, scope: always } }, query.ask)
    : null;
}

type Resolved = { query: Query; note: ReturnType<typeof sentence> | null } | Answer;

/** Runs the parts of a query that are queries themselves, and puts their results in its scope. */
function resolve(context: Context): Resolved {
  const { edition, query, w } = context;
  const zh = w.language === 'zh';
  let { scope } = query;
  let note: ReturnType<typeof sentence> | null = null;
  if (query.via) {
    const via = select(edition, {
      of: query.via.of,
      scope: {
        ...query.via.scope,
        ...(!query.via.scope.countries && scope.countries && { countries: scope.countries }),
      },
    });
    const partners = [...partnersOf(via, scope.countries ?? []).keys()];
    if (partners.length === 0)
      return nothingRecorded(
        { ...context, query: { ...query, of: query.via.of, scope: query.via.scope } },
        answerKind(query),
      );
    scope = { ...scope, countries: [...(scope.countries ?? []), partners] };
    note = sentence(
      zh
        ? `符合条件的国家：${partners.map((code) => w.name('country', code)).join('、')}。`
        : `The countries meant: ${w.join(partners.map((code) => w.name('country', code)))}.`,
      via.map(({ record }) => record),
    );
  }
  if (query.relative) {
    let shared: Scope = {
      ...(scope.countries &&
        !query.relative.scope.countries &&
        !query.relative.scope.bodies && { countries: scope.countries }),
      ...query.relative.scope,
    };
    // "What did Korea sign after the Mongolia agreements?": those of the two, where there are any.
    const [anchor] = scope.countries ?? [];
    const [other] = query.relative.scope.countries ?? [];
    const alone = scope.countries?.length === 1 && query.relative.scope.countries?.length === 1;
    if (anchor && other && alone && anchor.join() !== other.join()) {
      const both: Scope = { ...shared, countries: [anchor, other] };
      if (select(edition, { of: query.relative.of, scope: both }).length > 0) shared = both;
    }
    const reading = finding(edition, { language: query.language, ask: 'list', of: query.relative.of, scope: shared });
    const found = reading ? select(edition, reading) : [];
    const { ordinal } = query.relative;
    const events =
      reading && ordinal !== undefined ? ordered({ ...context, query: { ...reading, ordinal } }, found).picked : found;
    const event = query.relative.to === 'after' ? events[0] : events.at(-1);
    if (!event)
      return nothingRecorded(
        { ...context, query: { ...query, of: query.relative.of, scope: shared } },
        answerKind(query),
      );
    const period =
      query.relative.to === 'after'
        ? { from: nextDay(lastDay(event)), to: scope.period?.to ?? null }
        : { from: scope.period?.from ?? null, to: previousDay(firstDay(event)) };
    const sides =
      scope.countries || scope.bodies
        ? {}
        : { ...(shared.countries && { countries: shared.countries }), ...(shared.bodies && { bodies: shared.bodies }) };
    scope = { ...scope, ...sides, period };
    note = sentence(
      zh
        ? `以${w.dated(event.record)}的“${w.text(event.record.title)}”为准。`
        : `Reckoned from “${w.text(event.record.title)}”, ${w.dated(event.record)}.`,
      [event.record],
    );
  }
  const { via: _via, relative: _relative, ...rest } = query;
  return { query: { ...rest, scope }, note };
}

const answerKind = (query: Query): Answer['kind'] => query.ask;
const lastDay = ({ record }: Selected) =>
  record.date.length === 10 ? record.date : record.date.length === 7 ? `${record.date}-28` : `${record.date}-12-31`;
const firstDay = ({ record }: Selected) =>
  record.date.length === 10 ? record.date : record.date.length === 7 ? `${record.date}-01` : `${record.date}-01-01`;
const shift = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
const nextDay = (day: string) => shift(day, 1);
const previousDay = (day: string) => shift(day, -1);

function run(context: Context): Answer {
  const { edition, query } = context;
  if (query.ask === 'compare') return answerCompare(context);
  if (query.ask === 'define') return answerDefine(context);
  if (query.ask === 'text') return answerText(context);
  const selected = select(edition, query);
  switch (query.ask) {
    case 'list':
      return answerList(context, selected);
    case 'count':
      if (query.share) return answerShare(context, selected, query.share);
      return answerCount(context, selected);
    case 'date':
      return answerDate(context, selected);
    case 'people':
      return answerPeople(context, selected);
    case 'bodies':
      return answerBodies(context, selected);
    case 'countries':
      return answerCountries(context, selected);
    case 'place':
      return answerPlace(context, selected);
    case 'fields':
      return answerFields(context, selected);
    case 'yes-no':
      return answerYesNo(context, selected);
    case 'source':
      return answerSource(context, selected);
    case 'summary':
      return answerSummary(context, selected);
  }
}
