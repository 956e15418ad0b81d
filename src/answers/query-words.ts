import type { ReferenceType } from '../names/gazetteer.js';
import type { AnyOf, Period, Query, Scope } from '../questions/query.js';

/** What a description needs of the wording of its language. */
export interface Words {
  readonly zh: boolean;
  readonly name: (type: ReferenceType, id: string) => string;
  readonly join: (parts: readonly string[]) => string;
  readonly body: (id: string) => string;
  readonly period: (period: Period) => string;
  readonly documents: (count: number, types: readonly string[]) => string;
  readonly acts: (count: number, kinds: readonly string[]) => string;
}

/** More alternatives than this are named by the first and a number: a region has dozens. */
const mostNamed = 4;

/** What a query looks for, as a noun phrase; `count` of them where a number is given. */
export function describeQuery(
  { of, scope, except }: Pick<Query, 'of' | 'scope' | 'except'>,
  count: number | undefined,
  words: Words,
): string {
  const counted = (n: number) =>
    of === 'documents' ? words.documents(n, scope.types ?? []) : words.acts(n, scope.kinds ?? []);
  const parts = describeParts(scope, words);
  const without = except ? describeExcept(except, words) : '';
  if (words.zh) {
    const noun = counted(2).replace(/^2[份次条]/, '');
    const number = count === undefined ? '' : (counted(count).match(/^\d+[份次条]/)?.[0] ?? '');
    const either = scope.either && describeEither(scope.either, words);
    const who = [parts.countries, parts.bodies, parts.people].filter(Boolean).join('、');
    return [
      parts.periods,
      parts.places && `在${parts.places}的`,
      who,
      (scope.countries?.length ?? 0) > 1 ? '之间' : '',
      who && '的',
      parts.fields && `${parts.fields}方面的`,
      parts.said && `提到${parts.said}的`,
      scope.noDocuments ? '未签署文件的' : '',
      either && `${either}的`,
      noun,
      without,
      number,
    ]
      .filter(Boolean)
      .join('');
  }
  const noun =
    count === undefined
      ? counted(2).replace(/^two /, of === 'documents' && !scope.types ? 'signed ' : '')
      : counted(count);
  return [
    noun,
    scope.either && ` of ${describeEither(scope.either, words)}`,
    parts.countries && ((scope.countries?.length ?? 0) > 1 ? ` between ${parts.countries}` : ` of ${parts.countries}`),
    parts.bodies && ` involving ${parts.bodies}`,
    parts.people && ` with ${parts.people}`,
    parts.fields && ` on ${parts.fields}`,
    parts.places && ` in ${parts.places}`,
    parts.periods && ` ${parts.periods}`,
    parts.said && ` that mention ${parts.said}`,
    scope.noDocuments ? ' at which no document was signed' : '',
    without,
  ]
    .filter(Boolean)
    .join('');
}

/** "MoUs or meetings". */
function describeEither({ types, kinds }: NonNullable<Scope['either']>, words: Words): string {
  const plural = (counted: string) => counted.replace(/^(?:two |2[份次条])/, '');
  return [plural(words.documents(2, types)), plural(words.acts(2, kinds))].join(words.zh ? '或' : ' or ');
}

interface Parts {
  readonly countries: string;
  readonly bodies: string;
  readonly people: string;
  readonly fields: string;
  readonly places: string;
  readonly periods: string;
  readonly said: string;
}

function describeParts(scope: Scope, words: Words): Parts {
  const { zh, name, join, body, period } = words;
  const any = (ids: readonly string[], nameOf: (id: string) => string): string => {
    const names = ids.map(nameOf);
    if (names.length <= 1) return names[0] ?? '';
    if (names.length > mostNamed) return zh ? `${names.length}国之一` : `any of ${names.length} countries`;
    return zh ? names.join('或') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
  };
  const each = (lists: readonly AnyOf[] | undefined, nameOf: (id: string) => string) =>
    join((lists ?? []).map((list) => any(list, nameOf)));
  const quoted = (text: string) => `“${text}”`;
  const fields = [...(scope.fields ?? []), ...(scope.recordFields ?? [])].map((list) =>
    any(list, (id) => name('field', id)),
  );
  const topics = (scope.topics ?? []).map((list) => any(list, (id) => name('topic', id)));
  const periods = [...(scope.period ? [scope.period] : []), ...(scope.orPeriods ?? [])].map(period);
  return {
    countries: each(scope.countries, (id) => name('country', id)),
    // Several bodies of one name, or several spellings of one person, are shown by the first.
    bodies: join((scope.bodies ?? []).map(([first]) => body(first ?? ''))),
    people: join((scope.people ?? []).map(([first]) => first ?? '')),
    fields: join([...fields, ...topics]),
    places: join([
      ...(scope.cities ?? []).map((city) => name('city', city)),
      ...(scope.placeCountries ?? []).map((code) => name('country', code)),
    ]),
    periods: zh ? periods.join('、') : periods.join(' or '),
    said: join([...(scope.words ?? []).map(quoted), ...(scope.mentions ?? []).map(([first]) => quoted(first ?? ''))]),
  };
}

function describeExcept(except: Scope, { zh, name, body, period, join }: Words): string {
  const parts = [
    ...(except.countries ?? []).map(([id]) => name('country', id ?? '')),
    ...(except.bodies ?? []).map(([id]) => body(id ?? '')),
    ...(except.people ?? []).map(([id]) => id ?? ''),
    ...(except.fields ?? []).flat().map((id) => name('field', id)),
    ...(except.topics ?? []).flat().map((id) => name('topic', id)),
    ...(except.types ?? []).map((id) => name('document-type', id)),
    ...(except.kinds ?? []).map((id) => name('kind', id)),
    ...(except.period ? [period(except.period)] : []),
  ];
  if (parts.length === 0) return '';
  return zh ? `（不含${join(parts)}）` : `, leaving out ${join(parts)}`;
}
