import { z } from 'zod';

/**
 * What a command other than a question shows, as ids: enough to show it again from the register of the day, after a restart
 * and from a button on a message of any age.
 */
const id = z.string().min(1);
const optionalId = id.optional();

const views = {
  record: z.strictObject({ view: z.literal('record'), id }),
  country: z.strictObject({ view: z.literal('country'), country: id }),
  compare: z.strictObject({ view: z.literal('compare'), first: id, second: id, with: optionalId }),
  body: z.strictObject({ view: z.literal('body'), id }),
  timeline: z.strictObject({ view: z.literal('timeline'), country: optionalId, with: optionalId, field: optionalId }),
  map: z.strictObject({
    view: z.literal('map'),
    country: optionalId,
    field: optionalId,
    year: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
  }),
} as const;

type Views = { readonly [Name in keyof typeof views]: Readonly<z.infer<(typeof views)[Name]>> };
export type View = Views[keyof Views];

/**
 * In custom ids: a letter, and the parts in their order. A letter that came to mean something else would break the buttons of
 * old messages; a new part goes to the end.
 */
const forms: { readonly [Name in keyof Views]: { readonly letter: string; readonly parts: readonly string[] } } = {
  record: { letter: 'r', parts: ['id'] },
  country: { letter: 'c', parts: ['country'] },
  compare: { letter: 'm', parts: ['first', 'second', 'with'] },
  body: { letter: 'b', parts: ['id'] },
  timeline: { letter: 't', parts: ['country', 'with', 'field'] },
  map: { letter: 'w', parts: ['country', 'field', 'year'] },
};

/** Writes a view down: `c;KH`. Parts that are absent at the end are left out. */
export function encodeView(view: View): string {
  const { letter, parts } = forms[view.view];
  const values = parts.map((part) => (view as Readonly<Record<string, string | undefined>>)[part] ?? '');
  return [letter, ...values].join(';').replace(/;+$/, '');
}

/** Reads a view. Null where it is none that this version knows. */
export function decodeView(text: string): View | null {
  const [letter, ...values] = text.split(';');
  for (const [name, { letter: own, parts }] of Object.entries(forms)) {
    if (own !== letter || values.length > parts.length) continue;
    const given = parts.flatMap((part, i) => (values[i] ? [[part, values[i]] as const] : []));
    const read = views[name as keyof Views].safeParse({ view: name, ...Object.fromEntries(given) });
    return read.success ? read.data : null;
  }
  return null;
}
