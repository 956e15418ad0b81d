import { isCue } from './clauses.js';
import type { Cue } from './cues.js';
import type { Token } from './tokens.js';

/** What a noun of a question asks for. */
export type Head =
  | 'country'
  | 'partner'
  | 'body'
  | 'person'
  | 'field'
  | 'topic'
  | 'place'
  | 'year'
  | 'date'
  | 'act'
  | 'document'
  | 'source'
  | 'head'
  | 'role';

/** The noun cues and what they ask for. */
export const nounCues: Readonly<Partial<Record<Cue, Head>>> = {
  'noun-country': 'country',
  'noun-partner': 'partner',
  'noun-body': 'body',
  'noun-person': 'person',
  'noun-field': 'field',
  'noun-topic': 'topic',
  'noun-place': 'place',
  'noun-year': 'year',
  'noun-date': 'date',
  'noun-act': 'act',
  'noun-head': 'head',
  'noun-role': 'role',
  source: 'source',
  cooperate: 'act',
  committee: 'act',
  'noun-document': 'document',
};

export function headOfName(token: Token): Head | null {
  if (token.type !== 'name') return null;
  for (const { type, id } of token.match.references) {
    if (type === 'document-type') return 'document';
    if (type === 'kind' && id !== 'signing') return 'act';
    if (type === 'body-kind') return 'body';
    if (type === 'region' && /countr|nation|state|国/i.test(token.text)) return 'country';
  }
  return null;
}

/** What may stand between "which" and the noun it asks for. */
function colours(token: Token): boolean {
  return (
    token.type === 'name' ||
    token.type === 'period' ||
    token.type === 'word' ||
    token.type === 'number' ||
    isCue(token, 'and', 'of', 'stop', 'latest', 'earliest', 'most', 'least', 'exist', 'more', 'cover', 'list')
  );
}

/** The noun that "which" or "how many" asks for: the last noun of the phrase that follows. */
export function headAfter(tokens: readonly Token[], from: number): Head | null {
  let head: Head | null = null;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const noun = token.type === 'cue' ? nounCues[token.cue] : undefined;
    const named = headOfName(token);
    // "which fields of cooperation", 哪些领域的协议: behind a preposition the first noun stays the head.
    if (noun) {
      if (head === null || noun !== 'act')
        head = head !== null && isCue(tokens[i - 1], 'of') && tokens[i - 1]?.text !== '的' ? head : noun;
    } else if (named) {
      if (
        head === null ||
        tokens[i - 1]?.text === '的' ||
        headOfName(tokens[i - 1] as Token) !== null ||
        head === 'act'
      )
        head = named;
    } else if (!colours(token)) {
      break;
    }
    if (head !== null && isCue(tokens[i + 1], 'of', 'and') && tokens[i + 1]?.text !== '的') break;
  }
  return head;
}

/** "List the states with which ...", "Of the countries with which ..., which ones ...": the noun after the order. */
export function headOfOrder(tokens: readonly Token[]): Head | null {
  const at = tokens.findIndex(
    (token) => isCue(token, 'list') || (isCue(token, 'summary') && /^tell me$/i.test(token.text)),
  );
  if (at === -1 || tokens.slice(0, at).some((token) => !isCue(token, 'stop', 'greeting'))) return null;
  const next = tokens.slice(at + 1).find((token) => !isCue(token, 'stop', 'list', 'of'));
  const noun = next?.type === 'cue' ? nounCues[next.cue] : undefined;
  return noun !== undefined && !['act', 'document', 'date', 'role', 'head', 'source'].includes(noun) ? noun : null;
}

/** 签过文件的国家有哪些: in Chinese the noun may stand before the question word. */
export function headBefore(tokens: readonly Token[], which: number): Head | null {
  if (!/\p{Script=Han}/u.test(tokens[which]?.text ?? '')) return null;
  const before = tokens.slice(0, which).findLast((token) => !isCue(token, 'stop', 'be', 'exist', 'list', 'both'));
  if (!before) return null;
  return (before.type === 'cue' ? nounCues[before.cue] : undefined) ?? headOfName(before);
}

/** "Of the countries with which ..., which ones ...": the noun that the set is made of. */
export function headOfSet(tokens: readonly Token[], which: number): Head | null {
  const noun = tokens.slice(0, which).find((token) => isCue(token, 'noun-country', 'noun-body', 'noun-person'));
  return noun?.type === 'cue' && tokens.slice(0, which).some((token) => isCue(token, 'that-also'))
    ? (nounCues[noun.cue] ?? null)
    : null;
}

/** "What was the venue of ...", "What is the date of ...": the noun after "is". */
export function headAfterBe(tokens: readonly Token[], which: number): Head | null {
  if (!isCue(tokens[which + 1], 'be')) return null;
  const next = tokens.slice(which + 2).find((token) => !isCue(token, 'stop'));
  const noun = next?.type === 'cue' ? nounCues[next.cue] : undefined;
  return noun !== undefined && ['place', 'date', 'year', 'role', 'field', 'topic', 'source'].includes(noun)
    ? noun
    : null;
}
