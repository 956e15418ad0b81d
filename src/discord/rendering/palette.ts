import type { Answer, AnswerKind } from '../../answers/answer.js';

/**
 * The colour at the edge of a card says what kind of answer it is, as does the small line above the answer: a colour never
 * says anything alone. Contrast to Discord's dark (#242429) and light (#ffffff) cards is at least 3 to 1, what WCAG 2.2 asks of
 * graphics (1.4.11).
 */
export const accents = {
  /** Documents signed, and how many. */
  documents: 0x4f7fe0,
  /** Meetings, visits and other acts. */
  acts: 0x2f9488,
  /** People, organizations, definitions. */
  names: 0x9a6fd6,
  /** Several things set beside each other. */
  comparison: 0xb0712f,
  /** Sentences quoted from records. */
  text: 0x6f7d8c,
  /** Understood, and nothing recorded. */
  nothing: 0xb5771b,
  /** A question back. */
  choice: 0xa8820f,
  /** About the bot itself. */
  plain: 0x77808c,
  good: 0x3a9559,
  warning: 0xb5771b,
  error: 0xd9484c,
} as const;

const ofKinds: Partial<Record<AnswerKind, number>> = {
  people: accents.names,
  bodies: accents.names,
  define: accents.names,
  compare: accents.comparison,
  text: accents.text,
};

export function accentOf({ outcome, kind, query }: Answer): number {
  switch (outcome) {
    case 'no-record':
      return accents.nothing;
    case 'unclear':
      return accents.choice;
    case 'out-of-scope':
      return accents.plain;
    case 'answered':
      return ofKinds[kind] ?? (query.of === 'documents' ? accents.documents : accents.acts);
  }
}
