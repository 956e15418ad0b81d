import { daysOf } from '../partial-date.js';
import type { Register } from '../register.js';
import type { CooperationDocument, CooperationRecord, Source } from '../schema.js';
import type { Remark } from './remark.js';
import { likeness, wordsOf } from './words.js';

/**
 * Pages from which several records draw, and of which they say different things: who published it, when and under which
 * title; when one and the same document was signed; when, or between whom, one and the same act was. That one page tells of
 * several acts is usual and no remark.
 */
export function sourcesThatDisagree(register: Register): Remark[] {
  const uses = new Map<string, Use[]>();
  // By id, so that the remark stands at the same record whatever else is added.
  for (const record of [...register.records].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const [at, source] of record.sources.entries()) {
      const others = uses.get(source.url);
      if (others) others.push({ record, at, source });
      else uses.set(source.url, [{ record, at, source }]);
    }
  const shared = [...uses.values()].filter((list) => list.length > 1);
  const remarks = shared.flatMap((list) => [
    ...parts.flatMap((part) => differing(part, list, register)),
    ...pairs(list).flatMap(([a, b]) => differingActs(a.record, b.record, register)),
  ]);
  // Two records may share several pages.
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}

/** A record's use of a page, which is its `at`th source. */
interface Use {
  readonly record: CooperationRecord;
  readonly at: number;
  readonly source: Source;
}

const parts = ['publisher', 'language', 'title', 'published', 'archive'] as const;
type Part = (typeof parts)[number];

/** What most uses of a page say of a part (the first of them, where equally many do) is taken as right. */
function differing(part: Part, uses: readonly Use[], { fileOf }: Register): Remark[] {
  const said = uses.map(({ source }) => source[part] ?? null);
  const votes = new Map<string, number>();
  for (const value of said)
    if (value !== null) votes.set(sameAs(part, value), (votes.get(sameAs(part, value)) ?? 0) + 1);
  const [most] = [...votes].sort(([, a], [, b]) => b - a);
  if (!most) return [];
  const model = uses.find(({ source }) => sameAs(part, source[part] ?? '') === most[0]);
  const value = model?.source[part];
  if (!model || !value) return [];
  const where = fileOf.get(model.record.id) ?? model.record.id;
  return uses.flatMap(({ record, at, source }): Remark[] => {
    const own = source[part] ?? null;
    if (own !== null && sameAs(part, own) === most[0]) return [];
    const message =
      own === null
        ? `has no \`${part}\` for this page, for which ${where} has \`${part}: ${value}\`: add it`
        : `\`${part}: ${own}\` is not what ${where} says of the same page, \`${part}: ${value}\`: write the right one in both`;
    return [{ about: { record: record.id }, path: ['sources', at, own === null ? 'url' : part], message }];
  });
}

/** Titles that differ in case and punctuation alone are the same. */
function sameAs(part: Part, value: string): string {
  return part === 'title' || part === 'publisher' ? [...wordsOf(value)].join(' ') : value;
}

/** What two records that share a page say differently of one act or document. `a` has the earlier id. */
function differingActs(a: CooperationRecord, b: CooperationRecord, { fileOf }: Register): Remark[] {
  if (a.id === b.id) return [];
  const other = fileOf.get(a.id) ?? a.id;
  const remark = (path: Remark['path'], message: string): Remark => ({
    about: { record: b.id },
    path,
    message: `${message}: write the right one in both, or make clear in the titles how they differ`,
  });
  const titles = likeness(wordsOf(a.title.en), wordsOf(b.title.en));
  if (a.kind === b.kind && titles >= oneAct) {
    if (!canBeOneDay(a.date, b.date))
      return [
        remark(
          ['date'],
          `\`date: ${b.date}\` is not the \`${a.date}\` of ${other}, which tells of the same from the same page`,
        ),
      ];
    const [sidesA, sidesB] = [a, b].map(({ countries }) => [...countries].sort().join(', '));
    // The same meeting with two countries has two titles, which name them.
    if (sidesA !== sidesB && titles === 1)
      return [
        remark(
          ['countries'],
          `\`countries\` are not the ${sidesA} of ${other}, which tells of the same from the same page`,
        ),
      ];
  }
  return b.instruments.flatMap((document, at) => {
    const same = a.instruments.find((one) => isOneDocument(one, document));
    if (!same?.signed || document.signed === null || canBeOneDay(same.signed, document.signed)) return [];
    return [
      remark(
        ['instruments', at, 'signed'],
        `\`signed: ${document.signed}\` is not the \`${same.signed}\` that ${other} gives the same document from the same page`,
      ),
    ];
  });
}

/** The likeness of titles from which on two records of one page tell of one act: yearly meetings stay below. */
const oneAct = 0.8;

function isOneDocument(a: CooperationDocument, b: CooperationDocument): boolean {
  if (!a.title || !b.title || a.type !== b.type) return false;
  if ([...a.parties].sort().join() !== [...b.parties].sort().join()) return false;
  return likeness(wordsOf(a.title.en), wordsOf(b.title.en)) === 1;
}

function canBeOneDay(a: string, b: string): boolean {
  const [daysA, daysB] = [daysOf(a), daysOf(b)];
  return daysA.from <= daysB.to && daysB.from <= daysA.to;
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((first, at) => list.slice(at + 1).map((second): [T, T] => [first, second]));
}
