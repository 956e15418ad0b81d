/** Capitals that stand for their governments in news and in talk, by the country's code; English names, then Chinese ones. */
const table = `
AE Abu Dhabi 阿布扎比|AR Buenos Aires 布宜诺斯艾利斯|AT Vienna 维也纳|AU Canberra 堪培拉|AZ Baku 巴库|BD Dhaka 达卡|BE Brussels 布鲁塞尔|BG Sofia 索非亚
BR Brasília 巴西利亚|BR Brasilia|BY Minsk 明斯克|CA Ottawa 渥太华|CH Bern 伯尔尼|CL Santiago 圣地亚哥|CN Beijing 北京|CN Peking|CO Bogotá 波哥大|CO Bogota|CU Havana 哈瓦那|CZ Prague 布拉格
DE Berlin 柏林|DK Copenhagen 哥本哈根|DZ Algiers 阿尔及尔|EG Cairo 开罗|ES Madrid 马德里|ET Addis Ababa 亚的斯亚贝巴|FI Helsinki 赫尔辛基|FR Paris 巴黎|GB London 伦敦|GE Tbilisi 第比利斯
GR Athens 雅典|HU Budapest 布达佩斯|ID Jakarta 雅加达|IL Jerusalem 耶路撒冷|IN New Delhi 新德里|IN Delhi 德里|IQ Baghdad 巴格达|IR Tehran 德黑兰|IR Teheran|IT Rome 罗马|JO Amman 安曼|JP Tokyo 东京
KE Nairobi 内罗毕|KG Bishkek 比什凯克|KH Phnom Penh 金边|KP Pyongyang 平壤|KR Seoul 首尔|KW Kuwait City 科威特城|KZ Astana 阿斯塔纳|KZ Nur-Sultan 努尔苏丹|LA Vientiane 万象|LK Colombo 科伦坡
MA Rabat 拉巴特|MM Naypyidaw 内比都|MN Ulaanbaatar 乌兰巴托|MX Mexico City 墨西哥城|MY Kuala Lumpur 吉隆坡|NG Abuja 阿布贾|NL The Hague 海牙|NO Oslo 奥斯陆|NP Kathmandu 加德满都|NZ Wellington 惠灵顿
OM Muscat 马斯喀特|PE Lima 利马|PH Manila 马尼拉|PK Islamabad 伊斯兰堡|PL Warsaw 华沙|PT Lisbon 里斯本|QA Doha 多哈|RO Bucharest 布加勒斯特|RS Belgrade 贝尔格莱德|RU Moscow 莫斯科|SA Riyadh 利雅得
SD Khartoum 喀土穆|SE Stockholm 斯德哥尔摩|SK Bratislava 布拉迪斯拉发|TH Bangkok 曼谷|TJ Dushanbe 杜尚别|TM Ashgabat 阿什哈巴德|TN Tunis 突尼斯市|TR Ankara 安卡拉|TW Taipei 台北|UA Kyiv 基辅|UA Kiev
US Washington 华盛顿|UY Montevideo 蒙得维的亚|UZ Tashkent 塔什干|VN Hanoi 河内|VN Ha Noi|ZA Pretoria 比勒陀利亚|ZW Harare 哈拉雷|AM Yerevan 埃里温|AF Kabul 喀布尔|AL Tirana 地拉那|IE Dublin 都柏林|UG Kampala 坎帕拉
`;

const countryOf = new Map<string, string>();
for (const entry of table.split(/[|\n]/)) {
  const [, code, english = '', chinese] = /^(\w\w) (.+?)(?: (\p{Script=Han}+))?$/u.exec(entry.trim()) ?? [];
  if (code === undefined) continue;
  countryOf.set(english.toLowerCase(), code);
  if (chinese !== undefined) countryOf.set(chinese, code);
}

/** The code of the country whose capital has this name, as it is written: "Seoul", "Seoul's", 首尔. */
export const countryOfCapital = (written: string): string | undefined =>
  countryOf.get(written.toLowerCase().replace(/['’]s$/, ''));
