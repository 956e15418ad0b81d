/**
 * The names of countries and territories, one a line:
 *
 *   code | ISO 3166-1 alpha-3 | English name shown | other English names | demonyms | Chinese name shown | other Chinese names
 *
 * Names within a column are parted by "; ". `~` marks a former name, `=` an abbreviation. Plurals of demonyms (Danes,
 * Koreans) are formed by `country-names.ts`, and Traditional characters are read as Simplified ones, so neither is
 * listed; names that only Taiwan or Hong Kong use (寮国, 纽西兰) are. Names that several countries share (Congo, Dominican)
 * stand in `sharedCountryNames`, not here.
 *
 * Names follow ISO 3166-1, the United Nations' list and Unicode CLDR; the shown ones are those that the records use
 * (Viet Nam, Türkiye, 蒙古国). The codes SU, YU and CS are those that ISO 3166-3 withdrew; XK is in common use for Kosovo.
 */
export const countryTable = `
AD | AND | Andorra | Principality of Andorra | Andorran | 安道尔 | 安道尔公国
AE | ARE | United Arab Emirates | =UAE; the Emirates | Emirati | 阿联酋 | 阿拉伯联合酋长国; 阿拉伯联合大公国
AF | AFG | Afghanistan | Islamic Republic of Afghanistan | Afghan | 阿富汗 | 阿富汗伊斯兰共和国
AG | ATG | Antigua and Barbuda | Antigua; Barbuda | Antiguan; Barbudan | 安提瓜和巴布达 | 安地卡及巴布达
AI | AIA | Anguilla |  | Anguillian | 安圭拉 | 安奎拉
AL | ALB | Albania | Republic of Albania; Shqipëri | Albanian | 阿尔巴尼亚 | 阿尔巴尼亚共和国
AM | ARM | Armenia | Republic of Armenia | Armenian | 亚美尼亚 | 亚美尼亚共和国
AO | AGO | Angola | Republic of Angola | Angolan | 安哥拉 | 安哥拉共和国
AQ | ATA | Antarctica |  | Antarctican | 南极洲 |
AR | ARG | Argentina | Argentine Republic | Argentine; Argentinian; Argentinean | 阿根廷 | 阿根廷共和国
AS | ASM | American Samoa |  | American Samoan | 美属萨摩亚 |
AT | AUT | Austria | Republic of Austria | Austrian | 奥地利 | 奥地利共和国
AU | AUS | Australia | Commonwealth of Australia | Australian; Aussie | 澳大利亚 | 澳大利亚联邦; 澳洲
AW | ABW | Aruba |  | Aruban | 阿鲁巴 | 荷属阿鲁巴
AX | ALA | Åland Islands | Aland; Aland Islands | Ålander; Ålandish | 奥兰群岛 | 奥兰
AZ | AZE | Azerbaijan | Republic of Azerbaijan | Azerbaijani; Azeri | 阿塞拜疆 | 阿塞拜疆共和国; 亚塞拜然; 亚塞拜疆
BA | BIH | Bosnia and Herzegovina | Bosnia-Herzegovina; Bosnia; Herzegovina; =BiH | Bosnian; Herzegovinian | 波斯尼亚和黑塞哥维那 | 波士尼亚与赫塞哥维纳; 波黑
BB | BRB | Barbados |  | Barbadian | 巴巴多斯 | 巴贝多
BD | BGD | Bangladesh | People's Republic of Bangladesh | Bangladeshi | 孟加拉国 | 孟加拉人民共和国; 孟加拉
BE | BEL | Belgium | Kingdom of Belgium | Belgian | 比利时 | 比利时王国
BF | BFA | Burkina Faso | Burkina; ~Upper Volta | Burkinabe | 布基纳法索 | 布吉纳法索
BG | BGR | Bulgaria | Republic of Bulgaria | Bulgarian | 保加利亚 | 保加利亚共和国
BH | BHR | Bahrain | Kingdom of Bahrain | Bahraini | 巴林 | 巴林王国
BI | BDI | Burundi | Republic of Burundi | Burundian | 布隆迪 | 布隆迪共和国; 蒲隆地
BJ | BEN | Benin | Republic of Benin | Beninese | 贝宁 | 贝宁共和国; 贝南
BL | BLM | Saint Barthélemy | Collectivity of Saint Barthélemy; St. Barthelemy; St. Barthélemy | Saint Barthélemy Islander | 圣巴泰勒米 | 圣巴泰勒米集体; 圣巴瑟米
BM | BMU | Bermuda |  | Bermudian | 百慕大 | 百慕达
BN | BRN | Brunei | Brunei Darussalam; Nation of Brunei | Bruneian | 文莱 | 文莱和平之国; 汶莱
BO | BOL | Bolivia | Plurinational State of Bolivia | Bolivian | 玻利维亚 | 多民族玻利维亚国
BQ | BES | Caribbean Netherlands | Bonaire, Sint Eustatius and Saba; BES islands; Bonaire Sint Eustatius and Saba |  | 荷属加勒比区 | 荷兰加勒比区
BR | BRA | Brazil | Federative Republic of Brazil; Brasil | Brazilian | 巴西 | 巴西联邦共和国
BS | BHS | Bahamas | Commonwealth of the Bahamas | Bahamian | 巴哈马 | 巴哈马联邦
BT | BTN | Bhutan | Kingdom of Bhutan | Bhutanese | 不丹 | 不丹王国
BV | BVT | Bouvet Island |  |  | 布韦岛 | 布维岛; 布威岛; 鲍威特岛
BW | BWA | Botswana | Republic of Botswana | Botswanan; Motswana; Batswana | 博茨瓦纳 | 博茨瓦纳共和国; 波札那
BY | BLR | Belarus | Republic of Belarus; ~Byelorussia; ~Belorussia | Belarusian; Belarussian; Byelorussian | 白俄罗斯 | 白俄罗斯共和国
BZ | BLZ | Belize |  | Belizean | 伯利兹 | 贝里斯
CA | CAN | Canada |  | Canadian | 加拿大 |
CC | CCK | Cocos (Keeling) Islands | Territory of the Cocos (Keeling) Islands; Keeling Islands; Cocos Islands | Cocos Islander | 科科斯 | 科克斯
CD | COD | DR Congo | Democratic Republic of the Congo; Congo-Kinshasa; Democratic Republic of Congo; D.R. Congo; DR of Congo; DR of the Congo; ~Zaire; =DRC |  | 刚果（金） | 民主刚果; 刚果民主共和国; 刚果（金沙萨）; 刚果（金夏沙）
CF | CAF | Central African Republic |  | Central African | 中非共和国 |
CG | COG | Republic of the Congo | Congo-Brazzaville; Congo Republic; Republic of Congo |  | 刚果（布） | 刚果共和国; 刚果（布拉柴维尔）; 刚果（布拉萨）
CH | CHE | Switzerland | Swiss Confederation; Schweiz; Suisse | Swiss | 瑞士 | 瑞士联邦
CI | CIV | Côte d'Ivoire | Ivory Coast; Republic of Côte d'Ivoire; Cote d'Ivoire | Ivorian; Ivoirian | 科特迪瓦 | 科特迪瓦共和国; 象牙海岸
CK | COK | Cook Islands |  | Cook Islander | 库克群岛 |
CL | CHL | Chile | Republic of Chile | Chilean | 智利 | 智利共和国
CM | CMR | Cameroon | Republic of Cameroon | Cameroonian | 喀麦隆 | 喀麦隆共和国
CN | CHN | China | People's Republic of China; Zhongguo; =PRC; P.R. China; PR China; Mainland China; Chinese mainland; the Mainland | Chinese | 中国 | 中华人民共和国; 中国大陆; 中国内地; 内地; 我国
CO | COL | Colombia | Republic of Colombia | Colombian | 哥伦比亚 | 哥伦比亚共和国
CR | CRI | Costa Rica | Republic of Costa Rica | Costa Rican | 哥斯达黎加 | 哥斯达黎加共和国; 哥斯大黎加
CS | CSK | Czechoslovakia | Czechoslovak Republic; Czechoslovak Socialist Republic | Czechoslovak; Czechoslovakian | 捷克斯洛伐克 | 捷克斯洛伐克社会主义共和国
CU | CUB | Cuba | Republic of Cuba | Cuban | 古巴 | 古巴共和国
CV | CPV | Cabo Verde | Cape Verde; Republic of Cabo Verde | Cape Verdean; Cabo Verdean; Cape Verdian | 佛得角 | 佛得角共和国; 维德角
CW | CUW | Curaçao | Country of Curaçao; Curacao | Curaçaoan | 库拉索 |
CX | CXR | Christmas Island | Territory of Christmas Island | Christmas Islander | 圣诞岛 |
CY | CYP | Cyprus | Republic of Cyprus | Cypriot | 塞浦路斯 | 塞浦路斯共和国; 赛普勒斯
CZ | CZE | Czechia | Czech Republic | Czech; Czechs | 捷克 | 捷克共和国
DE | DEU | Germany | Federal Republic of Germany; Deutschland; ~West Germany; ~East Germany; ~=GDR; ~=FRG | German | 德国 | 德意志联邦共和国; 联邦德国; 民主德国; 西德; 东德
DJ | DJI | Djibouti | Republic of Djibouti | Djiboutian | 吉布提 | 吉布提共和国; 吉布地
DK | DNK | Denmark | Kingdom of Denmark; Danmark | Danish; Dane | 丹麦 | 丹麦王国
DM | DMA | Dominica | Commonwealth of Dominica |  | 多米尼克 | 多米尼克国
DO | DOM | Dominican Republic |  |  | 多米尼加 | 多米尼加共和国; 多明尼加; 多明尼加共和国
DZ | DZA | Algeria | People's Democratic Republic of Algeria | Algerian | 阿尔及利亚 | 阿尔及利亚人民民主共和国
EC | ECU | Ecuador | Republic of Ecuador | Ecuadorian; Ecuadorean; Ecuadoran | 厄瓜多尔 | 厄瓜多尔共和国; 厄瓜多
EE | EST | Estonia | Republic of Estonia; Eesti | Estonian | 爱沙尼亚 | 爱沙尼亚共和国
EG | EGY | Egypt | Arab Republic of Egypt | Egyptian | 埃及 | 阿拉伯埃及共和国
EH | ESH | Western Sahara | Sahrawi Arab Democratic Republic | Sahrawi | 西撒哈拉 | 阿拉伯撒哈拉民主共和国
ER | ERI | Eritrea | State of Eritrea | Eritrean | 厄立特里亚 | 厄利垂亚
ES | ESP | Spain | Kingdom of Spain | Spanish; Spaniard | 西班牙 | 西班牙王国
ET | ETH | Ethiopia | Federal Democratic Republic of Ethiopia | Ethiopian | 埃塞俄比亚 | 埃塞俄比亚联邦民主共和国; 衣索比亚; 埃塞
FI | FIN | Finland | Republic of Finland; Suomi | Finnish; Finn | 芬兰 | 芬兰共和国
FJ | FJI | Fiji | Republic of Fiji | Fijian | 斐济 | 斐济共和国
FK | FLK | Falkland Islands | Malvinas; Islas Malvinas | Falkland Islander | 福克兰群岛 | 马尔维纳斯群岛
FM | FSM | Micronesia | Federated States of Micronesia | Micronesian | 密克罗尼西亚 | 密克罗尼西亚联邦
FO | FRO | Faroe Islands | Faeroe Islands | Faroese; Faroe Islander | 法罗群岛 |
FR | FRA | France | French Republic | French | 法国 | 法兰西共和国
GA | GAB | Gabon | Gabonese Republic | Gabonese | 加蓬 | 加蓬共和国; 加彭
GB | GBR | United Kingdom | United Kingdom of Great Britain and Northern Ireland; Great Britain; =UK; U.K.; Britain; England; Scotland; Wales; Northern Ireland | British; Briton; Brit; Scottish; Scot; Welsh; Northern Irish | 英国 | 大不列颠及北爱尔兰联合王国; 联合王国; 大不列颠; 英格兰; 苏格兰; 威尔士; 北爱尔兰
GD | GRD | Grenada |  | Grenadian | 格林纳达 | 格瑞那达
GE | GEO | Georgia |  | Georgian | 格鲁吉亚 | 乔治亚
GF | GUF | French Guiana | Guiana | French Guianese; French Guianan | 法属圭亚那 |
GG | GGY | Guernsey | Bailiwick of Guernsey |  | 根西岛 | 根息; 根西
GH | GHA | Ghana | Republic of Ghana | Ghanaian; Ghanian | 加纳 | 加纳共和国; 迦纳
GI | GIB | Gibraltar |  | Gibraltarian | 直布罗陀 |
GL | GRL | Greenland |  | Greenlandic; Greenlander | 格陵兰 |
GM | GMB | Gambia | Republic of the Gambia; Republic of The Gambia | Gambian | 冈比亚 | 冈比亚共和国; 甘比亚
GN | GIN | Guinea | Republic of Guinea | Guinean | 几内亚 | 几内亚共和国
GP | GLP | Guadeloupe |  | Guadeloupian | 瓜德罗普 | 瓜德罗普岛; 瓜地洛普
GQ | GNQ | Equatorial Guinea | Republic of Equatorial Guinea | Equatorial Guinean | 赤道几内亚 | 赤道几内亚共和国
GR | GRC | Greece | Hellenic Republic | Greek; Hellenic | 希腊 | 希腊共和国
GS | SGS | South Georgia | South Georgia and the South Sandwich Islands | South Georgian | 南乔治亚和南桑威奇群岛 | 南乔治亚; 南乔治亚岛和南桑威奇群岛; 南乔治亚与南三明治群岛; 南佐治亚岛与南桑威奇群岛
GT | GTM | Guatemala | Republic of Guatemala | Guatemalan | 危地马拉 | 危地马拉共和国; 瓜地马拉
GU | GUM | Guam |  | Guamanian | 关岛 |
GW | GNB | Guinea-Bissau | Republic of Guinea-Bissau | Guinea-Bissauan | 几内亚比绍 | 几内亚比绍共和国; 几内亚比索
GY | GUY | Guyana | Co-operative Republic of Guyana | Guyanese | 圭亚那 | 圭亚那共和国; 盖亚那
HK | HKG | Hong Kong | Hong Kong Special Administrative Region of the People's Republic of China; =HKSAR; Hong Kong SAR; Hong Kong Special Administrative Region; Hong Kong, China; Hongkong | Hong Konger; Hongkonger; Hong Kongese | 香港 | 中国香港特别行政区; 中华人民共和国香港特别行政区; 中国香港; 香港特区; 香港特别行政区
HM | HMD | Heard Island and McDonald Islands |  | Heard and McDonald Islander | 赫德岛和麦克唐纳群岛 | 赫德岛和麦当劳群岛; 赫德岛及麦唐纳群岛
HN | HND | Honduras | Republic of Honduras | Honduran | 洪都拉斯 | 洪都拉斯共和国; 宏都拉斯
HR | HRV | Croatia | Republic of Croatia; Hrvatska | Croatian; Croat | 克罗地亚 | 克罗地亚共和国; 克罗埃西亚
HT | HTI | Haiti | Republic of Haiti | Haitian | 海地 | 海地共和国
HU | HUN | Hungary |  | Hungarian | 匈牙利 |
ID | IDN | Indonesia | Republic of Indonesia | Indonesian | 印度尼西亚 | 印度尼西亚共和国; 印尼
IE | IRL | Ireland | Republic of Ireland | Irish | 爱尔兰 | 爱尔兰共和国
IL | ISR | Israel | State of Israel | Israeli | 以色列 | 以色列国
IM | IMN | Isle of Man |  | Manx | 马恩岛 | 曼岛
IN | IND | India | Republic of India | Indian | 印度 | 印度共和国
IO | IOT | British Indian Ocean Territory |  |  | 英属印度洋领地 |
IQ | IRQ | Iraq | Republic of Iraq | Iraqi | 伊拉克 | 伊拉克共和国
IR | IRN | Iran | Islamic Republic of Iran | Iranian | 伊朗 | 伊朗伊斯兰共和国
IS | ISL | Iceland | Republic of Iceland | Icelandic; Icelander | 冰岛 |
IT | ITA | Italy | Italian Republic | Italian | 意大利 | 意大利共和国; 义大利
JE | JEY | Jersey | Bailiwick of Jersey |  | 泽西岛 | 泽西
JM | JAM | Jamaica |  | Jamaican | 牙买加 |
JO | JOR | Jordan | Hashemite Kingdom of Jordan | Jordanian | 约旦 | 约旦哈希姆王国
JP | JPN | Japan | Nippon | Japanese | 日本 | 日本国
KE | KEN | Kenya | Republic of Kenya | Kenyan | 肯尼亚 | 肯尼亚共和国; 肯亚
KG | KGZ | Kyrgyzstan | Kyrgyz Republic; Kirgizstan; Kirghizstan; Kirghizia | Kyrgyz; Kyrgyzstani; Kirghiz; Kirgiz | 吉尔吉斯斯坦 | 吉尔吉斯斯坦共和国; 吉尔吉斯
KH | KHM | Cambodia | Kingdom of Cambodia; ~Kampuchea | Cambodian; Khmer | 柬埔寨 | 柬埔寨王国; 高棉
KI | KIR | Kiribati | Republic of Kiribati; Independent and Sovereign Republic of Kiribati | I-Kiribati | 基里巴斯 | 基里巴斯共和国; 吉里巴斯
KM | COM | Comoros | Union of the Comoros | Comoran | 科摩罗 | 科摩罗联盟; 葛摩
KN | KNA | Saint Kitts and Nevis | Federation of Saint Christopher and Nevis; St. Kitts and Nevis | Kittitian; Nevisian | 圣基茨和尼维斯 | 圣克里斯托弗和尼维斯联邦; 圣克里斯多福及尼维斯
KP | PRK | North Korea | Democratic People's Republic of Korea; D.P.R.K.; Democratic Peoples Republic of Korea; =DPRK | North Korean | 朝鲜 | 朝鲜人民民主共和国; 北韩; 北朝鲜
KR | KOR | South Korea | Republic of Korea; =ROK; R.O.K. | South Korean | 韩国 | 大韩民国; 南韩; 南朝鲜
KW | KWT | Kuwait | State of Kuwait | Kuwaiti | 科威特 | 科威特国
KY | CYM | Cayman Islands |  | Caymanian | 开曼群岛 |
KZ | KAZ | Kazakhstan | Republic of Kazakhstan | Kazakh; Kazakhstani; Kazak | 哈萨克斯坦 | 哈萨克斯坦共和国; 哈萨克
LA | LAO | Laos | Lao People's Democratic Republic; Lao PDR; Lao P.D.R. | Lao; Laotian | 老挝 | 老挝人民民主共和国; 寮国
LB | LBN | Lebanon | Lebanese Republic | Lebanese | 黎巴嫩 | 黎巴嫩共和国
LC | LCA | Saint Lucia | St. Lucia | Saint Lucian | 圣卢西亚 | 圣露西亚
LI | LIE | Liechtenstein | Principality of Liechtenstein | Liechtensteiner | 列支敦士登 | 列支敦士登公国; 列支敦斯登
LK | LKA | Sri Lanka | Democratic Socialist Republic of Sri Lanka; ~Ceylon | Sri Lankan | 斯里兰卡 | 斯里兰卡民主社会主义共和国; 锡兰
LR | LBR | Liberia | Republic of Liberia | Liberian | 利比里亚 | 利比里亚共和国; 赖比瑞亚
LS | LSO | Lesotho | Kingdom of Lesotho | Basotho; Mosotho | 莱索托 | 莱索托王国; 赖索托
LT | LTU | Lithuania | Republic of Lithuania | Lithuanian | 立陶宛 | 立陶宛共和国
LU | LUX | Luxembourg | Grand Duchy of Luxembourg | Luxembourger; Luxembourgish | 卢森堡 | 卢森堡大公国
LV | LVA | Latvia | Republic of Latvia | Latvian | 拉脱维亚 | 拉脱维亚共和国
LY | LBY | Libya | State of Libya | Libyan | 利比亚 | 利比亚国
MA | MAR | Morocco | Kingdom of Morocco | Moroccan | 摩洛哥 | 摩洛哥王国
MC | MCO | Monaco | Principality of Monaco | Monegasque | 摩纳哥 | 摩纳哥公国
MD | MDA | Moldova | Republic of Moldova; ~Moldavia | Moldovan; Moldavian | 摩尔多瓦 | 摩尔多瓦共和国
ME | MNE | Montenegro |  | Montenegrin | 黑山 | 蒙特内哥罗
MF | MAF | Saint Martin | Collectivity of Saint Martin; St. Martin | Saint Martin Islander | 法属圣马丁 |
MG | MDG | Madagascar | Republic of Madagascar | Malagasy; Madagascan | 马达加斯加 | 马达加斯加共和国
MH | MHL | Marshall Islands | Republic of the Marshall Islands | Marshallese | 马绍尔群岛 | 马绍尔群岛共和国
MK | MKD | North Macedonia | Republic of North Macedonia; ~Macedonia; ~=FYROM; ~Republic of Macedonia | North Macedonian; Macedonian | 北马其顿 | 北马其顿共和国; 马其顿
ML | MLI | Mali | Republic of Mali | Malian | 马里 | 马里共和国; 马利
MM | MMR | Myanmar | Republic of the Union of Myanmar; ~Burma | Burmese; Myanmarese | 缅甸 | 缅甸联邦共和国
MN | MNG | Mongolia |  | Mongolian; Mongol | 蒙古国 | 蒙古; 外蒙古
MO | MAC | Macao | Macau; Macao Special Administrative Region of the People's Republic of China; Macao SAR; Macao Special Administrative Region; Macao, China | Macanese | 澳门 | 中国澳门特别行政区; 中华人民共和国澳门特别行政区; 中国澳门; 澳门特区; 澳门特别行政区
MP | MNP | Northern Mariana Islands | Commonwealth of the Northern Mariana Islands | Northern Mariana Islander | 北马里亚纳群岛 | 北马利安纳群岛
MQ | MTQ | Martinique |  | Martinican | 马提尼克 | 马丁尼克
MR | MRT | Mauritania | Islamic Republic of Mauritania | Mauritanian | 毛里塔尼亚 | 毛里塔尼亚伊斯兰共和国; 茅利塔尼亚
MS | MSR | Montserrat |  | Montserratian | 蒙特塞拉特 | 蒙哲腊
MT | MLT | Malta | Republic of Malta | Maltese | 马耳他 | 马耳他共和国; 马尔他
MU | MUS | Mauritius | Republic of Mauritius | Mauritian | 毛里求斯 | 毛里求斯共和国; 模里西斯; 毛里裘斯
MV | MDV | Maldives | Republic of the Maldives; Maldive Islands | Maldivian; Maldivan | 马尔代夫 | 马尔代夫共和国; 马尔地夫
MW | MWI | Malawi | Republic of Malawi | Malawian | 马拉维 | 马拉维共和国; 马拉威
MX | MEX | Mexico | United Mexican States | Mexican | 墨西哥 | 墨西哥合众国
MY | MYS | Malaysia |  | Malaysian | 马来西亚 |
MZ | MOZ | Mozambique | Republic of Mozambique | Mozambican | 莫桑比克 | 莫桑比克共和国; 莫三比克
NA | NAM | Namibia | Republic of Namibia | Namibian | 纳米比亚 | 纳米比亚共和国
NC | NCL | New Caledonia |  | New Caledonian | 新喀里多尼亚 |
NE | NER | Niger | Republic of Niger | Nigerien | 尼日尔 | 尼日尔共和国; 尼日
NF | NFK | Norfolk Island | Territory of Norfolk Island | Norfolk Islander | 诺福克岛 |
NG | NGA | Nigeria | Federal Republic of Nigeria | Nigerian | 尼日利亚 | 尼日利亚联邦共和国; 奈及利亚
NI | NIC | Nicaragua | Republic of Nicaragua | Nicaraguan | 尼加拉瓜 | 尼加拉瓜共和国
NL | NLD | Netherlands | Kingdom of the Netherlands; Holland; Nederland | Dutch | 荷兰 | 尼德兰
NO | NOR | Norway | Kingdom of Norway; Norge | Norwegian | 挪威 | 挪威王国
NP | NPL | Nepal | Federal Democratic Republic of Nepal | Nepalese; Nepali | 尼泊尔 | 尼泊尔联邦民主共和国
NR | NRU | Nauru | Republic of Nauru | Nauruan | 瑙鲁 | 瑙鲁共和国; 诺鲁
NU | NIU | Niue |  | Niuean | 纽埃 | 纽埃岛
NZ | NZL | New Zealand | Aotearoa | New Zealander | 新西兰 | 纽西兰
OM | OMN | Oman | Sultanate of Oman | Omani | 阿曼 | 阿曼苏丹国
PA | PAN | Panama | Republic of Panama | Panamanian | 巴拿马 | 巴拿马共和国
PE | PER | Peru | Republic of Peru | Peruvian | 秘鲁 | 秘鲁共和国
PF | PYF | French Polynesia |  | French Polynesian | 法属波利尼西亚 | 法属玻里尼西亚
PG | PNG | Papua New Guinea | Independent State of Papua New Guinea | Papua New Guinean | 巴布亚新几内亚 | 巴布亚纽几内亚; 巴布亚新畿内亚
PH | PHL | Philippines | Republic of the Philippines | Filipino; Philippine; Filipina | 菲律宾 | 菲律宾共和国
PK | PAK | Pakistan | Islamic Republic of Pakistan | Pakistani | 巴基斯坦 | 巴基斯坦伊斯兰共和国
PL | POL | Poland | Republic of Poland; Polska | Polish; Pole | 波兰 | 波兰共和国
PM | SPM | Saint Pierre and Miquelon | St. Pierre and Miquelon | Saint-Pierrais; Miquelonnais | 圣皮埃尔和密克隆群岛 | 圣皮埃尔和密克隆; 圣皮埃与密克隆群岛
PN | PCN | Pitcairn Islands | Pitcairn Group of Islands; Pitcairn Henderson Ducie and Oeno Islands; Pitcairn | Pitcairn Islander | 皮特凯恩群岛 | 皮特肯群岛; 皮特凯恩岛
PR | PRI | Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican | 波多黎各 | 波多黎各联邦
PS | PSE | Palestine | State of Palestine; Palestinian Territories; Palestinian Authority; Palestinian National Authority; West Bank | Palestinian | 巴勒斯坦 | 巴勒斯坦领土; 巴勒斯坦国; 巴勒斯坦自治区; 巴勒斯坦民族权力机构; 约旦河西岸
PT | PRT | Portugal | Portuguese Republic | Portuguese | 葡萄牙 | 葡萄牙共和国
PW | PLW | Palau | Republic of Palau | Palauan | 帕劳 | 帕劳共和国; 帛琉
PY | PRY | Paraguay | Republic of Paraguay | Paraguayan | 巴拉圭 | 巴拉圭共和国
QA | QAT | Qatar | State of Qatar | Qatari | 卡塔尔 | 卡塔尔国; 卡达
RE | REU | Réunion | Réunion Island; Reunion; Reunion Island | Réunionese | 留尼汪 | 留尼旺岛; 留尼旺
RO | ROU | Romania | Rumania | Romanian | 罗马尼亚 |
RS | SRB | Serbia | Republic of Serbia; Srbija | Serbian; Serb | 塞尔维亚 | 塞尔维亚共和国
RU | RUS | Russia | Russian Federation | Russian | 俄罗斯 | 俄罗斯联邦; 俄国; 俄联邦
RW | RWA | Rwanda | Republic of Rwanda | Rwandan; Rwandese | 卢旺达 | 卢旺达共和国; 卢安达
SA | SAU | Saudi Arabia | Kingdom of Saudi Arabia; =KSA | Saudi; Saudi Arabian | 沙特阿拉伯 | 沙特阿拉伯王国; 沙乌地阿拉伯; 沙地阿拉伯; 沙特
SB | SLB | Solomon Islands |  | Solomon Islander | 所罗门群岛 | 索罗门群岛
SC | SYC | Seychelles | Republic of Seychelles | Seychellois | 塞舌尔 | 塞舌尔共和国; 塞席尔
SD | SDN | Sudan | Republic of the Sudan | Sudanese | 苏丹 | 苏丹共和国
SE | SWE | Sweden | Kingdom of Sweden | Swedish; Swede | 瑞典 | 瑞典王国
SG | SGP | Singapore | Republic of Singapore | Singaporean | 新加坡 | 新加坡共和国
SH | SHN | Saint Helena, Ascension and Tristan da Cunha | Saint Helena; St. Helena; St. Helena, Ascension and Tristan da Cunha | Saint Helenian | 圣赫勒拿 | 圣赫勒拿、阿森松和特里斯坦-达库尼亚; 圣赫勒拿岛
SI | SVN | Slovenia | Republic of Slovenia | Slovenian; Slovene | 斯洛文尼亚 | 斯洛文尼亚共和国; 斯洛维尼亚
SJ | SJM | Svalbard and Jan Mayen | Svalbard and Jan Mayen Islands; Svalbard |  | 斯瓦尔巴和扬马延 | 斯瓦尔巴特; 挪威属斯瓦巴及尖棉; 斯瓦尔巴特群岛及扬马延岛
SK | SVK | Slovakia | Slovak Republic | Slovak; Slovakian | 斯洛伐克 | 斯洛伐克共和国
SL | SLE | Sierra Leone | Republic of Sierra Leone | Sierra Leonean | 塞拉利昂 | 塞拉利昂共和国; 狮子山
SM | SMR | San Marino | Most Serene Republic of San Marino; Republic of San Marino | Sammarinese | 圣马力诺 | 圣马力诺共和国; 圣马利诺
SN | SEN | Senegal | Republic of Senegal | Senegalese | 塞内加尔 | 塞内加尔共和国
SO | SOM | Somalia | Federal Republic of Somalia | Somali | 索马里 | 索马里共和国; 索马利亚
SR | SUR | Suriname | Republic of Suriname; Surinam | Surinamese; Surinamer | 苏里南 | 苏里南共和国; 苏利南
SS | SSD | South Sudan | Republic of South Sudan | South Sudanese | 南苏丹 | 南苏丹共和国
ST | STP | São Tomé and Príncipe | Democratic Republic of São Tomé and Príncipe; Sao Tome and Principe | Sao Tomean | 圣多美和普林西比 | 圣多美和普林西比民主共和国; 圣多美普林西比
SU | SUN | Soviet Union | =USSR; U.S.S.R.; Union of Soviet Socialist Republics | Soviet | 苏联 | 前苏联; 苏维埃社会主义共和国联盟
SV | SLV | El Salvador | Republic of El Salvador | Salvadoran; Salvadorian; Salvadorean | 萨尔瓦多 | 萨尔瓦多共和国
SX | SXM | Sint Maarten |  | St. Maartener | 荷属圣马丁 | 圣马丁岛
SY | SYR | Syria | Syrian Arab Republic | Syrian | 叙利亚 | 叙利亚阿拉伯共和国
SZ | SWZ | Eswatini | Kingdom of Eswatini; ~Swaziland | Swazi | 斯威士兰 | 斯威士兰王国; 史瓦帝尼
TC | TCA | Turks and Caicos Islands |  | Turks and Caicos Islander | 特克斯和凯科斯群岛 | 土克斯及开科斯群岛
TD | TCD | Chad | Republic of Chad | Chadian | 乍得 | 乍得共和国; 查德
TF | ATF | French Southern and Antarctic Lands | Territory of the French Southern and Antarctic Lands; French Southern Territories |  | 法属南部领地 | 法国南部和南极土地; 法属南部属地
TG | TGO | Togo | Togolese Republic | Togolese | 多哥 | 多哥共和国
TH | THA | Thailand | Kingdom of Thailand; ~Siam | Thai | 泰国 | 泰王国; 暹罗
TJ | TJK | Tajikistan | Republic of Tajikistan | Tajik; Tajikistani; Tadzhik | 塔吉克斯坦 | 塔吉克斯坦共和国; 塔吉克
TK | TKL | Tokelau |  | Tokelauan | 托克劳 | 托克劳群岛
TL | TLS | Timor-Leste | Democratic Republic of Timor-Leste; East Timor | Timorese; East Timorese | 东帝汶 | 东帝汶民主共和国
TM | TKM | Turkmenistan |  | Turkmen; Turkmenistani | 土库曼斯坦 | 土库曼
TN | TUN | Tunisia | Tunisian Republic; Republic of Tunisia | Tunisian | 突尼斯 | 突尼斯共和国; 突尼西亚
TO | TON | Tonga | Kingdom of Tonga | Tongan | 汤加 | 汤加王国; 东加
TR | TUR | Türkiye | Republic of Türkiye; Turkiye; Republic of Turkey; Turkey | Turkish; Turk | 土耳其 | 土耳其共和国
TT | TTO | Trinidad and Tobago | Republic of Trinidad and Tobago; Trinidad; Tobago | Trinidadian; Tobagonian | 特立尼达和多巴哥 | 特立尼达和多巴哥共和国; 千里达及托巴哥; 千里达和多巴哥
TV | TUV | Tuvalu |  | Tuvaluan | 图瓦卢 | 吐瓦鲁
TW | TWN | Taiwan | Republic of China; Chinese Taipei; Taiwan, Province of China; Taiwan, China; Taiwan Province | Taiwanese | 台湾 | 中华民国; 中国台湾省; 中国台湾; 中华台北; 中国台北; 台湾地区; 台湾省
TZ | TZA | Tanzania | United Republic of Tanzania; ~Tanganyika | Tanzanian | 坦桑尼亚 | 坦桑尼亚联合共和国; 坦尚尼亚
UA | UKR | Ukraine | the Ukraine | Ukrainian | 乌克兰 |
UG | UGA | Uganda | Republic of Uganda | Ugandan | 乌干达 | 乌干达共和国
UM | UMI | United States Minor Outlying Islands | U.S. Outlying Islands | American Islander | 美国本土外小岛屿 |
US | USA | United States | United States of America; =US; =USA; U.S.A.; U.S.; America | American | 美国 | 美利坚合众国
UY | URY | Uruguay | Oriental Republic of Uruguay | Uruguayan | 乌拉圭 | 乌拉圭东岸共和国
UZ | UZB | Uzbekistan | Republic of Uzbekistan | Uzbek; Uzbekistani | 乌兹别克斯坦 | 乌兹别克斯坦共和国; 乌兹别克
VA | VAT | Vatican City | Vatican City State; Holy See; Vatican |  | 梵蒂冈 | 梵蒂冈城国
VC | VCT | Saint Vincent and the Grenadines | St. Vincent and the Grenadines | Vincentian; Saint Vincentian | 圣文森特和格林纳丁斯 | 圣文森及格瑞那丁
VE | VEN | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | 委内瑞拉 | 委内瑞拉玻利瓦尔共和国
VG | VGB | British Virgin Islands |  |  | 英属维尔京群岛 | 英属维京群岛
VI | VIR | United States Virgin Islands | Virgin Islands of the United States; U.S. Virgin Islands |  | 美属维尔京群岛 | 美属维京群岛
VN | VNM | Viet Nam | Vietnam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam | Vietnamese; Viet | 越南 | 越南社会主义共和国
VU | VUT | Vanuatu | Republic of Vanuatu | Ni-Vanuatu | 瓦努阿图 | 瓦努阿图共和国; 万那杜
WF | WLF | Wallis and Futuna | Territory of the Wallis and Futuna Islands | Wallis and Futuna Islander | 瓦利斯和富图纳 | 瓦利斯和富图纳群岛; 瓦利斯群岛和富图那群岛
WS | WSM | Samoa | Independent State of Samoa | Samoan | 萨摩亚 | 萨摩亚独立国
XK | XKX | Kosovo | Republic of Kosovo | Kosovar; Kosovan | 科索沃 | 科索沃共和国
YE | YEM | Yemen | Republic of Yemen; Yemeni Republic | Yemeni; Yemenite | 也门 | 也门共和国; 叶门
YT | MYT | Mayotte | Department of Mayotte | Mahoran | 马约特 | 马约特岛
YU | YUG | Yugoslavia | Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia | Yugoslav; Yugoslavian | 南斯拉夫 | 前南斯拉夫
ZA | ZAF | South Africa | Republic of South Africa | South African | 南非 | 南非共和国
ZM | ZMB | Zambia | Republic of Zambia | Zambian | 赞比亚 | 赞比亚共和国; 尚比亚
ZW | ZWE | Zimbabwe | Republic of Zimbabwe; ~Rhodesia | Zimbabwean | 津巴布韦 | 津巴布韦共和国; 辛巴威
`;

/** Names that mean any of several countries, likeliest first. */
export const sharedCountryNames: readonly { readonly name: string; readonly countries: readonly string[] }[] = [
  { name: 'Congo', countries: ['CD', 'CG'] },
  { name: 'Congolese', countries: ['CD', 'CG'] },
  { name: '刚果', countries: ['CD', 'CG'] },
  { name: 'Dominican', countries: ['DO', 'DM'] },
  { name: 'Dominicans', countries: ['DO', 'DM'] },
  { name: 'Channel Islands', countries: ['JE', 'GG'] },
  { name: 'Channel Islander', countries: ['JE', 'GG'] },
  { name: 'Virgin Islander', countries: ['VG', 'VI'] },
  { name: '圣马丁', countries: ['MF', 'SX'] },
  { name: '维尔京群岛', countries: ['VG', 'VI'] },
  { name: 'Virgin Islands', countries: ['VG', 'VI'] },
];

/**
 * Names of both Koreas. The register is about standardization bodies, and "Korea" in their papers is the Republic of
 * Korea (KATS is the "Korean Agency for Technology and Standards"); it stays a choice only where the register also holds
 * records of the DPRK.
 */
export const koreanNames: readonly string[] = ['Korea', 'Korean', 'Koreans'];
