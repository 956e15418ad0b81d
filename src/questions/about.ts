import { isCue } from './clauses.js';
import type { Token } from './tokens.js';
import { isPersonName } from './unknown-people.js';

/** Words that were read as nothing: not of a name, a time or a cue. */
export function leftovers(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, i) =>
    token.type === 'word' || token.type === 'unread' || (isCue(token, 'off-topic') && narrows(tokens, i))
      ? [token.text]
      : [],
  );
}

/** "memorandum on tourism", "tourism agreements": beside a document, a word of another matter says which document is meant. */
function narrows(tokens: readonly Token[], at: number): boolean {
  const isDocument = (token: Token | undefined) =>
    token?.type === 'name' && token.match.references.some(({ type }) => type === 'document-type');
  return isDocument(tokens[at + 1]) || (isCue(tokens[at - 1], 'of', 'cover') && isDocument(tokens[at - 2]));
}

/** Names that say a question is about cooperation; a country or a city alone may be about anything. */
export function isAboutRecords(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      (token.type === 'name' &&
        token.match.references.some(
          ({ type }) =>
            type === 'body' ||
            type === 'person' ||
            type === 'document-type' ||
            type === 'field' ||
            type === 'kind' ||
            type === 'topic' ||
            type === 'body-kind',
        )) ||
      isCue(
        token,
        'sign',
        'cooperate',
        'meet',
        'noun-partner',
        'renew',
        'noun-act',
        'committee',
        'attend',
        'represent',
      ),
  );
}

/** "what is 17 * 23?" */
export function onlyNumbers(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ type }) => type === 'number') &&
    tokens.every(
      (token) =>
        (token.type === 'number' && !token.ordinal) || isCue(token, 'which', 'be', 'stop', 'and', 'count', 'share'),
    )
  );
}

/** 安东·沙拉耶夫 (Anton Shalaev): a name in another script beside a person's name is that name again. */
export function withoutTransliterations(tokens: readonly Token[]): Token[] {
  const isPerson = (token: Token | undefined) => token?.type === 'name' && token.match.references[0].type === 'person';
  const isHan = (text: string) => /\p{Script=Han}/u.test(text);
  const besides = (i: number, step: number): boolean => {
    const near = tokens[i + step];
    if (!near) return false;
    if (isPerson(near)) return isHan(near.text) !== isHan(tokens[i]?.text ?? '');
    return (
      (near.type === 'word' || isCue(near, 'stop')) &&
      isHan(near.text) === isHan(tokens[i]?.text ?? '') &&
      besides(i + step, step)
    );
  };
  return tokens.filter((token, i) => !(token.type === 'word' && (besides(i, 1) || besides(i, -1))));
}

/** "Who is John Smithson?", "What is ABCDE?": a name that the register does not hold. */
export function asksWhoIs(tokens: readonly Token[]): boolean {
  const rest = tokens.filter(
    (token) => !isCue(token, 'who', 'be', 'which', 'stop', 'define', 'of', 'noun-role', 'and', 'summary'),
  );
  const words = rest.filter((token) => token.type === 'word');
  if (words.length === 0 || words.length > 5 || words.length !== rest.length) return false;
  const who = tokens.some((token) => isCue(token, 'who', 'noun-role')) || words.every(({ text }) => isPersonName(text));
  return (
    who ||
    (tokens.some((token) => isCue(token, 'which', 'define')) &&
      words.every(({ text }) => /^[A-Z][A-Z0-9-]+$/.test(text)))
  );
}

/** A person, a document, or an act of cooperation: what is off topic speaks of none of these. */
export function isFirmlyAboutRecords(token: Token): boolean {
  if (isCue(token, 'sign', 'cooperate', 'attend', 'renew')) return true;
  return (
    token.type === 'name' && token.match.references.some(({ type }) => type === 'person' || type === 'document-type')
  );
}
