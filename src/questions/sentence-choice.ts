import { isCue } from './clauses.js';
import type { Token } from './tokens.js';

const asking = [
  'which',
  'who',
  'when',
  'where',
  'count',
  'share',
  'source',
  'yes-no',
  'define',
  'unrecorded',
  'list',
  'summary',
] as const;

/**
 * The sentence that asks: the one with a question word and most that is known, none that gives orders to the machine. Where it
 * names no sides itself, what another sentence names belongs to it ("What did the ceremony cost? The one with Cambodia").
 */
export function chooseSentence(all: readonly (readonly Token[])[]): readonly Token[] {
  const harmless = all.filter((sentence) => !sentence.some((token) => isCue(token, 'override')));
  const weigh = (sentence: readonly Token[]) =>
    (sentence.some((token) => isCue(token, ...asking)) ? 6 : 0) +
    sentence.reduce(
      (sum, token) =>
        sum + (token.type === 'name' ? 3 : token.type === 'period' ? 2 : token.type === 'word' ? 0.2 : 0.3),
      0,
    );
  let best: readonly Token[] = [];
  for (const sentence of harmless) if (best.length === 0 || weigh(sentence) > weigh(best)) best = sentence;
  const doubt = harmless.some(
    (sentence) =>
      sentence !== best &&
      sentence.every(
        (token) =>
          isCue(token, 'stop', 'yes-no', 'thanks') &&
          /^(correct|right|true|really|对吗|是吗|对不对|真的吗|吗|yes or no)$/i.test(token.text),
      ),
  );
  if (doubt) best = [...best, { type: 'cue', cue: 'yes-no', start: 0, end: 0, text: '' }];
  if (!best.some((token) => isCue(token, ...asking))) {
    // "That agreement with Saint Lucia. Give me the link."
    const ask = harmless.find(
      (sentence) => sentence !== best && !sentence.some(namesSide) && sentence.some((token) => isCue(token, ...asking)),
    );
    if (ask) return [...best, ...ask];
  }
  if (best.some(namesSide)) return best;
  const others = harmless.filter((sentence) => sentence !== best && sentence.some(namesSide));
  return [...best, ...others.flat()];
}

/** "I am calling for a client and they would like to know how many ...": the question begins with its question word. */
export function withoutPreamble(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(
    (token, i) =>
      i > 0 &&
      isCue(token, 'which', 'who', 'when', 'where', 'count') &&
      /know|tell|ask|wonder|find out|curious|知道|请问|告诉|问/i.test(tokens[i - 1]?.text ?? ''),
  );
  const rest = tokens.slice(at);
  return at > 0 && rest.some(({ type }) => type === 'name' || type === 'period') && !tokens.slice(0, at).some(namesSide)
    ? rest
    : tokens;
}

const namesSide = (token: Token) =>
  token.type === 'name' && ['country', 'region', 'body', 'person'].includes(token.match.references[0].type);
