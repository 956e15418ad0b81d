import { z } from 'zod';
import type { Edition } from '../edition/edition.js';
import type { AnswerJson } from './as-json.js';

/**
 * Judges answers by expected ones: the outcome is equal; the value, where given, is equal by kind; the records are the ones
 * expected; the patterns occur in the text; every citation is a source of its record.
 */

const value = z.union([
  z.null(),
  z.number(),
  z.boolean(),
  z.string(),
  z.array(z.string()),
  z.record(z.string(), z.number()),
]);

const expectation = z.object({
  outcome: z.string().optional(),
  kind: z.string().optional(),
  value: value.optional(),
  records: z.array(z.string()).optional(),
  loose: z.boolean().optional(),
  must: z.array(z.string()).optional(),
  never: z.array(z.string()).optional(),
});
export type Expectation = z.infer<typeof expectation>;
const withAlternatives = expectation.extend({ accept: z.array(expectation).optional() });

const turn = z.object({ q: z.string(), expect: withAlternatives, accept: z.array(expectation).optional() });
export const judgedQuestion = turn.extend({ lang: z.string().optional(), class: z.string().optional() });
export const judgedConversation = z.object({ turns: z.array(turn).min(1) });
export type JudgedQuestion = z.infer<typeof judgedQuestion>;

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(mr|mrs|ms|dr|prof|h\.?e|eng)\.?\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a pattern, `/…/flags` or a plain string, occurs in a text. */
function occurs(pattern: string, text: string): boolean {
  const expression = /^\/(.*)\/([a-z]*)$/su.exec(pattern);
  return expression ? new RegExp(expression[1] ?? '', expression[2]).test(text) : text.includes(pattern);
}

const namesOfBodies = new WeakMap<Edition, ReadonlyMap<string, readonly string[]>>();

/** All names of the body that one of them names, as `plain` writes them. */
function bodyNames(name: string, edition: Edition): readonly string[] {
  let known = namesOfBodies.get(edition);
  if (!known) {
    const byName = new Map<string, readonly string[]>();
    for (const { id, name: full, abbr, aliases, name_zh, aliases_zh } of edition.register.bodies.values()) {
      const all = [id, full, abbr ?? '', ...aliases, name_zh ?? '', ...aliases_zh].map(plain).filter(Boolean);
      for (const one of all) if (!byName.has(one)) byName.set(one, all);
    }
    namesOfBodies.set(edition, (known = byName));
  }
  const wanted = plain(name);
  return known.get(wanted) ?? [wanted];
}

function sameSet(expected: readonly string[], got: readonly string[], edition: Edition): boolean {
  const names = (text: string): readonly string[] => [plain(text), ...bodyNames(text, edition)];
  const matches = (a: string, b: string) =>
    names(a).some((name) => names(b).includes(name)) ||
    plain(b).split(' ').includes(plain(a)) ||
    plain(a).split(' ').includes(plain(b));
  return (
    expected.every((one) => got.some((other) => matches(one, other))) &&
    got.every((one) => expected.some((other) => matches(other, one)))
  );
}

/** What is wrong with an answer by one expectation, or null. */
export function faultOf(expected: Expectation, answer: AnswerJson, edition: Edition): string | null {
  if (expected.outcome !== undefined && expected.outcome !== answer.outcome)
    return `outcome ${answer.outcome}, expected ${expected.outcome}`;
  const wanted = expected.value;
  if (wanted !== undefined && wanted !== null) {
    const got = answer.value;
    const fault = `value ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`;
    if (answer.kind === 'define' || expected.kind === 'define') {
      const parts = Array.isArray(wanted) ? wanted : [typeof wanted === 'string' ? wanted : JSON.stringify(wanted)];
      if (!parts.every((part) => answer.text.toLowerCase().includes(part.toLowerCase())))
        return `text lacks ${JSON.stringify(wanted)}`;
    } else if (Array.isArray(wanted)) {
      if (!Array.isArray(got) || !sameSet(wanted, got as string[], edition)) return fault;
    } else if (typeof wanted === 'object') {
      const record = got as Readonly<Record<string, number>> | null;
      if (
        record === null ||
        typeof record !== 'object' ||
        !Object.entries(wanted).every(([key, number]) => record[key] === number)
      )
        return fault;
    } else if (expected.kind === 'place') {
      if (typeof got !== 'string' || got.split(',')[0] !== String(wanted).split(',')[0]) return fault;
    } else if (got !== wanted) return fault;
  }
  if (expected.records !== undefined && expected.records.length > 0) {
    const kind = expected.kind ?? answer.kind;
    const sets = kind === 'list' || kind === 'count' || kind === 'countries' || (kind === 'yes-no' && wanted !== false);
    const hits = answer.records.filter((id) => expected.records?.includes(id)).length;
    if (sets && !expected.loose && (hits !== expected.records.length || hits !== answer.records.length))
      return `records ${answer.records.slice(0, 8).join(' ')} (${answer.records.length}), expected ${expected.records.slice(0, 8).join(' ')} (${expected.records.length})`;
    if (
      sets &&
      expected.loose &&
      (hits / expected.records.length < 0.8 || hits / Math.max(1, answer.records.length) < 0.8)
    )
      return `records overlap too little: ${answer.records.slice(0, 8).join(' ')} (${answer.records.length}), expected ${expected.records.slice(0, 8).join(' ')} (${expected.records.length})`;
    if (!sets && !expected.records.includes(answer.records[0] ?? ''))
      return `first record ${answer.records[0] ?? 'none'}, expected ${expected.records.slice(0, 4).join(' ')}`;
  }
  for (const pattern of expected.must ?? []) if (!occurs(pattern, answer.text)) return `text lacks ${pattern}`;
  for (const pattern of expected.never ?? []) if (occurs(pattern, answer.text)) return `text holds ${pattern}`;
  if (answer.outcome === 'answered' && answer.citations.length === 0 && answer.value !== false && answer.value !== 0)
    return 'no citation';
  return citationFault(answer, edition);
}

/** The first citation that is no source of its record, or whose record is not among those of the answer. */
export function citationFault(answer: AnswerJson, { register }: Edition): string | null {
  for (const { record, url } of answer.citations) {
    if (!answer.records.includes(record)) return `cites ${record}, which is not among its records`;
    if (!register.recordById.get(record)?.sources.some((source) => source.url === url))
      return `${url} is no source of ${record}`;
  }
  return null;
}

/** What is wrong by all of the accepted expectations, or null where one is met. */
export function judge(
  { expect, accept }: Pick<JudgedQuestion, 'expect' | 'accept'>,
  answer: AnswerJson,
  edition: Edition,
): string | null {
  const alternatives = [expect, ...(expect.accept ?? []), ...(accept ?? [])];
  const faults = alternatives.map((expected) => faultOf(expected, answer, edition));
  return faults.includes(null) ? null : (faults[0] ?? null);
}
