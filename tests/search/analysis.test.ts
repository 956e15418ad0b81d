import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/search/analysis/analyse.js';

/** The terms that are looked up, in no particular order. */
const terms = (text: string) =>
  analyse(text)
    .filter(({ kind }) => kind !== 'character')
    .map(({ term }) => term)
    .sort();

describe('words that mean the same become one term', () => {
  it.each([
    ['MoUs', 'MoU', 'plural of an abbreviation'],
    ['memoranda', 'memorandum', 'Latin plural'],
    ['memorandums', 'memorandum', 'English plural of the same'],
    ['criteria', 'criterion', 'Greek plural'],
    ['agreements', 'agreement', 'plural'],
    ['countries', 'country', 'plural in -ies'],
    ['processes', 'process', 'plural in -es'],
    ['bodies’', 'body', 'possessive of a plural'],
    ["KATS's", 'KATS', 'possessive'],
    ['China’s', 'China', 'possessive with a typographic apostrophe'],
    ['signed', 'sign', 'past'],
    ['signing', 'signs', 'gerund and third person'],
    ['signatories', 'signed', 'those who signed'],
    ['met', 'meeting', 'irregular past'],
    ['planned', 'plans', 'doubled consonant'],
    ['agreed', 'agree', 'past in -eed'],
    ['standardisation', 'standardization', 'British s'],
    ['standardise', 'standardizing', 'British s in a verb'],
    ['standardized', 'standardization', 'the act and what was done'],
    ['harmonised', 'harmonization', 'the same'],
    ['organisations', 'organization', 'British s in a noun'],
    ['analysed', 'analyzed', 'British ys'],
    ['centre', 'center', 'British re'],
    ['metres', 'meter', 'British re, plural'],
    ['programmes', 'program', 'British mme'],
    ['labelling', 'labeling', 'British double l'],
    ['licence', 'license', 'British noun'],
    ['labour', 'labor', 'British our'],
    ['accredited', 'accreditation', 'family: accredit'],
    ['certificates', 'certification', 'family: certify'],
    ['recognised', 'recognition', 'family: recognize'],
    ['calibrated', 'calibration', 'family: calibrate'],
    ['renewal', 'renewed', 'family: renew'],
    ['metrological', 'metrology', 'family: metrology'],
    ['co-operation', 'cooperation', 'hyphen'],
    ['M.o.U.', 'MoU', 'dots'],
    ['U.S.', 'US', 'dots and capitals'],
    ['Türkiye', 'Turkiye', 'accents'],
    ['Curaçao', 'CURACAO', 'accents and case'],
    ['Łódź', 'lodz', 'a letter with a stroke'],
    ["Côte d'Ivoire", 'Cote Ivoire', 'elision'],
    ["O'zstandart", 'Oʻzstandart', 'apostrophes in Uzbek'],
    ['ＩＳＯ', 'ISO', 'full width'],
    ['1,000', '1000', 'thousands'],
    ['9th', '9', 'ordinal'],
    ['二〇二五年', '2025年', 'year in Chinese numerals'],
    ['04月', '4月', 'month with a leading zero'],
    ['標準化會議', '标准化会议', 'Traditional Chinese'],
  ])('%s = %s (%s)', (one, other) => {
    // A hyphenated word is also its parts, which the joined spelling is not.
    expect(terms(one)).toEqual(expect.arrayContaining(terms(other)));
    expect(terms(other).length).toBeGreaterThan(0);
  });
});

describe('words that mean different things stay apart', () => {
  it.each([
    ['organization', 'organic', 'a stemmer by Porter makes both organ'],
    ['organization', 'organ', 'the same'],
    ['renewable', 'renewal', 'energy and a document'],
    ['agreement', 'agreed', 'a document and an act'],
    ['international', 'internal', 'Porter: intern'],
    ['customs', 'customer', 'Porter: custom'],
    ['important', 'import', 'Porter: import'],
    ['commission', 'commissioner', 'a body and a person'],
    ['university', 'universal', 'Porter: univers'],
    ['publication', 'public', 'Porter: public'],
    ['informal', 'inform', 'Porter: inform'],
    ['united', 'unit', 'United Kingdom is no unit'],
    ['ISME', 'ISM', 'two bodies'],
    ['gas', 'GA', 'no plural'],
    ['SIS', 'SI', 'an abbreviation'],
    ['basis', 'basi', 'no plural'],
    ['王毅', '王辉', 'two people'],
  ])('%s ≠ %s (%s)', (one, other) => {
    expect(terms(one)).not.toEqual(terms(other));
  });
});

describe('what a text is looked up by', () => {
  it.each([
    ['CEN-CENELEC', ['cen', 'cencenelec', 'cenelec'], 'both sides of a hyphen, and the two as one'],
    ['test-method', ['method', 'test', 'testmethod'], 'the same'],
    ['ISO/IEC 17025:2017', ['17025', '2017', 'iec', 'iso'], 'numbers of standards'],
    ['5G and CO2', ['5g', 'co2'], 'letters with digits'],
    ['signed in 2025', ['2025', 'sign'], 'years'],
    ['Which MoUs did they sign?', ['mou', 'sign'], 'question words have no meaning here'],
    ['the WHO and its IT', ['it', 'who'], 'capitals show an abbreviation'],
    ['WHO SIGNED IT', ['sign'], 'but not where all is in capitals'],
    ['计量合作', ['合作', '计量', '量合'], 'words of two characters, and the pair between them'],
    ['标准化', ['准化', '化', '标准'], 'words and pairs'],
    ['我们和丹麦有哪些合作？', ['丹麦', '合作'], 'function words cut the text, and no pair reaches across'],
    ['2025年4月', ['2025', '4月'], 'dates'],
    ['与KATS签署', ['kat', '签署'], 'Latin words in Chinese; an s is taken for a plural, here and in the query'],
    ['표준협력을', ['력을', '준협', '표준', '표준협력을', '협력'], 'Korean: a word with its particle, and pairs'],
    ['Соглашение о сотрудничестве', ['о', 'соглашение', 'сотрудничестве'], 'Russian, as it stands'],
    ['اتِّفاق تعاون', ['اتفاق', 'تعاون'], 'Arabic, without vowel signs'],
    ['Übereinkommen über Normung', ['normung', 'uber', 'ubereinkommen'], 'German, without its dots'],
    ['…!? — ', [], 'nothing'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(terms(text)).toEqual([...expected].sort());
  });
});

it('says where each term stands in the text as given', () => {
  const text = 'The U.S. and “CEN-CENELEC” signed 標準化 MoUs.';
  const standing = analyse(text).map(({ start, end, term }) => [term, text.slice(start, end)]);
  expect(standing).toEqual(
    expect.arrayContaining([
      ['us', 'U.S.'],
      ['cencenelec', 'CEN-CENELEC'],
      ['sign', 'signed'],
      ['标准', '標準'],
      ['mou', 'MoUs'],
    ]),
  );
});

it('analyses any text: terms are not empty, stand where they are said to, and come out the same again', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
  fc.assert(
    fc.property(text, (any) => {
      const occurrences = analyse(any);
      for (const { term, start, end } of occurrences) {
        expect(term).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(any.length);
      }
      expect(analyse(any)).toEqual(occurrences);
    }),
  );
});
