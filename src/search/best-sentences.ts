import type { Language } from '../names/gazetteer.js';
import type { Register } from '../records/register.js';
import type { CooperationRecord } from '../records/schema.js';
import { analyse } from './analysis/analyse.js';
import type { SearchHit } from './record-index.js';

/** A sentence of a record, to be quoted with its source. */
export interface FoundSentence {
  readonly record: string;
  /** The language of the sentence: the one asked for, or English where the record has no other. */
  readonly language: Language;
  /** Which sentence of `facts` it is, counted from 0, or null for the title. */
  readonly index: number | null;
  readonly sentence: string;
  /** Comparable within one result only, over 0. */
  readonly score: number;
}

type Candidate = Omit<FoundSentence, 'score'> & { readonly terms: ReadonlySet<string>; readonly standing: number };

function candidatesOf(record: CooperationRecord, language: Language, standing: number): Candidate[] {
  const facts = record.facts[language];
  const factsLanguage = facts ? language : 'en';
  const title = record.title[language];
  const titleLanguage = title === undefined ? 'en' : language;
  const candidate = (sentence: string, index: number | null, written: Language): Candidate => ({
    record: record.id,
    language: written,
    index,
    sentence,
    terms: new Set(analyse(sentence).map(({ term }) => term)),
    standing,
  });
  return [
    ...(facts ?? record.facts.en).map((sentence, index) => candidate(sentence, index, factsLanguage)),
    candidate(title ?? record.title.en, null, titleLanguage),
  ];
}

/**
 * The sentences of the hits that match the words of the query best, at most `limit`, best first. A sentence scores by the
 * share of the matched words that it holds, rare words counting more, times how well its record matches. A title stands in
 * only where no sentence of its record says more.
 */
export function bestSentences(
  register: Register,
  hits: readonly SearchHit[],
  text: string,
  language: Language,
  limit: number,
): FoundSentence[] {
  const top = hits[0]?.score ?? 0;
  const candidates = hits.flatMap(({ record: id, score }) => {
    const record = register.recordById.get(id);
    return record && score > 0 ? candidatesOf(record, language, score / top) : [];
  });
  const wanted = new Set([...analyse(text).map(({ term }) => term), ...hits.flatMap(({ terms }) => terms)]);
  const weights = new Map<string, number>();
  for (const term of wanted) {
    const holders = candidates.filter(({ terms }) => terms.has(term)).length;
    if (holders > 0) weights.set(term, Math.log(1 + candidates.length / holders));
  }
  let all = 0;
  for (const weight of weights.values()) all += weight;

  const scored = candidates.map(({ terms, standing, ...sentence }): FoundSentence => {
    let held = 0;
    for (const [term, weight] of weights) if (terms.has(term)) held += weight;
    return { ...sentence, score: all === 0 ? 0 : (held / all) * standing };
  });
  const bestFact = new Map<string, number>();
  for (const { record, index, score } of scored) {
    if (index !== null) bestFact.set(record, Math.max(bestFact.get(record) ?? 0, score));
  }
  return scored
    .filter(({ record, index, score }) => score > 0 && (index !== null || score > (bestFact.get(record) ?? 0)))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}
