import { describe, expect, it } from 'vitest';
import { select } from '../../src/answers/select.js';
import { ask, edition, said } from '../questions/shipped.js';

/** The rules of docs/counting.md, each on records that they decide. */

const recordsOf = (question: string) => ask(question).records;

describe('a document counts as signed', () => {
  it('not where it is only announced', () => {
    expect(edition.register.recordById.get('2019-06-12-in-kg-legal-metrology-mou-approval')).toMatchObject({
      kind: 'announcement',
      instruments: [{ type: 'MoU' }],
    });
    expect(ask('How many MoUs did India sign with Kyrgyzstan?').value).toBe(0);
    expect(ask('Has India signed an MoU with Kyrgyzstan?').value).toBe(false);
  });

  it('once, when it was signed and not when it entered into force', () => {
    expect(edition.register.recordById.get('2014-07-01-ch-cn-quality-agreements-in-force')).toMatchObject({
      kind: 'entry-into-force',
    });
    expect(ask('How many documents did Switzerland and China sign in 2014?').value).toBe(0);
    expect(ask('How many documents did Switzerland and China sign in 2013?').value).toBe(3);
  });

  it('in a record of a meeting too', () => {
    expect(recordsOf('How many documents did China and Germany sign in 2021?')).toEqual([
      '2021-11-01-cn-de-industrie-4-0-subgroup-12',
    ]);
  });

  it('as often as the source says where it gives no titles', () => {
    const answer = ask('How many documents did China and Uzbekistan sign in April 2025?');
    expect(answer.value).toBe(4);
    expect(answer.records).toHaveLength(2);
    expect(said(answer)).toContain('three untitled cooperation documents');
    expect(ask('How many documents did the US and China sign at the 2007 consumer product safety summit?').value).toBe(
      5,
    );
  });

  it('again when it is renewed, unless renewals are left out', () => {
    expect(recordsOf('How many MoUs did Slovakia sign with India?')).toEqual(['2024-02-22-in-sk-bis-unms-mou']);
    expect(recordsOf('documents China signed leaving out renewals')).not.toContain('2024-cn-es-une-sac-mou-renewed');
    expect(recordsOf('Which documents has China signed?')).toContain('2024-cn-es-une-sac-mou-renewed');
  });
});

describe('types are exact', () => {
  it('“agreements” are those alone, and what there is besides is said', () => {
    const answer = ask('How many agreements did China sign with Switzerland?');
    expect(answer.value).toBe(2);
    expect(said(answer)).toMatch(/Besides, of other types: .*one mutual recognition agreement/);
  });

  it('“MoUs” are those alone', () => {
    expect(ask('How many MoUs did China sign with Germany?').value).toBe(0);
  });

  it('“documents” are all, broken down by type', () => {
    const answer = ask('How many documents did Switzerland and China sign in 2013?');
    expect(said(answer)).toContain('By type: two agreements and one mutual recognition agreement.');
  });

  it('and the types of all documents of China add up', () => {
    const all = ask('How many documents has China signed?').value;
    const mous = ask('How many MoUs has China signed?').value;
    const others = edition.register.documentTypes.keys();
    let sum = 0;
    for (const type of others) {
      const found = select(edition, { of: 'documents', scope: { countries: [['CN']], types: [type as 'MoU'] } });
      sum += found.reduce((n, { documents }) => n + documents.reduce((m, { count }) => m + count, 0), 0);
    }
    expect(all).toBe(sum);
    expect(mous).toBeLessThan(sum);
  });
});

describe('the field of a document', () => {
  it('is what the document itself covers', () => {
    expect(ask('How many metrology MoUs did China sign with Cambodia in 2025?').value).toBe(1);
  });
});

describe('the documents of a body', () => {
  it('are those to which it is a party, not all that were signed that day', () => {
    expect(ask('How many MoUs did CNCA sign with Cambodia?').value).toBe(1);
    expect(ask('How many MoUs did SAMR sign with Cambodia?').value).toBe(3);
  });
});

describe('acts', () => {
  it('“meetings” are meetings and sessions of joint committees, and how many of each is said', () => {
    const answer = ask('How many meetings did China and Germany hold?');
    expect(answer.value).toBe(answer.records.length);
    expect(said(answer)).toMatch(/By kind: \S+ joint committee sessions and \S+ meetings/);
    const kinds = new Set(answer.records.map((id) => edition.register.recordById.get(id)?.kind));
    expect(kinds).toEqual(new Set(['meeting', 'joint-committee']));
  });

  it('“joint committee sessions” are these alone', () => {
    for (const id of recordsOf('How many joint committee sessions did China and Germany hold?'))
      expect(edition.register.recordById.get(id)?.kind).toBe('joint-committee');
  });
});

describe('sides', () => {
  it('of a record of many each count with each other', () => {
    const together = '2017-05-by-cn-belt-and-road-standards-initiative';
    for (const question of [
      'Which documents has Cambodia signed with Malaysia?',
      'Which documents did Ethiopia sign with Greece?',
      'Which documents did China sign with Cambodia in 2017?',
    ])
      expect(recordsOf(question)).toEqual([together]);
  });

  it('of a body its own country is none', () => {
    const partners = ask('Which countries has KATS signed MoUs with?').value;
    expect(partners).toContain('UZ');
    expect(partners).not.toContain('KR');
    expect(said(ask('How many countries has SAC signed with?'))).not.toMatch(/regional bodies: (?:[^.]*, )?China[,. ]/);
  });

  it('Hong Kong, Macao and Taiwan are parties of their own', () => {
    expect(ask('How many documents has Taiwan signed with Singapore?').value).toBe(2);
    expect(ask('Has China signed documents with Hong Kong?').value).toBe(true);
    for (const id of recordsOf('Which documents has China signed with Singapore?'))
      expect(edition.register.recordById.get(id)?.countries).toContain('CN');
  });

  it('the EU is not the sum of its members', () => {
    for (const id of recordsOf('Which documents has China signed with the EU?'))
      expect(edition.register.recordById.get(id)?.countries).toEqual(expect.arrayContaining(['CN', 'EU']));
    for (const id of recordsOf('Which documents has China signed with Germany?'))
      expect(edition.register.recordById.get(id)?.countries).toEqual(expect.arrayContaining(['CN', 'DE']));
  });
});

describe('time', () => {
  it('“since” includes the year, “before” and “after” do not', () => {
    const of = (when: string) => recordsOf(`Which documents did China sign ${when}?`);
    expect([...of('since 2019')].sort()).toEqual([...of('after 2018')].sort());
    expect(of('since 2019')).toEqual(expect.arrayContaining([...of('in 2019')]));
    const all = [...of('before 2018'), ...of('in 2018'), ...of('after 2018')];
    expect(all.sort()).toEqual([...recordsOf('Which documents did China sign?')].sort());
  });

  it('a record dated to the year matches a month of it, and the answer says so', () => {
    const answer = ask('How many MoUs did China and Cambodia sign in March 2025?');
    expect(answer.records).toEqual(['2025-cn-kh-three-mous']);
    expect(said(answer)).toMatch(/dated only to 2025, and may lie outside the period/);
  });

  it('a year with nothing is shown among the years', () => {
    const answer = ask('How many MoUs did China sign with Cambodia per year from 2023 to 2025?');
    expect(said(answer)).toMatch(/2023.*(0|none)[\s\S]*2024.*(0|none)[\s\S]*2025.*(3|three)/i);
  });
});

describe('an exception', () => {
  it('of a country leaves out every record with it', () => {
    const all = recordsOf('metrology meetings');
    const rest = recordsOf('metrology meetings without Uzbekistan');
    expect(rest.every((id) => all.includes(id))).toBe(true);
    for (const id of all)
      expect(rest.includes(id)).toBe(!edition.register.recordById.get(id)?.countries.includes('UZ'));
  });
});
