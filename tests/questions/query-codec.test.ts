import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../src/answers/answer-query.js';
import { documentsQuery } from '../../src/questions/documents-query.js';
import type { Query, Scope } from '../../src/questions/query.js';
import { decodeQuery, encodeQuery } from '../../src/questions/query-codec.js';
import { documentTypes, recordKinds } from '../../src/records/schema.js';
import { edition, queryOf, today } from './shipped.js';

const asks = [
  'list',
  'count',
  'date',
  'people',
  'bodies',
  'countries',
  'place',
  'fields',
  'yes-no',
  'compare',
  'define',
  'source',
  'summary',
  'text',
] as const;
const countedThings = [
  'documents',
  'acts',
  'countries',
  'bodies',
  'people',
  'fields',
  'topics',
  'cities',
  'years',
] as const;
const referenceTypes = [
  'country',
  'region',
  'body',
  'body-kind',
  'person',
  'field',
  'topic',
  'document-type',
  'kind',
  'city',
] as const;

/** Words with all that the short form uses itself, and every script. */
const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...';:+,%|-{} x国é') }),
);
const words = fc.array(word, { minLength: 1, maxLength: 3 });
const lists = fc.array(words, { minLength: 1, maxLength: 3 });
const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const period = fc.record({ from: fc.option(date), to: fc.option(date) });
const number = fc.integer({ min: 1, max: 99 });
const some = <T extends string>(...values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

const scopes = fc
  .record(
    {
      countries: lists,
      bodies: lists,
      people: lists,
      fields: lists,
      recordFields: lists,
      topics: lists,
      mentions: lists,
      bodyKinds: words,
      types: some(...documentTypes),
      kinds: some(...recordKinds),
      cities: words,
      placeCountries: words,
      words,
      records: words,
      periods: fc.array(period, { minLength: 1, maxLength: 3 }),
      noDocuments: fc.constant(true),
    },
    { requiredKeys: [] },
  )
  .map(({ periods, ...scope }): Scope => {
    const [first, ...others] = periods ?? [];
    return { ...scope, ...(first && { period: first }), ...(others.length > 0 && { orPeriods: others }) };
  });

/** Queries that have a short form: none inside another, nothing compared, no spelling repaired. */
const queries: fc.Arbitrary<Query> = fc.record(
  {
    language: fc.constantFrom('en', 'zh'),
    ask: fc.constantFrom(...asks),
    of: fc.constantFrom('documents', 'acts'),
    scope: scopes,
    except: scopes.filter((scope) => Object.keys(scope).length > 0),
    counted: fc.constantFrom(...countedThings),
    order: fc.record({ from: fc.constantFrom('latest', 'earliest'), nth: number, take: number }),
    ordinal: number,
    most: fc.record({
      of: fc.constantFrom(...countedThings),
      direction: fc.constantFrom('most', 'least'),
      take: number,
    }),
    per: fc.constantFrom('year', 'country', 'field', 'type', 'kind'),
    unsigned: fc.constant(true),
    subject: fc.array(fc.record({ type: fc.constantFrom(...referenceTypes), id: word }), {
      minLength: 1,
      maxLength: 3,
    }),
    role: fc.constantFrom('signatories', 'participants', 'head'),
    roleWords: fc.oneof(words, fc.constant([])),
    side: words,
    inAll: fc.constant(true),
    bodyKinds: words,
    title: word,
    unrecorded: word,
    keywords: fc.constant(true),
    leftover: words,
    text: word,
  },
  { requiredKeys: ['language', 'ask', 'of', 'scope'] },
);

describe('the short form of a query', () => {
  it('is read back as the query that was written, whatever it asks', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(decodeQuery(encodeQuery(query))).toEqual(query);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'Which MoUs has China signed with Cambodia?',
    '中国和柬埔寨签过哪些谅解备忘录？',
    'How many MoUs did China sign in 2019?',
    '市场监管总局2025年签署了几份文件？',
    'When did SAMR meet Danish Standards?',
    'Who signed the accreditation MoU with Uzbekistan?',
    'Who is Hem Vanndy?',
    '丹麦标准化协会的负责人是谁？',
    'Which Uzbek body signed with CNAS?',
    '哪个柬埔寨机构与中国签署了文件？',
    'Who represented Cambodia?',
    'Which countries has Belarus signed accreditation agreements with?',
    '白俄罗斯和哪些国家签过认可协议？',
    'Where did SAMR meet Danish Standards?',
    'What do the Cambodia MoUs cover?',
    'Has China signed an MoU with Denmark?',
    '中国和法国有没有互认协议？',
    'Who does China work with most?',
    'Which bodies signed the fewest documents?',
    'Tell me about China–Uzbekistan cooperation',
    'What is metrology?',
    'everything on hydrogen since 2020',
    'MoUs signed in 2016 and 2018',
    'Which documents on quantum teleportation has China signed with Korea?',
    'countries China has met but signed nothing with',
    'metrology meetings without Uzbekistan',
    'documents China signed leaving out renewals',
    'What was the second latest meeting of China and Korea?',
    'When was the fifth China-Korea TBT committee?',
    'How many documents did China sign per year from 2018 to 2023?',
  ])('holds “%s” whole', (question) => {
    const query = queryOf(question);
    expect(decodeQuery(encodeQuery(query))).toEqual(query);
  });

  it('fits a button for what /mou asks with all of its options', () => {
    const query = documentsQuery({
      language: 'zh',
      country: 'ASEAN',
      with: 'KR',
      field: 'conformity-assessment',
      year: 2025,
    });
    expect(encodeQuery(query).length).toBeLessThanOrEqual(100);
    expect(decodeQuery(encodeQuery(query))).toEqual(query);
  });

  it('of a comparison does not exist: what is written instead is not read', () => {
    expect(decodeQuery(encodeQuery(queryOf('Has China signed more MoUs with Germany or with Korea?')))).toBeNull();
    expect(decodeQuery(encodeQuery(queryOf('meetings held after the MoU with KATS')))).toBeNull();
  });
});

describe('a text that is no query', () => {
  it.each([
    ['nothing', ''],
    ['another language', 'f;list;d'],
    ['an ask there is not', 'e;sing;d'],
    ['neither documents nor acts', 'e;list;x'],
    ['a part there is not', 'e;list;d;Q:1'],
    ['a part without a value', 'e;list;d;hello'],
    ['a type of document there is not', 'e;list;d;t:treaty'],
    ['a day there is not', 'e;list;d;p:20250230-'],
    ['an order that is no number', 'e;list;d;l:lx,1'],
    ['an order from zero', 'e;list;d;l:l0,1'],
  ])('as %s is not read', (_, text) => {
    expect(decodeQuery(text)).toBeNull();
  });

  /** A written query with a stretch of it cut, or replaced by something else. */
  const damaged = fc
    .tuple(queries, fc.nat(), fc.nat({ max: 8 }), fc.string({ maxLength: 6, unit: fc.constantFrom(...';:+,%xped19') }))
    .map(([query, at, cut, put]) => {
      const text = encodeQuery(query);
      const start = at % text.length;
      return text.slice(0, start) + put + text.slice(start + cut);
    });

  it('is refused, or else is a query that can be answered', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string({ maxLength: 100 })), (text) => {
        const query = decodeQuery(text);
        if (query === null) return;
        expect(asks).toContain(query.ask);
        expect(['answered', 'no-record', 'unclear', 'out-of-scope']).toContain(
          answerQuery(edition, query, today).outcome,
        );
      }),
      { numRuns: 300 },
    );
  });
});
