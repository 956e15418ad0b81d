import { z } from 'zod';
import { documentTypes, recordKinds } from '../records/schema.js';
import type { Query, Scope } from './query.js';

/**
 * A query as a short text, for the custom ids of buttons (at most 100 characters, Discord docs, components/reference), so
 * that a button works after a restart and on a message of any age.
 *
 *     e;count;d;c:CN+KH;t:MoU;p:20250101-20251231
 *
 * Language, ask, documents or acts, then the parts that are not empty. Lists are joined by `+`, alternatives by `,`.
 */

const asks = [
  'list',
  'count',
  'date',
  'people',
  'bodies',
  'countries',
  'place',
  'fields',
  'yes-no',
  'compare',
  'define',
  'source',
  'summary',
  'text',
] as const;

/** Parts of a scope that are lists of alternatives, and their letters. */
const nested = {
  countries: 'c',
  bodies: 'b',
  people: 'n',
  fields: 'f',
  recordFields: 'F',
  topics: 'o',
  mentions: 'M',
} as const;
const flat = {
  bodyKinds: 'B',
  types: 't',
  kinds: 'k',
  cities: 'C',
  placeCountries: 'P',
  words: 'w',
  records: 'r',
} as const;

const reserved = /[;:+,%|]/g;
const escape = (text: string) => text.replace(reserved, (character) => `%${character.charCodeAt(0).toString(16)}`);
const unescape = (text: string) =>
  text.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const list = (values: readonly string[]) => values.map(escape).join(',');
const day = (date: string | null) => date?.replaceAll('-', '') ?? '';

function scopeParts(scope: Scope): string[] {
  const parts: string[] = [];
  for (const [part, letter] of Object.entries(nested)) {
    const value = scope[part as keyof typeof nested];
    if (value && value.length > 0) parts.push(`${letter}:${value.map(list).join('+')}`);
  }
  for (const [part, letter] of Object.entries(flat)) {
    const value = scope[part as keyof typeof flat];
    if (value && value.length > 0) parts.push(`${letter}:${list(value)}`);
  }
  for (const period of [...(scope.period ? [scope.period] : []), ...(scope.orPeriods ?? [])])
    parts.push(`p:${day(period.from)}-${day(period.to)}`);
  if (scope.noDocuments) parts.push('z:1');
  return parts;
}

/**
 * Writes a query down. A comparison, a share, alternatives of different sorts, or one query inside another, has no short form: the result is then longer than any
 * button holds, and `decodeQuery` does not read it.
 */
export function encodeQuery(query: Query): string {
  if (query.alternatives || query.relative || query.via || query.share || query.scope.either || query.undecided)
    return JSON.stringify(query);
  const parts = [
    query.language === 'zh' ? 'z' : 'e',
    query.ask,
    query.of === 'documents' ? 'd' : 'a',
    ...scopeParts(query.scope),
  ];
  if (query.except) parts.push(...scopeParts(query.except).map((part) => `x${part}`));
  if (query.counted) parts.push(`#:${query.counted}`);
  if (query.order) parts.push(`l:${query.order.from === 'latest' ? 'l' : 'e'}${query.order.nth},${query.order.take}`);
  if (query.ordinal !== undefined) parts.push(`N:${query.ordinal}`);
  if (query.most) parts.push(`m:${query.most.of},${query.most.direction},${query.most.take}`);
  if (query.per) parts.push(`y:${query.per}`);
  if (query.unsigned) parts.push('u:1');
  if (query.subject) parts.push(`s:${query.subject.map(({ type, id }) => `${type},${escape(id)}`).join('+')}`);
  if (query.role) parts.push(`R:${query.role}`);
  if (query.roleWords) parts.push(`W:${list(query.roleWords)}`);
  if (query.side) parts.push(`S:${list(query.side)}`);
  if (query.inAll) parts.push('i:1');
  if (query.bodyKinds) parts.push(`K:${list(query.bodyKinds)}`);
  if (query.title) parts.push(`t!:${escape(query.title)}`);
  if (query.unrecorded) parts.push(`U:${escape(query.unrecorded)}`);
  if (query.readings)
    parts.push(`V:${query.readings.map(({ written, readAs }) => `${escape(written)},${escape(readAs)}`).join('+')}`);
  if (query.keywords) parts.push('q:1');
  if (query.leftover) parts.push(`L:${list(query.leftover)}`);
  if (query.text) parts.push(`T:${escape(query.text)}`);
  return parts.join(';');
}

const strings = z.array(z.string()).min(1);
const periodSchema = z.strictObject({ from: z.iso.date().nullable(), to: z.iso.date().nullable() });
const scopeSchema = z.strictObject({
  countries: z.array(strings).optional(),
  bodies: z.array(strings).optional(),
  people: z.array(strings).optional(),
  fields: z.array(strings).optional(),
  topics: z.array(strings).optional(),
  bodyKinds: strings.optional(),
  types: z.array(z.enum(documentTypes)).optional(),
  kinds: z.array(z.enum(recordKinds)).optional(),
  cities: strings.optional(),
  placeCountries: strings.optional(),
  words: strings.optional(),
  records: strings.optional(),
  recordFields: z.array(strings).optional(),
  mentions: z.array(strings).optional(),
  period: periodSchema.optional(),
  orPeriods: z.array(periodSchema).min(1).optional(),
  noDocuments: z.literal(true).optional(),
});
const counted = z.enum(['documents', 'acts', 'countries', 'bodies', 'people', 'fields', 'topics', 'cities', 'years']);
const querySchema = z.strictObject({
  language: z.enum(['en', 'zh']),
  ask: z.enum(asks),
  of: z.enum(['documents', 'acts']),
  scope: scopeSchema,
  except: scopeSchema.optional(),
  counted: counted.optional(),
  order: z.strictObject({ from: z.enum(['latest', 'earliest']), nth: z.int().min(1), take: z.int().min(1) }).optional(),
  ordinal: z.int().min(1).optional(),
  most: z.strictObject({ of: counted, direction: z.enum(['most', 'least']), take: z.int().min(1) }).optional(),
  per: z.enum(['year', 'country', 'field', 'type', 'kind']).optional(),
  unsigned: z.literal(true).optional(),
  subject: z
    .array(
      z.strictObject({
        type: z.enum([
          'country',
          'region',
          'body',
          'body-kind',
          'person',
          'field',
          'topic',
          'document-type',
          'kind',
          'city',
        ]),
        id: z.string(),
      }),
    )
    .optional(),
  role: z.enum(['signatories', 'participants', 'head']).optional(),
  roleWords: z.array(z.string()).optional(),
  side: strings.optional(),
  inAll: z.literal(true).optional(),
  bodyKinds: strings.optional(),
  title: z.string().optional(),
  unrecorded: z.string().optional(),
  readings: z.array(z.strictObject({ written: z.string(), readAs: z.string() })).optional(),
  keywords: z.literal(true).optional(),
  leftover: z.array(z.string()).optional(),
  text: z.string().optional(),
});

const values = (text: string) => text.split(',').map(unescape);
const isoDay = (digits: string) =>
  digits === '' ? null : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;

function readPart(scope: Record<string, unknown>, letter: string, text: string): boolean {
  for (const [part, own] of Object.entries(nested))
    if (own === letter) return assign(scope, part, text.split('+').map(values));
  for (const [part, own] of Object.entries(flat)) if (own === letter) return assign(scope, part, values(text));
  if (letter === 'p') {
    const [from = '', to = ''] = text.split('-');
    const period = { from: isoDay(from), to: isoDay(to) };
    if (scope['period'] === undefined) return assign(scope, 'period', period);
    return assign(scope, 'orPeriods', [...((scope['orPeriods'] as unknown[] | undefined) ?? []), period]);
  }
  return letter === 'z' && assign(scope, 'noDocuments', true);
}

function assign(target: Record<string, unknown>, key: string, value: unknown): boolean {
  target[key] = value;
  return true;
}

/** Reads what `encodeQuery` wrote. Null for anything else: a button of another version, or one that was forged. */
export function decodeQuery(text: string): Query | null {
  const [language, ask, of, ...parts] = text.split(';');
  const query: Record<string, unknown> = {
    language: language === 'z' ? 'zh' : language === 'e' ? 'en' : '',
    ask,
    of: of === 'd' ? 'documents' : of === 'a' ? 'acts' : '',
  };
  const scope: Record<string, unknown> = {};
  const except: Record<string, unknown> = {};
  for (const part of parts) {
    const colon = part.indexOf(':');
    const letter = part.slice(0, colon);
    const value = part.slice(colon + 1);
    if (letter.startsWith('x') && readPart(except, letter.slice(1), value)) continue;
    if (readPart(scope, letter, value)) continue;
    const [first = '', second = '', third = ''] = value.split(',');
    if (letter === '#') query['counted'] = value;
    else if (letter === 'l')
      query['order'] = {
        from: value.startsWith('l') ? 'latest' : 'earliest',
        nth: Number(first.slice(1)),
        take: Number(second),
      };
    else if (letter === 'N') query['ordinal'] = Number(value);
    else if (letter === 'm') query['most'] = { of: first, direction: second, take: Number(third) };
    else if (letter === 'y') query['per'] = value;
    else if (letter === 'u') query['unsigned'] = true;
    else if (letter === 's')
      query['subject'] = value
        .split('+')
        .map((one) => ({ type: one.slice(0, one.indexOf(',')), id: unescape(one.slice(one.indexOf(',') + 1)) }));
    else if (letter === 'R') query['role'] = value;
    else if (letter === 'W') query['roleWords'] = value === '' ? [] : values(value);
    else if (letter === 'S') query['side'] = values(value);
    else if (letter === 'i') query['inAll'] = true;
    else if (letter === 'T') query['text'] = unescape(value);
    else if (letter === 'K') query['bodyKinds'] = values(value);
    else if (letter === 't!') query['title'] = unescape(value);
    else if (letter === 'U') query['unrecorded'] = unescape(value);
    else if (letter === 'V')
      query['readings'] = value.split('+').map((one) => {
        const [written = '', readAs = ''] = values(one);
        return { written, readAs };
      });
    else if (letter === 'q') query['keywords'] = true;
    else if (letter === 'L') query['leftover'] = values(value);
    else return null;
  }
  query['scope'] = scope;
  if (Object.keys(except).length > 0) query['except'] = except;
  const parsed = querySchema.safeParse(query);
  // Zod's optional properties allow undefined by type; what was read here never holds one.
  return parsed.success ? (parsed.data as Query) : null;
}
