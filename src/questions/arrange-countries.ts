import { isCue } from './clauses.js';
import type { Scope } from './query.js';
import type { Token } from './tokens.js';

const isCountry = (token: Token | undefined) => token?.type === 'name' && token.match.references[0].type === 'country';

const allOfThem =
  /^(trilateral|trilaterally|three-way|tripartite|all three|the three of them|(the )?three (countries|sides|nations)|三方|三国|三边|三家|三方之间|三国之间|四方|四国)$/i;

/** More than two countries are one and its several partners: "China with Germany and India". */
export function arrangeCountries(scope: Scope, tokens: readonly Token[]): Scope {
  const countries = scope.countries ?? [];
  const joinedByOr = tokens.some((token) => isCue(token, 'or'));
  if (countries.length === 2 && joinedByOr) {
    const [a, b] = tokens.flatMap((token, i) =>
      token.type === 'name' && token.match.references[0].type === 'country' ? [i] : [],
    );
    // "signed with Korea or Japan": one of the two takes part, not both.
    const joint = a === undefined || b === undefined ? [] : tokens.slice(a + 1, b);
    if (
      joint.some((token) => isCue(token, 'or')) &&
      joint.every((token) => isCue(token, 'or', 'with', 'of', 'stop', 'in', 'for', 'and'))
    )
      return { ...scope, countries: [countries.flat()] };
    return scope;
  }
  if (countries.length <= 2) return scope;
  // "all three", 三方: every one of them takes part.
  if (tokens.some(({ text }) => allOfThem.test(text))) return scope;
  // "with Germany or Japan, signed by China": the alternatives stand side by side, and the third is with either.
  const at = tokens.findIndex((token, i) => isCue(token, 'or') && isCountry(tokens[i - 1]) && isCountry(tokens[i + 1]));
  if (at !== -1 && countries.length === 3) {
    const pair = [tokens[at - 1], tokens[at + 1]].flatMap((token) =>
      token?.type === 'name' ? [token.match.references[0].id] : [],
    );
    return { ...scope, countries: [...countries.filter((list) => !pair.includes(list[0] ?? '')), pair] };
  }
  const [anchor, ...partners] = countries;
  return { ...scope, countries: [anchor ?? [], partners.flat()] };
}
