import { describe, expect, it } from 'vitest';
import { asJson, type AnswerJson } from '../../src/terminal/as-json.js';
import { evaluate } from '../../src/terminal/evaluate.js';
import { citationFault, faultOf, judge, type Expectation } from '../../src/terminal/judge.js';
import { ask, edition, today } from '../questions/shipped.js';

const json = (question: string) => asJson(question, ask(question));

const three = json('How many MoUs did China sign with Cambodia in 2025?');
const signed = json('Who signed the MoUs of China with Cambodia?');
const compared = json('Has China signed more MoUs with Germany or with Korea?');
const bodies = json('Which Uzbek body signed with CNAS?');
const place = json('Where did SAMR meet Danish Standards?');
const defined = json('What is KATS?');
const listed = json('Which documents has China signed with Korea?');
const date = json('When did SAMR meet Danish Standards?');
const [first = '', second = '', third = '', fourth = '', fifth = ''] = listed.records;

describe('the judge', () => {
  it.each<[string, AnswerJson, Expectation, Expectation]>([
    ['compares the outcome', three, { outcome: 'answered' }, { outcome: 'no-record' }],
    ['compares a number', three, { value: 3 }, { value: 4 }],
    ['compares a date as precisely as it is', date, { value: '2025-03-11' }, { value: '2025-03' }],
    ['compares names in any order', signed, { value: ['Hem Vanndy', 'Luo Wen'] }, { value: ['Luo Wen'] }],
    [
      'passes over titles and case',
      signed,
      { value: ['Mr LUO WEN', 'Hem Vanndy'] },
      { value: ['Luo Wei', 'Hem Vanndy'] },
    ],
    [
      'knows a body by all of its names',
      bodies,
      { value: ['乌兹别克斯坦认可中心', 'Center of Accreditation of Uzbekistan'] },
      { value: ['CNAS'] },
    ],
    ['compares each number of a comparison', compared, { value: { KR: 1 } }, { value: { KR: 1, DE: 2 } }],
    [
      'compares the city alone of a place',
      place,
      { kind: 'place', value: 'Beijing' },
      { kind: 'place', value: 'Shanghai, CN' },
    ],
    [
      'looks for the words of a definition in the text',
      defined,
      { kind: 'define', value: 'korean agency' },
      { kind: 'define', value: ['Korean', 'Danish'] },
    ],
    [
      'wants all records of a list',
      listed,
      { records: [...listed.records] },
      { records: [first, second, third, fourth] },
    ],
    [
      'wants no further record of a list',
      listed,
      { records: [fifth, fourth, third, second, first] },
      { records: [...listed.records, 'another'] },
    ],
    [
      'wants four fifths where the records are loose',
      listed,
      { records: [first, second, third, fourth], loose: true },
      { records: [first, second, third], loose: true },
    ],
    [
      'wants the first record of other kinds',
      date,
      { records: ['another', ...date.records] },
      { records: ['another'] },
    ],
    ['wants words in the text', three, { must: ['metrology', '/luo wen/i'] }, { must: ['/^Four/'] }],
    ['wants words not in the text', three, { never: ['/Denmark/'] }, { never: ['/hem vanndy/i'] }],
  ])('%s', (_, answer, right, wrong) => {
    expect(faultOf(right, answer, edition)).toBeNull();
    expect(faultOf(wrong, answer, edition)).not.toBeNull();
  });

  it('wants a citation of what is answered, but where the answer is none', () => {
    expect(faultOf({}, three, edition)).toBeNull();
    expect(faultOf({}, { ...three, citations: [] }, edition)).toBe('no citation');
    expect(faultOf({}, { ...three, citations: [], value: 0 }, edition)).toBeNull();
  });

  it('wants every citation to be a source of its record', () => {
    const [citation] = three.citations;
    expect(citationFault(three, edition)).toBeNull();
    expect(
      citationFault(
        { ...three, citations: [{ record: three.records[0] ?? '', url: 'https://example.org/' }] },
        edition,
      ),
    ).toContain('https://example.org/ is no source');
    expect(citationFault({ ...three, records: [first], citations: citation ? [citation] : [] }, edition)).toContain(
      'not among its records',
    );
  });

  it('takes any of the accepted expectations', () => {
    const expected = { outcome: 'no-record' };
    expect(judge({ expect: expected }, three, edition)).toContain('expected no-record');
    expect(judge({ expect: expected, accept: [{ value: 3 }] }, three, edition)).toBeNull();
    expect(judge({ expect: { ...expected, accept: [{ value: 3 }] } }, three, edition)).toBeNull();
    expect(judge({ expect: expected, accept: [{ value: 4 }] }, three, edition)).not.toBeNull();
  });
});

describe('the evaluation of a file', () => {
  const line = (value: unknown) => JSON.stringify(value);
  const text = [
    line({ q: three.question, lang: 'en', class: 'count', expect: { value: 3 } }),
    line({ q: three.question, lang: 'en', class: 'count', expect: { value: 5 } }),
    '',
    line({
      turns: [
        { q: three.question, expect: { value: 3 } },
        { q: 'who signed them?', expect: { kind: 'people', value: ['Luo Wen', 'Hem Vanndy'] } },
      ],
    }),
  ].join('\n');
  const { report, misses } = evaluate(edition, [{ file: 'some.jsonl', text }], today);

  it('counts the misses and shows each with what was expected', () => {
    expect(misses).toBe(1);
    expect(report).toContain(`some.jsonl: ${three.question}\n    value 3, expected 5`);
  });

  it('scores by class and language, with the turns of conversations', () => {
    expect(report).toMatch(/all +3 \/ +4 +75\.0 %/);
    expect(report).toMatch(/class count +1 \/ +2/);
    expect(report).toMatch(/class conversation +2 \/ +2/);
    expect(report).toMatch(/language en +1 \/ +2/);
  });

  it('refuses a line that is no judged question', () => {
    expect(() => evaluate(edition, [{ file: 'some.jsonl', text: '{"question": "?"}' }], today)).toThrow();
  });
});
