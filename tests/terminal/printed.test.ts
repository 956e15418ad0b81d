import { describe, expect, it } from 'vitest';
import { asJson } from '../../src/terminal/as-json.js';
import { asText } from '../../src/terminal/as-text.js';
import { ask } from '../questions/shipped.js';

const question = 'How many MoUs did China sign with Cambodia in 2025?';

describe('an answer as text', () => {
  const lines = asText(ask(question)).split('\n');

  it('leads with the answer and the numbers of its sources', () => {
    expect(lines[0]).toMatch(/^Three\b.*\[1\]$/);
  });

  it('lists the records with their date and lines', () => {
    expect(lines.find((line) => line.startsWith('• '))).toMatch(
      /China and Cambodia sign three MoUs.*\(2025.*\) \[1\]$/,
    );
    expect(lines.filter((line) => line.startsWith('    '))).not.toEqual([]);
  });

  it('ends with the numbered sources', () => {
    expect(lines.slice(lines.indexOf('Sources:') + 1)).toEqual([
      '[1] SAMR: https://www.samr.gov.cn/xw/zj/art/2025/art_c6ecbe677a034fdc8decb8609a5c6fd5.html',
    ]);
  });

  it('is Chinese where the answer is', () => {
    const text = asText(ask('2025年中国和柬埔寨签了几份谅解备忘录？'));
    expect(text).toContain('\n来源：\n[1] ');
    expect(text).not.toContain('Sources:');
  });

  it('gives the choices where it asks back', () => {
    const text = asText(ask('Which MoUs has Congo signed?'));
    expect(text.split('\n').filter((line) => line.startsWith('• '))).toHaveLength(2);
  });

  it('lists at most twenty records and says how many more there are', () => {
    const answer = ask('Which MoUs has China signed?');
    const text = asText(answer);
    expect(text.split('\n').filter((line) => line.startsWith('• '))).toHaveLength(20);
    expect(text).toContain(`\n${answer.entries.length - 20} more.\n`);
  });

  it('cites no number that is not among the sources printed, but where it says that there are more', () => {
    for (const short of ['What has China signed with Korea?', 'Tell me about China and Denmark', question]) {
      const [body = '', sources = ''] = asText(ask(short)).split('Sources:');
      for (const [number] of body.matchAll(/\[\d+\]/g)) expect(sources).toContain(`\n${number} `);
    }
  });
});

describe('an answer as JSON', () => {
  const answer = ask(question);
  const json = asJson(question, answer);

  it('has the parts of the contract and no other', () => {
    expect(Object.keys(json)).toEqual([
      'question',
      'language',
      'outcome',
      'kind',
      'value',
      'text',
      'records',
      'citations',
      'understood',
    ]);
  });

  it('holds the question as written, the text as printed and the query', () => {
    expect(json).toMatchObject({
      question,
      language: 'en',
      outcome: 'answered',
      kind: 'count',
      value: 3,
      text: asText(answer),
      records: ['2025-cn-kh-three-mous'],
      understood: { ask: 'count', of: 'documents', scope: { countries: [['CN'], ['KH']] } },
    });
  });

  it('cites by record and address alone', () => {
    expect(json.citations).toEqual([
      {
        record: '2025-cn-kh-three-mous',
        url: 'https://www.samr.gov.cn/xw/zj/art/2025/art_c6ecbe677a034fdc8decb8609a5c6fd5.html',
      },
    ]);
  });

  it('is the same after it was written and read', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it.each<[string, unknown]>([
    ['Which MoUs has China signed with Cambodia?', null],
    ['When did SAMR meet Danish Standards?', '2025-03-11'],
    ['Where did SAMR meet Danish Standards?', 'Beijing, CN'],
    ['Who signed the MoUs of China with Cambodia?', ['Luo Wen', 'Hem Vanndy']],
    ['Which Uzbek body signed with CNAS?', ['Center of Accreditation of Uzbekistan']],
    ['Which countries has Belarus signed accreditation agreements with?', ['CN']],
    ['What do the Cambodia MoUs cover?', ['conformity-assessment', 'metrology', 'standardization']],
    ['Has China signed an MoU with Denmark?', false],
    ['Has China signed more MoUs with Germany or with Korea?', { DE: 0, KR: 1 }],
    ['What is KATS?', 'Korean Agency for Technology and Standards'],
    ['Tell me about China–Uzbekistan cooperation', null],
  ])('has the value that its kind has: “%s”', (asked, value) => {
    expect(asJson(asked, ask(asked)).value).toEqual(value);
  });
});
