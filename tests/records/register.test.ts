import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/records/load-register.js';
import type { Register } from '../../src/records/register.js';
import { cambodia, denmark, SampleFolder } from './sample-folder.js';

describe('the register of this project', () => {
  let register: Register;
  beforeAll(async () => {
    register = await loadRegister('data');
  });

  it('has no fault', () => {
    expect(register.faults).toEqual([]);
  });

  it('holds what was gathered: 627 records of 143 sides, 531 bodies, 200 topics, or more by now', () => {
    expect(register.records.length).toBeGreaterThanOrEqual(627);
    expect(new Set(register.records.flatMap(({ countries }) => countries)).size).toBeGreaterThanOrEqual(143);
    expect(register.bodies.size).toBeGreaterThanOrEqual(531);
    expect(register.topics.size).toBeGreaterThanOrEqual(200);
    expect([register.fields.size, register.kinds.size, register.documentTypes.size]).toEqual([11, 9, 10]);
  });

  it('gives the newest record first', () => {
    const dates = register.records.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('knows from which file each record came', () => {
    expect(register.fileOf.get(denmark)).toBe(`data/records/2025/${denmark}.yaml`);
  });

  it('reads a record with all its parts, those included that the file leaves out', () => {
    expect(register.recordById.get(denmark)).toEqual({
      id: denmark,
      title: {
        en: 'SAMR and Danish Standards discuss standardization cooperation in Beijing',
        zh: '市场监管总局与丹麦标准协会在北京商谈标准化合作',
      },
      kind: 'meeting',
      date: '2025-03-11',
      dateBasis: 'inferred',
      place: { city: 'Beijing', cityZh: '北京', country: 'CN' },
      countries: ['CN', 'DK'],
      bodies: ['samr', 'ds-dk'],
      people: [
        { name: 'Deng Zhiyong', nameZh: '邓志勇', role: 'Vice Administrator', body: 'samr' },
        { name: 'Jens Heiede', role: 'Head', body: 'ds-dk' },
      ],
      instruments: [],
      fields: ['standardization'],
      topics: ['green-transition', 'circular-economy', 'maritime', 'shipbuilding'],
      facts: {
        en: [
          'The two sides exchanged views on cooperation between China and Denmark in standardization.',
          'Deng Zhiyong recalled that 2025 is the 75th anniversary of diplomatic relations between China and Denmark and said that continued standardization cooperation would give those relations new momentum.',
          'He hoped for more practical cooperation on the green transition, the circular economy, and the maritime and shipbuilding industries.',
          'Officials of the SAMR departments concerned were present.',
          'No document is reported to have been signed.',
        ],
        zh: [
          '双方就中丹标准化合作交换意见。',
          '邓志勇提到，2025年是中丹建交75周年，持续开展标准化合作将为两国关系注入新动力。',
          '他希望在绿色转型、循环经济以及海事和造船业方面加强务实合作。',
          '市场监管总局有关司局官员出席。',
          '未见签署文件的报道。',
        ],
      },
      sources: [
        {
          url: 'https://www.samr.gov.cn/xw/zj/art/2025/art_bce0e5aa2dbd4286be1372fa96fd2872.html',
          publisher: 'SAMR',
          language: 'zh',
          title: null,
          published: null,
        },
        {
          url: 'https://sesec.eu/2025/news-events/news/chinas-efforts-on-global-standardization-cooperation',
          publisher: 'SESEC',
          language: 'en',
          title: "China's Efforts on Global Standardization Cooperation",
          published: null,
        },
      ],
    });
  });

  it('reads a bare year as the date that it is', () => {
    const record = register.recordById.get(cambodia);
    expect(record?.date).toBe('2025');
    expect(record?.instruments.map(({ signed, count }) => [signed, count])).toEqual([
      ['2025', 1],
      ['2025', 1],
      ['2025', 1],
    ]);
  });

  it('cannot be changed by a reader', () => {
    const record = register.recordById.get(denmark);
    expect(() => record?.countries.push('SE')).toThrow(TypeError);
    expect(() => (register.records as unknown[]).pop()).toThrow(TypeError);
  });
});

describe('the version of a register', () => {
  it('is 12 hexadecimal digits', async () => {
    const folder = await SampleFolder.create([denmark]);
    expect((await loadRegister(folder.path)).version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('does not depend on which files hold the records, nor on comments or the order of parts', async () => {
    const folder = await SampleFolder.create([denmark, cambodia]);
    const { version, records } = await loadRegister(folder.path);
    await folder.remove('records');
    const lines = records.map(({ id, ...rest }) => JSON.stringify({ ...rest, id }));
    await folder.write('records/bulk.jsonl', lines.reverse().join('\n'));
    await folder.write('topics.yaml', `# Another comment\n${await folder.read('topics.yaml')}`);
    expect((await loadRegister(folder.path)).version).toBe(version);
  });

  it('changes with a record and with a vocabulary', async () => {
    const folder = await SampleFolder.create([denmark]);
    const versions = [(await loadRegister(folder.path)).version];
    await folder.edit(`records/2025/${denmark}.yaml`, 'role: Head', 'role: Director');
    versions.push((await loadRegister(folder.path)).version);
    await folder.edit('bodies.yaml', 'abbr: SAMR', 'abbr: SAMR-CN');
    versions.push((await loadRegister(folder.path)).version);
    expect(new Set(versions).size).toBe(3);
  });
});

describe('loading', () => {
  it('lets other work go on in between', async () => {
    let turns = 0;
    let loading = true;
    const count = () => {
      turns++;
      if (loading) setImmediate(count);
    };
    setImmediate(count);
    await loadRegister('data');
    loading = false;
    expect(turns).toBeGreaterThan(20);
  });
});
