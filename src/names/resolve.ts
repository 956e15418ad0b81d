import { editDistance } from './edit-distance.js';
import type { Manner, NameMatch, Reference, ReferenceType, Resolution } from './gazetteer.js';
import type { Lexicon, Name } from './lexicon.js';
import { allowedEdits } from './linking/spelling.js';
import { keyOf } from './tokens.js';
import { keyOfReference } from './weights.js';

/** What resolving draws on. */
export interface ResolveKnowledge {
  readonly lexicon: Lexicon;
  readonly link: (text: string) => NameMatch[];
  readonly suggest: (text: string, type: ReferenceType, limit: number) => Reference[];
  readonly weight: (reference: Reference) => number;
  /** The reference that stands for all spellings of a person. */
  readonly main: (reference: Reference) => Reference;
  /** The thing of a type that has this id, in whatever case. */
  readonly withId: (type: ReferenceType, id: string) => Reference | undefined;
}

const regionalIndicator = 0x1f1e6;
const flag = /([\u{1f1e6}-\u{1f1ff}])([\u{1f1e6}-\u{1f1ff}])/u;
const pictures = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{fe0f}\u{200d}\u{e0020}-\u{e007f}]/gu;

/** The text as typed, and without pictures and "the". */
function plainForms(text: string): string[] {
  const plain = text.replace(pictures, ' ').trim();
  return distinct([text.trim(), plain, plain.replace(/^the\s+/i, '')]);
}

/** The parts of a label as autocomplete has them, "🇰🇭 Cambodia (KH)" or "SAMR – State Administration …", and its flag. */
function labelParts(text: string): string[] {
  const plain = text.replace(pictures, ' ').trim();
  const [, name = '', code = ''] =
    /^(.*?)\s*[([（【]([^)\]）】]*)[)\]）】]$/u.exec(plain) ?? /^(.*?)\s+[-–—·|]\s+(.*)$/u.exec(plain) ?? [];
  const letters = flag.exec(text);
  const letter = (sign = '') => String.fromCharCode((sign.codePointAt(0) ?? 0) - regionalIndicator + 65);
  return distinct([name, code, letters ? letter(letters[1]) + letter(letters[2]) : '']);
}

const distinct = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '');

interface Found {
  readonly reference: Reference;
  readonly manner: Manner;
}

function named(names: readonly Name[], type: ReferenceType, { main }: ResolveKnowledge): Found[] {
  const ofType = names.filter(({ reference }) => reference.type === type);
  const full = ofType.filter(({ short }) => !short);
  return unique(
    (full.length > 0 ? full : ofType).map(({ reference, manner }) => ({ reference: main(reference), manner })),
  );
}

function unique(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ reference }) => {
    const key = keyOfReference(reference);
    return seen.has(key) ? false : seen.add(key);
  });
}

function outcome(
  found: readonly Found[],
  weight: (reference: Reference) => number,
  readAs?: string,
): Resolution | undefined {
  const [only, ...more] = found;
  if (!only) return undefined;
  if (more.length === 0) return { outcome: 'one', ...only, ...(readAs !== undefined && { readAs }) };
  const references = found.map(({ reference }) => reference);
  const isShared = references.every(({ type }) => type === 'country');
  return { outcome: 'choice', references: isShared ? references : references.sort((a, b) => weight(b) - weight(a)) };
}

/** The names of a type that are fewest edits away from the text, if few enough. */
function nearest(
  text: string,
  type: ReferenceType,
  knowledge: ResolveKnowledge,
  limit: number,
): { found: Found[]; name: string } {
  const key = keyOf(text);
  let least = limit;
  let near: Name[] = [];
  if (limit > 0 && /^[a-z ]+$/.test(key))
    for (const [other, names] of knowledge.lexicon.entries()) {
      const ofType = names.filter(
        ({ reference, short, manner }) => reference.type === type && !short && manner !== 'code',
      );
      if (ofType.length === 0 || Math.abs(other.length - key.length) > least) continue;
      const edits = editDistance(key, other, least);
      if (edits > least) continue;
      near = edits < least ? ofType : [...near, ...ofType];
      least = edits;
    }
  const found = unique(
    near.map(({ reference }) => ({ reference: knowledge.main(reference), manner: 'spelling' as const })),
  );
  return { found, name: near[0]?.text ?? '' };
}

/** What one of the texts is the whole name, or the id, of. */
function wholeName(
  texts: readonly string[],
  types: readonly ReferenceType[],
  knowledge: ResolveKnowledge,
): Resolution | undefined {
  for (const text of texts)
    for (const type of types) {
      const names = knowledge.lexicon.find(keyOf(text));
      const byId = knowledge.withId(type, text);
      const own = names.find(({ reference }) => reference.type === type && reference.id === byId?.id);
      if (byId) return { outcome: 'one', reference: byId, manner: own?.manner ?? 'code' };
      const found = outcome(named(names, type, knowledge), knowledge.weight);
      if (found) return found;
    }
  return undefined;
}

/** See `Gazetteer.resolve`. */
export function resolve(text: string, types: readonly ReferenceType[], knowledge: ResolveKnowledge): Resolution {
  const found =
    wholeName(plainForms(text), types, knowledge) ??
    linkedAlone(text, types, knowledge) ??
    wholeName(labelParts(text), types, knowledge);
  if (found) return found;
  for (const type of types) {
    const key = keyOf(text);
    const { found: near, name } = nearest(text, type, knowledge, allowedEdits(key.replaceAll(' ', '')));
    const resolution = outcome(near, knowledge.weight, name);
    if (resolution) return resolution;
  }
  return { outcome: 'none', near: near(text, types, knowledge) };
}

/** The share of a text that has to be names for it to stand for the one of its type. */
const mostly = 0.6;

/** The one name in a text that is little more than it: "Ministry of Commerce, China". */
function linkedAlone(
  text: string,
  types: readonly ReferenceType[],
  { link, main, weight }: ResolveKnowledge,
): Resolution | undefined {
  const matches = link(text).filter(({ manner }) => manner !== 'spelling');
  const covered = matches.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const type of types) {
    const named = matches.filter(({ references }) => references.some((reference) => reference.type === type));
    const [match, ...others] = named;
    if (!match || others.length > 0 || covered < mostly * text.trim().length) continue;
    const references = match.references.filter((reference) => reference.type === type);
    return outcome(
      unique(references.map((reference) => ({ reference: main(reference), manner: match.manner }))),
      weight,
    );
  }
  return undefined;
}

const offered = 5;

/** Names to offer where nothing has the name: those that begin with the text, then those a few letters away. */
function near(text: string, types: readonly ReferenceType[], knowledge: ResolveKnowledge): Reference[] {
  const length = keyOf(text).length;
  const limit = length < 4 ? 1 : length < 8 ? 2 : 3;
  const found = types.flatMap((type) => [
    ...nearest(text, type, knowledge, limit).found.map(({ reference }) => reference),
    ...knowledge.suggest(text, type, offered),
  ]);
  return unique(found.map((reference) => ({ reference, manner: 'spelling' })))
    .map(({ reference }) => reference)
    .slice(0, offered);
}
