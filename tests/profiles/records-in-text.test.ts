import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordsInText } from '../../src/profiles/records-in-text.js';
import { datesIn } from '../../src/profiles/text-dates.js';
import { edition } from '../questions/shipped.js';

/**
 * News items written by hand: of real records in other words than the register's, of acts that it does not hold though the
 * same countries and bodies act, and of other things. `records`: what each is about.
 */
const news = readFileSync('tests/profiles/news.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => z.strictObject({ text: z.string(), records: z.array(z.string()) }).parse(JSON.parse(line)));
const found = (text: string, posted?: string) => recordsInText(edition, text, posted).map(({ record }) => record.id);

describe('a pasted news item', () => {
  it('that is about no record finds none, however near', () => {
    const others = news.filter(({ records }) => records.length === 0);
    expect(others.length).toBeGreaterThan(40);
    expect(others.filter(({ text }) => found(text).length > 0)).toEqual([]);
  });

  it('about a record finds it first and alone, in at least nine of ten', () => {
    const about = news.filter(({ records }) => records.length > 0);
    expect(about.length).toBeGreaterThan(40);
    const hits = about.filter(({ text, records }) => found(text)[0] === records[0]);
    expect(hits.length / about.length).toBeGreaterThanOrEqual(0.9);
    expect(about.filter(({ text }) => found(text).length > 1)).toEqual([]);
  });
});

describe('what is found', () => {
  const text =
    'KATS and NIST signed a memorandum of understanding in Washington on 27 June 2024. It follows up what was agreed at Camp David.';

  it('comes with what agrees', () => {
    const [one] = recordsInText(edition, text);
    expect(one?.record.id).toBe('2024-06-27-kr-us-kats-nist-mou');
    expect(one?.certainty).toBe('likely');
    expect(one?.agrees).toEqual(
      expect.arrayContaining([
        { kind: 'countries', ids: ['KR', 'US'] },
        { kind: 'bodies', ids: ['kats', 'nist'] },
        { kind: 'date', written: 'on 27 June 2024', how: 'day' },
        { kind: 'city', city: 'Washington' },
        { kind: 'types', ids: ['MoU'] },
      ]),
    );
    expect(one?.differs).toEqual([]);
  });

  it('and with what does not', () => {
    const [one] = recordsInText(edition, text.replace('Washington', 'Seoul'));
    expect(one?.differs).toContainEqual({ kind: 'city', written: ['Seoul'] });
  });

  it('is nothing where the day is another, or the session has another number', () => {
    expect(found(text.replace('27 June 2024', '3 March 2026'))).toEqual([]);
    const ninth = news.find(({ records }) => records[0] === '2025-06-cn-kr-9th-tbt-committee')?.text ?? '';
    expect(found(ninth)).toEqual(['2025-06-cn-kr-9th-tbt-committee']);
    expect(found(ninth.replace('ninth', 'twelfth'))).toEqual([]);
  });

  it('is only possible where the text gives no date', () => {
    const undated = text.replace(' on 27 June 2024', '').replace('Camp David', 'Camp David, on semiconductors');
    expect(recordsInText(edition, undated).map(({ certainty }) => certainty)).toEqual(['possible']);
  });

  it('may be dated by a word that counts from the day of the message', () => {
    const yesterday = text.replace('on 27 June 2024', 'yesterday');
    expect(recordsInText(edition, yesterday, '2024-06-28')[0]).toMatchObject({ certainty: 'likely' });
    expect(found(yesterday, '2026-06-28')).toEqual([]);
  });

  it('is nothing for an empty text, or one that names one side', () => {
    expect(found('')).toEqual([]);
    expect(found('KATS signed a memorandum on 27 June 2024.')).toEqual([]);
  });

  it('is found in a long text, and a misspelt name is not taken for a name', () => {
    expect(found(text + ' The weather stayed fine.'.repeat(200))).toEqual(['2024-06-27-kr-us-kats-nist-mou']);
    expect(found('Camboida and Chian signed three MoUs on metrology in 2025.')).toEqual([]);
  });
});

it('any text finds at most three records, all of one certainty, none with another date', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(...news.flatMap(({ text: item }) => item.split(/(?<=[.。，,])/))),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const matches = recordsInText(edition, pieces.join(' '));
      expect(matches.length).toBeLessThanOrEqual(3);
      expect(new Set(matches.map(({ certainty }) => certainty)).size).toBeLessThanOrEqual(1);
      expect(matches.flatMap(({ differs }) => differs).filter((one) => one.kind === 'ordinal')).toEqual([]);
      expect(matches.flatMap(({ differs }) => differs).some((one) => one.kind === 'date' && !one.onlyYears)).toBe(
        false,
      );
    }),
  );
});

describe('dates of a text', () => {
  it('are read in English and Chinese, with and without a year', () => {
    expect(datesIn('on 21 and 22 January 2014', undefined).dated.map(({ from }) => from)).toEqual([
      '2014-01-21',
      '2014-01-22',
    ]);
    expect(datesIn('2025年7月9日至10日', undefined).dated).toMatchObject([{ from: '2025-07-09', to: '2025-07-10' }]);
    expect(datesIn('They met on 16 September in Nanjing', undefined).yearless).toEqual([
      { written: '16 September', day: '09-16' },
    ]);
    expect(datesIn('双方9月23日会谈', undefined).yearless).toEqual([{ written: '9月23日', day: '09-23' }]);
    expect(datesIn('on September 20, 2022', undefined).yearless).toEqual([]);
  });

  it('that count from an unknown day are passed over', () => {
    expect(datesIn('yesterday', undefined).dated).toEqual([]);
    expect(datesIn('yesterday', '2024-06-28').dated).toMatchObject([{ from: '2024-06-27', to: '2024-06-27' }]);
  });
});
