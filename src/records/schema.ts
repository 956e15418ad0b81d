import { z } from 'zod';
import { isPartialDate } from './partial-date.js';

/**
 * What a record is. This is the one place that says so: the loader, `npm run check`, the types and the JSON Schema in
 * `data/schema/` all derive from here. Parts that a record may lack have a default, so that a file holds only what is
 * known while a record in memory always has every part. Messages read on after the name of the part: "`date` is not ...".
 */

const text = (most: number) => z.string().trim().min(1).max(most);

/** The same words in English and, where known, Chinese (Simplified). */
export const bilingual = (most: number) =>
  z.strictObject({
    en: text(most).describe('In English'),
    zh: text(most).optional().describe('In Chinese (Simplified)'),
  });

/**
 * A date of ISO 8601 with reduced precision: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A bare year is a number in YAML and is
 * read as text.
 */
export const partialDate = z
  .preprocess(
    (written) => (typeof written === 'number' ? String(written) : written),
    z.string().refine(isPartialDate, 'is not a real date: write YYYY, YYYY-MM or YYYY-MM-DD'),
  )
  .meta({ id: 'partial-date' });

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'is not an id: use letters, digits and hyphens');

/** References to entries of the vocabularies. The JSON Schema offers their ids for completion. */
const bodyId = id.meta({ id: 'body', description: 'Id of a body in data/bodies.yaml' });
const fieldId = id.meta({ id: 'field', description: 'Id of a field in data/fields.yaml' });
const topicId = id.meta({ id: 'topic', description: 'Id of a topic in data/topics.yaml' });

/** ISO 3166-1 alpha-2 code of a country, or the tag of a regional body that takes part as a side (`EU`, `ASEAN`, ...). */
export const sideCode = z
  .string()
  .regex(/^[A-Z]{2,6}$/, 'is not a side: write an ISO 3166-1 alpha-2 code or a tag such as EU')
  .meta({
    id: 'side',
    description: 'ISO 3166-1 alpha-2 code of a country, or the tag of a regional body such as EU, ASEAN, GSO',
  });

const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not an http or https address' })
  .meta({ id: 'web-address' });

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
  city: text(80).nullable().default(null).describe('The city in English, where known'),
  cityZh: text(40).optional().describe('The city in Chinese'),
  country: sideCode,
});

export const personSchema = z.strictObject({
  name: text(120).describe('The name in Latin letters, as the source or its translation writes it'),
  nameZh: text(60).optional().describe('The name in Chinese characters'),
  role: text(300).nullable().default(null).describe('The office held, as in the source'),
  body: bodyId.nullable().default(null),
});

export const documentSchema = z.strictObject({
  title: bilingual(400).nullable().default(null).describe('Left out where the source names no title'),
  type: z.enum(documentTypes).describe('Type of document: see data/document-types.yaml'),
  count: z
    .int()
    .min(1)
    .max(99)
    .default(1)
    .describe('Over 1 where a source reports several documents without their titles'),
  parties: z.array(bodyId).default([]).describe('The bodies that are parties to the document'),
  signatories: z.array(text(120)).default([]).describe('Names of those who signed'),
  fields: z.array(fieldId).default([]).describe('The fields covered, among those of the record'),
  signed: partialDate.nullable().default(null).describe('Date of signature; left out where unknown'),
});

export const sourceSchema = z.strictObject({
  url: webAddress.describe('Address of the page'),
  publisher: text(200).describe('Who published the page'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'is not a language: write a code of ISO 639 such as en')
    .describe('Language of the page: code of ISO 639'),
  title: text(600).nullable().default(null).describe('Title of the page'),
  published: partialDate.nullable().default(null).describe('Date of publication'),
  archive: webAddress.optional().describe('Address of an archived copy of the page'),
});

export const recordSchema = z.strictObject({
  id: id.describe('Stable for ever: people link to it. Equal to the name of the file'),
  title: bilingual(110).describe('What happened, in at most 110 characters'),
  kind: z.enum(recordKinds).describe('Kind of record: see data/kinds.yaml'),
  date: partialDate.describe('Date of the act: YYYY-MM-DD, YYYY-MM or YYYY, no more precise than the sources'),
  dateBasis: z
    .enum(['act', 'report', 'inferred'])
    .describe(
      'act: the source states it; report: the date of the report, the act was then or shortly before; inferred: worked out',
    ),
  place: placeSchema.nullable().default(null).describe('Where it happened; left out where unknown'),
  countries: z
    .array(sideCode)
    .min(2, 'names fewer than two sides: a record is about two or more')
    .describe('The sides, two or more'),
  bodies: z.array(bodyId).default([]).describe('The bodies that take part'),
  people: z.array(personSchema).default([]).describe('The people named'),
  instruments: z.array(documentSchema).default([]).describe('The documents signed, planned or in force'),
  fields: z.array(fieldId).default([]).describe('Fields of quality infrastructure'),
  topics: z.array(topicId).default([]).describe('What it is about beside the fields'),
  facts: z
    .strictObject({
      en: z.array(text(1000)).min(1, 'names no fact: write at least one sentence').describe('In English'),
      zh: z.array(text(1000)).optional().describe('The same sentences in Chinese, in the same order'),
    })
    .describe('Sentences in our own words, each borne by the sources'),
  sources: z
    .array(sourceSchema)
    .min(1, 'names no source: every record needs at least one')
    .describe('The pages that report it, at least one'),
});

export const bodyKinds = [
  'government',
  'ministry',
  'regulator',
  'standards-body',
  'standards-developer',
  'accreditation-body',
  'metrology-institute',
  'certification-body',
  'testing-laboratory',
  'research-institute',
  'university',
  'industry-association',
  'company',
  'regional-body',
  'international-body',
  'other',
] as const;

export const bodySchema = z.strictObject({
  id: id.describe('Stable for ever: records refer to it'),
  name: text(300).describe('Name in English'),
  abbr: text(40).nullable().default(null).describe('Abbreviation, as it signs'),
  country: sideCode,
  kind: z.enum(bodyKinds).describe('Kind of body'),
  aliases: z.array(text(300)).default([]).describe('Other names in Latin letters, former ones too'),
  name_zh: text(120).nullable().default(null).describe('Name in Chinese'),
  aliases_zh: z.array(text(120)).default([]).describe('Other names in Chinese'),
  succeeds: bodyId.nullable().default(null).describe('Id of the body whose work it took over'),
});

export const topicSchema = z.strictObject({
  id: id.describe('Stable for ever: records refer to it'),
  name: text(120).describe('Name in English'),
  name_zh: text(60).nullable().default(null).describe('Name in Chinese'),
  broader: topicId.nullable().default(null).describe('Id of the topic that it is a part of'),
  aliases: z.array(text(120)).default([]).describe('Other words for it in English'),
  aliases_zh: z.array(text(60)).default([]).describe('Other words for it in Chinese'),
});

/** A term of a closed vocabulary: a field, a kind of record, a type of document. */
export const termSchema = z.strictObject({
  id: id.describe('Stable for ever: records refer to it'),
  name: text(120).describe('Name in English, for one'),
  name_plural: text(120).describe('Name in English, for several'),
  name_zh: text(60).describe('Name in Chinese'),
  definition: text(600).describe('What it is, in one sentence'),
  aliases: z.array(text(120)).default([]).describe('Other words for it in English'),
  aliases_zh: z.array(text(60)).default([]).describe('Other words for it in Chinese'),
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
