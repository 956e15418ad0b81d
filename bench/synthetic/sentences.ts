import type { Register } from '../../src/records/register.js';
import type { Random } from './random.js';

/** A sentence in both languages of records. */
export interface Both {
  readonly en: string;
  readonly zh: string;
}

/** What the sentences of a record speak of, by the names that readers see. */
export interface Spoken {
  readonly sides: readonly Both[];
  readonly bodies: readonly Both[];
  readonly people: readonly Both[];
  readonly fields: readonly Both[];
  readonly topics: readonly Both[];
  /** A country and a field that the record is not about, and which its sentences may name all the same. */
  readonly beside: { readonly side: Both; readonly field: Both };
}

/** `{0.1}` stands for the second of the first list; what a record lacks leaves the pattern out. */
const patterns: readonly Both[] = [
  {
    en: '{bodies.0} and {bodies.1} reviewed the work of the past year on {fields.0} and agreed on the next steps for {topics.0}.',
    zh: '{bodies.0}与{bodies.1}回顾了过去一年在{fields.0}方面的工作，并就{topics.0}的下一步达成一致。',
  },
  {
    en: '{people.0} said that {sides.0} and {sides.1} wanted closer cooperation on {topics.0}.',
    zh: '{people.0}表示，{sides.0}与{sides.1}希望在{topics.0}方面加强合作。',
  },
  {
    en: 'Experts of {sides.1} presented their rules for {topics.0}, and those of {sides.0} theirs for {topics.1}.',
    zh: '{sides.1}专家介绍了{topics.0}方面的规定，{sides.0}专家介绍了{topics.1}方面的规定。',
  },
  {
    en: '{beside.side} took part as an observer.',
    zh: '{beside.side}作为观察员出席。',
  },
  {
    en: 'Questions of {beside.field} were left to a later round.',
    zh: '{beside.field}问题留待以后讨论。',
  },
  {
    en: '{people.1} proposed a joint working group on {fields.0}, to report within {number} months.',
    zh: '{people.1}提议成立{fields.0}联合工作组，在{number}个月内提出报告。',
  },
  {
    en: 'The project {project} will compare {number} standards on {topics.0}, among them ISO {standard}.',
    zh: '{project}项目将比较{number}项{topics.0}标准，其中包括ISO {standard}。',
  },
  {
    en: '{company} of {sides.1} is to be among the first to have its products recognized.',
    zh: '{sides.1}的{company}将成为首批产品获得承认的企业之一。',
  },
];

const syllables = 'ba ko ri ten mal so vi dra lu per na zhi mo ka sen tor al be gri os ny fa hel um'.split(' ');

/** A word that nobody has used before, as projects and companies have names. */
export function coinedWord(random: Random): string {
  const word = Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Writes sentences of records: some about what the record is about, some taken from the shipped records as they are. */
export class SentenceWriter {
  readonly #shipped: Both[];

  constructor(
    register: Register,
    private readonly random: Random,
  ) {
    this.#shipped = register.records.flatMap(({ facts }) =>
      facts.en.flatMap((en, at) => (facts.zh?.[at] === undefined ? [] : [{ en, zh: facts.zh[at] }])),
    );
  }

  /** Between 2 and 5 sentences. */
  write(spoken: Spoken): Both[] {
    const own = this.random
      .several(patterns, 2 + this.random.below(2))
      .flatMap((pattern) => this.#fill(pattern, spoken));
    const others = this.random.several(this.#shipped, 1 + this.random.below(2));
    return [...own, ...others];
  }

  #fill(pattern: Both, spoken: Spoken): Both[] {
    const { random } = this;
    const coined = {
      number: String(2 + random.below(30)),
      standard: String(1000 + random.below(60_000)),
      project: coinedWord(random),
      company: coinedWord(random),
    };
    let isWhole = true;
    const find = (path: string): Both | undefined => {
      if (path in coined) {
        const word = coined[path as keyof typeof coined];
        return { en: word, zh: word };
      }
      const [list = '', at = ''] = path.split('.');
      if (list === 'beside') return spoken.beside[at as keyof Spoken['beside']];
      return spoken[list as Exclude<keyof Spoken, 'beside'>][Number(at)];
    };
    const fill = (language: keyof Both) =>
      pattern[language].replace(/\{([^}]+)\}/g, (_, path: string) => {
        const found = find(path);
        if (!found) isWhole = false;
        return found?.[language] ?? '';
      });
    const filled = { en: fill('en'), zh: fill('zh') };
    return isWhole ? [filled] : [];
  }
}
