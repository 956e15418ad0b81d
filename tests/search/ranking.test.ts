import { describe, expect, it } from 'vitest';
import { found, index } from './shipped.js';

/**
 * A query with the records that have to come first: places from the top, each with the reason for which it stands there.
 * Records that share a place may come in either order: nothing makes one better than the other.
 */
type JudgedList = readonly [query: string, ...places: (readonly [reason: string, ...records: string[]])[]];

function check(...[query, ...places]: JudgedList): void {
  const hits = found(query, places.flatMap(([, ...records]) => records).length);
  let at = 0;
  for (const [reason, ...records] of places) {
    const here = hits.slice(at, at + records.length);
    expect(here.sort(), `${query}: places ${at + 1} to ${at + records.length}, as ${reason}`).toEqual(records.sort());
    at += records.length;
  }
}

const judge = (lists: readonly JudgedList[]) =>
  it.each(lists.map((list) => [list[0], list] as const))('%s', (_, list) => check(...list));

describe('countries, types of document and fields', () => {
  judge([
    ['cambodia mou', ['it is the only record of Cambodia that lists an MoU', '2025-cn-kh-three-mous']],
    ['Cambodian memoranda', ['demonym and plural name the same', '2025-cn-kh-three-mous']],
    [
      'uzbekistan accreditation mou',
      ['country, field and type stand in the title', '2025-04-cn-uz-cnas-accreditation-mou'],
      ['all three, with "memorandum" in the title for MoU', '2018-08-by-uz-bsca-accreditation-centre-memorandum'],
      ['all three, with accreditation one of four fields', '2022-12-kr-uz-kcl-technical-regulation-agency-mou'],
      ['an MoU in other fields, whose text says "accredited"', '2023-11-29-kr-uz-kcl-uztest-agreement'],
    ],
    [
      'Kosovo Turkey memorandum',
      ['both sides and the type stand in the title', '2014-02-04-tr-xk-aks-tse-mou', '2009-11-19-tr-xk-dak-turkak-mou'],
    ],
    [
      'halal accreditation Qatar',
      ['field, topic and country meet only here', '2022-10-14-qa-tr-halal-accreditation-agreement'],
    ],
    [
      'organic certification New Zealand',
      [
        'topic, field and country meet only in these two',
        '2016-11-14-cn-nz-organic-recognition-arrangement',
        '2024-10-cn-nz-organic-recognition-upgraded',
      ],
    ],
    ['iron ore inspection India', ['it is the only record on iron ore', '2005-10-10-cn-in-iron-ore-inspection-talks']],
  ]);
});

describe('bodies by name and abbreviation', () => {
  judge([
    ['Danish Standards meeting', ['it is the only meeting of that body', '2025-03-11-cn-dk-danish-standards-meeting']],
    [
      'Inmetro AQSIQ',
      [
        'no other record has both',
        '2017-br-cn-inmetro-aqsiq-nim-mous-renewed',
        '2011-04-12-br-cn-inmetro-aqsiq-nim-agreements',
        '2016-11-28-br-cn-product-safety-mou-renewal-talks',
      ],
    ],
    ['CEN-CENELEC BIS', ['no other record has these three', '2019-11-26-eu-in-bis-cen-cenelec-workshop']],
    ['KEBS UNBS', ['no other record has both', '2025-07-30-ke-ug-kebs-unbs-mou']],
    [
      'SAC BSI 2004',
      ['both, dated 2004', '2004-04-21-cn-gb-sac-bsi-joint-cooperation-agreement'],
      ['both, and mentions 2004', '2005-06-29-cn-gb-standardization-conference'],
    ],
  ]);
});

describe('people', () => {
  judge([
    [
      'Hem Vanndy',
      ['he takes part and the text names him as signing', '2025-cn-kh-three-mous'],
      ['he takes part', '2025-04-17-cn-kh-legal-metrology-talks'],
    ],
    [
      'Jin Jong-wook ASEAN',
      [
        'man and side meet only here',
        '2023-11-13-asean-kr-standards-cooperation-workshop',
        '2024-11-24-asean-kr-standards-cooperation-network',
      ],
    ],
    [
      '罗文 乌兹别克斯坦',
      [
        'man and country meet only here',
        '2025-04-11-cn-uz-cooperation-documents',
        '2025-04-cn-uz-cnas-accreditation-mou',
      ],
    ],
    ['亨万迪', ['only its Chinese text writes the name so', '2025-cn-kh-three-mous']],
  ]);
});

describe('topics and words of the texts', () => {
  judge([
    [
      'toy safety lead paint',
      ['all four words, most of them in the title', '2007-09-11-cn-us-consumer-product-safety-summit-2'],
      ['all four words, in the text', '2009-10-26-cn-us-consumer-product-safety-summit-3'],
    ],
    ['palm oil', ['the title says it', '2015-11-23-cn-my-palm-oil-quality-mou']],
    [
      'graphene',
      [
        'the title says it',
        '2017-06-cn-gb-graphene-standards-mou',
        '2015-10-24-cn-gb-graphene-standards-centre-conference',
      ],
      [
        'the text says it',
        '2019-06-cn-gb-sac-bsi-mou-standards-alignment',
        '2018-04-10-cn-gb-standardization-cooperation-committee-3',
      ],
    ],
    [
      'marine equipment mutual recognition',
      ['all words in the title', '2004-02-27-eu-us-marine-equipment-mra'],
      ['all words; one of its two agreements is on marine equipment', '2019-02-14-gb-us-mutual-recognition-agreements'],
    ],
  ]);
});

describe('titles of records and documents', () => {
  judge([
    [
      'product safety working group Shanghai',
      ['its title, in part', '2013-06-06-cn-de-product-safety-working-group-3'],
    ],
    [
      'Joint Cooperation Agreement on standardization',
      ['the title of its document, word by word', '2004-04-21-cn-gb-sac-bsi-joint-cooperation-agreement'],
    ],
    ['Belt and Road standards initiative 2017', ['title and year', '2017-05-by-cn-belt-and-road-standards-initiative']],
  ]);
});

describe('places and years', () => {
  judge([
    ['Windhoek training', ['it is the only act in Windhoek', '2020-01-22-gb-na-bsi-nsi-standards-training']],
    [
      'Hanoi legal metrology Bangladesh',
      ['of all meetings in Hanoi the one with Bangladesh', '2017-11-08-bd-kr-forum-bilateral-meeting'],
    ],
    [
      '1979',
      [
        'dated 1979; other records only mention it',
        '1979-se-tz-sis-tbs-cooperation-agreement',
        '1979-05-08-cn-us-nbs-metrology-agreement',
        '1979-cn-de-din-first-agreement',
        '1979-10-29-cn-de-measurement-technology-agreement',
      ],
    ],
    ['北京 丹麦 2025', ['city, country and year meet only here', '2025-03-11-cn-dk-danish-standards-meeting']],
  ]);
});

describe('Chinese, Simplified and Traditional', () => {
  judge([
    [
      '柬埔寨 备忘录',
      ['it is the only record of Cambodia that lists a memorandum', '2025-cn-kh-three-mous'],
      ['both mention one', '2018-03-cn-kh-metrology-seminar', '2025-04-17-cn-kh-legal-metrology-talks'],
    ],
    [
      '我们和丹麦在标准化方面有过什么合作？',
      ['what is left without question words', '2025-03-11-cn-dk-danish-standards-meeting'],
    ],
    ['中國與丹麥標準化會議', ['Traditional characters, without spaces', '2025-03-11-cn-dk-danish-standards-meeting']],
    [
      '卡塔爾 土耳其 清真認可',
      ['both countries, topic and field', '2022-10-14-qa-tr-halal-accreditation-agreement'],
      ['both countries and halal', '2021-12-07-qa-tr-tse-qs-implementation-programme'],
    ],
    [
      '中德标准化合作委员会 厦门',
      ['the committee in Xiamen', '2019-05-19-cn-de-standardization-commission-xiamen'],
      ['mentions the session in Xiamen', '2021-11-02-cn-de-standardization-commission-9'],
    ],
    ['阿塞拜疆 乌克兰 备忘录', ['the two meet only here', '2011-10-18-az-ua-aztest-ukrmetrteststandart-memorandum']],
    [
      '蒙古 认可',
      ['country and field, in the title', '2015-06-09-cn-mn-cnas-masm-accreditation'],
      ['the country, and mentions accreditation', '2018-cn-mn-samr-visit'],
    ],
    [
      '电动汽车 韩国 中国 电池',
      [
        'only these hold all four words',
        '2020-09-03-cn-kr-4th-tbt-committee',
        '2019-09-24-cn-kr-3rd-tbt-committee',
        '2021-08-25-cn-kr-5th-tbt-committee',
      ],
    ],
    [
      '量子',
      ['the title says it', '2021-11-04-gb-us-quantum-cooperation-statement', '2022-gb-us-npl-nist-quantum-mou'],
    ],
  ]);
});

describe('both languages in one query', () => {
  judge([
    ['KATS 越南 会议', ['body, country and kind meet only here', '2017-11-08-kr-vn-forum-bilateral-meeting']],
    ['CNAS 乌兹别克斯坦 MoU', ['body, country and type meet only here', '2025-04-cn-uz-cnas-accreditation-mou']],
    ['SAMR 与 Denmark 的会议', ['body, country and kind meet only here', '2025-03-11-cn-dk-danish-standards-meeting']],
  ]);
});

describe('misspelt queries find the same, and say how they were read', () => {
  it.each([
    ['camboda memorandom', 'memorandum', '2025-cn-kh-three-mous'],
    ['acreditation MoU China Uzbekistan', 'accreditation', '2025-04-cn-uz-cnas-accreditation-mou'],
    ['standarization Franco-Chinese letter', 'standardization', '2017-04-27-cn-fr-standardization-meeting-paris'],
    ['plam oil qualty', 'quality', '2015-11-23-cn-my-palm-oil-quality-mou'],
    ['Kazakstan halal', 'Kazakhstan', '2022-az-kz-azstand-kazstandard-halal-mou'],
  ])('%s, read with %s', (query, read, first) => {
    const { hits, corrections } = index.search(query, 1);
    expect([...corrections.values()]).toContain(read);
    expect(hits[0]?.record).toBe(first);
  });

  it('but a word that the register holds is never read as another', () => {
    expect(index.search('African standards', 1).corrections).toEqual(new Map());
    expect(index.search('General Nanning Salvador', 1).corrections).toEqual(new Map());
  });

  it('and a country without records is not read as its neighbour in the alphabet', () => {
    const { corrections, unknown } = index.search('Micronesia metrology', 5);
    expect(corrections).toEqual(new Map());
    expect(unknown).toEqual(['micronesia']);
  });
});

describe('words that the register does not hold', () => {
  it.each([
    ['zeppelin metrology', ['zeppelin']],
    ['metrology in 2031', ['2031']],
    ['计量与火箭', ['火箭']],
    ['what are the standards of this?', []],
  ])('in %s: %j', (query, unknown) => {
    expect(index.search(query, 5).unknown).toEqual(unknown);
  });

  it.each([
    ['metrology', true],
    ['Metrological', true],
    ['CEN-CENELEC', true],
    ['备忘录', true],
    ['備忘錄', true],
    ['the', true],
    ['zeppelin', false],
    ['火箭', false],
  ])('%s is held: %s', (word, held) => {
    expect(index.holds(word)).toBe(held);
  });
});

it('says of each hit which words matched, a country by its name where the query has the demonym', () => {
  const [hit] = index.search('Cambodian memoranda', 1).hits;
  expect(hit?.coverage).toBe(1);
  expect(hit?.terms).toEqual(expect.arrayContaining(['cambodia', 'memorandum']));
});

it('finds nothing where nothing is asked', () => {
  for (const query of ['', ' ', '???', 'what is the', '有哪些']) expect(index.search(query, 5).hits).toEqual([]);
});
