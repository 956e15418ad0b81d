import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.js';
import { isAdverbOfManner } from '../../src/questions/english-talk.js';
import { product, verbs } from '../../src/questions/inflections.js';
import { edition, queryOf, read, today } from './shipped.js';

const answerTo = (question: string) => answerQuestion(edition, question, { today }).answer;

describe('a family of words', () => {
  it('holds all forms of its verbs', () => {
    expect(verbs('team up|rely|shake hands|commit to')).toEqual([
      ...['team up', 'teams up', 'teamed up', 'teaming up'],
      ...['rely', 'relies', 'relied', 'relying'],
      ...['shake hands', 'shakes hands', 'shook hands', 'shaken hands', 'shaking hands'],
      ...['commit to', 'commits to', 'committed to', 'committing to'],
    ]);
  });

  it('is made of each beginning with each ending', () => {
    expect(product(['not', 'never'], ['involve', 'cover'])).toEqual([
      'not involve',
      'not cover',
      'never involve',
      'never cover',
    ]);
  });

  it('leaves out the adverbs that narrow what is meant', () => {
    expect(['amicably', 'eventually'].every(isAdverbOfManner)).toBe(true);
    expect(['secretly', 'virtually', 'supply', 'Italy'].some(isAdverbOfManner)).toBe(false);
  });
});

describe('an idiom says what the plain word says', () => {
  it.each([
    ['When exactly did Kenya and Türkiye hammer out their standards MoU?', '2016-06'],
    ['肯尼亚与土耳其携手搞标准是哪一年的事儿？', '2016-06'],
    ['When was it that Kazakhstan and Kyrgyzstan agreed their action plan?', '2024-03-07'],
    ['哈萨克斯坦与吉尔吉斯斯坦的行动计划哪天定下来的', '2024-03-07'],
  ])('%s', (question, value) => {
    expect(answerTo(question)).toMatchObject({ outcome: 'answered', kind: 'date', value });
  });

  it.each([
    'hydrogen records that do not involve Germany',
    'hydrogen records with Germany excluded',
    'hydrogen records excl. Germany',
    '跟氢能有关但不涉及德国的记录',
  ])('to leave something out: %s', (question) => {
    expect(queryOf(question).except).toEqual({ countries: [['DE']] });
  });

  it.each([
    'Where does the info about the Kenya Türkiye MoU come from?',
    'On what basis do you say that Kenya and Türkiye signed?',
    '肯尼亚和土耳其备忘录的消息是从哪来的',
  ])('to ask for a source: %s', (question) => {
    expect(queryOf(question).ask).toBe('source');
  });

  it.each([
    'What do you mean by accreditation?',
    'Explain accreditation to a layman',
    'tell me what accreditation is',
    '解释一下什么叫认可',
  ])('to ask for a definition: %s', (question) => {
    expect(queryOf(question)).toMatchObject({ ask: 'define', subject: [{ type: 'field', id: 'accreditation' }] });
  });
});

describe('what only the neighbours of a word decide', () => {
  it('takes back what is corrected', () => {
    expect(queryOf('How many MoUs has China with Vietnam, no sorry, Cambodia?').scope.countries).toEqual([
      ['CN'],
      ['KH'],
    ]);
    expect(queryOf('越南，不对，柬埔寨和中国签了几份备忘录？').scope.countries).toEqual([['KH'], ['CN']]);
  });

  it('takes capitals joined to each other for governments, and one behind "in" for the place', () => {
    expect(queryOf('What have Washington and Beijing signed?').scope.countries).toEqual([['US'], ['CN']]);
    expect(queryOf('北京与首尔之间签过哪些互认协议？').scope.countries).toEqual([['CN'], ['KR']]);
    expect(queryOf('What was signed in Hanoi and Beijing?').scope.cities).toEqual(['Hanoi', 'Beijing']);
  });

  it('asks for every one of three sides that are said to be together', () => {
    expect(queryOf('中国、日本、韩国三方开过会吗').scope.countries).toEqual([['CN'], ['JP'], ['KR']]);
  });

  it('takes 方面 behind a country for the side, and behind a field for nothing', () => {
    expect(queryOf('土耳其方面是由哪家机构签的吉尔吉斯斯坦备忘录？')).toMatchObject({ ask: 'bodies' });
    expect(queryOf('国家认监委签过的所有认可方面的文件').ask).toBe('list');
  });

  it('keeps the number in what comes before', () => {
    expect(queryOf('Meetings between China and Korea before the 5th committee').relative).toMatchObject({
      to: 'before',
      ordinal: 5,
      scope: { kinds: ['joint-committee'] },
    });
  });

  it('takes "IT" in capitals for no pronoun', () => {
    expect(queryOf('IT companies working with China').leftover).toEqual(['IT']);
  });

  it('takes "tourism" beside a document for what the document is about', () => {
    expect(queryOf('Who signed the memorandum on tourism of Kenya and Türkiye?').leftover).toEqual(['tourism']);
  });
});

describe('a name that may mean several countries', () => {
  it('is the only one with which the other side has records', () => {
    const answer = answerTo('俄方与伊方之间订过哪些文件');
    expect(answer.outcome).toBe('answered');
    expect(answer.query.scope.countries).toEqual([['RU'], ['IR']]);
    expect(answer.sentences.map(({ text }) => text)).toContain('“伊方”按“伊朗”理解。');
  });

  it('is the one that is named elsewhere in the question', () => {
    expect(read('新加坡跟中国2002年那份产品认证备忘录，新方是哪位签的？').outcome).toBe('understood');
  });

  it('is no choice where one person is spelt in two ways', () => {
    expect(answerTo('林能中是誰？')).toMatchObject({ outcome: 'answered', kind: 'define' });
  });
});

it('of several acts says of which the sources give no place', () => {
  const { sentences } = answerTo('Where was the accreditation MoU with Uzbekistan signed?');
  expect(sentences.some(({ text }) => text.startsWith('Of another the sources do not say where'))).toBe(true);
});

it('a Chinese character that was cut from its word is not looked for alone', () => {
  expect(answerTo('第三次中美消费品安全峰会在哪儿开的')).toMatchObject({ outcome: 'answered', value: 'Beijing, CN' });
});

describe('what has nothing to do with a country', () => {
  it.each([
    ['2019年签的谅解备忘录里，跟中国无关的有哪些？', ['CN']],
    ['哪些计量会议和韩国没有关系？', ['KR']],
  ])('is left out, where the word stands behind the name: %s', (question, countries) => {
    const query = queryOf(question);
    expect(query.scope.countries).toBeUndefined();
    expect(query.except).toEqual({ countries: [countries] });
  });
});

it('reads a dash between years as from one to the other', () => {
  expect(queryOf('俄罗斯和越南2018—2021年的工作计划').scope.period).toEqual({ from: '2018-01-01', to: '2021-12-31' });
});
