import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../src/records/load-register.js';
import { cambodia, denmark, pathOf, sampleIds, SampleFolder } from './sample-folder.js';

/** Breaks one record and gives the faults found, having made sure that it, and it alone, was set aside. */
async function faultsAfter(id: string, from: string, to: string): Promise<string[]> {
  const folder = await SampleFolder.create();
  await folder.edit(pathOf(id), from, to);
  const register = await loadRegister(folder.path);
  expect(register.records.map((record) => record.id).sort()).toEqual(sampleIds.filter((other) => other !== id));
  expect(register.faults.every(({ record }) => record === id)).toBe(true);
  return folder.show(register.faults).map((fault) => fault.replace(`${pathOf(id)}:`, ''));
}

const cases: readonly [what: string, id: string, from: string, to: string, fault: string][] = [
  [
    'a day that does not exist',
    denmark,
    'date: 2025-03-11',
    'date: 2025-02-29',
    '7:7: `date: 2025-02-29` is not a real date: write YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  ['a part left out', denmark, 'date: 2025-03-11\n', '', '2:1: `date` is missing: add it'],
  [
    'a part left empty',
    denmark,
    'kind: meeting',
    'kind:',
    '6:1: `kind` is not one of signing, renewal, meeting, joint-committee, entry-into-force, announcement, visit, training, event',
  ],
  [
    'a misspelt kind',
    denmark,
    'kind: meeting',
    'kind: meating',
    '6:7: `kind: meating` is not one of signing, renewal, meeting, joint-committee, entry-into-force, announcement, visit, training, event; did you mean `meeting`?',
  ],
  [
    'a misspelt part',
    denmark,
    '    role: Head',
    '    rolle: Head',
    '21:5: `rolle` has no place here; did you mean `role`?',
  ],
  [
    'an unknown body',
    denmark,
    'bodies: [samr, ds-dk]',
    'bodies: [samr, ds-kd]',
    '14:16: `bodies` names `ds-kd`, which is not in bodies.yaml; did you mean `ds-dk`?',
  ],
  [
    'an unknown body of a person',
    denmark,
    '    role: Head\n    body: ds-dk',
    '    role: Head\n    body: somebody-else-altogether',
    '22:11: `body` names `somebody-else-altogether`, which is not in bodies.yaml: add it there first',
  ],
  [
    'an unknown party of a document',
    cambodia,
    'parties: [samr, sac, misti-kh]',
    'parties: [samr, sac, misti-hk]',
    '32:26: `parties` names `misti-hk`, which is not in bodies.yaml; did you mean `misti-kh`?',
  ],
  [
    'an unknown topic',
    denmark,
    'shipbuilding]',
    'ship-building]',
    '24:56: `topics` names `ship-building`, which is not in topics.yaml; did you mean `shipbuilding`?',
  ],
  [
    'an unknown field',
    denmark,
    'fields: [standardization]',
    'fields: [standardisation]',
    '23:10: `fields` names `standardisation`, which is not in fields.yaml; did you mean `standardization`?',
  ],
  [
    'a field of a document that is none of the record',
    cambodia,
    'fields: [metrology, standardization, conformity-assessment]',
    'fields: [metrology, conformity-assessment]',
    "34:14: `standardization` is a field of the document and not of the record: add it to the record's `fields`",
  ],
  [
    'one side only',
    denmark,
    'countries: [CN, DK]',
    'countries: [CN]',
    '13:12: `countries` names fewer than two sides: a record is about two or more',
  ],
  [
    'the same side twice',
    denmark,
    'countries: [CN, DK]',
    'countries: [DK, DK]',
    '13:17: `DK` stands twice in `countries`: keep one',
  ],
  [
    'a code that is no country',
    denmark,
    'countries: [CN, DK]',
    'countries: [CN, DX]',
    '13:17: `DX` is no country of ISO 3166-1 and no regional body: correct the code',
  ],
  [
    'an address that is not of the web',
    denmark,
    'https://www.samr.gov.cn/xw/zj/art/2025/art_bce0e5aa2dbd4286be1372fa96fd2872.html',
    'ftp://www.samr.gov.cn/a.html',
    '39:10: `url: ftp://www.samr.gov.cn/a.html` is not an http or https address',
  ],
  [
    'a Chinese sentence too few',
    denmark,
    '    - 未见签署文件的报道。\n',
    '',
    '32:3: `zh` has 4 sentences and `en` has 5: write the same sentences in the same order in both, or leave `zh` out',
  ],
  [
    'a title that is too long',
    denmark,
    'SAMR and Danish Standards discuss',
    'SAMR and Danish Standards at last and after all these years have come together to discuss',
    '4:7: `en` is too long: at most 110 characters',
  ],
  [
    'a text that is a number',
    denmark,
    'role: Head',
    'role: 7',
    '21:11: `role: 7` has to be a text (in quotes if it reads as a number, true, false or null)',
  ],
  [
    'a sentence that a colon makes a part',
    denmark,
    '- He hoped for',
    '- Hope: for',
    '29:7: an entry of `en` has to be a text (one that holds a colon and a space, or begins with a bracket, stands in quotes)',
  ],
  [
    'a text where a list belongs',
    denmark,
    'bodies: [samr, ds-dk]',
    'bodies: samr',
    '14:9: `bodies: samr` has to be a list',
  ],
  [
    'a name of the file that is not the id',
    denmark,
    `id: ${denmark}`,
    'id: 2025-03-12-cn-dk-danish-standards-meeting',
    `2:5: \`id: 2025-03-12-cn-dk-danish-standards-meeting\` is not the name of the file: ids never change, so put back \`${denmark}\` or rename a new file`,
  ],
  [
    'a part written twice',
    denmark,
    'kind: meeting',
    'kind: meeting\nkind: visit',
    '7:1: this part is written twice: keep one',
  ],
  [
    'a text with a colon',
    denmark,
    'role: Head',
    'role: Head: Standards',
    '21:11: a text that holds a colon and a space has to stand in quotes; where none does, the indentation is wrong',
  ],
  ['a tab', denmark, '    role: Head', '\t role: Head', '21:1: a tab cannot indent: use spaces'],
  [
    'a text cut short by a number sign',
    denmark,
    'role: Head',
    'role: Head of division #3',
    '21:11: all after ` #` is a comment: put the text in quotes, or a space after the #',
  ],
  [
    'a reference within the file',
    denmark,
    'role: Head',
    'role: &head Head',
    '21:11: a text cannot begin with `*` or `&`: put the text in quotes',
  ],
  [
    'two records in one file',
    denmark,
    'kind: meeting',
    '---\nkind: meeting',
    '6:1: a second document begins here: write one record a file',
  ],
  [
    'a quotation mark that is not closed',
    denmark,
    'language: en\n',
    'language: "en\n',
    '44:15: this quotation mark is never closed: close it',
  ],
];

describe('a record broken on purpose is set aside with line and column, and the rest is served', () => {
  it.each(cases)('%s', async (_what, id, from, to, fault) => {
    const [first] = await faultsAfter(id, from, to);
    expect(first).toBe(fault);
  });
});

describe('faults', () => {
  it('are all told, where a record has several', async () => {
    const faults = await faultsAfter(
      denmark,
      'countries: [CN, DK]\nbodies: [samr, ds-dk]',
      'countries: [CN, DX]\nbodies: [sarm, ds-kd]',
    );
    expect(faults.map((fault) => fault.slice(0, 5))).toEqual(['13:17', '14:10', '14:16']);
  });

  it('of an id used twice concern the file that comes later', async () => {
    const folder = await SampleFolder.create();
    await folder.write(`records/again/${denmark}.yaml`, await folder.read(pathOf(denmark)));
    const register = await loadRegister(folder.path);
    expect(register.records).toHaveLength(sampleIds.length);
    expect(folder.show(register.faults)).toEqual([
      `records/again/${denmark}.yaml:2:5: \`id: ${denmark}\` is used already in ${pathOf(denmark)}: give one of the two another id`,
    ]);
  });

  it('do not come from a date that was corrected: the id stays as it was', async () => {
    const folder = await SampleFolder.create();
    await folder.edit(pathOf(denmark), 'date: 2025-03-11', 'date: 2025-03-12');
    const register = await loadRegister(folder.path);
    expect(register.faults).toEqual([]);
    expect(register.recordById.get(denmark)?.date).toBe('2025-03-12');
  });
});
