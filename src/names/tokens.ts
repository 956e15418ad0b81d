import { fold } from './fold.js';

/** What lies between two tokens: nothing that parts words, a comma (which some names hold), or the end of a phrase. */
type Gap = 'open' | 'comma' | 'closed';

/** A text cut into words (of letters and digits) and single Chinese characters. All arrays run parallel. */
export interface Tokens {
  /** The words as names are compared: folded, without possessive 's, in one spelling. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** All words in a row, as in the key of a name; `from[i]` to `to[j]` is the key of tokens i to j. */
  readonly joined: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** What lies before each token. */
  readonly gaps: readonly Gap[];
}

type UnitClass = 1 | 2 | 3;
const other = 1;
const letter = 2;
const han = 3;
const classes = new Uint8Array(0x10000);
const isLetter = /[\p{L}\p{N}\p{M}]/u;

function classOf(code: number): UnitClass {
  const known = classes[code] as UnitClass | 0 | undefined;
  if (known) return known;
  const isHan = (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;
  const result = isHan ? han : isLetter.test(String.fromCharCode(code)) ? letter : other;
  classes[code] = result;
  return result;
}

const apostrophe = 39;
const dot = 46;
const ampersand = 38;

/** Spellings that differ between British and American English, and words that are written in two ways. */
const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    programme: 'program',
    programmes: 'programs',
    licence: 'license',
    licences: 'licenses',
    licenced: 'licensed',
    centre: 'center',
    centres: 'centers',
    metre: 'meter',
    metres: 'meters',
    fibre: 'fiber',
    theatre: 'theater',
    defence: 'defense',
    labour: 'labor',
    colour: 'color',
    behaviour: 'behavior',
    harbour: 'harbor',
    neighbour: 'neighbor',
    neighbours: 'neighbors',
    honour: 'honor',
    favour: 'favor',
    labelling: 'labeling',
    labelled: 'labeled',
    dialogue: 'dialog',
    dialogues: 'dialogs',
    catalogue: 'catalog',
    ageing: 'aging',
    tyre: 'tire',
    tyres: 'tires',
    aluminium: 'aluminum',
    sulphur: 'sulfur',
    judgement: 'judgment',
    practise: 'practice',
    cheque: 'check',
    enquiry: 'inquiry',
    enquiries: 'inquiries',
  }),
);

/** Words in -ise and -yse that American English writes with z; -isation and its like too. */
const ise = /^(\w{3,})(is|ys)(e|ed|es|er|ers|ing|ation|ations|ational)$/;
const tokenMark = /\p{M}+/gu;
const notAscii = /[^\0-\x7f]/;

function spell(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const plain = notAscii.test(word) ? word.replace(tokenMark, '') : word;
  if (plain.length < 6 || !(plain.includes('is', 3) || plain.includes('ys', 3))) return plain;
  return plain.replace(ise, (_, stem: string, s: string, end: string) => `${stem}${s === 'is' ? 'iz' : 'yz'}${end}`);
}

/** 与 and 及 stand for 和 in names. */
const hanSpellings: ReadonlyMap<string, string> = new Map([
  ['与', '和'],
  ['及', '和'],
  ['暨', '和'],
]);

/** Where a word of letters that starts at `start` ends: apostrophes within it, "U.S." and "co-operation" belong to it. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && classOf(text.charCodeAt(end)) === letter) end++;
  if (end - start === 1 && text.charCodeAt(end) === dot) {
    let at = end + 1;
    while (
      classOf(text.charCodeAt(at)) === letter &&
      (text.charCodeAt(at + 1) === dot || classOf(text.charCodeAt(at + 1)) === other || at + 1 >= text.length) &&
      text.charCodeAt(at + 1) !== apostrophe
    ) {
      const dotted = text.charCodeAt(at + 1) === dot;
      end = dotted ? at + 2 : at + 1;
      at += 2;
      if (!dotted) break;
    }
    return end;
  }
  if (text.charCodeAt(end) === apostrophe && classOf(text.charCodeAt(end + 1)) === letter)
    return endOfWord(text, end + 1);
  if (end - start === 2 && (text.startsWith('co-operat', start) || text.startsWith('co-ordinat', start)))
    return endOfWord(text, end + 1);
  return end;
}

const hasJoint = /['.-]/;
const joints = /['.-]/g;

function wordOf(folded: string, start: number, end: number): string {
  const word = folded.slice(start, end);
  if (!hasJoint.test(word)) return spell(word);
  return spell((word.endsWith("'s") ? word.slice(0, -2) : word).replace(joints, ''));
}

const closing = /[!?;:\n\r|。]/;

function gapBetween(folded: string, from: number, to: number, lengthBefore: number, bothHan: boolean): Gap {
  if (from === to) return 'open';
  let gap: Gap = 'open';
  for (let i = from; i < to; i++) {
    const unit = folded.charAt(i);
    if (unit === ',') gap = 'comma';
    // A full stop ends a phrase, save after an abbreviation: "St. Lucia", "J. Thomas", "Md. Ikramul".
    else if (unit === '.' && lengthBefore > 3) return 'closed';
    else if (closing.test(unit)) return 'closed';
    else if (bothHan && unit === ' ') return 'closed';
  }
  return gap;
}

/** Cuts a text into tokens. Offsets are those of the text. */
export function tokenize(text: string): Tokens {
  const folded = fold(text);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const gaps: Gap[] = [];
  let joined = '';
  let wasHan = false;
  let position = 0;
  while (position < folded.length) {
    const code = folded.charCodeAt(position);
    const unitClass = classOf(code);
    if (unitClass === other && code !== ampersand) {
      position++;
      continue;
    }
    const isHan = unitClass === han;
    const end = unitClass === letter ? endOfWord(folded, position) : position + 1;
    const unit = folded.slice(position, end);
    const word = isHan ? (hanSpellings.get(unit) ?? unit) : code === ampersand ? 'and' : wordOf(folded, position, end);
    const last = ends.length - 1;
    const previousEnd = ends[last] ?? 0;
    gaps.push(
      last < 0
        ? 'closed'
        : gapBetween(folded, previousEnd, position, previousEnd - (starts[last] ?? 0), isHan && wasHan),
    );
    if (joined !== '' && !(isHan && wasHan)) joined += ' ';
    from.push(joined.length);
    joined += word;
    to.push(joined.length);
    words.push(word);
    starts.push(position);
    ends.push(end);
    wasHan = isHan;
    position = end;
  }
  return { words, starts, ends, joined, from, to, gaps };
}

/** A name as the lexicon keeps it. */
export interface NameKey {
  /** Its words in a row, under which it is found however it is spelt. */
  readonly key: string;
  readonly first: string;
  /** How many tokens it has. */
  readonly count: number;
}

/** A name of plain letters that no word of may be spelt in two ways: most names, and the quick way for them. */
const plainName = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const variable =
  /is[eai]|ys[ei]|amme|icenc|tre|ibre|efence|our|labell|logue|ageing|tyre|umini|sulph|udgem|cheque|enquir/;
/** A name in which only spaces, hyphens and the like part the words. */
const simplyParted = /^[a-z0-9 ,()/-]+$/;
const notInWord = /[^a-z0-9]+/;
const hanName = /^[\u4e00-\u9fff]+$/;
const hanJoint = /[与及暨]/g;

/** The key of a name: what `tokenize` gives, by a shorter way for names of plain letters or of Chinese characters only. */
export function nameKey(name: string): NameKey {
  const lower = name.toLowerCase();
  if (plainName.test(lower) && !variable.test(lower)) {
    let count = 1;
    const space = lower.indexOf(' ');
    for (let at = space; at >= 0; at = lower.indexOf(' ', at + 1)) count++;
    return { key: lower, first: space < 0 ? lower : lower.slice(0, space), count };
  }
  if (simplyParted.test(lower) && !lower.includes('o-o')) {
    const words = lower.split(notInWord).flatMap((word) => (word === '' ? [] : spell(word)));
    return { key: words.join(' '), first: words[0] ?? '', count: words.length };
  }
  if (hanName.test(name)) {
    const key = fold(name).replace(hanJoint, '和');
    return { key, first: key.charAt(0), count: key.length };
  }
  const { joined, words } = tokenize(name);
  return { key: joined, first: words[0] ?? '', count: words.length };
}

/** The key under which a name is found, however it is spelt. */
export function keyOf(name: string): string {
  return nameKey(name).key;
}

/** The same tokens with another word in one place. */
export function withWord(tokens: Tokens, token: number, word: string): Tokens {
  const shift = word.length - (tokens.words[token] ?? '').length;
  const start = tokens.from[token] ?? 0;
  const end = tokens.to[token] ?? start;
  return {
    ...tokens,
    words: tokens.words.map((old, i) => (i === token ? word : old)),
    joined: tokens.joined.slice(0, start) + word + tokens.joined.slice(end),
    from: tokens.from.map((at, i) => (i > token ? at + shift : at)),
    to: tokens.to.map((at, i) => (i >= token ? at + shift : at)),
  };
}
