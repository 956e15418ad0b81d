import type { Asked } from './ask.js';
import { isCue } from './clauses.js';
import type { Cue } from './cues.js';
import type { Query } from './query.js';
import type { Token } from './tokens.js';

/** Words that stand for something said before; "that" and "these" do so only where nothing else is named. */
const refers =
  /^(那次|这次|那场|这场|那项|这项|那份|这份|该次|这些|那些|it|its|they|them|their|theirs|he|him|his|she|her|that one|this one|the same|the latter|the former|the one|ones|the two of them|the other|它|它们|它的|他|他们|她|她们|他的|她的|其|该|上述|前者|后者|该文件|该会议|这三份|那三份|这三个|这两|这两国|这几份|那几份)$/i;

/** Whether a token stands for something said before. */
export const refersToBefore = ({ type, text }: Token): boolean => type === 'cue' && refers.test(text);

/** Whether the question cannot stand alone: it refers back, begins with "and", or is only a scrap ("since 2022?"). */
export function leansOn(tokens: readonly Token[], query: Query, asked: Asked): boolean {
  const has = (...cues: readonly Cue[]) => tokens.some((token) => isCue(token, ...cues));
  const named = Object.keys(query.scope).filter(
    (part) => part !== 'kinds' && part !== 'noDocuments' && part !== 'types',
  );
  if (isCue(tokens[0], 'what-about') || isCue(tokens[0], 'and') || isCue(tokens.at(-1), 'what-about')) return true;
  if (tokens.some(refersToBefore) && (query.scope.countries?.length ?? 0) < 2 && !query.scope.people) return true;
  if (named.length === 0) {
    const ordinal = tokens.some((token) => token.type === 'number' && token.ordinal);
    return !asked.byDefault || ordinal || has('latest', 'earliest', 'pronoun', 'there') || query.leftover === undefined;
  }
  if (query.side !== undefined && named.length === 1 && named[0] === 'countries' && !has('sign', 'meet')) return true;
  const scrap =
    named.length === 1 &&
    query.scope.types === undefined &&
    query.scope.kinds === undefined &&
    query.leftover === undefined &&
    (query.scope.countries?.length ?? 0) < 2;
  return (
    asked.byDefault === true &&
    scrap &&
    !has('cooperate', 'sign', 'meet', 'summary', 'noun-act', 'nothing') &&
    tokens.filter((token) => !isCue(token, 'stop', 'and')).length <= 3
  );
}
