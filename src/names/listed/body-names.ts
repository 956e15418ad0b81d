import type { Body } from '../../records/schema.js';
import { countries, type Country } from './country-names.js';
import { fold } from '../fold.js';
import type { Manner } from '../gazetteer.js';
import type { Name, Writing } from '../lexicon.js';
import { isOrdinaryWord } from '../ordinary-words.js';

const isHan = (text: string) => text.charCodeAt(0) >= 0x3400 || text.charCodeAt(text.length - 1) >= 0x3400;
const capitals = /\p{Lu}/gu;
const notLetters = /[^\p{L}\p{N}]/gu;

/** One word with two capitals or more: SAMR, MoIAT, SPRING, KOBİA. */
function isAbbreviation(text: string): boolean {
  return text.length < 24 && !text.includes(' ') && !isHan(text) && (text.match(capitals)?.length ?? 0) >= 2;
}

/**
 * Abbreviations that are words of English (SON, MOST), and those of two letters, count in capitals only; others in any
 * case, as people type them ("kats", "inmetro").
 */
function writingOf(text: string): Writing {
  if (text.includes(' ') || isHan(text)) return 'any';
  const word = fold(text).replace(notLetters, '');
  return word.length < 3 || isOrdinaryWord(word) ? 'capitals' : 'any';
}

const brackets = /\s*[(（][^)）]*[)）]/g;

/** The name without what it says in brackets: "Federal Ministry … (until 2021)", "AFNOR (French Standardization Association)". */
function withoutBrackets(text: string): string {
  return text.includes('(') || text.includes('（') ? text.replace(brackets, '').trim() : text;
}

/** How names of a country occur in the names of its bodies; the longer forms first. */
interface CountryForms {
  /** The country's names, the usual one first. */
  readonly names: readonly string[];
  /** How a name may end that says the country: " of Viet Nam", ", China". */
  readonly endings: readonly { readonly ending: string; readonly country: string }[];
  /** How it may begin: the country's name or an adjective. */
  readonly openings: readonly string[];
  /** The usual adjective and the usual name. */
  readonly usual: readonly string[];
  readonly chinese: readonly string[];
  /** Those that names of bodies begin with: 乌兹别克, not 乌兹别克斯坦共和国. */
  readonly usualChinese: readonly string[];
}

const longestFirst = (a: string, b: string) => b.length - a.length;
const peopleOnly = new Set([
  'Dane',
  'Pole',
  'Swede',
  'Finn',
  'Turk',
  'Brit',
  'Briton',
  'Spaniard',
  'Serb',
  'Croat',
  'Czechs',
]);
const notInNames = new Set(['我国', '内地']);
/** How many other names of a country are put in the place of the one in a body's name. */
const mostNames = 5;
const longestUsual = 6;

function formsOf({ english, demonyms, chinese, code }: Country): CountryForms {
  const listed = english
    .filter(({ manner, text }) => manner !== 'former' && !text.includes(','))
    .map(({ text }) => text);
  // Korean bodies call themselves Korea's, not South Korea's.
  const names = code === 'KR' ? ['Korea', ...listed] : listed;
  const adjectives = (code === 'KR' ? ['Korean', ...demonyms] : demonyms).filter((word) => !peopleOnly.has(word));
  const endings = [...names]
    .sort(longestFirst)
    .flatMap((country) =>
      [' of ', ' of the ', ', ', ' in ', ' in the '].map((link) => ({ ending: link + country, country })),
    );
  return {
    names: names.slice(0, mostNames),
    endings,
    openings: [...adjectives, ...names].sort(longestFirst).map((opening) => `${opening} `),
    usual: [...new Set([adjectives[0], names[0]])].flatMap((word) => word ?? []),
    chinese: chinese.filter((name) => !notInNames.has(name)).sort(longestFirst),
    usualChinese: chinese.filter((name) => !notInNames.has(name) && name.length <= longestUsual),
  };
}

const forms = new Map<string, CountryForms>();

function formsFor(code: string): CountryForms | undefined {
  const country = countries.get(code);
  if (!country) return undefined;
  const known = forms.get(code) ?? formsOf(country);
  forms.set(code, known);
  return known;
}

/** What a body's name says beside its country. */
interface Parted {
  /** "Ministry of Commerce" of "Ministry of Commerce of China"; undefined where the name does not end with the country. */
  readonly beforeEnding?: string | undefined;
  /** "Agency for Technology and Standards" of "Korean Agency …"; undefined where the name does not begin so. */
  readonly afterOpening?: string | undefined;
  /** The country's name at the end. */
  readonly country?: string | undefined;
}

function part(name: string, { endings, openings, chinese }: CountryForms): Parted {
  if (isHan(name)) {
    const opening = chinese.find((one) => name.startsWith(one) && name.length > one.length + 1);
    return { afterOpening: opening === undefined ? undefined : name.slice(opening.length) };
  }
  const ending = endings.find((one) => name.endsWith(one.ending));
  const opening = openings.find((one) => name.startsWith(one));
  const rest = opening === undefined ? undefined : name.slice(opening.length);
  return {
    beforeEnding: ending && name.slice(0, -ending.ending.length),
    // "Danish Standards" is a name as it stands; "Standards" is none.
    afterOpening: rest?.includes(' ') ? rest : undefined,
    country: ending?.country,
  };
}

const governmentOf = /^(Royal )?Government of /;

/** Other ways to say a body's name: with its country's other names, or the adjective for the name. */
function variantsOf(name: string, parted: Parted, body: Body, { names, usual, usualChinese }: CountryForms): string[] {
  const { afterOpening, country } = parted;
  if (isHan(name)) {
    if (afterOpening !== undefined) return usualChinese.map((other) => other + afterOpening);
    if (body.country !== 'CN') return [];
    return name.startsWith('国家') ? [`中国${name}`, `中国${name.slice(2)}`] : [`中国${name}`];
  }
  const variants = afterOpening === undefined ? [] : usual.map((other) => `${other} ${afterOpening}`);
  // "Danish government" and "Denmark's government" are the Government of Denmark.
  if (governmentOf.test(name)) for (const other of [...usual, ...names]) variants.push(`${other} government`);
  if (country === undefined) return variants;
  const start = name.slice(0, -country.length);
  return [...variants, ...names.map((other) => start + (other.startsWith('the ') ? other.slice(4) : other))];
}

/** Chinese translations of a body's name differ in such words: 标准协会 and 标准化协会. */
const interchangeable: readonly (readonly [string, string])[] = [
  ['标准化协会', '标准协会'],
  ['标准协会', '标准化协会'],
  ['标准化学会', '标准化协会'],
  ['标准学会', '标准协会'],
  ['标准化委员会', '标准委员会'],
  ['标准化组织', '标准组织'],
  ['标准组织', '标准化组织'],
  ['标准局', '标准化局'],
  ['标准计量', '标准化和计量'],
  ['市场监管总局', '市监总局'],
  ['国家标准委', '国标委'],
  ['国家认监委', '认监委'],
  ['认可委员会', '认可委'],
];

function otherWords(name: string): string[] {
  return interchangeable.flatMap(([from, to]) => (name.includes(from) ? name.replace(from, to) : []));
}

/** How names begin that say only what a body is. */
const genericOpening =
  /^(the |royal )?(ministry|department|directorate|secretariat|national|state|general|federal|central|government|agency|bureau|institute|office|administration|authority|council|committee|commission|public|standards|accreditation|food|consumer|small|trade|undersecretariat|superintendence|municipal|city|cabinet|fair|center|centre) /i;

/** Whether a name could as well be that of a body elsewhere, as nothing in it says where the body is. */
function isGeneric(name: string, { afterOpening, beforeEnding }: Parted): boolean {
  if (afterOpening !== undefined || beforeEnding !== undefined) return false;
  return isHan(name) || genericOpening.test(name);
}

/** Every name of a body. */
export function bodyNames(body: Body): Name[] {
  const reference = { type: 'body', id: body.id } as const;
  const countryForms = formsFor(body.country);
  const names: Name[] = [];
  const add = (text: string, manner: Manner, generic = false) =>
    names.push({ reference, manner, writing: writingOf(text), text, generic });
  const addShort = (text: string) => names.push({ reference, manner: 'alias', writing: 'any', text, short: true });

  const addListed = (text: string, manner: Manner) => {
    if (isAbbreviation(text)) {
      add(text, 'abbreviation');
      return;
    }
    const bare = withoutBrackets(text);
    const parted = countryForms ? part(bare, countryForms) : {};
    const generic = countryForms !== undefined && isGeneric(bare, parted);
    add(text, manner, generic);
    // "(Thailand)" tells which; without it the name is half a name.
    if (bare !== text && countryForms?.names.some((country) => text.includes(`(${country})`))) addShort(bare);
    else if (bare !== text) add(bare, 'alias', generic);
    const variants = countryForms ? variantsOf(bare, parted, body, countryForms) : [];
    for (const variant of variants) add(variant, 'alias');
    if (isHan(bare))
      for (const one of [bare, ...variants]) for (const other of otherWords(one)) add(other, 'alias', generic);
    else {
      if (parted.beforeEnding?.includes(' ')) addShort(parted.beforeEnding);
      if (parted.afterOpening !== undefined) addShort(parted.afterOpening);
    }
  };
  if (body.abbr !== null) add(body.abbr, 'abbreviation');
  if (body.abbr?.startsWith('the ')) add(body.abbr.slice(4), 'abbreviation');
  addListed(body.name, 'name');
  for (const text of body.aliases) addListed(text, 'alias');
  if (body.name_zh !== null) addListed(body.name_zh, 'name');
  for (const text of body.aliases_zh) addListed(text, 'alias');
  return names;
}
