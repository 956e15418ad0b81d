import type { Register } from '../register.js';
import type { Body } from '../schema.js';
import { countryCodes, englishNamesOf } from '../sides.js';
import type { Remark } from './remark.js';
import { likeness, wordsOf } from './words.js';

/**
 * Bodies that stand in the vocabulary twice, so that records of one body are spread over two: entries of one country that
 * share a name, or whose names differ in little and of which neither succeeds the other. The remark stands at the later
 * entry.
 */
export function oneBodyTwice({ bodies }: Register): Remark[] {
  const byCountry = new Map<string, Named[]>();
  const remarks: Remark[] = [];
  for (const body of bodies.values()) {
    const named = nameIn(body);
    const others = byCountry.get(body.country) ?? [];
    byCountry.set(body.country, others);
    for (const other of others) {
      const why = inSuccession(body, other.body, bodies) ? undefined : sameName(other, named);
      if (why !== undefined) remarks.push(remarkOn(other.body, body, why));
    }
    others.push(named);
  }
  return remarks;
}

interface Named {
  readonly body: Body;
  /** Each name as its words in any order, without those that name the country: "Ministry of Trade of Kenya" is of trade. */
  readonly names: readonly { readonly text: string; readonly words: ReadonlySet<string> }[];
}

function nameIn(body: Body): Named {
  const country = new Set(englishNamesOf(body.country).flatMap((name) => [...wordsOf(name)]));
  const own = (text: string) => new Set([...wordsOf(text)].filter((word) => !country.has(word)));
  const written = [body.name, ...body.aliases, body.name_zh, ...body.aliases_zh].filter((name) => name !== null);
  return { body, names: written.map((text) => ({ text, words: own(text) })) };
}

/** A successor is another body, though its name be nearly the same. */
function inSuccession(a: Body, b: Body, bodies: Register['bodies']): boolean {
  const reaches = (from: Body, to: Body): boolean => {
    let id = from.succeeds;
    while (id !== null && id !== to.id) id = bodies.get(id)?.succeeds ?? null;
    return id !== null;
  };
  return reaches(a, b) || reaches(b, a);
}

/** The two names by which two entries are probably one body. */
function sameName(a: Named, b: Named): readonly [string, string] | undefined {
  // Ministries and offices that sign under different abbreviations are different, however near their names are.
  const mayDiffer =
    a.body.kind === b.body.kind && (a.body.abbr === null || b.body.abbr === null || a.body.abbr === b.body.abbr);
  for (const one of a.names)
    for (const other of b.names) {
      const alike = likeness(one.words, other.words);
      if (alike === 1) return [one.text, other.text];
      if (mayDiffer && alike >= nearlyTheSame && !differInPlace(one.words, other.words)) return [one.text, other.text];
    }
  return undefined;
}

/** Two words of three, as in "Ministry of Economy" and "Ministry of Economy and Commerce". */
const nearlyTheSame = 0.66;

/** An embassy in Iran is not the embassy in Uganda. */
function differInPlace(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a, ...b].some((word) => a.has(word) !== b.has(word) && places.has(word));
}

const places = new Set(countryCodes.flatMap((code) => englishNamesOf(code).flatMap((name) => [...wordsOf(name)])));

function remarkOn(first: Body, second: Body, [name, other]: readonly [string, string]): Remark {
  const names = name === other ? `the name “${name}”` : `“${other}”, and \`${first.id}\` “${name}”`;
  const both = name === other ? `has ${names}, as \`${first.id}\` has` : `is called ${names}`;
  return {
    about: { body: second.id },
    path: ['name'],
    message: `\`${second.id}\` ${both}: if they are one body, keep one entry and give it both names; if one took over from the other, say so with \`succeeds\``,
  };
}
