import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.js';
import { gapOf } from '../../src/discord/gap-of.js';
import { buildEdition } from '../../src/edition/build-edition.js';
import { loadRegister } from '../../src/records/load-register.js';

const edition = await buildEdition(await loadRegister('data'));
const left = (question: string) => gapOf(answerQuestion(edition, question, { today: '2026-11-26' }).answer);

describe('what a question leaves open', () => {
  it.each([
    [
      'What did China sign with Narnia about hydrogen?',
      { words: ['narnia'], entities: ['country:CN', 'topic:hydrogen'], outcome: 'no-record' },
    ],
    [
      'hallmarking status in Kenya',
      { words: ['hallmarking', 'status'], entities: ['country:KE'], outcome: 'no-record' },
    ],
    [
      'How many MoUs did China sign with Denmark?',
      { words: [], entities: ['country:CN', 'country:DK', 'document-type:MoU'], outcome: 'no-record' },
    ],
    [
      'How much did the Cambodia MoU cost?',
      { words: ['cost'], entities: ['country:KH', 'document-type:MoU'], outcome: 'no-record' },
    ],
    [
      '中国和丹麦签了什么？',
      { words: [], entities: ['country:CN', 'country:DK'], outcome: 'no-record', language: 'zh' },
    ],
    ['xyzzy frobnicate', { words: ['xyzzy', 'frobnicate'], entities: [], outcome: 'out-of-scope' }],
  ])('%s', (question, expected) => {
    expect(left(question)).toMatchObject(expected);
  });

  it.each([
    ['what was answered whole', 'How many MoUs did China sign with Cambodia in 2025?'],
    ['what asks nothing of the register in words that are understood', 'What is the weather'],
    ['thanks', 'Thank you!'],
    ['talk', 'my girlfriend Anna left me yesterday for a handsome dentist and I am sad'],
  ])('is nothing for %s', (_, question) => {
    expect(left(question)).toBeNull();
  });

  it('holds no names of people that the register knows', () => {
    const { words, entities } = left('Did Luo Wen sign an agreement with Narnia?') ?? { words: [], entities: [] };
    expect([...words, ...entities].join(' ')).not.toMatch(/luo|wen\b/i);
  });

  it('holds no number that may lead to a person, and keeps that of a standard', () => {
    expect(left('call hallmarking Kenya 13800138000')?.words).toEqual(['call', 'hallmarking']);
    expect(left('hallmarking Kenya 138 0013 8000')?.words).toEqual(['hallmarking']);
    expect(left('hallmarking XY17025 Kenya')?.words).toContain('xy17025');
    expect(left('hallmarking XY138001380 Kenya')?.words).toEqual(['hallmarking']);
  });
});
