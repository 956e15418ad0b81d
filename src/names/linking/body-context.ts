import type { Candidate, Name } from '../lexicon.js';
import type { Tokens } from '../tokens.js';
import { between, type Surroundings } from './writing-rules.js';

/** The countries named beside a body, which tell which of several it is. */
interface Neighbours {
  /** Named so that the body must be theirs: "Danish …", "Korea's …", "… of Viet Nam". */
  readonly binding: ReadonlySet<string>;
  /** Named so that it may be theirs: "MIC (Japan)", "NIM, China". */
  readonly likely: ReadonlySet<string>;
}

/** The countries that candidates ending, or beginning, at a token name. */
export interface CountriesAt {
  readonly ending: (token: number) => readonly string[];
  readonly starting: (token: number) => readonly string[];
}

function neighbours({ first, last }: Candidate, around: Surroundings, countries: CountriesAt): Neighbours {
  const { tokens } = around;
  const binding = new Set<string>();
  const likely = new Set<string>();
  const isChinese = tokens.words[first - 1] === '的';
  const before = isChinese ? first - 2 : first - 1;
  if (before >= 0 && (isChinese || /^\s*$/.test(between(around, before)))) addAll(binding, countries.ending(before));
  const next = afterOf(tokens, last + 1);
  if (next !== undefined) addAll(binding, countries.starting(next));
  else if (/^(,\s*|\s*\(|（)$/.test(between(around, last))) addAll(likely, countries.starting(last + 1));
  return { binding, likely };
}

function addAll(set: Set<string>, values: readonly string[]): void {
  for (const value of values) set.add(value);
}

/** The token after "of", "in" or "of the". */
function afterOf({ words }: Tokens, token: number): number | undefined {
  const word = words[token];
  if (word !== 'of' && word !== 'in' && word !== 'from') return undefined;
  return words[token + 1] === 'the' ? token + 2 : token + 1;
}

/**
 * Which of the bodies with this name are meant: those of the country beside it; without one, those that go by this name
 * alone. A name that any country's body could have is no body where a country stands beside it that has none such.
 */
export function bodiesMeant(
  names: readonly Name[],
  candidate: Candidate,
  around: Surroundings,
  countries: CountriesAt,
  countryOf: (body: string) => string | undefined,
): readonly Name[] {
  const { binding, likely } = neighbours(candidate, around, countries);
  const isOf = (side: ReadonlySet<string>) => (name: Name) => side.has(countryOf(name.reference.id) ?? '');
  const bound = names.filter(isOf(binding));
  if (bound.length > 0) return bound;
  const alone = names.filter((name) => !name.short);
  if (binding.size > 0) return alone.filter((name) => !name.generic);
  const near = names.filter(isOf(likely));
  return near.length > 0 ? near : alone;
}
