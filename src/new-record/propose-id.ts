import type { CooperationRecord } from '../records/schema.js';
import { englishNamesOf } from '../records/sides.js';

/** Words of titles that ids leave out: small ones, and verbs, which say what the other words do already. */
const leftOut = new Set(
  `a about after again an and as at between by during for from his her how in into its new of on over s that the their them to two
  under up which while with agree agrees begin begins between bring brings call calls conclude concludes discuss discusses give
  gives hold holds join joins learn learns look looks make makes meet meets open opens plan plans present presents publish publishes
  report reports see sees set setting sets sign signed signing signs start starts strengthen take takes talk talks tie ties`.split(
    /\s+/,
  ),
);

/** How many words of the title an id holds: most ids of the register have three to five. */
const mostWords = 5;

/**
 * The id that the register would give a record: `<date>-<codes of the sides, in order of the alphabet>-<a few words>`, in small
 * letters, the words being those of the title that tell it from others.
 *
 * @param taken the ids that there are: a number is added where the id would be one of them
 */
export function proposeId(
  { date, countries, title }: Pick<CooperationRecord, 'date' | 'countries' | 'title'>,
  taken: { has(id: string): boolean },
): string {
  const sides = [...countries].sort().map((code) => code.toLowerCase());
  const ofSides = new Set(countries.flatMap((code) => [code, ...englishNamesOf(code)].flatMap(wordsIn)));
  const words = wordsIn(title.en.replace(/\bmemorand(?:um|a) of understanding\b|\bmous?\b/gi, 'mou')).filter(
    (word) => !leftOut.has(word) && !ofSides.has(word),
  );
  const id = [date, ...sides, ...[...new Set(words)].slice(0, mostWords)].join('-');
  let proposal = id;
  for (let number = 2; taken.has(proposal); number++) proposal = `${id}-${number}`;
  return proposal;
}

function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]s\b/g, '')
    .toLowerCase();
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
}
