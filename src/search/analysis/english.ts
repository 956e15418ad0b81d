/**
 * English words reduced so that the spellings and inflections of one word become one term. The result is a key for
 * comparing, not a word to show.
 *
 * Inflection follows step 1 and the final e of the Porter2 stemmer (https://snowballstem.org/algorithms/english/stemmer.html),
 * and stops there: its later steps take suffixes off as well and so make one word of organization and organic, renewal
 * and renewable, customs and customer, or international and internal, which are different things in this field. The
 * derivations that do matter here (accredited, accreditation) are listed in `families`.
 */

/** Words whose forms no rule gives, or that a rule would take for a form of another word. */
const irregular = new Map<string, string>(
  Object.entries({
    memoranda: 'memorandum',
    mous: 'mou',
    criteria: 'criterion',
    analyses: 'analysis',
    indices: 'index',
    phenomena: 'phenomenon',
    held: 'hold',
    met: 'meet',
    led: 'lead',
    men: 'man',
    women: 'woman',
    // Not forms of news-, serie-, specie-, unit and limit.
    news: 'news',
    series: 'series',
    species: 'species',
    united: 'united',
    limited: 'limited',
  }),
);

/** Pairs of British and American spelling that are no matter of an ending. */
const american = new Map<string, string>(
  Object.entries({
    programme: 'program',
    centre: 'center',
    metre: 'meter',
    kilometre: 'kilometer',
    litre: 'liter',
    fibre: 'fiber',
    theatre: 'theater',
    calibre: 'caliber',
    colour: 'color',
    labour: 'labor',
    harbour: 'harbor',
    behaviour: 'behavior',
    favour: 'favor',
    honour: 'honor',
    neighbour: 'neighbor',
    endeavour: 'endeavor',
    licence: 'license',
    defence: 'defense',
    offence: 'offense',
    practise: 'practice',
    catalogue: 'catalog',
    dialogue: 'dialog',
    judgement: 'judgment',
    ageing: 'aging',
    grey: 'gray',
    tyre: 'tire',
    aluminium: 'aluminum',
    sulphur: 'sulfur',
    cheque: 'check',
    fulfil: 'fulfill',
    enrol: 'enroll',
    paediatric: 'pediatric',
  }),
);

/**
 * Words of one meaning in this field, by what is left of them after inflection. Each group becomes its first word.
 * An agreement is a document and agreeing an act, and renewable energy is no renewal, so those stay apart.
 */
const families = new Map<string, string>(
  [
    ['accredit', 'accreditation', 'accreditor'],
    ['adopt', 'adoption'],
    ['amend', 'amendment'],
    ['announc', 'announcement'],
    ['approv', 'approval'],
    ['assess', 'assessment', 'assessor'],
    ['calibr', 'calibrat', 'calibration'],
    ['certif', 'certify', 'certification', 'certificat', 'certifier'],
    ['collabor', 'collaborat', 'collaboration', 'collaborative', 'collaborativ'],
    ['cooper', 'cooperat', 'cooperation', 'cooperative', 'cooperativ'],
    ['delegat', 'delegation'],
    ['discuss', 'discussion'],
    ['establish', 'establishment'],
    ['extend', 'extension'],
    ['implement', 'implementation'],
    ['inspect', 'inspection', 'inspector'],
    ['measur', 'measure', 'measurement'],
    ['metrology', 'metrological'],
    ['negotiat', 'negotiation', 'negotiator'],
    ['participat', 'participation', 'participant'],
    ['propos', 'proposal'],
    ['recogniz', 'recognition'],
    ['register', 'registration'],
    ['renew', 'renewal'],
    ['reviz', 'revision'],
    ['sign', 'signatory', 'signature', 'signatur'],
    ['superviz', 'supervision'],
    ['technology', 'technological'],
    ['translat', 'translation'],
    ['verify', 'verification'],
  ].flatMap(([first = '', ...rest]) => rest.map((word): [string, string] => [word, first])),
);

const vowel = /[aeiouy]/;
const doubled = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

/** Where R1 of Porter2 begins: behind the first consonant that follows a vowel. */
function regionAfter(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++) {
    if (vowel.test(word.charAt(i - 1)) && !vowel.test(word.charAt(i))) return i + 1;
  }
  return word.length;
}

function endsInShortSyllable(word: string): boolean {
  return /(?:[^aeiouy][aeiouy][^aeiouywx]|^[aeiouy][^aeiouy])$/.test(word);
}

function americanSpelling(word: string): string {
  let respelt = word;
  if (word.includes('is')) respelt = respelt.replace(/(...)is(ations?|ers?|es?|ed|ing)$/, '$1iz$2');
  if (word.includes('ys')) respelt = respelt.replace(/(..)ys(es?|ed|ing|ers?)$/, '$1yz$2');
  // Doubled l where American English has one: labelled, modelling, travellers.
  if (word.includes('ell')) respelt = respelt.replace(/([aeiouy][^aeiouy]+)ell(ed|ing|ers?)$/, '$1el$2');
  return respelt;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return vowel.test(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (word.endsWith('eed')) return regionAfter(word, 0) <= word.length - 3 ? word.slice(0, -1) : word;
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  const cut = /(?:ed|ing)$/.exec(word);
  if (!cut) return word;
  const stem = word.slice(0, cut.index);
  if (!vowel.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (doubled.test(stem)) return stem.slice(0, -1);
  return endsInShortSyllable(stem) && regionAfter(stem, 0) === stem.length ? `${stem}e` : stem;
}

function withoutFinalE(word: string): string {
  // Shorter ones are kept: ISME is not ISM.
  if (word.length < 5 || !word.endsWith('e')) return word;
  const first = regionAfter(word, 0);
  const inSecond = regionAfter(word, first) <= word.length - 1;
  const inFirst = first <= word.length - 1 && !endsInShortSyllable(word.slice(0, -1));
  return inSecond || inFirst ? word.slice(0, -1) : word;
}

/**
 * The term of one English word, folded (lower case, no apostrophe): `memoranda`, `memorandums` → `memorandum`;
 * `standardisation` → `standardization`; `signed`, `signing` → `sign`. Other words come back as they are.
 */
export function stem(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const spelt = american.get(word) ?? americanSpelling(word);
  const form = irregular.get(spelt);
  if (form !== undefined) return form;
  const one = singular(spelt);
  const base = irregular.has(one) ? one : withoutTense(american.get(one) ?? one);
  const term = withoutFinalE(american.get(base) ?? base);
  // standardizing and standardization, harmonized and harmonization; an organization is no organizing.
  const ized = /^(.{4,})izations?$/.exec(term);
  if (ized && ized[1] !== 'organ') return `${ized[1]}iz`;
  return families.get(term) ?? term;
}
