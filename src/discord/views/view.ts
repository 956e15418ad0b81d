import { z } from 'zod';
import { documentTypes, recordKinds } from '../../records/schema.js';

/**
 * What a command other than a question shows, as ids: enough to show it again from the register of the day, after a restart
 * and from a button on a message of any age.
 */
const id = z.string().min(1);
const year = z.string().regex(/^\d{4}$/);

/** What narrows the records that are shown: the filters of src/profiles/filters.ts. */
const filters = {
  country: id.optional(),
  with: id.optional(),
  body: id.optional(),
  field: id.optional(),
  topic: id.optional(),
  kind: z.enum(recordKinds).optional(),
  type: z.enum(documentTypes).optional(),
  from: year.optional(),
  to: year.optional(),
} as const;

export const exportFormats = ['csv', 'json', 'markdown', 'ics'] as const;

const views = {
  record: z.strictObject({ view: z.literal('record'), id }),
  country: z.strictObject({ view: z.literal('country'), country: id }),
  compare: z.strictObject({ view: z.literal('compare'), first: id, second: id, with: id.optional() }),
  body: z.strictObject({ view: z.literal('body'), body: id }),
  search: z.strictObject({ view: z.literal('search'), text: id, ...filters }),
  latest: z.strictObject({ view: z.literal('latest'), country: filters.country, field: filters.field }),
  timeline: z.strictObject({
    view: z.literal('timeline'),
    country: filters.country,
    with: filters.with,
    field: filters.field,
  }),
  map: z.strictObject({
    view: z.literal('map'),
    country: filters.country,
    field: filters.field,
    year: year.optional(),
  }),
  export: z.strictObject({ view: z.literal('export'), format: z.enum(exportFormats), ...filters }),
  news: z.strictObject({ view: z.literal('news'), delivery: id }),
} as const;

type Views = { readonly [Name in keyof typeof views]: Readonly<z.infer<(typeof views)[Name]>> };
export type View = Views[keyof Views];
export type ViewOf<Name extends keyof Views> = Views[Name];

const filterParts = Object.keys(filters);

/**
 * In custom ids: a letter, and the parts in their order. A letter that came to mean something else would break the buttons of
 * old messages; a new part goes to the end.
 */
const forms: { readonly [Name in keyof Views]: { readonly letter: string; readonly parts: readonly string[] } } = {
  record: { letter: 'r', parts: ['id'] },
  country: { letter: 'c', parts: ['country'] },
  compare: { letter: 'm', parts: ['first', 'second', 'with'] },
  body: { letter: 'b', parts: ['body'] },
  search: { letter: 's', parts: ['text', ...filterParts] },
  latest: { letter: 'l', parts: ['country', 'field'] },
  timeline: { letter: 't', parts: ['country', 'with', 'field'] },
  map: { letter: 'w', parts: ['country', 'field', 'year'] },
  export: { letter: 'x', parts: ['format', ...filterParts] },
  news: { letter: 'n', parts: ['delivery'] },
};

/** What separates the parts may stand in a text. */
const escape = (text: string) => text.replace(/[;%]/g, (sign) => (sign === ';' ? '%3b' : '%25'));
const unescape = (text: string) => text.replace(/%3b/g, ';').replace(/%25/g, '%');

/** Writes a view down: `c;KH`. Parts that are absent at the end are left out. */
export function encodeView(view: View): string {
  const { letter, parts } = forms[view.view];
  const values = parts.map((part) => escape((view as Readonly<Record<string, string | undefined>>)[part] ?? ''));
  return [letter, ...values].join(';').replace(/;+$/, '');
}

/** Reads a view. Null where it is none that this version knows. */
export function decodeView(text: string): View | null {
  const [letter, ...values] = text.split(';');
  for (const [name, { letter: own, parts }] of Object.entries(forms)) {
    if (own !== letter || values.length > parts.length) continue;
    const given = parts.flatMap((part, i) => (values[i] ? [[part, unescape(values[i])] as const] : []));
    const read = views[name as keyof Views].safeParse({ view: name, ...Object.fromEntries(given) });
    return read.success ? read.data : null;
  }
  return null;
}

/** Whether it has a picture or a file, which take longer to make than a text. */
export const isSlow = ({ view }: View): boolean => ['country', 'timeline', 'map', 'export'].includes(view);
