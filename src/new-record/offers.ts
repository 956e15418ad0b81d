import type { Register } from '../records/register.js';
import type { CooperationRecord, Term } from '../records/schema.js';
import { countryCodes, englishNamesOf } from '../records/sides.js';
import type { Choice } from './asker.js';

/** Something that can be found by what people call it. */
export interface Findable extends Choice {
  /** Names in any language, its id among them. */
  readonly names: readonly string[];
}

/** How many are offered at a time. */
const most = 40;

/**
 * What is offered for letters typed: names that are them, then those that begin with them, then those of which words begin
 * with each word typed, then those that hold them. With nothing typed, all.
 *
 * @param favoured values that come first among equals, in this order
 */
export function find(all: readonly Findable[], typed: string, favoured: readonly string[] = []): Choice[] {
  const wanted = folded(typed);
  const place = new Map(favoured.map((value, at) => [value, at]));
  const ranked = all.flatMap((item) => {
    const rank = wanted === '' ? 0 : Math.min(...item.names.map((name) => rankOf(folded(name), wanted)));
    return rank === Infinity ? [] : [{ item, rank, favour: place.get(item.value) ?? favoured.length }];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.favour - b.favour);
  return ranked.slice(0, most).map(({ item: { value, name } }) => ({ value, name }));
}

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const words = name.split(/[^\p{L}\p{N}]+/u);
  if (wanted.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)))) return 2;
  return name.includes(wanted) ? 3 : Infinity;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .trim()
    .toLowerCase();
}

/** The sides that there are: countries, and the regional bodies that the register knows. */
export function findableSides({ records, bodies }: Register): Findable[] {
  const chinese = new Intl.DisplayNames(['zh-CN'], { type: 'region', fallback: 'none' });
  const countries = countryCodes.map((code): Findable => {
    const names = englishNamesOf(code);
    return { value: code, name: `${code}  ${names[0] ?? ''}`, names: [code, ...names, chinese.of(code) ?? ''] };
  });
  const known = new Set(countryCodes);
  const used = new Set([
    ...records.flatMap((record) => record.countries),
    ...[...bodies.values()].map((body) => body.country),
  ]);
  const others = [...used].filter((code) => !known.has(code)).sort();
  return [...countries, ...others.map((code) => sideOfBody(code, bodies))];
}

function sideOfBody(code: string, bodies: Register['bodies']): Findable {
  const body = [...bodies.values()].find(
    ({ abbr, country, kind }) => abbr === code || (country === code && kind === 'regional-body'),
  );
  if (code === 'SU') return { value: code, name: 'SU  Soviet Union', names: [code, 'Soviet Union', '苏联'] };
  if (code === 'EU')
    return { value: code, name: 'EU  European Union', names: [code, 'European Union', '欧盟', '欧洲联盟'] };
  return {
    value: code,
    name: `${code}  ${body?.name ?? 'regional body'}`,
    names: [code, body?.name ?? '', body?.name_zh ?? ''],
  };
}

export function findableBodies({ bodies }: Register): Findable[] {
  return [...bodies.values()].map(({ id, name, abbr, country, aliases, name_zh, aliases_zh }) => ({
    value: id,
    name: `${name} (${[...(abbr === null || abbr === name ? [] : [abbr]), country].join(', ')})`,
    names: [id, abbr ?? '', name, ...aliases, name_zh ?? '', ...aliases_zh].filter((text) => text !== ''),
  }));
}

export function findableTopics({ topics }: Register): Findable[] {
  return [...topics.values()].map(({ id, name, name_zh, aliases, aliases_zh }) => ({
    value: id,
    name: name_zh === null ? name : `${name}  ${name_zh}`,
    names: [id, name, name_zh ?? '', ...aliases, ...aliases_zh].filter((text) => text !== ''),
  }));
}

/** Fields, kinds of record, types of document. */
export function findableTerms(terms: ReadonlyMap<string, Term>): Findable[] {
  return [...terms.values()].map(({ id, name, name_zh, aliases, aliases_zh }) => ({
    value: id,
    name: `${name}  ${name_zh}`,
    names: [id, name, name_zh, ...aliases, ...aliases_zh],
  }));
}

/** The values that records between all of these sides have, the most frequent first: what is likely again. */
export function usual(
  { records }: Register,
  countries: readonly string[],
  values: (record: CooperationRecord) => readonly string[],
): string[] {
  const counts = new Map<string, number>();
  for (const record of records)
    if (countries.every((side) => record.countries.includes(side)))
      for (const value of values(record)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
