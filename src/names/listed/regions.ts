import type { Name } from '../lexicon.js';

/**
 * Regions, one a line: id | names | adjectives | Chinese names | members. The first name of each language is the one shown.
 * An adjective names the region alone ("Nordic") and before "countries" and the like; one that ends in `+` only there
 * ("EU countries", 海湾国家). Members are those of the United Nations' geoscheme, or of the organisation, where there is one;
 * where usage varies (Middle East), the wider sense. Only codes of countries, never tags of regional bodies.
 */
const regionTable = `
africa | Africa; the African continent | African | 非洲; 非洲大陆 | DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW
north-africa | North Africa; Northern Africa; Maghreb | North African; Northern African; Maghreb | 北非; 马格里布 | DZ EG LY MA SD TN MR
west-africa | West Africa; Western Africa | West African; Western African; ECOWAS+ | 西非 | BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG
east-africa | East Africa; Eastern Africa | East African; Eastern African; EAC+ | 东非 | BI KE RW SS TZ UG ET ER DJ SO CD
central-africa | Central Africa | Central African | 中部非洲 | CM CF TD CG CD GQ GA ST AO
southern-africa | Southern Africa | Southern African; SADC+ | 南部非洲 | AO BW KM CD SZ LS MG MW MU MZ NA SC ZA TZ ZM ZW
sub-saharan-africa | Sub-Saharan Africa | Sub-Saharan African; Sub-Saharan | 撒哈拉以南非洲 | AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ GQ ER SZ ET GA GM GH GN GW KE LS LR MG MW ML MR MU MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG UG ZM ZW
asia | Asia | Asian | 亚洲 | AF AM AZ BH BD BT BN KH CN CY GE HK IN ID IR IQ IL JP JO KZ KP KR KW KG LA LB MO MY MV MN MM NP OM PK PS PH QA SA SG LK SY TW TJ TH TL TR TM AE UZ VN YE
central-asia | Central Asia | Central Asian | 中亚; 中亚五国 | KZ KG TJ TM UZ
south-asia | South Asia | South Asian; SAARC+ | 南亚 | AF BD BT IN MV NP PK LK
southeast-asia | Southeast Asia; South-East Asia; South East Asia | Southeast Asian; South-East Asian; South East Asian | 东南亚 | BN KH ID LA MY MM PH SG TH TL VN
east-asia | East Asia; Eastern Asia | East Asian | 东亚 | CN HK JP KP KR MO MN TW
northeast-asia | Northeast Asia; North-East Asia; North East Asia | Northeast Asian; North-East Asian; North East Asian | 东北亚 | CN JP KP KR MN RU
west-asia | West Asia; Western Asia | West Asian | 西亚 | AE BH CY IL IQ IR JO KW LB OM PS QA SA SY TR YE
asia-pacific | Asia-Pacific; Asia Pacific; Asia and the Pacific | Asia-Pacific; Asia Pacific | 亚太; 亚洲太平洋 | AU BD BN BT CN FJ HK ID IN JP KH KP KR LA LK MM MN MO MV MY NP NZ PG PH PK SB SG TH TL TO TW TV VN VU WS
middle-east | Middle East; Near East; Mideast | Middle Eastern; Mideast | 中东 | AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE
gulf | Gulf countries; Persian Gulf; Arabian Gulf | Gulf; GCC+; Gulf Arab | 海湾+; 海合会+; 海湾阿拉伯+ | AE BH KW OM QA SA
arab-world | Arab world; Arab League | Arab; Arabic+; Arabian+ | 阿拉伯世界; 阿拉伯+; 阿盟 | AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE
europe | Europe | European | 欧洲 | AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK
eastern-europe | Eastern Europe; East Europe | Eastern European; East European | 东欧 | BG BY CZ HU MD PL RO RU SK UA
central-and-eastern-europe | Central and Eastern Europe; Central Europe | Central and Eastern European; Central European; CEE+ | 中东欧; 中欧与东欧 | AL BA BG CZ EE GR HR HU LT LV ME MK PL RO RS SI SK
western-europe | Western Europe; West Europe | Western European; West European | 西欧 | AT BE CH DE ES FR GB IE IT LI LU MC NL PT
nordic | Nordic countries; the Nordics; Nordics | Nordic | 北欧 | DK FI IS NO SE
scandinavia | Scandinavia | Scandinavian | 斯堪的纳维亚 | DK NO SE
baltic | Baltic states; the Baltics; Baltics | Baltic | 波罗的海三国; 波罗的海+ | EE LT LV
balkans | Balkans; Western Balkans; Balkan Peninsula | Balkan; Western Balkan | 巴尔干; 西巴尔干 | AL BA BG GR HR ME MK RS SI XK
benelux | Benelux | Benelux | 比荷卢 | BE LU NL
visegrad | Visegrad Group; Visegrad Four | Visegrad | 维谢格拉德集团 | CZ HU PL SK
caucasus | Caucasus; South Caucasus; Transcaucasia | Caucasian+; South Caucasian; Caucasus+ | 高加索; 南高加索; 外高加索 | AM AZ GE
latin-america | Latin America; Latin America and the Caribbean | Latin American; Latin+ | 拉丁美洲; 拉美; 拉美和加勒比; 中南美洲 | AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PY SV UY VE
central-america | Central America | Central American | 中美洲 | BZ CR GT HN NI PA SV
south-america | South America | South American; Mercosur+ | 南美洲; 南美 | AR BO BR CL CO EC GY PE PY SR UY VE
caribbean | Caribbean | Caribbean; CARICOM+ | 加勒比; 加勒比海+; 加共体+ | AG BB BS BZ CU DM DO GD GY HT JM KN LC MS SR TT VC
north-america | North America | North American | 北美洲; 北美 | CA MX US
americas | the Americas; Americas; Western Hemisphere | Pan-American+ | 美洲 | AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE
oceania | Oceania; Australasia | Oceanian; Australasian | 大洋洲 | AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS
pacific-islands | Pacific Islands; South Pacific; Pacific Island Countries and Territories | Pacific Island; Pacific+; South Pacific | 太平洋岛国; 南太平洋; 南太 | CK FJ FM KI MH NR NU PG PW SB TO TV VU WS
eu-members | EU member states; EU members; members of the EU; member states of the EU; member states of the European Union; European Union member states; members of the European Union | EU+; European Union+ | 欧盟成员国; 欧盟+; 欧盟成员 | AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK
asean-members | ASEAN member states; ASEAN members; members of ASEAN; member states of ASEAN | ASEAN+ | 东盟成员国; 东盟+; 东盟十国; 东盟成员 | BN KH ID LA MY MM PH SG TH TL VN
efta-members | EFTA member states; EFTA members; members of EFTA; member states of EFTA | EFTA+ | 欧洲自由贸易联盟成员国 | CH IS LI NO
eaeu-members | EAEU member states; EAEU members; members of the EAEU; member states of the EAEU | EAEU+; Eurasian Economic Union+ | 欧亚经济联盟成员国; 欧亚经济联盟+ | AM BY KG KZ RU
cis | CIS countries; former Soviet republics; former Soviet countries; former Soviet states; post-Soviet states; post-Soviet countries | CIS+; post-Soviet | 独联体+; 前苏联国家; 原苏联国家 | AM AZ BY KG KZ MD RU TJ TM UZ
brics | BRICS | BRICS | 金砖国家; 金砖 | AE BR CN EG ET ID IN IR RU ZA
`;

export interface Region {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly members: readonly string[];
  readonly names: readonly Name[];
}

const englishHeads = [
  'countries',
  'country',
  'states',
  'state',
  'nations',
  'nation',
  'region',
  'economies',
  'members',
  'republics',
];
const chineseHeads = ['国家', '各国', '诸国', '地区'];

/** "EU+" and "countries": a name that ends in + only counts with a head; others count alone as well. */
function withHeads(name: string, heads: readonly string[], separator: string): string[] {
  const bare = name.replace(/\+$/, '');
  const headed = heads.map((head) => `${bare}${separator}${head}`);
  return bare === name ? [bare, ...headed] : headed;
}

/** "Gulf" and "Latin" are words of their own in lower case. */
const capitalised: ReadonlySet<string> = new Set(['Gulf', 'Caucasus', 'Balkan']);

function readRegion(line: string): Region {
  const [id = '', nouns, adjectives, chinese, members = ''] = line.split('|').map((column) => column.trim());
  const list = (column: string | undefined) => (column ?? '').split(';').flatMap((name) => name.trim() || []);
  const reference = { type: 'region', id } as const;
  const english = [...list(nouns), ...list(adjectives).flatMap((name) => withHeads(name, englishHeads, ' '))];
  const han = list(chinese).flatMap((name) => withHeads(name, chineseHeads, ''));
  return {
    id,
    en: list(nouns)[0] ?? id,
    zh: han[0] ?? id,
    members: members.split(' '),
    names: [...english, ...han].map((text) => ({
      reference,
      manner: 'name',
      writing: capitalised.has(text) ? 'capitalised' : 'any',
      text,
    })),
  };
}

export const regions: ReadonlyMap<string, Region> = new Map(
  regionTable
    .trim()
    .split('\n')
    .map(readRegion)
    .map((region) => [region.id, region]),
);
