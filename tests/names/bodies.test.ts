import { describe, expect, it } from 'vitest';
import { gazetteer, namesIn, ofTypes } from './shipped.js';

const bodies = (text: string) => ofTypes(text, 'body');

describe('bodies', () => {
  it.each([
    ['SAMR met Danish Standards', ['SAMR=body:samr', 'Danish Standards=body:ds-dk']],
    ['the Danish Standards Foundation', ['Danish Standards Foundation=body:ds-dk']],
    ['市场监管总局和国家标准委', ['市场监管总局=body:samr', '国家标准委=body:sac']],
    ['國家市場監督管理總局', ['國家市場監督管理總局=body:samr']],
    ['Korea Testing & Research Institute', ['Korea Testing & Research Institute=body:ktr']],
    ['Korean Testing and Research Institute', ['Korean Testing and Research Institute=body:ktr']],
    ['Ministry of Construction of Vietnam', ['Ministry of Construction of Vietnam=body:moc-vn']],
    ['African Organization for Standardisation', ['African Organization for Standardisation=body:arso']],
    [
      'Ministry of Industry Science Technology and Innovation of Cambodia',
      ['Ministry of Industry Science Technology and Innovation of Cambodia=body:misti-kh'],
    ],
    ['柬埔寨工业科学技术和创新部', ['柬埔寨工业科学技术和创新部=body:misti-kh']],
    ['丹麦标准化协会', ['丹麦标准化协会=body:ds-dk']],
    ['市监总局、国标委和认监委', ['市监总局=body:samr', '国标委=body:sac', '认监委=body:cnca']],
    ['dti and the dti', ['dti=body:dti-za', 'the dti=body:dti-za']],
    ['the Chinese government', ['Chinese government=body:gov-cn']],
  ])('are named by all their names: %s', (text, expected) => expect(bodies(text)).toEqual(expected));

  it.each([
    ['KATS, kats, Kats', ['KATS=body:kats', 'kats=body:kats', 'Kats=body:kats']],
    ['moiat and MoIAT', ['moiat=body:moiat', 'MoIAT=body:moiat']],
    ['rosstandart', ['rosstandart=body:rosstandart']],
    [
      'SON, MOST, ME, SIC and BIS',
      ['SON=body:son', 'MOST=body:most-vn', 'ME=body:me-br', 'SIC=body:sic-co', 'BIS=body:bis'],
    ],
    ['my son told me most of it', []],
    ['spring and SPRING', ['SPRING=body:spring-singapore']],
    ['MOST MOU', ['MOST=body:most-vn']],
    ['WHO SIGNED MOST OF THE DOCUMENTS', []],
  ])('are named by abbreviations, those that are words in capitals only: %s', (text, expected) =>
    expect(bodies(text)).toEqual(expected),
  );

  it('stand beside each other where dashes or strokes join them', () => {
    expect(bodies('CEN-CENELEC and CEN/CENELEC')).toEqual([
      'CEN=body:cen',
      'CENELEC=body:cenelec',
      'CEN=body:cen',
      'CENELEC=body:cenelec',
    ]);
  });

  it('come before the words of the vocabulary within their names', () => {
    expect(namesIn('Danish Standards')).toEqual(['Danish Standards=body:ds-dk']);
    expect(namesIn('the Danish standard')).toEqual(['Danish=DK', 'standard=field:standardization']);
    expect(namesIn('promotion of Standards Australia')).toEqual(['Standards Australia=body:sa-au']);
  });

  it('give a choice where several have the name', () => {
    const [match] = gazetteer.link('MIC');
    expect(match?.references.map(({ id }) => id).sort()).toEqual(['mic-jp', 'mic-vn']);
    expect(bodies('TECO')[0]?.split('/')).toHaveLength(3);
  });

  it.each([
    ["Viet Nam's MIC", ['MIC=body:mic-vn']],
    ['MIC (Japan)', ['MIC=body:mic-jp']],
    ['Indonesian Ministry of Industry', ['Ministry of Industry=body:moi-id']],
    ["Myanmar's Ministry of Industry", ['Ministry of Industry=body:moi-mm']],
    ['Thai National Institute of Metrology', ['National Institute of Metrology=body:nimt']],
    ["Cambodia's Institute of Standards", ['Institute of Standards=body:isc-kh']],
    ['Chinese Ministry of Foreign Affairs', ['Ministry of Foreign Affairs=body:mfa-cn']],
  ])('are told apart by the country beside them: %s', (text, expected) => expect(bodies(text)).toEqual(expected));

  it('of another country do not lend their common names', () => {
    expect(bodies('韩国外交部')).toEqual([]);
    expect(bodies('外交部')).toEqual(['外交部=body:mfa-cn']);
    expect(bodies('Danish Ministry of Foreign Affairs')).toEqual([]);
  });

  it('that are sides too have both meanings, the side first', () => {
    expect(namesIn('GSO and 海合会标准化组织')).toEqual(['GSO=GSO/body:gso', '海合会标准化组织=GSO/body:gso']);
    expect(namesIn('the European Union')).toEqual(['European Union=EU/body:european-union']);
    expect(namesIn('African Union')).toEqual(['African Union=AUC/body:auc']);
  });

  it.each([
    ['accreditation body', 'accreditation-body'],
    ['accreditation bodies', 'accreditation-body'],
    ['national standards body', 'standards-body'],
    ['metrology institutes', 'metrology-institute'],
    ['ministry', 'ministry'],
    ['regulators', 'regulator'],
    ['testing laboratories', 'testing-laboratory'],
    ['universities', 'university'],
    ['认可机构', 'accreditation-body'],
    ['国家标准化机构', 'standards-body'],
    ['计量院', 'metrology-institute'],
    ['政府', 'government'],
  ])('have kinds: %s', (text, kind) => {
    expect(gazetteer.link(text)[0]?.references[0]).toEqual({ type: 'body-kind', id: kind });
  });

  it('of a country and a kind are two names', () => {
    expect(namesIn('Korean accreditation body')).toEqual([
      'Korean=KR',
      'accreditation body=body-kind:accreditation-body/field:accreditation',
    ]);
  });

  it('are shown by name or by abbreviation', () => {
    const samr = { type: 'body', id: 'samr' } as const;
    expect(gazetteer.nameOf(samr, 'en')).toBe('State Administration for Market Regulation');
    expect(gazetteer.nameOf(samr, 'zh')).toBe('国家市场监督管理总局');
    expect(gazetteer.shortNameOf(samr, 'en')).toBe('SAMR');
    expect(gazetteer.shortNameOf({ type: 'body', id: 'gov-cn' }, 'zh')).toBe('中华人民共和国政府');
    expect(gazetteer.shortNameOf({ type: 'country', id: 'GSO' }, 'en')).toBe('GSO');
  });
});
