import { isOrdinaryWord } from '../names/ordinary-words.js';
import { isCue } from './clauses.js';
import type { Token } from './tokens.js';

/** The words without which an English question is none, and what joins its parts. */
const grammar = `what which who whom whose when where how many much often did does has have had was were are
  sign signs signed signing renewed meet meets meeting between with from since before after about and list show give
  tell country countries source field fields body bodies latest last first any anything there their they`.split(/\s+/);

/** Whether a word is another with one letter left out, one too many, or two neighbours swapped. */
function slips(written: string, word: string): boolean {
  const [short, long] = written.length < word.length ? [written, word] : [word, written];
  const at = [...short].findIndex((letter, i) => letter !== long.charAt(i));
  const from = at === -1 ? short.length : at;
  if (long.length === short.length + 1) return short.slice(from) === long.slice(from + 1);
  return (
    long.length === short.length &&
    at !== -1 &&
    short.charAt(at) === long.charAt(at + 1) &&
    short.charAt(at + 1) === long.charAt(at) &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}

/** Of the words that a slip may stand for, the one that its neighbour allows: "hwo many", "hwo signed". */
function settled(words: readonly string[], next: Token | undefined): string | undefined {
  if (words.length === 1) return words[0];
  if (words.includes('how') && /^(many|much|often)$/i.test(next?.text ?? '')) return 'how';
  if (words.includes('who') && isCue(next, 'sign', 'attend', 'represent')) return 'who';
  return undefined;
}

/** "wen did ...": before a verb that opens a question even a word that the register knows (Luo Wen) is a question word. */
const opensQuestion = (tokens: readonly Token[], at: number): boolean =>
  at === 0 &&
  (/^(did|do|does)$/i.test(tokens[1]?.text ?? '') ||
    (/^(was|were)$/i.test(tokens[1]?.text ?? '') && /^(the|it|they|this|that)$/i.test(tokens[2]?.text ?? '')));

/**
 * The text of a question with the slips in the words of its grammar put right: "wat did", "whcih", "hwo many". One letter
 * missing, one too many or two swapped; only in words that nothing else explains, that are no words of English, and that the
 * register does not hold.
 */
export function respell(text: string, tokens: readonly Token[], holds: (word: string) => boolean): string {
  let out = text;
  for (const [i, token] of [...tokens.entries()].reverse()) {
    const written = token.text.toLowerCase();
    const unread = token.type === 'word' || (token.type === 'name' && opensQuestion(tokens, i));
    if (!unread || !/^[a-z]{3,9}$/.test(i === 0 ? written : token.text) || isOrdinaryWord(written)) continue;
    if (holds(written) && !opensQuestion(tokens, i)) continue;
    const word = settled(
      grammar.filter((known) => slips(written, known)),
      tokens[i + 1],
    );
    if (word !== undefined) out = out.slice(0, token.start) + word + out.slice(token.end);
  }
  return out;
}
