import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRecord, mostFound } from '../../src/profiles/find-record.js';
import { prepareRecordFinder } from '../../src/profiles/record-finder.js';
import { edition } from '../questions/shipped.js';

const { register } = edition;
const found = (typed: string, limit = mostFound) => findRecord(edition, typed, limit).map(({ id }) => id);

describe('while a record is typed', () => {
  it('nothing typed gives the newest', () => {
    expect(found('', 3)).toEqual(register.records.slice(0, 3).map(({ id }) => id));
    expect(found('  ')).toHaveLength(mostFound);
  });

  it('an id gives that record alone, in any case', () => {
    expect(found('2025-cn-kh-three-mous')).toEqual(['2025-cn-kh-three-mous']);
    expect(found('2025-CN-KH-Three-MoUs')).toEqual(['2025-cn-kh-three-mous']);
  });

  it('the beginning of an id or a date finds those that begin so', () => {
    expect(found('2025-04-11-cn')).toEqual(['2025-04-11-cn-uz-cooperation-documents']);
  });

  it('half a word of a title finds it', () => {
    expect(found('ninth tbt comm')).toEqual(['2025-06-cn-kr-9th-tbt-committee']);
  });

  it('words may come in any order, and words without meaning do not matter', () => {
    expect(found('the committee of tbt, ninth')).toEqual(['2025-06-cn-kr-9th-tbt-committee']);
  });

  it('part of a Chinese title finds it, in Traditional characters too', () => {
    expect(found('第九次韩中TBT')).toEqual(['2025-06-cn-kr-9th-tbt-committee']);
    expect(found('第九次韓中TBT')).toEqual(['2025-06-cn-kr-9th-tbt-committee']);
    expect(found('柬')).toContain('2025-cn-kh-three-mous');
  });

  it('names of bodies, people and countries find it', () => {
    expect(found('Jens Heiede')).toEqual(['2025-03-11-cn-dk-danish-standards-meeting']);
    expect(found('SAMR Denmark')).toContain('2025-03-11-cn-dk-danish-standards-meeting');
    expect(found('罗文')).toContain('2025-cn-kh-three-mous');
  });

  it('titles come before records that only name it', () => {
    const titles = findRecord(edition, 'cambodia', mostFound).map(({ title }) => /cambodia/i.test(title.en));
    expect(titles.indexOf(false)).toBe(titles.lastIndexOf(true) + 1);
  });

  it('a misspelt word, or another name for a thing, is read by full-text search', () => {
    expect(found('Camboida')).toContain('2025-cn-kh-three-mous');
    expect(found('Swiss metrology memorandum')[0]).toBe('2005-09-12-ch-cn-metrology-mou');
  });

  it('what is nowhere finds nothing', () => {
    expect(found('zyzzyvax')).toEqual([]);
  });
});

it('any text gives at most so many as asked, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 1, max: 100 }), (typed, limit) => {
      const ids = found(typed, limit);
      expect(ids.length).toBeLessThanOrEqual(Math.min(limit, mostFound));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

it('every record is found by its title, and by its first words', () => {
  for (const { id, title } of register.records) {
    expect(found(title.en)).toContain(id);
    expect(found(title.zh ?? title.en)).toContain(id);
  }
});

it('prepared beforehand it finds the same', async () => {
  const fresh = { ...edition, register: { ...register } };
  await prepareRecordFinder(fresh);
  for (const typed of ['camb', 'mou metro', '市场监管', '2025-04'])
    expect(findRecord(fresh, typed, mostFound)).toEqual(findRecord(edition, typed, mostFound));
});
