import type { Register } from '../../records/register.js';
import type { Term, Topic } from '../../records/schema.js';
import type { Manner, Reference } from '../gazetteer.js';
import type { Name, Writing } from '../lexicon.js';
import { isOrdinaryWord } from '../ordinary-words.js';

/** Words for a document of any type. */
const anyDocument: readonly string[] = [
  'document',
  'documents',
  'paper',
  'papers',
  'deal',
  'deals',
  'instrument',
  'instruments',
  'text',
  'texts',
  'legal instrument',
  'legal instruments',
  'signed document',
  'signed documents',
  '文件',
  '文书',
  '文本',
];

/** Words of Taiwan for words of the mainland in the vocabulary. */
const taiwanWords: readonly (readonly [string, string])[] = [
  ['信息', '资讯'],
  ['网络', '网路'],
  ['数字', '数位'],
  ['软件', '软体'],
  ['芯片', '晶片'],
  ['纳米', '奈米'],
  ['质量', '品质'],
  ['人工智能', '人工智慧'],
  ['智能', '智慧'],
  ['互联网', '网际网路'],
  ['集成电路', '积体电路'],
  ['计算机', '电脑'],
  ['清真', '哈拉'],
];

const hasTaiwanWord = new RegExp(taiwanWords.map(([from]) => from).join('|'));

const endsInCapital = /[A-Z0-9]$/;

/** The other number of an English name: "agreement" for "agreements" and the reverse; none for names that have but one. */
function otherNumber(name: string): string | undefined {
  if (endsInCapital.test(name)) return `${name}s`;
  const end = name.slice(-3).toLowerCase();
  if (end.endsWith('ss') || end.endsWith('x') || end.endsWith('ch') || end.endsWith('sh')) return `${name}es`;
  if (end === 'ing') return `${name}s`;
  if (end.endsWith('us') || end.endsWith('is') || end === 'ics' || end === 'ews' || end.endsWith('ed'))
    return undefined;
  if (end === 'ies') return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(name)) return name.slice(0, -2);
  if (end.endsWith('s')) return name.slice(0, -1);
  if (end.endsWith('y') && !'aeiou'.includes(end.charAt(1))) return `${name.slice(0, -1)}ies`;
  return `${name}s`;
}

/** Abbreviations that are words ("IT") count in capitals only. */
function writingOf(text: string): Writing {
  return text.length < 3 && isOrdinaryWord(text.toLowerCase()) ? 'capitals' : 'any';
}

const isHan = (text: string) => text.charCodeAt(text.length - 1) >= 0x3400 || text.charCodeAt(0) >= 0x3400;

/** The name in other words: an English one in the other number, a Chinese one with Taiwan's words. */
function variantsOf(text: string): string[] {
  if (!isHan(text)) return [otherNumber(text) ?? []].flat();
  const variants: string[] = [];
  if (!hasTaiwanWord.test(text)) return variants;
  for (const [from, to] of taiwanWords) if (text.includes(from)) variants.push(text.replaceAll(from, to));
  return variants;
}

type TermType = 'field' | 'kind' | 'document-type' | 'topic';

function namesOf(
  type: TermType,
  id: string,
  listed: readonly (readonly [string, Manner])[],
  isWhole: (text: string) => boolean,
): Name[] {
  const reference: Reference = { type, id };
  const names: Name[] = [];
  const add = (text: string, manner: Manner) =>
    names.push({ reference, manner, writing: isWhole(text) ? 'whole' : writingOf(text), text });
  for (const [text, manner] of listed) add(text, manner);
  for (const [text, manner] of listed) for (const other of variantsOf(text)) add(other, manner);
  return names;
}

function listedOf(term: Term | Topic): (readonly [string, Manner])[] {
  const names = 'name_plural' in term ? [term.name, term.name_plural] : [term.name];
  if (term.name_zh !== null) names.push(term.name_zh);
  return [
    ...names.map((text) => [text, 'name'] as const),
    ...[...term.aliases, ...term.aliases_zh].map((text) => [text, 'alias'] as const),
  ];
}

const never = () => false;

/**
 * The names of fields, kinds of records, types of documents and topics. Names of topics that name two sides, as
 * `namesTwoSides` says, are for whole texts only.
 */
export function* termNames(
  { fields, kinds, documentTypes, topics }: Register,
  namesTwoSides: (text: string) => boolean,
): Generator<Name> {
  for (const [type, terms] of [
    ['field', fields],
    ['document-type', documentTypes],
    ['kind', kinds],
  ] as const)
    for (const term of terms.values()) yield* namesOf(type, term.id, listedOf(term), never);
  for (const topic of topics.values()) yield* namesOf('topic', topic.id, listedOf(topic), namesTwoSides);
  for (const text of anyDocument)
    yield { reference: { type: 'document-type', id: 'document' }, manner: 'name', writing: 'any', text };
}
