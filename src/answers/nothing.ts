import type { Query, Scope } from '../questions/query.js';
import { compose, entryOf, sentence, type Context } from './compose.js';
import type { Answer, AnswerKind, Sentence } from './answer.js';
import { select, type Selected } from './select.js';

/** Parts of a scope in the order in which they are given up to find what is nearest. */
const givenUp: readonly (keyof Scope)[] = [
  'words',
  'period',
  'types',
  'either',
  'topics',
  'fields',
  'kinds',
  'cities',
  'placeCountries',
  'bodyKinds',
  'people',
  'noDocuments',
];

const drop = (scope: Scope, part: keyof Scope): Scope =>
  Object.fromEntries(Object.entries(scope).filter(([key]) => key !== part));

export interface Nearest {
  readonly selected: readonly Selected[];
  readonly query: Pick<Query, 'of' | 'scope'>;
}

/**
 * What the register holds that is nearest to a query that found nothing: the query without its period, then without its
 * type, its field, ...; then acts in place of documents; for a pair of countries nothing of other pairs is near.
 */
export function nearest({ edition, query }: Context): Nearest | null {
  let scope = query.scope;
  let of = query.of;
  const attempt = (): Nearest | null => {
    const selected = select(edition, { of, scope });
    return selected.length > 0 ? { selected, query: { of, scope } } : null;
  };
  if (query.except) {
    const found = attempt();
    if (found) return found;
  }
  for (const part of givenUp) {
    if (scope[part] === undefined) continue;
    const single = drop(query.scope, part);
    const alone = select(edition, { of, scope: single });
    if (alone.length > 0 && Object.keys(single).length > 0) return { selected: alone, query: { of, scope: single } };
  }
  if (of === 'documents') {
    of = 'acts';
    const { types: _types, ...acts } = scope;
    scope = acts;
    const found = Object.keys(scope).length > 0 ? attempt() : null;
    if (found) return found;
  }
  for (const part of givenUp) {
    if (scope[part] === undefined) continue;
    scope = drop(scope, part);
    if (Object.keys(scope).length === 0) return null;
    const found = attempt();
    if (found) return found;
  }
  return null;
}

/** Said of the register as a whole: silence is not denial. */
export function holdsNone(context: Context, what?: string): Sentence {
  const { w, query } = context;
  const looked = what ?? w.looking(query);
  return sentence(w.language === 'zh' ? `登记册中没有${looked}。` : `The register holds no ${looked}.`);
}

export function asOfLoad({ edition, w }: Context): Sentence {
  const day = edition.register.loadedAt.toISOString().slice(0, 10);
  return sentence(
    w.language === 'zh'
      ? `登记册于${w.date(day)}载入，共${edition.register.records.length}条记录；未收录不等于从未发生。`
      : `It was loaded on ${w.date(day)} with ${edition.register.records.length} records; that none is recorded does not mean that none exists.`,
  );
}

/** The answer where a query was understood and the register holds nothing. */
export function nothingRecorded(context: Context, kind: AnswerKind, extra: readonly Sentence[] = []): Answer {
  const { w } = context;
  const near = nearest(context);
  const zh = w.language === 'zh';
  const sentences: Sentence[] = [...extra, asOfLoad(context)];
  const shown = near?.selected.slice(0, 3) ?? [];
  if (near) {
    const records = shown.map(({ record }) => record);
    const what = w.looking(near.query);
    const size = near.selected.length;
    sentences.push(
      zh
        ? sentence(
            `最接近的是${what}：${size}条记录${size > shown.length ? `，以下为最近${shown.length}条` : ''}。`,
            records,
          )
        : sentence(
            `Nearest to it: ${what} (${size} ${size === 1 ? 'record' : 'records'}${size > shown.length ? `; the latest ${shown.length} follow` : ''}).`,
            records,
          ),
    );
  }
  const nearContext: Context = near
    ? { ...context, query: { ...context.query, of: near.query.of, scope: near.query.scope } }
    : context;
  return compose(context, {
    outcome: 'no-record',
    kind,
    headline: holdsNone(context),
    sentences,
    entries: shown.map((item) => entryOf(item, nearContext)),
    records: shown.map(({ record }) => record.id),
  });
}
