import { describe, expect, it } from 'vitest';
import { ask, queryOf, read, said } from './shipped.js';

describe('a slip in a question word', () => {
  it.each([
    ['wat did turkey sgin with montenegro', 'what did turkey sign with montenegro'],
    ['wen did kenya and uganda sign their mou', 'when did kenya and uganda sign their mou'],
    ['hwo many MoUs has Kuwait signed', 'how many MoUs has Kuwait signed'],
    ['whcih countries has kosovo singed mous with', 'which countries has kosovo signed mous with'],
    ['那些国家和科索沃签过备忘录', '哪些国家和科索沃签过备忘录'],
    ['科威特签了多少分备忘录', '科威特签了多少份备忘录'],
    ['谁签属了土耳其和黑山的谅解备忘录', '谁签署了土耳其和黑山的谅解备忘录'],
  ])('is read as what was meant: %s', (written, meant) => {
    expect(queryOf(written)).toEqual(queryOf(meant));
  });

  it('is none where a word is a name or where another word asks', () => {
    expect(queryOf('Who is Luo Wen?')).toMatchObject({ ask: 'define' });
    expect(queryOf('那些国家签过备忘录吗').ask).toBe('yes-no');
  });
});

describe('a share', () => {
  it.each([
    "What share of Kuwait's MoUs are with Iraq?",
    "how much of Kuwait's MoUs is with Iraq, in percent",
    "Kuwait's MoUs with Iraq as a percentage of Kuwait's MoUs",
    '科威特的备忘录里有百分之几是和伊拉克签的？',
    '科威特的备忘录中和伊拉克签的占多大比例？',
  ])('is a part and a whole: %s', (question) => {
    expect(queryOf(question)).toMatchObject({
      ask: 'count',
      of: 'documents',
      scope: { countries: [['KW'], ['IQ']], types: ['MoU'] },
      share: { of: 'documents', scope: { countries: [['KW']], types: ['MoU'] } },
    });
  });

  it('says both numbers and the percentage', () => {
    expect(ask("What share of Kuwait's MoUs are with Iraq?").headline.text).toBe('1 of 8, or 13 % (rounded).');
    expect(ask('土耳其签的文件中备忘录占多大比例？').headline.text).toBe('20份中的12份，占60%。');
  });

  it('of nothing is no share', () => {
    expect(ask("What percentage of Iceland's MoUs is with China?").outcome).toBe('no-record');
  });

  it('is asked back where part and whole cannot be told', () => {
    expect(ask("What share of Kuwait's MoUs with Iraq").outcome).toBe('unclear');
    expect(ask('What share of Chilean trade is with China').outcome).toBe('no-record');
  });
});

describe('documents or acts', () => {
  it.each(['MoUs or meetings with Denmark', 'list all MoUs and meetings with Denmark', '和丹麦的备忘录或会议'])(
    'are alternatives where both are narrowed alike: %s',
    (question) => {
      expect(queryOf(question)).toMatchObject({
        of: 'acts',
        scope: { countries: [['DK']], either: { types: ['MoU'], kinds: ['meeting', 'joint-committee'] } },
      });
    },
  );

  it('are asked back where each is narrowed in its own way, or where they are counted', () => {
    expect(ask('meetings in Hanoi or MoUs on halal').outcome).toBe('unclear');
    expect(ask('Did Kenya sign an MoU with Uganda or hold a meeting with Iceland?').outcome).toBe('unclear');
    expect(ask('How many MoUs or meetings with Mexico are there?').outcome).toBe('unclear');
  });

  it('signed or renewed are all documents', () => {
    expect(queryOf('What have France and China signed or renewed?').scope).toEqual({ countries: [['FR'], ['CN']] });
  });
});

describe('before and after', () => {
  it('are answered by yes or no with both dates', () => {
    const answer = ask('Was the Turkey-Kenya MoU before the Kenya-Uganda one?');
    expect(answer.headline.text).toMatch(/^Yes\. First came: Kenya and Türkiye/);
    expect(said(answer)).toMatch(/June 2016[\s\S]*30 July 2025/);
    expect(ask('韩国和智利的互认协议在KATS与ASTM的备忘录之前吗？').headline.text).toMatch(/^不是。/);
  });

  it('are no question about bodies alone', () => {
    expect(ask('Is Danish Standards older than AFNOR?').headline.text).not.toMatch(/^(Yes|No)\b/);
  });

  it('of two things of which one is not recorded are no record', () => {
    expect(ask('Was the Iceland-China MoU before the Mexico-China one?').outcome).toBe('no-record');
    expect(ask('冰岛和中国的备忘录比墨西哥和中国的早吗').outcome).toBe('no-record');
  });
});

describe('what is meant', () => {
  it('is asked where one side alone is named', () => {
    expect(ask('When did Korea sign it?').outcome).toBe('unclear');
    expect(ask('韩国什么时候签的它？').outcome).toBe('unclear');
    expect(ask('When did Korea sign its first MoU?').outcome).toBe('answered');
  });

  it('by a name that no record holds is nobody', () => {
    for (const question of ['慕容石头是哪个机构的？', '司马大海是谁？', 'Who is Barnaby Quillfeather?'])
      expect(read(question).outcome === 'understood' && ask(question).outcome).toBe('no-record');
  });
});

describe('the first few', () => {
  it.each([
    ['top three countries by number of MoUs', 3],
    ['签备忘录前五名的国家', 5],
    ['签文件最多的前两个国家是哪些', 2],
  ])('are as many as are asked for: %s', (question, take) => {
    expect(queryOf(question).most).toEqual({ of: 'countries', direction: 'most', take });
  });
});
