import { answerQuestion, type Answered, type Conversation } from '../../src/answers/answer-question.js';
import { buildEdition } from '../../src/edition/build-edition.js';
import type { Query, Understanding } from '../../src/questions/query.js';
import { understand } from '../../src/questions/understand.js';
import { loadRegister } from '../../src/records/load-register.js';

/** The edition of `data/`, and the day on which the questions of these tests are asked. */
export const edition = await buildEdition(await loadRegister('data'));
export const today = '2026-11-26';

/** What comes of a question that stands alone. */
export function read(question: string): Understanding {
  return understand(question, { names: edition.names, today, holds: (word) => edition.index.holds(word) })
    .understanding;
}

/** The query of a question that is understood. */
export function queryOf(question: string): Query {
  const { outcome, query } = read(question);
  if (outcome !== 'understood') throw new Error(`“${question}” is ${outcome}`);
  return query;
}

/** The last answer of a conversation of one question or more. */
export function ask(...questions: readonly [string, ...string[]]): Answered['answer'] {
  let conversation: Conversation | undefined;
  let answered: Answered | undefined;
  for (const question of questions) {
    answered = answerQuestion(edition, question, { today, conversation });
    conversation = answered.conversation;
  }
  if (!answered) throw new Error('no question');
  return answered.answer;
}

/** Everything that a reader sees of an answer, but for the sources. */
export function said({ headline, sentences, entries }: Answered['answer']): string {
  return [
    headline.text,
    ...sentences.map(({ text }) => text),
    ...entries.flatMap(({ heading, date, lines }) => [heading, date, ...lines]),
  ].join('\n');
}
