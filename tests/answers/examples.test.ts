import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../src/answers/answer-query.js';
import { documentsQuery } from '../../src/questions/documents-query.js';
import { ask, edition, said, today } from '../questions/shipped.js';

const cambodian = '2025-cn-kh-three-mous';
const danish = '2025-03-11-cn-dk-danish-standards-meeting';
const page = 'https://www.samr.gov.cn/xw/zj/art/2025/art_c6ecbe677a034fdc8decb8609a5c6fd5.html';

describe('How many MoUs did China sign with Cambodia in 2025?', () => {
  const answer = ask('How many MoUs did China sign with Cambodia in 2025?');

  it('three, said first', () => {
    expect(answer).toMatchObject({ outcome: 'answered', kind: 'count', value: 3, language: 'en' });
    expect(answer.headline.text).toMatch(/^Three\b/);
  });

  it('names them, with their parties and signatories', () => {
    const lines = answer.entries.flatMap((entry) => entry.lines);
    for (const title of ['Field of Metrology', 'Standardization Cooperation', 'Field of Conformity Assessment'])
      expect(lines.find((line) => line.includes(title))).toMatch(/SAMR.*MISTI.*Luo Wen and Hem Vanndy/);
  });

  it('cites the page of SAMR', () => {
    expect(answer.citations).toMatchObject([{ record: cambodian, url: page, publisher: 'SAMR' }]);
  });

  it('says where the rules of counting are', () => {
    expect(said(answer)).toContain('docs/counting.md');
  });

  it('is the same in Chinese, in Chinese words', () => {
    const chinese = ask('2025年中国和柬埔寨签了几份谅解备忘录？');
    expect(chinese).toMatchObject({ outcome: 'answered', kind: 'count', value: 3, language: 'zh' });
    expect(said(chinese)).toMatch(/计量领域合作谅解备忘录[\s\S]*标准化合作谅解备忘录[\s\S]*合格评定领域合作谅解备忘录/);
    expect(said(chinese)).toContain('罗文');
    expect(chinese.citations.map(({ url }) => url)).toEqual([page]);
  });

  it('“who signed them?” names both, with their offices', () => {
    const answered = ask('How many MoUs did China sign with Cambodia in 2025?', 'who signed them?');
    expect(answered.value).toEqual(['Luo Wen', 'Hem Vanndy']);
    expect(answered.headline).toEqual({
      text: 'Luo Wen (Administrator, SAMR) and Hem Vanndy (Minister, MISTI).',
      records: [cambodian],
    });
  });
});

describe('Denmark', () => {
  it('has no document in the register: the answer says so and shows the meeting', () => {
    const answer = answerQuery(edition, documentsQuery({ language: 'en', country: 'DK' }), today);
    expect(answer.outcome).toBe('no-record');
    expect(answer.headline.text).toMatch(/^The register holds no .*Denmark/);
    expect(answer.entries[0]).toMatchObject({
      record: danish,
      date: expect.stringContaining('11 March 2025') as string,
    });
  });

  it('to whether China signed with it: none recorded, and a meeting is', () => {
    const answer = ask('Has China signed an MoU with Denmark?');
    expect(answer).toMatchObject({ kind: 'yes-no', value: false });
    expect(answer.headline.text).toMatch(/^None recorded/);
    expect(answer.sentences.find(({ text }) => /meeting/.test(text))?.records).toContain(danish);
  });

  it('met SAMR in Beijing, where two took part', () => {
    expect(ask('Where did SAMR meet Danish Standards?').value).toBe('Beijing, CN');
    expect(ask('Who took part in the meeting of SAMR and Danish Standards?').value).toEqual([
      'Deng Zhiyong',
      'Jens Heiede',
    ]);
  });
});

describe('what is not recorded', () => {
  it.each([
    'Has China cooperated with Andorra?',
    'When did France and Denmark sign their 2019 MoU?',
    'Which MoUs has China signed with Denmark?',
    'How many documents has CNAS signed with Cambodia?',
  ])('is said to be none in the register, never to have not happened: “%s”', (question) => {
    const answer = ask(question);
    expect(answer.value).not.toBe(true);
    expect(said(answer)).toMatch(/The register holds no .*\n[\s\S]*loaded on .* does not mean that none exists/);
    expect(said(answer)).not.toMatch(/\bnever\b|did not sign|have not signed|has not signed|no cooperation/i);
  });

  it('in Chinese is said likewise', () => {
    const text = said(ask('中国和安道尔签过哪些文件？'));
    expect(text).toMatch(/登记册中没有/);
    expect(text).toMatch(/未收录不等于从未发生/);
  });

  it('shows what is nearest, and says that it is only near', () => {
    const answer = ask('How many MoUs did China sign with Cambodia in 2024?');
    expect(answer.value).toBe(0);
    expect(answer.sentences.find(({ text }) => text.startsWith('Nearest to it'))?.records).toEqual([cambodian]);
    expect(answer.entries.map(({ record }) => record)).toEqual([cambodian]);
  });

  it('a premise that is false is named', () => {
    const answer = ask('When did France and Denmark sign their 2019 MoU?');
    expect(answer).toMatchObject({ outcome: 'no-record', value: null, citations: [] });
    expect(answer.headline.text).toContain('no MoUs between France and Denmark in 2019');
  });

  it.each([
    ['What did the signing with Cambodia cost?', 'cost'],
    ['When does the MoU with Cambodia expire?', 'expire'],
    ['柬埔寨谅解备忘录什么时候到期？', '到期'],
  ])('by the nature of records is said to be so: “%s”', (question, what) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ outcome: 'no-record', value: null, records: [], citations: [] });
    expect(answer.headline.text).toContain(what);
  });

  it('of the future is nothing', () => {
    expect(ask('When will China sign with Denmark?')).toMatchObject({ outcome: 'no-record', records: [] });
  });
});

describe('dates', () => {
  it('are no more precise than the record', () => {
    const visit = ask('When did CNCA visit Denmark?');
    expect(visit.value).toBe('2018-05');
    expect(visit.headline.text).toMatch(/^May 2018/);
    expect(said(visit)).toContain('The sources give no day');
    expect(said(ask('When did China and Cambodia sign the MoUs on metrology?'))).not.toMatch(/\d{1,2} \w+ 2025 \(/);
  });

  it('say that they are those of a report', () => {
    expect(ask('When did Kuwait and the UAE sign?').headline.text).toMatch(/^Reported in June 2019/);
    expect(ask('科威特和阿联酋什么时候签的？').headline.text).toMatch(/^据2019年6月报道/);
  });

  it('say that they are worked out', () => {
    expect(ask('When did SAMR meet Danish Standards?').headline.text).toMatch(/^11 March 2025\b.{0,3}inferred/);
    expect(said(ask('2025年中国和柬埔寨签了几份谅解备忘录？'))).toContain('2025年，推定');
  });

  it('that the source states stand alone', () => {
    expect(ask('When did Slovakia and India sign?').headline.text).toMatch(/^22 February 2024: /);
  });
});

describe('a place', () => {
  it('known only to the country is said to be so', () => {
    expect(ask('Where did China visit Mongolia in 2018?').headline.text).toBe(
      'The register gives no city, only Mongolia.',
    );
  });

  it('that the sources do not give is said to be unknown', () => {
    const answer = ask('How many MoUs did China sign with Cambodia in 2025?', 'where?');
    expect(answer).toMatchObject({ outcome: 'no-record', value: null });
    expect(answer.headline.text).toContain('the sources do not say where');
  });
});

describe('who is most or least', () => {
  it('leads with the name and the number', () => {
    const answer = ask('Who does Indonesia work with most?');
    expect(answer.value).toEqual(['CN']);
    expect(answer.headline.text).toBe('China, with six records.');
    expect(answer.records).toHaveLength(6);
  });

  it('says a tie', () => {
    const answer = ask('Which country has China signed the fewest documents with?');
    expect(answer.headline.text).toContain('(a tie), with one document each');
  });
});

describe('an answer from the text of records', () => {
  const answer = ask('anti-tampering technology fuel dispensers Busan');

  it('says that it is only what comes nearest, and which words were not understood', () => {
    expect(answer).toMatchObject({ kind: 'text', value: null });
    expect(answer.headline.text).toContain('nearest to the question');
    expect(said(answer)).toContain('Not understood: “technology”');
  });

  it('quotes sentences of its records as they stand', () => {
    const quotes = answer.sentences.filter(({ text }) => text.startsWith('“'));
    expect(quotes.length).toBeGreaterThan(0);
    for (const { text, records } of quotes) {
      const held = records.flatMap((id) => {
        const record = edition.register.recordById.get(id);
        return record ? [record.title.en, ...record.facts.en] : [];
      });
      expect(held).toContain(text.slice(1, -1));
    }
  });
});

describe('words that were looked up or read otherwise', () => {
  it('are named where records say them', () => {
    expect(said(ask('tell me about fuel dispensers tampering'))).toContain(
      '“tampering” was looked up in the words of the records.',
    );
  });

  it('that no record says forbid an answer', () => {
    expect(ask('Which documents on quantum teleportation has China signed with Korea?').outcome).toBe('no-record');
  });

  it('are named where they were misspelt', () => {
    expect(said(ask('MoUs China signed with Camboida'))).toMatch(/Camboida.*Cambodia/);
  });
});

describe('a name of two countries', () => {
  it('is asked back with a question for each, which is answered then', () => {
    const answer = ask('Which MoUs has Congo signed?');
    expect(answer).toMatchObject({ outcome: 'unclear', records: [], citations: [] });
    expect(answer.suggestions).toHaveLength(2);
    for (const { question } of answer.suggestions) expect(ask(question).outcome).not.toBe('unclear');
  });
});

describe('the language', () => {
  it.each([
    ['en', 'What is 国家标准委?'],
    ['zh', 'SAMR和DS什么时候会面？'],
    ['zh', '你好'],
    ['en', 'hello'],
    ['zh', '今天天气怎么样？'],
  ] as const)('is %s for “%s”', (language, question) => {
    const answer = ask(question);
    expect(answer.language).toBe(language);
    expect(answer.headline.text).toMatch(language === 'zh' ? /\p{Script=Han}/u : /^[A-Z]/);
  });
});

describe('what is out of scope', () => {
  it('is declined in one line, with three examples that are answered', () => {
    for (const question of ['what is the weather in Beijing?', '今天天气怎么样？']) {
      const answer = ask(question);
      expect(answer).toMatchObject({ outcome: 'out-of-scope', records: [], citations: [], value: null });
      expect(answer.suggestions).toHaveLength(3);
      for (const suggestion of answer.suggestions) expect(ask(suggestion.question).outcome).toBe('answered');
    }
  });
});
