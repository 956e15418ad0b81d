import type { Answer } from '../answers/answer.js';
import { asText } from './as-text.js';

/** The JSON of an answer that programs rely on (docs/architecture.md, "Contracts"). */
export interface AnswerJson {
  readonly question: string;
  readonly language: Answer['language'];
  readonly outcome: Answer['outcome'];
  readonly kind: Answer['kind'];
  readonly value: Answer['value'];
  readonly text: string;
  readonly records: readonly string[];
  readonly citations: readonly { readonly record: string; readonly url: string }[];
  readonly understood: Answer['query'];
}

export function asJson(question: string, answer: Answer): AnswerJson {
  return {
    question,
    language: answer.language,
    outcome: answer.outcome,
    kind: answer.kind,
    value: answer.value,
    text: asText(answer),
    records: answer.records,
    citations: answer.citations.map(({ record, url }) => ({ record, url })),
    understood: answer.query,
  };
}
