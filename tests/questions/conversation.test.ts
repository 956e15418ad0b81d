import { describe, expect, it } from 'vitest';
import { ask } from './shipped.js';

const cambodia = 'How many MoUs did China sign with Cambodia in 2025?';
const cambodian = '2025-cn-kh-three-mous';
const danish = '2025-03-11-cn-dk-danish-standards-meeting';

describe('a question that leans on the one before', () => {
  it('“and with Denmark?” keeps all but the partner', () => {
    const { query, value } = ask(cambodia, 'and with Denmark?');
    expect(query).toMatchObject({
      ask: 'count',
      of: 'documents',
      scope: { countries: [['CN'], ['DK']], types: ['MoU'], period: { from: '2025-01-01', to: '2025-12-31' } },
    });
    expect(value).toBe(0);
  });

  it('那2024年呢？ keeps all but the year', () => {
    const { query, language } = ask('2025年中国和柬埔寨签了几份谅解备忘录？', '那2024年呢？');
    expect(query).toMatchObject({
      ask: 'count',
      scope: { countries: [['CN'], ['KH']], types: ['MoU'], period: { from: '2024-01-01', to: '2024-12-31' } },
    });
    expect(language).toBe('zh');
  });

  it('“since 2022?” narrows what was listed', () => {
    const all = ask('Which MoUs has Korea signed?');
    const { query, records } = ask('Which MoUs has Korea signed?', 'since 2022?');
    expect(query.scope).toMatchObject({ countries: [['KR']], types: ['MoU'], period: { from: '2022-01-01' } });
    expect(all.records).toEqual(expect.arrayContaining([...records]));
    expect(records.length).toBeLessThan(all.records.length);
  });

  it('“and accreditation?” adds a field', () => {
    expect(ask('Which MoUs has China signed with Uzbekistan?', 'and accreditation?').records).toEqual([
      '2025-04-cn-uz-cnas-accreditation-mou',
    ]);
  });

  it('“who signed it?” is about what was shown', () => {
    expect(ask(cambodia, 'who signed it?')).toMatchObject({
      kind: 'people',
      value: ['Luo Wen', 'Hem Vanndy'],
      records: [cambodian],
    });
    expect(ask('2025年中国和柬埔寨签了几份谅解备忘录？', '是谁签的？').value).toEqual(['Luo Wen', 'Hem Vanndy']);
  });

  it('“where?” is about what was shown', () => {
    expect(ask('When did SAMR meet Danish Standards?', 'where?')).toMatchObject({
      kind: 'place',
      value: 'Beijing, CN',
      records: [danish],
    });
  });

  it('“show the source” gives the addresses of what was shown', () => {
    expect(ask(cambodia, 'show the source')).toMatchObject({
      kind: 'source',
      value: [expect.stringContaining('https://www.samr.gov.cn/')],
      records: [cambodian],
    });
  });

  it('“the second one” is the second of those shown', () => {
    const shown = ask('Which documents has China signed with Korea?').records;
    expect(ask('Which documents has China signed with Korea?', 'the second one').records).toEqual([shown[1]]);
  });

  it('“the ninth one” of four is none', () => {
    expect(ask('MoUs between Korea and Uzbekistan', 'the ninth one').outcome).not.toBe('answered');
  });

  it('“what did he sign?” is about the person of the last answer', () => {
    expect(ask('Who is Hem Vanndy?', 'what did he sign?')).toMatchObject({
      query: { of: 'documents', scope: { people: [['Hem Vanndy']] } },
      records: [cambodian],
    });
  });

  it('“what did they sign?” is about the same sides', () => {
    expect(ask('Tell me about China and Denmark', 'and what did they sign?').query).toMatchObject({
      of: 'documents',
      scope: { countries: [['CN'], ['DK']] },
    });
  });

  it('“and the first?” asks the same of the other end', () => {
    expect(ask('When was the latest meeting of China and Korea?', 'and the first?')).toMatchObject({
      kind: 'date',
      value: '2012-04',
      query: { order: { from: 'earliest' } },
    });
  });

  it('may lean on one that leant itself', () => {
    const { value, query } = ask('Which MoUs has Korea signed?', 'since 2022?', 'how many is that?');
    expect(query.scope).toMatchObject({ countries: [['KR']], period: { from: '2022-01-01' } });
    expect(value).toBeGreaterThan(0);
  });

  it('is not disturbed by thanks or the weather in between', () => {
    for (const aside of ['thanks!', 'what is the weather there?'])
      expect(ask('How many MoUs did China sign in 2019?', aside, 'and in 2018?').query).toMatchObject({
        ask: 'count',
        scope: { countries: [['CN']], types: ['MoU'], period: { from: '2018-01-01', to: '2018-12-31' } },
      });
  });
});

describe('a question that is complete', () => {
  it('does not lean: nothing of the one before is kept', () => {
    for (const question of ['When did SAMR meet Danish Standards?', 'Which countries has Belarus signed with?'])
      expect(ask(cambodia, question)).toEqual(ask(question));
  });
});

describe('a question that leans where nothing was said before', () => {
  it('is asked back, in its own language', () => {
    expect(ask('who signed it?')).toMatchObject({ outcome: 'unclear', language: 'en', records: [] });
    expect(ask('是谁签的？')).toMatchObject({ outcome: 'unclear', language: 'zh', records: [] });
  });
});
