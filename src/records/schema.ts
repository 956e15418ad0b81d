import { z } from 'zod';
import { isPartialDate } from './partial-date.js';

/**
 * What a record is. This is the one place that says so: the loader, `npm run check`, the types and the JSON Schema in
 * `data/schema/` all derive from here.
 */

const text = (most: number) => z.string().trim().min(1).max(most);

/** The same words in English and, where known, Chinese (Simplified). */
export const bilingual = (most: number) => z.strictObject({ en: text(most), zh: text(most).optional() });

/**
 * A date of ISO 8601 with reduced precision: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A bare year is a number in YAML and is
 * read as text.
 */
export const partialDate = z.preprocess(
  (written) => (typeof written === 'number' ? String(written) : written),
  z.string().refine(isPartialDate, 'is not a real date: write YYYY, YYYY-MM or YYYY-MM-DD'),
);

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'is not an id: use letters, digits and hyphens');

/** ISO 3166-1 alpha-2 code of a country, or the tag of a regional body that takes part as a side (`EU`, `ASEAN`, ...). */
export const sideCode = z
  .string()
  .regex(/^[A-Z]{2,6}$/, 'is not a side: write an ISO 3166-1 alpha-2 code or a tag such as EU');

export const recordKinds = [
  'signing',
  'renewal',
  'meeting',
  'joint-committee',
  'entry-into-force',
  'announcement',
  'visit',
  'training',
  'event',
] as const;

export const documentTypes = [
  'MoU',
  'agreement',
  'MRA',
  'protocol',
  'work-plan',
  'joint-statement',
  'letter-of-intent',
  'cooperation-document',
  'licence',
  'contract',
] as const;

export const placeSchema = z.strictObject({
  city: text(80).nullable().default(null),
  cityZh: text(40).optional(),
  country: sideCode,
});

export const personSchema = z.strictObject({
  name: text(120),
  nameZh: text(60).optional(),
  role: text(300).nullable().default(null),
  body: id.nullable().default(null),
});

export const documentSchema = z.strictObject({
  title: bilingual(400).nullable().default(null),
  type: z.enum(documentTypes),
  count: z.int().min(1).max(99).default(1),
  parties: z.array(id).default([]),
  signatories: z.array(text(120)).default([]),
  fields: z.array(id).default([]),
  signed: partialDate.nullable().default(null),
});

export const sourceSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'is not an http or https address' }),
  publisher: text(200),
  language: z.string().regex(/^[a-z]{2,3}$/, 'is not a language: write a code of ISO 639 such as en'),
  title: text(600).nullable().default(null),
  published: partialDate.nullable().default(null),
  archive: z.url({ protocol: /^https?$/, error: 'is not an http or https address' }).optional(),
});

export const recordSchema = z.strictObject({
  id,
  title: bilingual(110),
  kind: z.enum(recordKinds),
  date: partialDate,
  dateBasis: z.enum(['act', 'report', 'inferred']),
  place: placeSchema.nullable().default(null),
  countries: z.array(sideCode).min(2, 'names fewer than two sides: a record is about two or more'),
  bodies: z.array(id).default([]),
  people: z.array(personSchema).default([]),
  instruments: z.array(documentSchema).default([]),
  fields: z.array(id).default([]),
  topics: z.array(id).default([]),
  facts: z.strictObject({ en: z.array(text(1000)).min(1), zh: z.array(text(1000)).optional() }),
  sources: z.array(sourceSchema).min(1, 'names no source: every record needs at least one'),
});

export const bodySchema = z.strictObject({
  id,
  name: text(300),
  abbr: text(40).nullable().default(null),
  country: sideCode,
  kind: text(60),
  aliases: z.array(text(300)).default([]),
  name_zh: text(120).nullable().default(null),
  aliases_zh: z.array(text(120)).default([]),
  succeeds: id.nullable().default(null),
});

export const topicSchema = z.strictObject({
  id,
  name: text(120),
  name_zh: text(60).nullable().default(null),
  broader: id.nullable().default(null),
  aliases: z.array(text(120)).default([]),
  aliases_zh: z.array(text(60)).default([]),
});

/** A term of a closed vocabulary: a field, a kind of record, a type of document. */
export const termSchema = z.strictObject({
  id,
  name: text(120),
  name_plural: text(120),
  name_zh: text(60),
  definition: text(600),
  aliases: z.array(text(120)).default([]),
  aliases_zh: z.array(text(60)).default([]),
});

export type Bilingual = Readonly<z.infer<ReturnType<typeof bilingual>>>;
export type RecordKind = (typeof recordKinds)[number];
export type DocumentType = (typeof documentTypes)[number];
export type CooperationRecord = z.infer<typeof recordSchema>;
export type CooperationDocument = z.infer<typeof documentSchema>;
export type Person = z.infer<typeof personSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Body = z.infer<typeof bodySchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Term = z.infer<typeof termSchema>;
