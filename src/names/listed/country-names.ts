import { countryTable, koreanNames, sharedCountryNames } from './country-table.js';
import type { Manner } from '../gazetteer.js';
import type { Name, Writing } from '../lexicon.js';
import { isOrdinaryWord } from '../ordinary-words.js';
import { fold } from '../fold.js';

export interface Country {
  readonly code: string;
  readonly alpha3: string;
  /** The names shown to readers. */
  readonly en: string;
  readonly zh: string;
  readonly english: readonly ListedName[];
  readonly demonyms: readonly string[];
  readonly chinese: readonly string[];
}

interface ListedName {
  readonly text: string;
  readonly manner: Manner;
}

const list = (column = '') => column.split(';').flatMap((entry) => entry.trim() || []);

/** `~` marks a former name, `=` an abbreviation. */
function readName(entry: string): ListedName {
  const former = entry.startsWith('~');
  const rest = former ? entry.slice(1) : entry;
  const abbreviation = rest.startsWith('=');
  return {
    text: abbreviation ? rest.slice(1) : rest,
    manner: former ? 'former' : abbreviation ? 'abbreviation' : 'alias',
  };
}

function readCountry(line: string): Country {
  const [code = '', alpha3 = '', en = '', others, demonyms, zh = '', chinese] = line
    .split('|')
    .map((column) => column.trim());
  return {
    code,
    alpha3,
    en,
    zh,
    english: [{ text: en, manner: 'name' }, ...list(others).map(readName)],
    demonyms: list(demonyms),
    chinese: [zh, ...list(chinese)],
  };
}

/** All countries and territories by code. */
export const countries: ReadonlyMap<string, Country> = new Map(
  countryTable
    .trim()
    .split('\n')
    .map(readCountry)
    .map((country) => [country.code, country]),
);

/** Two-letter codes that are words or the common abbreviation of something else: a country only where joined to another. */
const unsafeCodes: ReadonlySet<string> = new Set(
  (
    'AD AI AL AM AR AS AT BA BE BI BS BY CA CC CD CF CI CO CS CV DJ DM DO EH ER ES FM GA GE GI GM GP GS GT GU HM HR HT HU ID IE ' +
    'IM IN IO IS IT KI KM KN KP LA LB LC LI LS MA MC MD ME MG MH ML MM MO MP MR MS MT MY NA NC NE NF NI NO NR NU OM PA PE PF ' +
    'PH PL PM PN PR PS PT PW QA RE RS SB SC SD SH SI SJ SL SM SO SR SS ST SV TC TD TF TG TK TL TM TO TR TT TV UM VA VC VG VI ' +
    'WF WS YT YU'
  ).split(' '),
);

/** Three-letter codes that are abbreviations of something else in this field or in general. */
const unsafeLongCodes: ReadonlySet<string> = new Set(
  'ATF BES COD COG CUB DOM ETH GMB IOT LCA MDA MSR NCL NIC PCN PRI SGS SLB STP SUR TCA UMI'.split(' '),
);

/** Names that are words in lower case. */
const capitalised: ReadonlySet<string> = new Set([
  'Reunion',
  'Réunion',
  'Jersey',
  'Pole',
  'Poles',
  'Swede',
  'Finn',
  'Finns',
  'Brit',
]);

function writingOf(text: string): Writing {
  if (capitalised.has(text)) return 'capitalised';
  const word = fold(text).replaceAll('.', '');
  return word.length < 3 && isOrdinaryWord(word) ? 'capitals' : 'any';
}

/** "Danes", "Koreans"; none for "Danish" and "Chinese", which are plurals themselves or have none. */
function pluralOf(demonym: string): string[] {
  return /(s|sh|ch|z|ese|Lao)$/.test(demonym) ? [] : [`${demonym}s`];
}

function namesOf({ code, alpha3, zh, english, demonyms, chinese }: Country): Name[] {
  const reference = { type: 'country', id: code } as const;
  const name = (text: string, manner: Manner, writing = writingOf(text)): Name => ({
    reference,
    manner,
    writing,
    text,
  });
  return [
    ...english.map(({ text, manner }) => name(text, manner)),
    ...demonyms.flatMap((demonym) => [demonym, ...pluralOf(demonym)]).map((text) => name(text, 'demonym')),
    ...chinese.map((text) => name(text, text === zh ? 'name' : 'alias')),
    name(code, 'code', unsafeCodes.has(code) ? 'joined' : 'capitals'),
    name(alpha3, 'code', unsafeLongCodes.has(alpha3) || isOrdinaryWord(alpha3.toLowerCase()) ? 'whole' : 'capitals'),
  ];
}

/** Every name of every country. `holdsDprk`: whether the register holds records of North Korea. */
export function* countryNames(holdsDprk: boolean): Generator<Name> {
  const shared = [
    ...sharedCountryNames,
    ...koreanNames.map((name) => ({ name, countries: holdsDprk ? ['KR', 'KP'] : ['KR'] })),
  ];
  for (const country of countries.values()) yield* namesOf(country);
  for (const { name, countries: codes } of shared)
    for (const id of codes)
      yield {
        reference: { type: 'country', id },
        manner: /(ese|ans?)$/.test(name) ? 'demonym' : 'alias',
        writing: 'any',
        text: name,
      };
}
