import { describe, expect, it } from 'vitest';
import { recordView, relatedShown, type RecordView } from '../../src/profiles/record-view.js';
import { edition } from '../questions/shipped.js';

function view(id: string): RecordView {
  const found = recordView(edition, id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}

const related = (id: string) => view(id).related.map(({ record }) => record.id);
const firstReason = (id: string, other: string) =>
  view(id).related.find(({ record }) => record.id === other)?.reasons[0];

describe('a record whole', () => {
  it('has everything that it refers to', () => {
    const { kind, bodies, people, documents, fields, topics } = view('2025-cn-kh-three-mous');
    expect(kind.name_zh).toBe('签署');
    expect(bodies.map(({ abbr }) => abbr)).toEqual(['SAMR', 'SAC', 'CNCA', 'MISTI']);
    expect(people.map(({ person, body }) => [person.name, body?.id])).toEqual([
      ['Luo Wen', 'samr'],
      ['Hem Vanndy', 'misti-kh'],
    ]);
    expect(fields.map(({ id }) => id)).toEqual(['metrology', 'standardization', 'conformity-assessment']);
    expect(topics.map(({ id }) => id)).toEqual(['capacity-building', 'joint-research']);
    expect(documents).toHaveLength(3);
    expect(documents[1]?.parties.map(({ id }) => id)).toEqual(['samr', 'sac', 'misti-kh']);
    expect(documents[1]?.signatories.map(({ person }) => person?.nameZh)).toEqual(['罗文', undefined]);
    expect(documents.every(({ counts }) => counts)).toBe(true);
  });

  it('says of which documents that they do not count as signed by it', () => {
    expect(view('2019-06-12-in-kg-legal-metrology-mou-approval').documents.map(({ counts }) => counts)).toEqual([
      false,
    ]);
    expect(view('2014-07-01-ch-cn-quality-agreements-in-force').documents.map(({ counts }) => counts)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is null where the register holds none of that id', () => {
    expect(recordView(edition, '2025-xx-yy-removed')).toBeNull();
  });

  it('has the acts of the same sides before and after', () => {
    const { previous, next, place } = view('2024-04-18-cn-kr-8th-tbt-committee');
    expect(previous).toMatchObject({ record: { id: '2023-11-15-cn-kr-20th-conformity-subcommittee' }, certain: true });
    expect(next).toMatchObject({ record: { id: '2025-06-cn-kr-9th-tbt-committee' }, certain: true });
    expect(place).toEqual({ at: 17, of: 18 });
  });

  it('says where it cannot be told which of two came first', () => {
    expect(view('2025-cn-kh-three-mous').next).toMatchObject({
      record: { id: '2025-04-17-cn-kh-legal-metrology-talks' },
      certain: false,
    });
  });

  it('has no neighbour where it is the only act of its sides', () => {
    expect(view('2024-02-22-in-sk-bis-unms-mou')).toMatchObject({
      previous: null,
      next: null,
      place: { at: 1, of: 1 },
    });
  });
});

describe('related records', () => {
  it('a renewal goes with what it renews', () => {
    for (const [renewal, renewed] of [
      ['2018-01-09-cn-fr-afnor-aqsiq-agreement-renewed', '2014-03-26-cn-fr-afnor-aqsiq-standardization-agreement'],
      ['2012-03-19-cn-de-din-sac-agreement-renewed', '2006-04-10-cn-de-din-sac-agreement'],
      ['2017-06-09-cn-us-ansi-sac-mou-updated', '2002-cn-us-ansi-sac-mou'],
      ['2017-br-cn-inmetro-aqsiq-nim-mous-renewed', '2011-04-12-br-cn-inmetro-aqsiq-nim-agreements'],
    ] as const) {
      expect(related(renewal)[0]).toBe(renewed);
      expect(firstReason(renewal, renewed)).toEqual({ kind: 'document', how: 'renewal' });
      expect(firstReason(renewed, renewal)).toEqual({ kind: 'document', how: 'renewal' });
    }
  });

  it('entry into force goes with the signing of the same documents', () => {
    expect(related('2014-07-01-ch-cn-quality-agreements-in-force').slice(0, 3).sort()).toEqual([
      '2013-07-05-ch-cn-certification-accreditation-agreement',
      '2013-07-05-ch-cn-measuring-instruments-recognition',
      '2013-07-05-ch-cn-telecom-electrical-equipment-agreement',
    ]);
    expect(related('1994-07-09-cn-kr-arrangement-in-force')[0]).toBe(
      '1994-06-09-cn-kr-standardization-metrology-arrangement',
    );
  });

  it('a session goes with those before and after it', () => {
    expect(related('2024-04-18-cn-kr-8th-tbt-committee').slice(0, 2).sort()).toEqual([
      '2023-05-18-cn-kr-7th-tbt-committee',
      '2025-06-cn-kr-9th-tbt-committee',
    ]);
    expect(firstReason('2024-04-18-cn-kr-8th-tbt-committee', '2025-06-cn-kr-9th-tbt-committee')).toEqual({
      kind: 'series',
      name: 'tbt committee',
      own: 8,
      other: 9,
    });
    expect(related('2025-07-14-de-in-tenth-annual-meeting-work-plan-2025-26')[0]).toBe(
      '2023-04-25-de-in-working-group-ninth-meeting',
    );
  });

  it('two working groups of the same sides are two series', () => {
    const standardization = '2009-06-12-cn-de-standardization-working-group-4';
    const safety = '2013-06-06-cn-de-product-safety-working-group-3';
    expect(firstReason(standardization, '2010-04-15-cn-de-standardization-working-group-5')?.kind).toBe('series');
    expect(firstReason(standardization, safety)?.kind).not.toBe('series');
  });

  it('a record whose facts name the day of another goes with it', () => {
    const view2018 = view('2018-01-09-cn-fr-afnor-aqsiq-agreement-renewed').related[0];
    expect(view2018?.reasons).toContainEqual({ kind: 'date', date: '2014-03-26' });
  });

  it('sides alone relate nothing', () => {
    expect(related('2024-02-22-in-sk-bis-unms-mou')).toEqual([]);
  });

  it('are at most eight, each once, never itself, best first, each with a reason, for any record', () => {
    for (const { id } of edition.register.records) {
      const found = view(id).related;
      expect(found.length).toBeLessThanOrEqual(relatedShown);
      expect(new Set(found.map(({ record }) => record.id).concat(id)).size).toBe(found.length + 1);
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
      expect(found.every(({ reasons }) => reasons.length > 0)).toBe(true);
    }
  });
});
