import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { answerQuestion, type Conversation } from '../../src/answers/answer-question.js';
import { asJson, type AnswerJson } from '../../src/terminal/as-json.js';
import { evaluate } from '../../src/terminal/evaluate.js';
import {
  citationFault,
  judge,
  judgedConversation,
  judgedQuestion,
  type JudgedQuestion,
} from '../../src/terminal/judge.js';
import { edition, today } from '../questions/shipped.js';

const folder = 'tests/questions/';

interface Judged {
  readonly question: Pick<JudgedQuestion, 'q' | 'expect' | 'accept'>;
  readonly answer: AnswerJson;
  readonly fault: string | null;
}

/** Every question of a file with its answer and what is wrong with it. */
async function answersTo(file: string): Promise<Judged[]> {
  const lines = (await readFile(folder + file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.flatMap((line) => {
    const parsed: unknown = JSON.parse(line);
    const conversation = judgedConversation.safeParse(parsed);
    const turns = conversation.success ? conversation.data.turns : [judgedQuestion.parse(parsed)];
    let before: Conversation | undefined;
    return turns.map((question) => {
      const answered = answerQuestion(edition, question.q, { today, conversation: before });
      before = answered.conversation;
      const answer = asJson(question.q, answered.answer);
      return { question, answer, fault: judge(question, answer, edition) };
    });
  });
}

const percent = (part: number, all: number) => (100 * part) / all;

describe('of the questions kept with Accord', () => {
  it('all but two at most are answered right', async () => {
    const files = await Promise.all(
      ['templated.jsonl', 'written.jsonl', 'conversations.jsonl'].map(async (file) => ({
        file,
        text: await readFile(folder + file, 'utf8'),
      })),
    );
    const { misses, report } = evaluate(edition, files, today);
    expect(misses, report).toBeLessThanOrEqual(2);
  });
});

const people = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `collected/people-${n}.jsonl`);
const collected: Judged[] = [];
for (const file of [...people, 'collected/conversations.jsonl', 'collected/conversations-2.jsonl'])
  collected.push(...(await answersTo(file)));

describe('of the questions collected from people', () => {
  it('there are more than a thousand', () => {
    expect(collected.length).toBeGreaterThan(1000);
  });

  it('at least 96.5 % are answered right', () => {
    const misses = collected.flatMap(({ question, fault }) => (fault === null ? [] : [`${question.q}: ${fault}`]));
    expect(percent(collected.length - misses.length, collected.length), misses.join('\n')).toBeGreaterThanOrEqual(96.5);
  });

  it('none is answered with a source that is not one of its records', () => {
    const faults = collected.flatMap(({ question, answer }) => {
      const fault = citationFault(answer, edition);
      return fault === null ? [] : [`${question.q}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it('none is answered from records without a source, but where the answer is none', () => {
    const bare = collected.filter(
      ({ answer: { outcome, records, citations } }) =>
        outcome === 'answered' && records.length > 0 && citations.length === 0,
    );
    expect(bare.map(({ question }) => question.q)).toEqual([]);
  });

  it('at least 97 % of those that the records cannot answer are not answered', () => {
    const never = collected.filter(({ question: { expect: expected, accept = [] } }) =>
      [expected, ...(expected.accept ?? []), ...accept].every(
        ({ outcome }) => outcome !== undefined && outcome !== 'answered',
      ),
    );
    const answered = never.filter(({ answer }) => answer.outcome === 'answered').map(({ question }) => question.q);
    expect(never.length).toBeGreaterThan(300);
    expect(percent(never.length - answered.length, never.length), answered.join('\n')).toBeGreaterThanOrEqual(97);
  });
});
