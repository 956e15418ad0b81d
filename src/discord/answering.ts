import { answerQuery } from '../answers/answer-query.js';
import { answerQuestion, type Conversation } from '../answers/answer-question.js';
import type { Answer } from '../answers/answer.js';
import { remember } from '../questions/conversation.js';
import type { Query } from '../questions/query.js';
import type { Bot } from './running-bot.js';

/** An answer with what the next question may lean on. */
export interface Reply {
  readonly answer: Answer;
  readonly conversation: Conversation | undefined;
}

type Asked = Pick<Bot, 'live' | 'today' | 'logger' | 'metrics'>;

/** Answers a question from the edition in use. */
export function ask(question: string, { live, today, logger, metrics }: Asked, conversation?: Conversation): Reply {
  const reply = answerQuestion(live.current, question, { today: today(), conversation });
  const { outcome, kind } = reply.answer;
  metrics.answered(outcome, kind);
  const { leftover } = reply.answer.query;
  // Words that nothing consumed are the work list for the next names and cues; who wrote them is not noted.
  if (leftover) logger.info({ leftover, outcome }, 'words not understood');
  return reply;
}

/** Runs a query again: for a page, or after a restart. */
export function rerun(query: Query, { live, today }: Asked): Reply {
  const answer = answerQuery(live.current, query, today());
  return { answer, conversation: remember(answer.query, { records: answer.records, people: [] }) };
}
