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

/** The text itself, then without flags and codes as autocomplete labels have them ("🇰🇭 Cambodia (KH)"), then those alone. */
function variantsOf(text: string): string[] {
  const plain = text.replace(pictures, ' ').trim();
  const bracketed = /^(.*?)\s*[([（【]([^)\]）】]*)[)\]）】]$/u.exec(plain);
  const variants = [text.trim(), plain];
  if (bracketed) variants.push(bracketed[1] ?? '', bracketed[2] ?? '');
  const dashed = /^(.*?)\s+[-–—·|]\s+(.*)$/u.exec(plain);
  if (dashed) variants.push(dashed[1] ?? '', dashed[2] ?? '');
  variants.push(...variants.map((variant) => variant.replace(/^the\s+/i, '')));
  const letters = flag.exec(text);
  if (letters) {
    const letter = (sign = '') => String.fromCharCode((sign.codePointAt(0) ?? 0) - regionalIndicator + 65);
    variants.push(letter(letters[1]) + letter(letters[2]));
  }
  return [...new Set(variants)].filter((variant) => variant !== '');
}

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

/** See `Gazetteer.resolve`. */
export function resolve(text: string, types: readonly ReferenceType[], knowledge: ResolveKnowledge): Resolution {
  const { lexicon, weight, withId } = knowledge;
  for (const variant of variantsOf(text))
    for (const type of types) {
      const byId = withId(type, variant);
      if (byId) return { outcome: 'one', reference: byId, manner: 'code' };
      const found = outcome(named(lexicon.find(keyOf(variant)), type, knowledge), weight);
      if (found) return found;
    }
  const linked = linkedAlone(text, types, knowledge);
  if (linked) return linked;
  for (const type of types) {
    const key = keyOf(text);
    const { found, name } = nearest(text, type, knowledge, allowedEdits(key.replaceAll(' ', '')));
    const resolution = outcome(found, weight, name);
    if (resolution) return resolution;
  }
  return { outcome: 'none', near: near(text, types, knowledge) };
}

/** The one name in a text that is little more than it: "Ministry of Commerce, China". */
function linkedAlone(
  text: string,
  types: readonly ReferenceType[],
  { link, main, weight }: ResolveKnowledge,
): Resolution | undefined {
  const matches = link(text).filter(({ manner }) => manner !== 'spelling');
  for (const type of types) {
    const named = matches.filter(({ references }) => references.some((reference) => reference.type === type));
    const [match, ...others] = named;
    if (!match || others.length > 0 || match.end - match.start < 0.6 * text.trim().length) continue;
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
