import type { Counted } from '../../questions/query.js';
import type { CooperationRecord } from '../../records/schema.js';
import type { Context } from '../compose.js';
import { partnersOf, type Selected } from '../select.js';

/** Something found in several records: with how many of them, most first. */
export interface Gathered {
  readonly id: string;
  readonly items: readonly Selected[];
  /** Documents where documents are asked about, else records. */
  readonly count: number;
}

/** The members of a dimension that the selected records name, most frequent first, then latest first. */
export function gather(context: Context, selected: readonly Selected[], counted: Counted): Gathered[] {
  const { query } = context;
  const found = new Map<string, Selected[]>();
  const add = (id: string, item: Selected) => {
    const list = found.get(id);
    // What one record names twice comes one after the other.
    if (!list) found.set(id, [item]);
    else if (list.at(-1) !== item) list.push(item);
  };
  if (counted === 'countries') {
    for (const [country, items] of partnersIn(context, selected)) for (const item of items) add(country, item);
  } else {
    for (const item of selected) for (const id of membersOf(context, item, counted)) add(id, item);
  }
  const weigh = (items: readonly Selected[]) =>
    query.of === 'documents'
      ? items.reduce((sum, { documents }) => sum + documents.reduce((n, { count }) => n + count, 0), 0)
      : items.length;
  return [...found]
    .map(([id, items]) => ({ id, items, count: weigh(items) }))
    .sort(
      (a, b) =>
        b.count - a.count ||
        (b.items[0]?.record.date ?? '').localeCompare(a.items[0]?.record.date ?? '') ||
        a.id.localeCompare(b.id),
    );
}

/** A list of more countries than this is a region. */
const mostAlternatives = 4;

/** The partners of the countries asked about; "which African countries has China ..." asks for those of the region alone. */
function partnersIn({ query, edition }: Context, selected: readonly Selected[]): [string, Selected[]][] {
  const { countries, bodies = [] } = query.scope;
  // A body's own country is no partner of it.
  const lists =
    countries ??
    bodies.map((list) => [...new Set(list.flatMap((id) => edition.register.bodies.get(id)?.country ?? []))]);
  const regions = lists.filter((list) => list.length > mostAlternatives);
  const anchors = lists.filter((list) => list.length <= mostAlternatives);
  if (regions.length === 0 || anchors.length === 0) return [...partnersOf(selected, lists)];
  const wanted = new Set(regions.flat());
  return [...partnersOf(selected, anchors)].filter(([country]) => wanted.has(country));
}

function membersOf({ query, edition }: Context, { record, documents }: Selected, counted: Counted): readonly string[] {
  switch (counted) {
    case 'bodies': {
      const parties = documents.flatMap((document) => document.parties);
      return query.of === 'documents' && parties.length > 0 ? parties : record.bodies;
    }
    case 'people': {
      const signatories = documents.flatMap((document) => document.signatories);
      return query.role === 'signatories' || (query.of === 'documents' && signatories.length > 0)
        ? signatories
        : record.people.map(({ name }) => name);
    }
    case 'fields':
      return query.of === 'documents' && documents.some(({ fields }) => fields.length > 0)
        ? documents.flatMap(({ fields }) => fields)
        : record.fields;
    case 'topics':
      return record.topics.filter((topic) => edition.register.topics.has(topic));
    case 'cities':
      return record.place?.city ? [record.place.city] : [];
    case 'years':
      return [record.date.slice(0, 4)];
    default:
      return [record.id];
  }
}

/** The names of what is counted, as a reader sees them. */
export function headsCounted(context: Context, selected: readonly Selected[], counted: Counted): string[] {
  const { w } = context;
  const except = context.query.except;
  return gather(context, selected, counted)
    .filter(({ id }) => !(counted === 'countries' && except?.countries?.flat().includes(id)))
    .map(({ id }) => nameCounted(context, counted, id, selected[0]?.record) || w.text({ en: id }));
}

export function nameCounted({ w }: Context, counted: Counted, id: string, record?: CooperationRecord): string {
  switch (counted) {
    case 'countries':
      return w.name('country', id);
    case 'bodies':
      return w.body(id);
    case 'fields':
      return w.name('field', id);
    case 'topics':
      return w.name('topic', id);
    case 'cities':
      return w.name('city', id);
    case 'people':
      return record ? w.person(record, id) : id;
    default:
      return id;
  }
}
