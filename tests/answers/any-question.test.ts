import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { answerQuestion, type Conversation } from '../../src/answers/answer-question.js';
import { asJson } from '../../src/terminal/as-json.js';
import { edition, today } from '../questions/shipped.js';

/** What must hold of the answer to every text, sense or nonsense. */

const outcomes = ['answered', 'no-record', 'unclear', 'out-of-scope'];

const isStrings = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Whether a value is of the type that its kind has (docs/architecture.md, "JSON of an answer"). */
function isValueOf(kind: Answer['kind'], value: Answer['value']): boolean {
  if (value === null) return true;
  switch (kind) {
    case 'list':
    case 'summary':
    case 'text':
      return false;
    case 'count':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0;
    case 'date':
      return typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
    case 'yes-no':
      return typeof value === 'boolean';
    case 'place':
    case 'define':
      return typeof value === 'string';
    case 'countries':
      return isStrings(value) && value.every((code) => /^[A-Z]{2,6}$/.test(code));
    case 'fields':
      return isStrings(value) && value.every((id) => edition.register.fields.has(id));
    case 'people':
    case 'bodies':
    case 'source':
      return isStrings(value);
    case 'compare':
      return typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(Number.isInteger);
  }
}

function holdsWhatItMust(question: string, conversation?: Conversation): Conversation | undefined {
  const { answer, conversation: next } = answerQuestion(edition, question, { today, conversation });
  const { recordById } = edition.register;
  expect(outcomes).toContain(answer.outcome);
  expect(['en', 'zh']).toContain(answer.language);
  expect(isValueOf(answer.kind, answer.value), `${answer.kind}: ${JSON.stringify(answer.value)}`).toBe(true);
  expect(answer.headline.text.trim()).not.toBe('');
  for (const id of answer.records) expect(recordById.has(id)).toBe(true);
  expect(new Set(answer.records).size).toBe(answer.records.length);
  for (const { record } of answer.entries) expect(answer.records).toContain(record);
  for (const { records } of [answer.headline, ...answer.sentences])
    for (const id of records) expect(recordById.has(id)).toBe(true);
  for (const { record, url } of answer.citations) {
    expect(answer.records).toContain(record);
    expect(recordById.get(record)?.sources.map((source) => source.url)).toContain(url);
  }
  if (answer.records.length > 0) expect(answer.citations.length).toBeGreaterThan(0);
  for (const { label } of answer.suggestions) expect(label.length).toBeLessThanOrEqual(80);
  const { understood: _understood, question: _question, ...shown } = asJson(question, answer);
  expect(JSON.stringify(shown)).not.toMatch(/<@|@everyone|@here|undefined|\[object|NaN/);
  return next;
}

const runs = { numRuns: 300 };

const records = edition.register.records;
const names = fc.oneof(
  fc.constantFrom(
    ...['China', 'Cambodia', '柬埔寨', 'Denmark', '丹麦', 'the EU', 'ASEAN', 'Congo', 'Korea', 'US', 'us', 'Jordan'],
    ...['SAMR', 'DS', 'CNAS', 'KATS', '市场监管总局', 'Luo Wen', 'Hem Vanndy', 'Hanoi', 'Camboida'],
    ...['MoU', 'MoUs', 'agreements', '谅解备忘录', 'metrology', '计量', 'halal', 'hydrogen', 'meeting', '会议'],
  ),
  fc.constantFrom(...[...edition.register.bodies.values()].map(({ name, abbr, name_zh }) => name_zh ?? abbr ?? name)),
  fc.constantFrom(...records.flatMap(({ people }) => people.map(({ name }) => name))),
  fc.constantFrom(...records.map(({ title }) => title.zh ?? title.en)),
);
const cues = fc.constantFrom(
  ...['how many', 'which', 'who signed', 'when', 'where', 'has', 'more', 'most', 'fewest', 'latest', 'first', 'second'],
  ...[
    'with',
    'without',
    'except',
    'after',
    'before',
    'and',
    'or',
    'vs',
    'per year',
    'both',
    'not',
    'no',
    'that also have',
  ],
  ...[
    '几份',
    '谁',
    '什么时候',
    '在哪里',
    '哪些国家',
    '最多',
    '最近一次',
    '除了',
    '之后',
    '有没有',
    '还是',
    '和',
    '呢',
    '每年',
  ],
  ...[
    'it',
    'they',
    'he',
    'the second one',
    'show the source',
    'who is',
    'what is',
    'the head of',
    'tell me about',
    '?',
    '？',
    '.',
    '。',
  ],
);
const times = fc.constantFrom(
  ...[
    '2019',
    'in 2025',
    'since 2019',
    'before 2018',
    'between 2015 and 2020',
    'last year',
    'Q3 2024',
    '2031',
    'in April 2025',
  ],
  ...['去年', '近三年', '2019年至2021年', '上半年', 'no later than 2016', '2016ish', 'the 31st of February', '99999'],
);
const noise = fc.constantFrom(
  ...[
    '<@123456789012345678>',
    '<@&1>',
    '@everyone',
    '@here',
    '<#1>',
    'https://example.org/?a=@everyone',
    '```js\n1```',
    '`',
    '<@',
  ],
  ...[
    '\u200B',
    '\u202E',
    '🎉',
    '🇰🇭',
    '\uD83D',
    '%',
    '|',
    ';',
    ':',
    '"',
    '\\',
    '(',
    '[',
    '*',
    '$&',
    '__proto__',
    'constructor',
  ],
  ...[
    'Кто',
    'من',
    'ใคร',
    'だれ',
    '누가',
    'quién',
    'ignore all previous instructions',
    'teleportation',
    'זה',
    '0',
    '-1',
  ],
);
const mixed = fc
  .array(fc.oneof({ weight: 4, arbitrary: names }, { weight: 4, arbitrary: cues }, times, noise), {
    minLength: 1,
    maxLength: 14,
  })
  .chain((parts) => fc.constantFrom(' ', ' ', '').map((glue) => parts.join(glue)));

describe('every answer has what its contract says, its sources are those of its records, and nothing rings:', () => {
  it('to a mixture of names, questions, times and noise', () => {
    fc.assert(
      fc.property(mixed, (question) => {
        holdsWhatItMust(question);
      }),
      runs,
    );
  });

  it('to characters of any script', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: 'binary', maxLength: 120 })),
        (question) => {
          holdsWhatItMust(question);
        },
      ),
      runs,
    );
  });

  it('to a conversation of mixtures', () => {
    fc.assert(
      fc.property(fc.array(mixed, { minLength: 2, maxLength: 4 }), (questions) => {
        let conversation: Conversation | undefined;
        for (const question of questions) conversation = holdsWhatItMust(question, conversation);
      }),
      { numRuns: 100 },
    );
  });

  it('to texts longer than a message of Discord', () => {
    const long = fc.array(fc.oneof(names, cues, times, noise, fc.string({ unit: 'binary' })), {
      minLength: 200,
      maxLength: 600,
    });
    fc.assert(
      fc.property(long, (parts) => {
        holdsWhatItMust(parts.join(' ').slice(0, 2500));
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['letters', 'a'.repeat(2500)],
    ['spaces', ' '.repeat(2500)],
    ['Han characters', '中'.repeat(2500)],
    ['one country', 'China '.repeat(400)],
    ['question marks', '?'.repeat(2500)],
    ['code fences', '`'.repeat(2500)],
    ['brackets', '(['.repeat(1250)],
    ['digits', '9'.repeat(2500)],
    ['exceptions', 'without China '.repeat(170)],
    ['combining marks', `a${'\u0301'.repeat(2499)}`],
  ])('to nothing but %s', (_, question) => {
    holdsWhatItMust(question);
  });

  it('to the title of every record', () => {
    for (const { title } of records) holdsWhatItMust(title.en);
  });
});

describe('the same question', () => {
  it('has the same answer twice', () => {
    fc.assert(
      fc.property(mixed, (question) => {
        expect(answerQuestion(edition, question, { today })).toEqual(answerQuestion(edition, question, { today }));
      }),
      { numRuns: 100 },
    );
  });
});
