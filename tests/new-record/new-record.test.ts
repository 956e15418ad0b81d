import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { newRecord } from '../../src/new-record/new-record.js';
import { loadRegister } from '../../src/records/load-register.js';
import { denmark, pathOf, SampleFolder } from '../records/sample-folder.js';
import { leave, ScriptedAsker, type Answer } from './scripted-asker.js';

/** The fewest answers that make a record. */
const least: Answer[] = [
  ['What happened', 'SAMR and Norway’s standards body hold a seminar on fish'],
  ['Kind of record', 'meeting'],
  ['Date of the act', '2026-02'],
  ['Sides', 'Norway'],
  ['And', 'CN'],
  ['Fact 1', 'The seminar was about standards for fish.'],
  ['Source 1', 'https://example.org/seminar'],
  ['Who published it', 'Example'],
  ['Its language', 'en'],
];

/** The script with some questions answered otherwise. */
const withAnswers = (...changes: Answer[]): Answer[] =>
  least.map(([question, answer]) => changes.find(([changed]) => changed === question) ?? [question, answer]);

const fileOf = '2026-02-cn-no-samr-standards-body-seminar-fish';

describe('a new record', () => {
  it('is written from the fewest answers, with an id made of date, sides and title', async () => {
    const folder = await SampleFolder.create([denmark]);
    const asker = new ScriptedAsker(least);
    await newRecord(asker, folder.path);
    expect(asker.unused).toEqual([]);
    expect(await folder.read(pathOf(fileOf))).toBe(
      [
        '# yaml-language-server: $schema=../../schema/record.json',
        `id: ${fileOf}`,
        'title:',
        '  en: SAMR and Norway’s standards body hold a seminar on fish',
        'kind: meeting',
        'date: 2026-02',
        'dateBasis: act',
        'countries: [CN, NO]',
        'facts:',
        '  en:',
        '    - The seminar was about standards for fish.',
        'sources:',
        '  - url: https://example.org/seminar',
        '    publisher: Example',
        '    language: en',
        '',
      ].join('\n'),
    );
  });

  it('is read by the loader as it was answered, with every part', async () => {
    const folder = await SampleFolder.create([denmark]);
    const asker = new ScriptedAsker([
      ['What happened', 'SAMR and Danish Standards sign an MoU on hydrogen'],
      ['The same in Chinese', '市场监管总局与丹麦标准协会签署氢能备忘录'],
      ['Kind of record', '签署'],
      ['Date of the act', '2026-02-03'],
      ['How the date', 'report'],
      ['Sides', '丹麦'],
      ['And', 'china'],
      ['Bodies', 'SAMR'],
      ['And', 'danish st'],
      ['Country where', 'denm'],
      ['City, in English', 'Copenhagen'],
      ['City, in Chinese', '哥本哈根'],
      ['Is a person', true],
      ['Name, in Latin', 'Jens Heiede'],
      ['Body', 'ds'],
      ['Fields', 'standardi'],
      ['And', '计量'],
      ['Topics', 'hydrogen'],
      ['Is there a document', true],
      ['Type of document', 'mou'],
      ['Title of the document', 'Memorandum of Understanding on Hydrogen'],
      ['The same in Chinese', '氢能谅解备忘录'],
      ['Parties', 'samr'],
      ['And', 'ds'],
      ['Who signed', 'jens'],
      ['Fields that it covers', 'metro'],
      ['Fact 1', 'They signed: in Copenhagen.'],
      ['Fact 2', 'It runs for 5 years.'],
      ['In Chinese', '双方在哥本哈根签署。'],
      ['In Chinese', '有效期五年。'],
      ['Source 1', 'https://www.ds.dk/en/news'],
      ['Who published', 'Danish Standards'],
      ['Its language', 'en'],
      ['Its title', 'MoU #3: hydrogen'],
      ['Date of publication', '2026'],
    ]);
    await newRecord(asker, folder.path);
    expect(asker.unused).toEqual([]);
    expect(asker.complaints).toEqual([]);
    const id = '2026-02-03-cn-dk-samr-standards-mou-hydrogen';
    const { recordById, faults } = await loadRegister(folder.path);
    expect(faults).toEqual([]);
    expect(recordById.get(id)).toEqual({
      id,
      title: {
        en: 'SAMR and Danish Standards sign an MoU on hydrogen',
        zh: '市场监管总局与丹麦标准协会签署氢能备忘录',
      },
      kind: 'signing',
      date: '2026-02-03',
      dateBasis: 'report',
      place: { city: 'Copenhagen', cityZh: '哥本哈根', country: 'DK' },
      countries: ['CN', 'DK'],
      bodies: ['samr', 'ds-dk'],
      // The role is that which the other record gives him.
      people: [{ name: 'Jens Heiede', role: 'Head', body: 'ds-dk' }],
      instruments: [
        {
          title: { en: 'Memorandum of Understanding on Hydrogen', zh: '氢能谅解备忘录' },
          type: 'MoU',
          count: 1,
          parties: ['samr', 'ds-dk'],
          signatories: ['Jens Heiede'],
          fields: ['metrology'],
          signed: '2026-02-03',
        },
      ],
      fields: ['standardization', 'metrology'],
      topics: ['hydrogen'],
      facts: {
        en: ['They signed: in Copenhagen.', 'It runs for 5 years.'],
        zh: ['双方在哥本哈根签署。', '有效期五年。'],
      },
      sources: [
        {
          url: 'https://www.ds.dk/en/news',
          publisher: 'Danish Standards',
          language: 'en',
          title: 'MoU #3: hydrogen',
          published: '2026',
        },
      ],
    });
    expect(asker.said.at(-1)).toMatch(/Wrote .*\. The check finds nothing wrong with it\.$/);
  });

  it('is checked part by part, and asked for again with what is wrong', async () => {
    const folder = await SampleFolder.create([denmark]);
    const asker = new ScriptedAsker([
      ['What happened', ''],
      ['What happened', 'x'.repeat(111)],
      least[0]!,
      ['The same in Chinese', 'not Chinese'],
      ['Kind of record', 'meeting'],
      ['Date of the act', '2026-02-30'],
      ['Date of the act', '2026-02'],
      ['Sides', 'Norway'],
      ['And', 'CN'],
      ['Fact 1', ''],
      ['Fact 1', 'The seminar was about standards for fish.'],
      ['Source 1', 'example.org'],
      ['Source 1', 'https://example.org/seminar'],
      ['Who published it', 'Example'],
      ['Its language', 'English'],
      ['Its language', 'en'],
      ['Id', 'two words'],
    ]);
    await newRecord(asker, folder.path);
    expect(asker.complaints).toEqual([
      'this has to be known: write it',
      '`en` is too long: at most 110 characters',
      '`not Chinese` holds no Chinese character',
      '`date: 2026-02-30` is not a real date: write YYYY, YYYY-MM or YYYY-MM-DD',
      'this has to be known: write it',
      '`url: example.org` is not an http or https address',
      '`language: English` is not a language: write a code of ISO 639 such as en',
      '`id: two words` is not an id: use letters, digits and hyphens',
    ]);
    expect(await readdir(folder.at('records/2026'))).toEqual([`${fileOf}.yaml`]);
  });

  it('names the check’s warnings on its file', async () => {
    const folder = await SampleFolder.create([denmark]);
    const asker = new ScriptedAsker(least);
    const file = await newRecord(asker, folder.path);
    expect(asker.said.at(-2)).toBe(`Wrote ${file}. The check says:`);
    expect(asker.said.at(-1)).toContain(`${file}:4:3: warning: has no Chinese for the title, the facts`);
  });
});

describe('what is offered', () => {
  it('for bodies are first those that met before, then others of the sides', async () => {
    const folder = await SampleFolder.create([denmark]);
    const asker = new ScriptedAsker(withAnswers(['Sides', 'Denmark']));
    await newRecord(asker, folder.path);
    expect(asker.offered.get('Bodies that take part')?.slice(0, 3)).toEqual([
      '(none)',
      'State Administration for Market Regulation (SAMR, CN)',
      'Danish Standards (DS, DK)',
    ]);
  });

  it('for sides is nothing before letters are typed, so that Enter chooses none by chance', async () => {
    const folder = await SampleFolder.create([denmark]);
    const asker = new ScriptedAsker(least.filter(([question]) => question !== 'And'));
    await expect(newRecord(asker, folder.path)).rejects.toThrow('“And” offers nothing for “”');
  });

  it('for a page that another record uses is what that says of it', async () => {
    const folder = await SampleFolder.create([denmark]);
    const url = 'https://sesec.eu/2025/news-events/news/chinas-efforts-on-global-standardization-cooperation';
    const script = least.filter(([question]) => question !== 'Who published it' && question !== 'Its language');
    const asker = new ScriptedAsker(
      script.map(([question, answer]) => [question, question === 'Source 1' ? url : answer]),
    );
    await newRecord(asker, folder.path);
    const [source] = (await loadRegister(folder.path)).recordById.get(fileOf)?.sources ?? [];
    expect(source).toMatchObject({
      url,
      publisher: 'SESEC',
      language: 'en',
      title: expect.stringContaining('China') as string,
    });
    expect(asker.said.join('\n')).toContain(`${denmark}.yaml draws from this page too.`);
  });
});

describe('nothing is written', () => {
  const years = async (folder: SampleFolder) => (await readdir(folder.at('records'))).sort();

  it('where whoever is asked leaves', async () => {
    const folder = await SampleFolder.create([denmark]);
    const asker = new ScriptedAsker([...least, ['Write', leave]]);
    await expect(newRecord(asker, folder.path)).rejects.toThrow('Left. Nothing was written.');
    expect(await years(folder)).toEqual(['2025']);
  });

  it('where the answer at the end is no', async () => {
    const folder = await SampleFolder.create([denmark]);
    const asker = new ScriptedAsker([...least, ['Write', false]]);
    expect(await newRecord(asker, folder.path)).toBeUndefined();
    expect(asker.said.at(-1)).toBe('Nothing was written.');
    expect(await years(folder)).toEqual(['2025']);
  });

  it('by itself where the act may be told already; said yes to, it is, and the check names both', async () => {
    const again: Answer[] = [
      ['What happened', 'SAMR and Danish Standards discuss standardization in Beijing'],
      ['Kind of record', 'meeting'],
      ['Date of the act', '2025-03'],
      ['Sides', 'Denmark'],
      ...least.slice(4),
    ];
    const folder = await SampleFolder.create([denmark]);
    const asker = new ScriptedAsker(again);
    expect(await newRecord(asker, folder.path)).toBeUndefined();
    expect(asker.said.at(-2)).toMatch(new RegExp(`^This may be told already in .*${denmark}\\.yaml: “SAMR and Danish`));

    const sure = new ScriptedAsker([...again, ['Write', true]]);
    expect(await newRecord(sure, folder.path)).toBeDefined();
    expect(sure.said.join('\n')).toContain('told again');
  });

  it('over a file that exists', async () => {
    const folder = await SampleFolder.create([denmark]);
    await folder.write(pathOf(fileOf), 'half a record');
    await expect(newRecord(new ScriptedAsker(least), folder.path)).rejects.toThrow(
      new RegExp(`${fileOf}\\.yaml exists already and is left as it is\\. Nothing was written\\.`),
    );
    expect(await readFile(folder.at(pathOf(fileOf)), 'utf8')).toBe('half a record');
  });

  it('under an id that another record has', async () => {
    const folder = await SampleFolder.create([denmark]);
    const asker = new ScriptedAsker([...least, ['Id', denmark], ['Id', 'another-id']]);
    await newRecord(asker, folder.path);
    expect(asker.complaints).toEqual([expect.stringMatching(new RegExp(`^\`${denmark}\` is used already in .*yaml$`))]);
  });
});
