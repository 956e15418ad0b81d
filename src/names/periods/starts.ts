/** The words that a time phrase can begin with. Reading is tried only there. */
const words = new Set(
  `january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov
  december dec monday mon tuesday tue tues wednesday wed thursday thu thur friday fri saturday sat sunday sun
  the this these last next past current calendar year years cy yr period months q1 q2 q3 q4 h1 h2 quarter first second third
  fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
  nineteenth twentieth thirtieth twenty thirty final latter spring springtime summer summertime autumn fall winter wintertime
  early mid middle late beginning start outset onset opening end close conclusion very nineteen two today yesterday tomorrow
  a an one three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen forty
  fifty sixty seventy eighty ninety dozen half couple coming most latest so thus earlier later ytd decade initial closing
  in during throughout within over for of on dated across at toward towards back sometime some anytime any all from between
  since ever as with effective starting commencing after post subsequent following beyond newer more postdating before prior
  older pre preceding up until predating less till til through thru by no not to hitherto but never other except excepting
  excluding excl outside apart aside without leaving ignoring disregarding rather instead and save omitting skipping barring
  minus besides non discounting each either date dates dating between only predate predates predated antedate antedates antedating precede precedes postdate postdates postdated`.split(
    /\s+/,
  ),
);

/** A letter or sign; or a Chinese character that a phrase can begin with, where one of time is near. */
const starts =
  /(?<!\w)(?:[a-z][a-z\d]*|\d)|['<>≥≤"]|[公〇零一二三四五六七八九十两今本这去上前头大明来下后近最过未接昨早在就于自从打始晚迟先不到截至直迄目除非排剔撇而并春夏秋冬年首进介第进](?=[^,。;?!]{0,8}?[年月日号季周天期拜世今昨明现目去五\d])|[今去前明来本上昨后][年日天周月世]|年[初底末中]|[迄至目]/g;

export interface PhraseStart {
  readonly at: number;
  readonly language: 'en' | 'zh';
}

/** What every English phrase has in it somewhere: a digit, a unit, a name of a month or of a time counted from today. */
const cores =
  /\d|(?<!\w)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|week|fortnight|month|quarter|half|hal|year|yr|decade|centur|spring|summer|autumn|fall|winter|today|yesterday|tomorrow|now|present|moment|date|far|hitherto|ytd|millenn|nineteen|twenty|two|noughties|(?:fif|six|seven|eigh|nine)ties)/g;
/** No preposition with its fillers is longer than this before the first of those. */
const reach = 60;

/** The places of a folded text where a time phrase may begin, in order. */
export function* phraseStarts(text: string): Generator<PhraseStart> {
  const chinese = /\p{Script=Han}/u.test(text);
  const places = Array.from(text.matchAll(cores), (core) => core.index);
  let next = 0;
  for (const { 0: found, index: at } of text.matchAll(starts)) {
    const first = found.charCodeAt(0);
    const letter = first >= 97 && first <= 122;
    if (letter && !words.has(found)) continue;
    while ((places[next] ?? Infinity) < at) next++;
    if (first < 0x3000 && found !== '"' && (places[next] ?? Infinity) > at + reach) continue;
    const digit = first >= 48 && first <= 57;
    yield { at, language: letter || !chinese || (digit && !beforeHan(text, at)) ? 'en' : 'zh' };
  }
}

/** Whether a Chinese character follows the number at the place: 2019年, 2015-20 年. */
function beforeHan(text: string, at: number): boolean {
  numberThere.lastIndex = at;
  return numberThere.test(text);
}
const numberThere = /[\d.,:/~-]+ *[\u3007\u4e00-\u9fff]/y;
