/**
 * The words of questions: what each phrase tells about what is asked. Names of countries, bodies and the like are the
 * gazetteer's, times the period parser's. A phrase stands once; the longest that fits at a place is taken.
 *
 * English phrases are written in lower case without diacritics, Chinese ones in Simplified characters, as `fold()` gives them.
 */
export type Cue =
  // What is asked for.
  | 'which'
  | 'who'
  | 'when'
  | 'where'
  | 'count'
  | 'share'
  | 'yes-no'
  | 'aux'
  | 'be'
  | 'list'
  | 'summary'
  | 'define'
  | 'source'
  | 'title'
  // Head nouns.
  | 'noun-country'
  | 'noun-partner'
  | 'noun-body'
  | 'noun-person'
  | 'noun-field'
  | 'noun-topic'
  | 'noun-place'
  | 'noun-year'
  | 'noun-date'
  | 'noun-act'
  | 'committee'
  | 'noun-document'
  | 'noun-head'
  | 'noun-role'
  | 'noun-side'
  // Verbs of the domain.
  | 'sign'
  | 'exist'
  | 'renew'
  | 'meet'
  | 'cooperate'
  | 'cover'
  | 'attend'
  | 'represent'
  | 'happen'
  | 'hold'
  | 'visit'
  | 'report'
  // Order, number and comparison.
  | 'latest'
  | 'earliest'
  | 'most'
  | 'least'
  | 'ordinal'
  | 'number'
  | 'more'
  | 'fewer'
  | 'versus'
  | 'than'
  | 'compare'
  | 'per-year'
  | 'per-country'
  | 'per-field'
  // Joining, leaving out, referring.
  | 'and'
  | 'or'
  | 'with'
  | 'between'
  | 'in'
  | 'for'
  | 'by'
  | 'of'
  | 'not'
  | 'nothing'
  | 'without'
  | 'except-end'
  | 'after'
  | 'before'
  | 'that-also'
  | 'both'
  | 'pronoun'
  | 'there'
  | 'what-about'
  /** What was said just before is taken back: "no sorry", 说错了. */
  | 'correction'
  // What no record holds, and what is no question about records at all.
  | 'future'
  | 'unrecorded'
  | 'off-topic'
  | 'greeting'
  | 'thanks'
  | 'help'
  | 'override'
  // Known, and without meaning here.
  | 'stop';

/** The phrases of one language, by what they tell. */
export type Phrases = Readonly<Partial<Record<Cue, readonly string[]>>>;

/** The phrases of a list written with a bar between them. */
export const words = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
