import { describe, expect, it } from 'vitest';
import { gazetteer, namesIn, placesIn } from './shipped.js';

describe('countries in English', () => {
  it.each([
    ['China and Cambodia', ['China=CN', 'Cambodia=KH']],
    ['south korea', ['south korea=KR']],
    ['the Republic of Korea', ['Republic of Korea=KR']],
    ["the Democratic People's Republic of Korea", ["Democratic People's Republic of Korea=KP"]],
    ['DPRK and ROK', ['DPRK=KP', 'ROK=KR']],
    ['Turkey, Türkiye and Turkiye', ['Turkey=TR', 'Türkiye=TR', 'Turkiye=TR']],
    ['Viet Nam or Vietnam', ['Viet Nam=VN', 'Vietnam=VN']],
    ['Lao PDR and Laos', ['Lao PDR=LA', 'Laos=LA']],
    ['Burma, Swaziland, Macedonia', ['Burma=MM', 'Swaziland=SZ', 'Macedonia=MK']],
    ['Czech Republic, Czechia', ['Czech Republic=CZ', 'Czechia=CZ']],
    ["Ivory Coast, Côte d'Ivoire", ['Ivory Coast=CI', "Côte d'Ivoire=CI"]],
    ['Côte d’Ivoire', ['Côte d’Ivoire=CI']],
    ['England, Britain, the UK, the U.K.', ['England=GB', 'Britain=GB', 'UK=GB', 'U.K.=GB']],
    ['America, the USA, the U.S., the US', ['America=US', 'USA=US', 'U.S.=US', 'US=US']],
    ['UAE and PRC', ['UAE=AE', 'PRC=CN']],
    ['Mainland China and Hong Kong SAR', ['Mainland China=CN', 'Hong Kong SAR=HK']],
    ['Chinese Taipei, Macau', ['Chinese Taipei=TW', 'Macau=MO']],
    [
      'Soviet Union, USSR, Yugoslavia, Czechoslovakia',
      ['Soviet Union=SU', 'USSR=SU', 'Yugoslavia=YU', 'Czechoslovakia=CS'],
    ],
    ['Kosovo', ['Kosovo=XK']],
    ['St. Lucia and Saint Lucia', ['St. Lucia=LC', 'Saint Lucia=LC']],
  ])('reads %s', (text, expected) => expect(namesIn(text)).toEqual(expected));

  it.each([
    ['Danish, Danes and a Dane', ['Danish=DK', 'Danes=DK', 'Dane=DK']],
    ['Uzbek and Uzbeks', ['Uzbek=UZ', 'Uzbeks=UZ']],
    ['Cambodians, Khmer', ['Cambodians=KH', 'Khmer=KH']],
    ['Dutch, Swiss, Emirati', ['Dutch=NL', 'Swiss=CH', 'Emirati=AE']],
    ['Kazakh, Kyrgyz, Tajik, Turkmen', ['Kazakh=KZ', 'Kyrgyz=KG', 'Tajik=TJ', 'Turkmen=TM']],
    ['Icelandic, Spaniards, Poles', ['Icelandic=IS', 'Spaniards=ES', 'Poles=PL']],
  ])('knows the demonyms %s', (text, expected) => expect(namesIn(text)).toEqual(expected));

  it.each([
    ["Korea's partners", ["Korea's=KR"]],
    ["the UK's laboratories", ["UK's=GB", 'laboratories=topic:laboratories']],
    ['Denmark’s', ['Denmark’s=DK']],
  ])('covers the possessive in %s', (text, expected) => expect(namesIn(text)).toEqual(expected));

  it.each([
    ['Guinea', ['Guinea=GN']],
    ['Equatorial Guinea', ['Equatorial Guinea=GQ']],
    ['Guinea-Bissau', ['Guinea-Bissau=GW']],
    ['Papua New Guinea', ['Papua New Guinea=PG']],
    ['Niger, Nigeria, Nigerien, Nigerian', ['Niger=NE', 'Nigeria=NG', 'Nigerien=NE', 'Nigerian=NG']],
    ['DR Congo and Congo-Brazzaville', ['DR Congo=CD', 'Congo-Brazzaville=CG']],
    ['Northern Ireland and Ireland', ['Northern Ireland=GB', 'Ireland=IE']],
    ['South Sudan and Sudan', ['South Sudan=SS', 'Sudan=SD']],
    ['Dominica and the Dominican Republic', ['Dominica=DM', 'Dominican Republic=DO']],
    ['New Mexico', []],
    ['Inner Mongolia and Mongolia', ['Mongolia=MN']],
    ['the Indian Ocean', []],
  ])('takes the longest name: %s', (text, expected) => expect(placesIn(text)).toEqual(expected));

  it.each([
    ['Congo', ['Congo=CD/CG']],
    ['Congolese', ['Congolese=CD/CG']],
    ['Dominican', ['Dominican=DO/DM']],
    ['Indian, American, French, Norwegian', ['Indian=IN', 'American=US', 'French=FR', 'Norwegian=NO']],
  ])('gives the choices of %s, territories left out', (text, expected) => expect(placesIn(text)).toEqual(expected));

  it('reads "Korea" as the Republic of Korea, as the register holds no record of the North', () => {
    expect(namesIn('Korea and the Koreans')).toEqual(['Korea=KR', 'Koreans=KR']);
  });
});

describe('words that are no countries', () => {
  it.each([
    ['Jordan Hale met the Danes in Amman', ['Danes=DK']],
    ['Georgia Lind and Chad Miller', []],
    ['Michael Jordan', []],
    ['Mr Jordan of Jordan', ['Jordan=JO']],
    ['agreements with Jordan, Georgia and Chad', ['Jordan=JO', 'Georgia=GE', 'Chad=TD']],
    ['Jordan Standards and Metrology Organization', []],
    ['Is it true that Jordan signed?', ['Jordan=JO']],
  ])('tells the man from the country: %s', (text, expected) => expect(placesIn(text)).toEqual(expected));

  it.each([
    ['standards for turkey meat from Turkey', ['Turkey=TR']],
    ['china tableware from China', ['China=CN']],
    ['what did china sign', ['china=CN']],
    ['nail polish', []],
    ['polish standards', ['polish=PL']],
  ])('tells the thing from the country: %s', (text, expected) => expect(placesIn(text)).toEqual(expected));

  it.each([
    ['what did it tell us', []],
    ['is there no MoU in it to be at', []],
    ['US MoUs', ['US=US']],
    ['the us and japan', ['us=US', 'japan=JP']],
    ['us-china talks', ['us=US', 'china=CN']],
    ['PLEASE TELL US WHO SIGNED', []],
    ['DID CHINA SIGN WITH KOREA', ['CHINA=CN', 'KOREA=KR']],
  ])('reads "us" and the like by how they are written: %s', (text, expected) =>
    expect(placesIn(text)).toEqual(expected),
  );
});

describe('codes', () => {
  it.each([
    ['CN and KH', ['CN=CN', 'KH=KH']],
    ['KOR, UZB', ['KOR=KR', 'UZB=UZ']],
    ['cn and kh', []],
    ['IT security', []],
    ['the CN-TR meeting', ['CN=CN', 'TR=TR']],
    ['IT/OT', []],
    ['an AI tool, the CEO and his PA', []],
  ])('count in capitals and where they mean nothing else: %s', (text, expected) =>
    expect(placesIn(text)).toEqual(expected),
  );

  it('come after a body of the same letters', () => {
    expect(namesIn('SA and EC')).toEqual(['SA=body:sa-au/SA', 'EC=body:european-commission/EC']);
  });
});

describe('countries in Chinese', () => {
  it.each([
    ['中国和韩国', ['中国=CN', '韩国=KR']],
    ['南韩、大韩民国、朝鲜', ['南韩=KR', '大韩民国=KR', '朝鲜=KP']],
    ['寮國、老撾、老挝', ['寮國=LA', '老撾=LA', '老挝=LA']],
    ['臺灣、中国台湾、中華臺北', ['臺灣=TW', '中国台湾=TW', '中華臺北=TW']],
    ['中国香港与澳门', ['中国香港=HK', '澳门=MO']],
    ['高棉、阿联酋、苏联', ['高棉=KH', '阿联酋=AE', '苏联=SU']],
    ['赤道几内亚和几内亚', ['赤道几内亚=GQ', '几内亚=GN']],
    ['多米尼加和多米尼克', ['多米尼加=DO', '多米尼克=DM']],
    ['刚果（金）和刚果', ['刚果（金）=CD', '刚果=CD/CG']],
    ['紐西蘭、義大利、沙烏地阿拉伯', ['紐西蘭=NZ', '義大利=IT', '沙烏地阿拉伯=SA']],
    ['内蒙古和蒙古国', ['蒙古国=MN']],
    ['中方与韩方，其他方面', ['中方=CN', '韩方=KR']],
  ])('reads %s', (text, expected) => expect(placesIn(text)).toEqual(expected));
});

describe('members of regions and names to show', () => {
  it.each([
    ['Central Asia', 'central-asia'],
    ['Central Asian countries', 'central-asia'],
    ['中亚', 'central-asia'],
    ['Nordic', 'nordic'],
    ['北欧国家', 'nordic'],
    ['Gulf states', 'gulf'],
    ['海湾国家', 'gulf'],
    ['Latin American', 'latin-america'],
    ['拉美', 'latin-america'],
    ['Arab countries', 'arab-world'],
    ['Baltic states', 'baltic'],
    ['African', 'africa'],
    ['非洲', 'africa'],
    ['Southeast Asia', 'southeast-asia'],
    ['東南亞', 'southeast-asia'],
    ['中东', 'middle-east'],
    ['EU member states', 'eu-members'],
    ['ASEAN countries', 'asean-members'],
    ['中东欧', 'central-and-eastern-europe'],
    ['中美洲', 'central-america'],
  ])('reads %s as the region %s', (text, region) => {
    expect(gazetteer.link(text)[0]).toMatchObject({ start: 0, end: text.length });
    expect(gazetteer.link(text)[0]?.references).toContainEqual({ type: 'region', id: region });
  });

  it('lists the members of a region by their codes, and none for what is no region', () => {
    expect(gazetteer.members('central-asia')).toEqual(['KZ', 'KG', 'TJ', 'TM', 'UZ']);
    expect(gazetteer.members('atlantis')).toEqual([]);
  });

  it('reads "European" and "Europe" as the Union first and the region second, "European countries" as the region', () => {
    expect(placesIn('European')).toEqual(['European=EU/region:europe']);
    expect(placesIn('欧洲')).toEqual(['欧洲=EU/region:europe']);
    expect(placesIn('European countries')).toEqual(['European countries=region:europe']);
  });

  it.each([
    ['KR', 'South Korea', '韩国'],
    ['VN', 'Viet Nam', '越南'],
    ['TR', 'Türkiye', '土耳其'],
    ['RU', 'Russia', '俄罗斯'],
    ['US', 'United States', '美国'],
    ['AE', 'United Arab Emirates', '阿联酋'],
    ['HK', 'Hong Kong', '香港'],
    ['EU', 'European Union', '欧盟'],
    ['GSO', 'GCC Standardization Organization', '海湾标准化组织'],
    ['SU', 'Soviet Union', '苏联'],
    ['ZZ', 'ZZ', 'ZZ'],
  ])('shows %s as %s and %s', (id, en, zh) => {
    expect(gazetteer.nameOf({ type: 'country', id }, 'en')).toBe(en);
    expect(gazetteer.nameOf({ type: 'country', id }, 'zh')).toBe(zh);
  });
});
