import type { Register } from '../../records/register.js';
import type { Steps } from '../../records/turns.js';
import type { Reference } from '../gazetteer.js';
import type { Name } from '../lexicon.js';
import { isOrdinaryWord } from '../ordinary-words.js';
import { recordedPersons, samePersons, type RecordedPerson } from './same-persons.js';

/** Titles before a name ("Minister Hem Vanndy") and after it (罗文局长). A match may cover them. */
export const titlesBefore: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof professor sir madam mme minister director chairman chairwoman chairperson chair president secretary ' +
    'ambassador commissioner premier chancellor administrator eng engineer general deputy vice governor mayor senator ' +
    'undersecretary prime'
  ).split(' '),
);
export const titlesAfter: readonly string[] = (
  '先生 女士 局长 副局长 部长 副部长 主任 副主任 署长 副署长 司长 副司长 院长 副院长 会长 副会长 主席 副主席 秘书长 总干事 大使 总理 ' +
  '总统 国务委员 博士 教授 处长 副处长 理事长 总裁 所长 副所长 大臣 总局局长 省长 市长'
).split(' ');

/** Countries whose people have the family name first. */
const familyNameFirst: ReadonlySet<string> = new Set([
  'CN',
  'KR',
  'KP',
  'VN',
  'TW',
  'HK',
  'MO',
  'JP',
  'KH',
  'SG',
  'MY',
  'HU',
]);

function hasFamilyNameFirst({ countries, chinese }: RecordedPerson): boolean {
  return chinese.size > 0 || [...countries].some((country) => familyNameFirst.has(country));
}

const title = /^(mr|mrs|ms|miss|dr|prof|sir|eng|ing|h\.?e)\.?\s+/i;

/** The ways to write a full name: as recorded, in the other order, and with hyphenated parts as one word. */
function fullNames(person: RecordedPerson): string[] {
  const written = person.name.replace(title, '');
  const nickname = /\(([^)]+)\)/.exec(written)?.[1];
  const plain = written.replace(/\s*\([^)]*\)/, '');
  const given = plain.split(/\s+/);
  const forms = plain === written ? [plain] : [plain, written];
  if (nickname !== undefined) forms.push([nickname, ...given.slice(1)].join(' '));
  if (hasFamilyNameFirst(person) && given.length >= 2) {
    const [family = '', ...rest] = given;
    forms.push(`${rest.join(' ')} ${family}`);
    // Recorded with the family name last, as "Sanghoon Lee".
    if (given.length > 2 || plain.includes('-')) forms.push([...given.slice(-1), ...given.slice(0, -1)].join(' '));
    if (rest.length === 2) forms.push(`${family} ${rest.join('')}`, `${rest.join('')} ${family}`);
  }
  return [...forms, ...forms.filter((form) => form.includes('-')).map((form) => form.replaceAll('-', ''))];
}

/** Family names of those with a Chinese name, folded: they tell which of two words is the family name (Wang Li, Chong Li). */
function knownFamilies(persons: readonly RecordedPerson[]): ReadonlySet<string> {
  return new Set(persons.flatMap(({ chinese, words }) => (chinese.size > 0 ? (words[0] ?? []) : [])));
}

/** The family name, with and without "Al". */
function familyNames(person: RecordedPerson, families: ReadonlySet<string>): string[] {
  const plain = person.name.replace(title, '').replace(/\s*\([^)]*\)/, '');
  const parts = plain.replace(/,? Jr\.?$/, '').split(/\s+/);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const names: string[] = [];
  if (!hasFamilyNameFirst(person)) names.push(last);
  else if (families.has(first.toLowerCase())) names.push(first);
  else if (families.has(last.toLowerCase())) names.push(last);
  else names.push(first, last);
  const before = parts.at(-2);
  if (before !== undefined && /^(al|el|de|da|van|von|ben|bin)$/i.test(before)) names.push(`${before} ${last}`);
  if (/^al-/i.test(last)) names.push(last.slice(3));
  return names.filter((name) => name.length > 1 && !name.endsWith('.'));
}

export interface PersonNames {
  readonly names: readonly Name[];
  /** For each spelling, all spellings of the same person, the commonest first. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** Who bears a Chinese family name (罗), which names somebody only before a title (罗局长). */
  readonly chineseFamilies: ReadonlyMap<string, readonly Reference[]>;
}

const isSingleWord = (text: string) => !/[\s-]/.test(text);

/** Every name of the people of the records. A person of several spellings has them all as references of each name. */
export function* personNames(register: Register): Steps<PersonNames> {
  const names: Name[] = [];
  const spellings = new Map<string, readonly string[]>();
  const chineseFamilies = new Map<string, Reference[]>();
  const recorded = yield* recordedPersons(register);
  const families = knownFamilies(recorded);
  for (const person of yield* samePersons(recorded)) {
    yield;
    const ids = person.map(({ name }) => name);
    const full = new Set(person.flatMap(fullNames));
    const chinese = new Set(person.flatMap((spelling) => [...spelling.chinese]));
    const family = new Set(
      person.flatMap((spelling) => familyNames(spelling, families)).filter((text) => !full.has(text)),
    );
    for (const id of ids) {
      spellings.set(id, ids);
      const reference = { type: 'person', id } as const;
      for (const text of full)
        names.push({ reference, manner: 'name', writing: 'any', text, short: isSingleWord(text) });
      for (const text of chinese) names.push({ reference, manner: 'name', writing: 'any', text });
      for (const text of family) names.push({ reference, manner: 'alias', writing: 'any', text, short: true });
      for (const text of chinese) {
        const key = text.slice(0, text.length > 3 ? 2 : 1);
        const bearers = chineseFamilies.get(key);
        if (bearers) bearers.push(reference);
        else chineseFamilies.set(key, [reference]);
      }
    }
  }
  return { names, spellings, chineseFamilies };
}

/** Whether a family name is too common a word to name a person without a title: "Fox", "Li", "Kind". */
export function needsTitle(familyName: string): boolean {
  return familyName.length < 4 || isOrdinaryWord(familyName);
}
