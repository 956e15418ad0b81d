import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuery } from '../../../src/answers/answer-query.js';
import { answerQuestion } from '../../../src/answers/answer-question.js';
import type { Answer } from '../../../src/answers/answer.js';
import { decodeAction } from '../../../src/discord/custom-ids.js';
import { renderAnswer, type CardOptions } from '../../../src/discord/rendering/render-answer.js';
import { renderNotice } from '../../../src/discord/rendering/render-notice.js';
import { buildEdition } from '../../../src/edition/build-edition.js';
import type { Edition } from '../../../src/edition/edition.js';
import { documentsQuery } from '../../../src/questions/documents-query.js';
import { decodeQuery } from '../../../src/questions/query-codec.js';
import { loadRegister } from '../../../src/records/load-register.js';
import { buttonsOf, sendToDiscord, textOf } from './discord-rules.js';

const today = '2026-11-26';
const asker = '123456789012345678';
let edition: Edition;
beforeAll(async () => {
  edition = await buildEdition(await loadRegister('data'));
});

const ask = (question: string): Answer => answerQuestion(edition, question, { today }).answer;
const mou = (country: string, language: 'en' | 'zh' = 'en'): Answer =>
  answerQuery(edition, documentsQuery({ language, country }), today);
const draw = (answer: Answer, options: Partial<CardOptions> = {}) => {
  const card = renderAnswer(answer, { locale: 'en', asker, private: false, ...options });
  sendToDiscord(card);
  return card;
};
const labels = (card: ReturnType<typeof draw>) => buttonsOf(card).map(({ label }) => label);

describe('the card of an answer', () => {
  it('leads with the answer, then lists each entry with its date and its sources as links', () => {
    const text = textOf(draw(mou('KH')));
    expect(text).toMatch(/^-# 🇰🇭 · \*\*Documents\*\*\n### /);
    expect(text).toContain('Luo Wen and Hem Vanndy');
    expect(text).toMatch(/\*\* \[\[1\]\]\(https:\/\/[^)]+\)\n-# 2025 \(inferred\)\n- MoU/);
    expect(text).toMatch(/-# \*\*Sources\*\*\n-# \\\[1\\\] \[.+\]\(https:\/\//);
  });

  it('says that nothing is recorded, and shows what is', () => {
    const text = textOf(draw(mou('DK')));
    expect(text).toContain('**Not in the register**');
    expect(text).toContain('11 March 2025');
  });

  it('repeats the question where the message does not show it', () => {
    const question = 'Who signed the accreditation MoU with Uzbekistan?';
    expect(textOf(draw(ask(question), { question }))).toContain(`“${question}”`);
  });

  it('is in the language of the answer, in Traditional characters for a reader of these', () => {
    expect(textOf(draw(mou('KH', 'zh'), { locale: 'en' }))).toContain('-# **来源**');
    const traditional = draw(mou('KH', 'zh'), { locale: 'zh-TW' });
    expect(textOf(traditional)).toContain('-# **來源**');
    expect(textOf(traditional)).toContain('諒解備忘錄');
    expect(labels(traditional)).toContain('刪除');
  });

  it('shows many records a page at a time, with buttons that carry the query', () => {
    const answer = ask('Which countries has Korea signed MoUs with?');
    const [first, second] = [draw(answer), draw(answer, { page: 2 })];
    expect(labels(first)).toContain('◀ Back');
    const next = buttonsOf(first).find(({ label }) => label === 'Next ▶');
    const action = decodeAction(next?.custom_id ?? '');
    if (action?.kind !== 'page') throw new Error('The button does not turn the page.');
    expect(action).toMatchObject({ page: 2, asker });
    const query = decodeQuery(action.query);
    if (!query) throw new Error('The button does not carry its query.');
    expect(draw(answerQuery(edition, query, today), { page: 2 })).toEqual(second);
  });

  it('has no buttons to turn pages where they could not carry the query, and says how to see the rest', () => {
    const answer = ask('Which countries has Korea signed MoUs with?');
    const longer = { ...answer, query: { ...answer.query, text: 'many words '.repeat(20) } };
    const card = draw(longer);
    expect(labels(card)).not.toContain('Next ▶');
    expect(textOf(card)).toMatch(/-# 1–\d of \d+ · \d+ more · To see the rest, ask for one country, field or year\./);
  });

  it('asks with a button for each reading', () => {
    const card = draw(ask('meetings with Congo'));
    const choices = buttonsOf(card).filter(({ label }) => label?.includes('Congo'));
    expect(choices.length).toBe(2);
    for (const { custom_id: id } of choices) expect(decodeAction(id ?? '')?.kind).toBe('ask');
  });

  it('can be deleted by a button that also says what it answers, unless only the asker sees it', () => {
    const remove = buttonsOf(draw(mou('KH'))).find(({ label }) => label === 'Delete');
    expect(decodeAction(remove?.custom_id ?? '')).toMatchObject({ kind: 'delete', asker, query: 'e;list;d;c:KH' });
    expect(labels(draw(mou('KH'), { private: true }))).not.toContain('Delete');
  });
});

describe('a notice', () => {
  it('shows its texts as they are, and times in the reader’s zone', () => {
    const card = renderNotice(
      { text: 'I know nothing called “*x*”.', tone: 'warning', details: ['Loaded <t:1795694400:R>', 'a_b.yaml:3'] },
      { locale: 'en' },
    );
    sendToDiscord(card);
    expect(textOf(card)).toBe('**I know nothing called “\\*x\\*”.**\n-# Loaded <t:1795694400:R>\n-# a\\_b.yaml:3');
  });
});
