import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerQuestion, type Conversation } from '../../src/answers/answer-question.js';
import { buildEdition } from '../../src/edition/build-edition.js';
import { loadRegister } from '../../src/records/load-register.js';
import { asText } from '../../src/terminal/as-text.js';

/** The day on which the dialogues of the README take place. */
const today = '2026-11-26';
const register = await loadRegister('data');
const edition = await buildEdition({ ...register, loadedAt: new Date(`${today}T12:00:00Z`) });

/** What the questions of one block of the README, behind `>`, are answered, as one conversation. */
function played(block: string): string {
  let conversation: Conversation | undefined;
  const questions = block.split('\n').filter((line) => line.startsWith('> '));
  return questions
    .map((line) => {
      const answered = answerQuestion(edition, line.slice(2), { today, conversation });
      ({ conversation } = answered);
      return `${line}\n\n${asText(answered.answer)}\n`;
    })
    .join('\n');
}

describe('the README', () => {
  it('shows dialogues as they really are (after a change of wording: npx vitest run tests/documentation -u)', async () => {
    const text = readFileSync('README.md', 'utf8');
    const blocks = /^```text\n(> [^]*?)^```$/gm;
    expect([...text.matchAll(blocks)].length).toBeGreaterThan(2);
    const replayed = text.replace(blocks, (_, block: string) => `\`\`\`text\n${played(block)}\`\`\``);
    await expect(replayed).toMatchFileSnapshot('../../README.md');
  });
});
