import { beforeAll, describe, expect, it } from 'vitest';
import { check, formatWarning } from '../../src/records/check.js';
import { loadRegister } from '../../src/records/load-register.js';
import type { Register } from '../../src/records/register.js';
import { bodySchema, type CooperationRecord } from '../../src/records/schema.js';
import { oneBodyTwice } from '../../src/records/warnings/one-body-twice.js';
import { duplicatesOf } from '../../src/records/warnings/possible-duplicates.js';
import { cambodia, denmark, pathOf, SampleFolder } from './sample-folder.js';

/** What the check warns of, with files as seen from the folder. */
async function warningsOf(folder: SampleFolder): Promise<string[]> {
  const { faults, warnings } = await check(folder.path);
  expect(folder.show(faults)).toEqual([]);
  return warnings
    .filter(({ file }) => !file.endsWith('bodies.yaml'))
    .map((warning) => formatWarning(warning).replaceAll(`${folder.path}/`, ''));
}

/** A second record of what an existing one tells, written into the folder with some of its text replaced. */
async function secondRecord(folder: SampleFolder, of: string, id: string, changes: readonly [string, string][] = []) {
  let text = await folder.read(pathOf(of));
  for (const [from, to] of [[`id: ${of}`, `id: ${id}`] as const, ...changes]) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  await folder.write(pathOf(id), text);
}

const trinidad = '2002-02-tt-us-astm-ttbs-mou';
const montserrat = '2016-10-17-ms-us-astm-montserrat-mou';
const myanmar = '2016-10-mm-us-astm-mou-partner';

describe('the warnings of a register with nothing doubtful', () => {
  it('are none', async () => {
    expect(await warningsOf(await SampleFolder.create([denmark, cambodia, trinidad]))).toEqual([]);
  });
});

describe('a possible duplicate', () => {
  it('is pointed out once, at the title of the later id, with the file of the other', async () => {
    const folder = await SampleFolder.create([denmark]);
    const again = '2025-cn-dk-standards-delegation';
    await secondRecord(folder, denmark, again, [['date: 2025-03-11', 'date: 2025-03']]);
    const warnings = await warningsOf(folder);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      new RegExp(
        `^${pathOf(again)}:4:7: warning: may be the act of ${pathOf(denmark)} told again \\(“.+”\\): keep one`,
      ),
    );
  });

  it('is no record of the same kind, sides and bodies in another month', async () => {
    const folder = await SampleFolder.create([denmark]);
    await secondRecord(folder, denmark, '2025-cn-dk-later-meeting', [['2025-03-11', '2025-05-11']]);
    expect((await warningsOf(folder)).filter((warning) => warning.includes('told again'))).toEqual([]);
  });

  describe('among the records of this project', () => {
    let register: Register;
    beforeAll(async () => {
      register = await loadRegister('data');
    });
    const found = (change: (record: CooperationRecord) => Partial<CooperationRecord>) =>
      register.records.filter((record) =>
        duplicatesOf({ ...record, ...change(record), id: 'another-id' }, register).some(({ id }) => id === record.id),
      ).length / register.records.length;

    it('is any of them written again', () => {
      expect(found(() => ({}))).toBe(1);
    });

    it('is found where the second writer knows only the month, one body and nobody present', () => {
      expect(
        found(({ date, bodies }) => ({ date: date.slice(0, 7), bodies: bodies.slice(0, 1), people: [] })),
      ).toBeGreaterThan(0.99);
    });

    it('is found in more than nine of ten where the title has every other word in common, and no document is named', () => {
      const everyOther = (text: string) =>
        text
          .split(' ')
          .map((word, at) => (at % 2 === 0 ? word : 'otherwise'))
          .join(' ');
      const share = found(({ title }) => ({ title: { en: everyOther(title.en) }, instruments: [], people: [] }));
      expect(share).toBeGreaterThan(0.9);
    });

    it('is hardly any pair of those that are different', () => {
      const pairs = register.records.flatMap((record) => duplicatesOf(record, register));
      // Each pair is counted from both sides. One pair is known, from one page on three documents and on one of them.
      expect(pairs.length).toBeLessThanOrEqual(2 * 3);
    });
  });
});

describe('missing Chinese', () => {
  it('is told once a record, at the first part that lacks it, with what to add', async () => {
    const folder = await SampleFolder.create([denmark]);
    const text = await folder.read(pathOf(denmark));
    const without = text.replace(/^ {2}zh: .*\n/m, '').replace(/^ {2}zh:\n(?: {4}- .*\n)+/m, '');
    await folder.write(pathOf(denmark), without);
    expect(await warningsOf(folder)).toEqual([
      `${pathOf(denmark)}:4:3: warning: has no Chinese for the title, the facts: add \`title: zh\`, \`facts: zh\`, or Chinese answers show the English`,
    ]);
  });

  it('may be that of a document’s title alone', async () => {
    const folder = await SampleFolder.create([trinidad]);
    await folder.write(pathOf(trinidad), (await folder.read(pathOf(trinidad))).replace(/^ {6}zh: .*\n/m, ''));
    expect(await warningsOf(folder)).toEqual([expect.stringContaining('no Chinese for the title of a document')]);
  });
});

describe('one body under two names', () => {
  let register: Register;
  beforeAll(async () => {
    register = await loadRegister('data');
  });
  const doubts = (entry: object) => {
    const body = bodySchema.parse({ id: 'new-body', kind: 'standards-body', ...entry });
    const bodies = new Map([...register.bodies, [body.id, body]]);
    return oneBodyTwice({ ...register, bodies }).filter(({ message }) => message.startsWith('`new-body`'));
  };

  it.each([
    ['an entry has the name of another', { name: 'Danish Standards', country: 'DK' }],
    ['the words stand in another order', { name: 'Uganda Bureau of National Standards', country: 'UG' }],
    ['the spelling is another', { name: 'Emirates Authority of Standardisation & Metrology', country: 'AE' }],
    [
      'the names differ by the country',
      { name: 'Bureau of Standards of the United Republic of Tanzania', country: 'TZ' },
    ],
    ['the Chinese names are equal', { name: 'Standards Office', name_zh: '坦桑尼亚标准局', country: 'TZ' }],
    ['one name says a little more', { name: 'Ministry of Industry and Trade', kind: 'ministry', country: 'MM' }],
  ])('is seen where %s', (_case, entry) => {
    expect(doubts(entry)).toEqual([
      {
        about: { body: 'new-body' },
        path: ['name'],
        message: expect.stringContaining('if they are one body, keep one entry and give it both names') as string,
      },
    ]);
  });

  it.each([
    ['the same name in another country', { name: 'Danish Standards', country: 'SE' }],
    ['a body that took over from the other', { name: 'Danish Standards', country: 'DK', succeeds: 'ds-dk' }],
    ['offices that differ by the place', { name: 'Embassy of China in Kenya', kind: 'government', country: 'CN' }],
    ['ministries of different matters', { name: 'Ministry of Health', kind: 'ministry', country: 'MM' }],
  ])('is not seen in %s', (_case, entry) => {
    expect(doubts(entry)).toEqual([]);
  });

  it('is pointed out at the name of the later entry', async () => {
    const folder = await SampleFolder.create([denmark]);
    const entry = '- id: new-body\n  name: Danish Standards\n  country: DK\n  kind: standards-body\n';
    const before = await folder.read('bodies.yaml');
    await folder.write('bodies.yaml', `${before}\n${entry}`);
    const { warnings } = await check(folder.path);
    expect(folder.show(warnings)).toContainEqual(
      expect.stringMatching(new RegExp(`^bodies\\.yaml:${before.split('\n').length + 2}:9: \`new-body\` has the name`)),
    );
  });
});

describe('a page from which two records draw', () => {
  it('is named where they disagree on its publisher, language, title or date of publication', async () => {
    const folder = await SampleFolder.create([montserrat, myanmar]);
    const warnings = await warningsOf(folder);
    expect(warnings).toEqual([
      `${pathOf(myanmar)}:35:10: warning: has no \`published\` for this page, for which ${pathOf(montserrat)} has \`published: 2016-11\`: add it`,
      `${pathOf(myanmar)}:39:10: warning: has no \`published\` for this page, for which ${pathOf(montserrat)} has \`published: 2017-01\`: add it`,
    ]);
  });

  it('is taken to be what most records say it is', async () => {
    const folder = await SampleFolder.create([denmark]);
    for (const [at, language] of ['en', 'de', 'en'].entries())
      await secondRecord(folder, denmark, `2025-03-1${at}-cn-no-other-${at}`, [
        ['CN, DK', 'CN, NO'],
        ['date: 2025-03-11', `date: 20${10 + at}`],
        ['language: en', `language: ${language}`],
        [
          '  en: ',
          `  en: ${['First', 'Second', 'Third'][at]} Norwegian ${['seminar', 'workshop', 'lecture'][at]}, not `,
        ],
      ]);
    const languages = (await warningsOf(folder)).filter((warning) => warning.includes('`language'));
    expect(languages.map((warning) => warning.replace(/:.*/, ''))).toEqual([pathOf('2025-03-11-cn-no-other-1')]);
  });

  it('is named where it gives one document two dates', async () => {
    const folder = await SampleFolder.create([trinidad]);
    const text = await folder.read(pathOf(trinidad));
    expect(text).toContain('signed: 2002-02');
    const id = '2002-tt-us-another-account';
    await secondRecord(folder, trinidad, id, [
      ['kind: signing', 'kind: entry-into-force'],
      ['date: 2002-02', 'date: 2003'],
      ['signed: 2002-02', 'signed: 2003-02'],
    ]);
    expect(await warningsOf(folder)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${pathOf(id)}:\\d+:\\d+: warning: \`signed: 2003-02\` is not the \`2002-02\` that ${pathOf(trinidad)} gives`,
        ),
      ),
    ]);
  });

  it('is named where it gives one act two dates, or two sets of sides', async () => {
    const folder = await SampleFolder.create([denmark]);
    await secondRecord(folder, denmark, '2025-cn-dk-account-b', [['2025-03-11', '2024-03-11']]);
    await secondRecord(folder, denmark, '2025-cn-dk-account-c', [['CN, DK', 'CN, NO']]);
    const warnings = (await warningsOf(folder)).filter((warning) => warning.includes('from the same page'));
    expect(warnings).toContainEqual(expect.stringContaining('`date: 2024-03-11` is not the `2025-03-11` of'));
    expect(warnings).toContainEqual(expect.stringContaining('`countries` are not the CN, DK of'));
  });
});

describe('a date later than its sources', () => {
  const dated = async (date: string, published: string, kind = 'meeting') => {
    const folder = await SampleFolder.create([denmark]);
    const text = (await folder.read(pathOf(denmark))).replace(/^ {4}published: .*\n/gm, '');
    await folder.write(
      pathOf(denmark),
      text
        .replace('date: 2025-03-11', `date: ${date}`)
        .replace(/^kind: .*$/m, `kind: ${kind}`)
        .replace(/^( {4}language: \w+)$/m, `$1\n    published: ${published}`),
    );
    return warningsOf(folder);
  };

  it('is pointed out with the date of the latest source', async () => {
    const [warning, ...others] = await dated('2025-03-11', '2025-02');
    expect(others).toEqual([]);
    expect(warning).toContain(`${pathOf(denmark)}:7:7: warning: \`date: 2025-03-11\` is later than`);
    expect(warning).toContain('published 2025-02: correct the date, or add');
  });

  it('may be that of the next day, which time zones make', async () => {
    expect(await dated('2025-03-11', '2025-03-10')).toEqual([]);
    expect(await dated('2025-03-11', '2025-03-09')).toHaveLength(1);
  });

  it('counts from the last day that a vague date of publication may be', async () => {
    expect(await dated('2025-03-11', '2025-03')).toEqual([]);
    expect(await dated('2025-03-11', '2025')).toEqual([]);
    expect(await dated('2025', '2024-11')).toHaveLength(1);
  });

  it('is usual in announcements, and in what enters into force on a day laid down before', async () => {
    expect(await dated('2025-03-11', '2025-02', 'announcement')).toEqual([]);
    expect(await dated('2025-03-11', '2025-02', 'entry-into-force')).toEqual([]);
  });
});
