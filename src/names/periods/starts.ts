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
  minus besides non discounting each either date dates dating between only`.split(/\s+/),
);

const starts =
  /(?<!\w)(?:[a-z][a-z\d]*|\d)|['<>≥≤"]|[公〇零一二三四五六七八九十两今本这去上前头大明来下后近最过未接昨早在就于自从打始晚迟先不到截至直迄目除非排剔撇而并春夏秋冬年首进介第进排不直]/g;

/** The places of a folded text where a time phrase may begin, in order. */
export function* phraseStarts(text: string): Generator<number> {
  for (const { 0: found, index } of text.matchAll(starts)) {
    const first = found.charCodeAt(0);
    if (first < 97 || first > 122 || words.has(found)) yield index;
  }
}
