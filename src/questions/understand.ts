import type { Gazetteer } from '../names/gazetteer.js';
import { asksWhoIs, isAboutRecords, isFirmlyAboutRecords, leftovers, onlyNumbers } from './about.js';
import { readAsk, type Asked } from './ask.js';
import { build, readingsOf } from './build-query.js';
import { cleanQuestion } from './clean.js';
import { isCue, sentences, splitClauses } from './clauses.js';
import type { Cue } from './cues.js';
import { languageOf } from './language.js';
import { leansOn, refersToBefore } from './leaning.js';
import type { Query, Understanding } from './query.js';
import { readPrecedence } from './precedence.js';
import { repairCues } from './repair-cues.js';
import { respell } from './respell.js';
import { chooseSentence, withoutPreamble } from './sentence-choice.js';
import { settle } from './settle.js';
import { tokenize, type Token } from './tokens.js';

/** What understanding needs to know. */
export interface Knowledge {
  readonly names: Gazetteer;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether a word occurs in the register: such a word is never taken for a misspelt one. */
  readonly holds: (word: string) => boolean;
}

/** A question read, with what a conversation needs to join it to the question before. */
export interface Read {
  readonly understanding: Understanding;
  readonly tokens: readonly Token[];
  readonly asked: Asked;
  /** The question leans on what was said before: "and with Denmark?", "who signed it?". */
  readonly leans: boolean;
  /** It holds a word that stands for something said before. */
  readonly refersBack: boolean;
}

const bare = (language: Query['language']): Query => ({ language, ask: 'text', of: 'acts', scope: {} });

/**
 * Reads a question. Never throws; a text of any kind comes back understood, unclear or out of scope.
 *
 * The design is `docs/answering.md`: names and times are linked first, cues say what is asked, and a word that nothing
 * consumed is kept as `leftover`, so that nobody answers as if it had not been said.
 */
export function understand(question: string, { names, today, holds }: Knowledge): Read {
  const text = cleanQuestion(question);
  const written = tokenize(text, names, today);
  const respelt = respell(text, written, holds);
  const all = settle(repairCues(respelt === text ? written : tokenize(respelt, names, today), holds));
  const language = languageOf(text, all);
  const none: Asked = { ask: 'list', byDefault: true };
  const out = (
    reason: Extract<Understanding, { outcome: 'out-of-scope' }>['reason'],
    tokens: readonly Token[] = all,
  ): Read => ({
    understanding: {
      outcome: 'out-of-scope',
      query: { ...bare(language), ...(leftovers(tokens).length > 0 && { leftover: leftovers(tokens) }) },
      reason,
    },
    tokens,
    asked: none,
    leans: false,
    refersBack: false,
  });
  if (!/[\p{L}\p{N}]/u.test(text)) return out('empty');

  const tokens = withoutPreamble(chooseSentence(sentences(all)));
  if (tokens.length === 0) return out('off-topic');
  const has = (...cues: readonly Cue[]) => tokens.some((token) => isCue(token, ...cues));
  const entities = tokens.some((token) => token.type === 'name');
  if (onlyNumbers(tokens)) return out('off-topic');
  const onlySmallTalk = !entities && !tokens.some((token) => token.type === 'period' || token.type === 'word');
  if (has('help') && !entities) return out('help');
  if (onlySmallTalk && has('thanks') && !has('which', 'who', 'when', 'where', 'count', 'source')) return out('thanks');
  if (onlySmallTalk && has('greeting') && !has('which', 'who', 'when', 'where', 'count', 'source'))
    return out('greeting');
  if (has('off-topic') && !tokens.some(isFirmlyAboutRecords) && !(has('unrecorded') && isAboutRecords(tokens)))
    return out('off-topic', tokens);

  const precedence = readPrecedence(tokens, names);
  const clauses = precedence ? { main: precedence.tokens, except: [], relative: null, via: [] } : splitClauses(tokens);
  const asked: Asked = precedence ? { ask: 'compare', of: precedence.of } : readAsk(clauses.main);
  const built = build(clauses, asked, { names, today }, language, precedence);
  const about = isAboutRecords(tokens);
  const remaining = leftovers(tokens);
  if (remaining.length > 0 && !about && !isCue(tokens[0], 'what-about') && !asksWhoIs(tokens)) {
    const named = Object.keys(built.query.scope).filter((part) => part !== 'period').length > 0;
    // Two sides together, or one whose source is asked for, are what the register is about.
    const pair = (built.query.scope.countries?.length ?? 0) > 1;
    if (!pair && !(named && asked.ask === 'source') && (!named || remaining.length > 2 || asked.ask !== 'list'))
      return {
        ...out('off-topic', tokens),
        leans: leansOn(tokens, built.query, asked),
        refersBack: tokens.some(refersToBefore),
      };
  }
  const understanding: Understanding =
    built.ambiguous.length > 0
      ? {
          outcome: 'unclear',
          query: built.query,
          written: built.ambiguous[0]?.text ?? '',
          readings: readingsOf(built.ambiguous[0], clauses, asked, { names, today }, language),
        }
      : { outcome: 'understood', query: built.query };
  return {
    understanding,
    tokens,
    asked,
    leans: leansOn(tokens, built.query, asked),
    refersBack: tokens.some(refersToBefore),
  };
}
