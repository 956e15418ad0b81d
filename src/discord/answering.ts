import { answerQuery } from '../answers/answer-query.js';
import { answerQuestion, type Conversation } from '../answers/answer-question.js';
import type { Answer } from '../answers/answer.js';
import { remember } from '../questions/conversation.js';
import type { Query } from '../questions/query.js';
import type { Bot } from './running-bot.js';
import type { SourceLinks } from './source-links.js';

/** An answer with what the next question may lean on. */
export interface Reply {
  readonly answer: Answer;
  readonly conversation: Conversation | undefined;
}

type Asked = Pick<Bot, 'live' | 'today' | 'links'>;

/** Answers a question from the edition in use. */
export function ask(
  question: string,
  { live, today, links, logger, metrics, gaps }: Asked & Pick<Bot, 'logger' | 'metrics' | 'gaps'>,
  conversation?: Conversation,
): Reply {
  const reply = answerQuestion(live.current, question, { today: today(), conversation });
  const { outcome, kind } = reply.answer;
  metrics.answered(outcome, kind);
  const { leftover } = reply.answer.query;
  // Words that nothing consumed are the work list for the next names and cues; who wrote them is not noted.
  if (leftover) logger.info({ leftover, outcome }, 'words not understood');
  gaps.note(reply.answer);
  return { ...reply, answer: marked(reply.answer, links) };
}

/** Runs a query again: for a page, or after a restart. */
export function rerun(query: Query, { live, today, links }: Asked): Reply {
  const answer = marked(answerQuery(live.current, query, today()), links);
  return { answer, conversation: remember(answer.query, { records: answer.records, people: [] }) };
}

const marked = (answer: Answer, links: SourceLinks): Answer => ({
  ...answer,
  citations: links.marked(answer.citations),
});
