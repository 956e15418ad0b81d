import { answerQuestion, type Conversation } from '../answers/answer-question.js';
import type { Edition } from '../edition/edition.js';
import { asJson } from './as-json.js';
import { judge, judgedConversation, judgedQuestion } from './judge.js';

/** Judged questions of one file: one JSON object a line, a question or a conversation of several. */
export interface QuestionFile {
  readonly file: string;
  readonly text: string;
}

interface Tally {
  right: number;
  all: number;
}

/**
 * Answers every question of the files and judges the answers.
 *
 * @param today `YYYY-MM-DD`
 * @returns a table of the score by class and language with every miss, and how many misses there are
 * @throws ZodError where a line is not a judged question
 */
export function evaluate(
  edition: Edition,
  files: readonly QuestionFile[],
  today: string,
): { report: string; misses: number } {
  const tallies = new Map<string, Tally>();
  const missed: string[] = [];
  const durations: number[] = [];
  let wrong = 0;

  const record = (groups: readonly string[], fault: string | null) => {
    for (const group of groups) {
      const tally = tallies.get(group) ?? { right: 0, all: 0 };
      tally.all++;
      if (fault === null) tally.right++;
      tallies.set(group, tally);
    }
  };
  const answerOne = (question: string, conversation?: Conversation) => {
    const began = performance.now();
    const answered = answerQuestion(edition, question, { today, conversation });
    durations.push(performance.now() - began);
    return { ...answered, json: asJson(question, answered.answer) };
  };

  for (const { file, text } of files) {
    for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
      const parsed: unknown = JSON.parse(line);
      if (typeof parsed === 'object' && parsed !== null && 'turns' in parsed) {
        let conversation: Conversation | undefined;
        for (const turn of judgedConversation.parse(parsed).turns) {
          const { json, conversation: next } = answerOne(turn.q, conversation);
          conversation = next;
          const fault = judge(turn, json, edition);
          record(['all', 'class conversation'], fault);
          if (fault !== null) missed.push(`${file}: ${turn.q}\n    ${fault}\n    ${json.text.split('\n')[0] ?? ''}`);
        }
        continue;
      }
      const question = judgedQuestion.parse(parsed);
      const { json } = answerOne(question.q);
      const fault = judge(question, json, edition);
      const kind = question.class ?? question.expect.kind ?? question.expect.outcome ?? '';
      record(
        [
          'all',
          `class ${kind}`,
          `language ${question.lang ?? json.language}`,
          `outcome ${question.expect.outcome ?? ''}`,
        ],
        fault,
      );
      if (fault !== null) {
        if (json.outcome === 'answered') wrong++;
        missed.push(`${file}: ${question.q}\n    ${fault}\n    ${json.text.split('\n')[0] ?? ''}`);
      }
    }
  }

  const rows = [...tallies]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([group, { right, all }]) =>
        `${group.padEnd(28)} ${String(right).padStart(5)} / ${String(all).padStart(5)}  ${((100 * right) / all).toFixed(1).padStart(5)} %`,
    );
  const sorted = [...durations].sort((a, b) => a - b);
  const quantile = (q: number) => (sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0).toFixed(2);
  const total = tallies.get('all')?.all ?? 0;
  const report = [
    ...missed,
    '',
    ...rows,
    '',
    `answered and wrong: ${wrong} (${((100 * wrong) / Math.max(1, total)).toFixed(1)} of 100 questions)`,
    `understanding and answering: p50 ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms`,
  ].join('\n');
  return { report, misses: missed.length };
}
