/** Something to choose. */
export interface Choice {
  readonly value: string;
  /** What is shown. */
  readonly name: string;
  /** Shown only: it cannot be chosen. */
  readonly disabled?: boolean;
}

export interface TextQuestion {
  readonly message: string;
  /** Stands there already, and can be changed. */
  readonly initial?: string | undefined;
  /** What is wrong with an answer (as it is trimmed); undefined where nothing is. Asked again until then. */
  readonly complaint: (answer: string) => string | undefined;
}

export interface SearchQuestion {
  readonly message: string;
  /** What is offered for the letters typed so far, the likeliest first. */
  readonly offers: (typed: string) => readonly Choice[];
}

/** Whoever is asked for the parts of a record: a person at a terminal, or a script in a test. */
export interface Asker {
  /** @returns the answer, trimmed; empty where nothing was answered and the question allows that */
  text(question: TextQuestion): Promise<string>;
  /** @returns the value of what was chosen */
  search(question: SearchQuestion): Promise<string>;
  confirm(question: { readonly message: string; readonly initial: boolean }): Promise<boolean>;
  /** Shows lines that ask for nothing. */
  say(text: string): void;
}

/** The one who was asked left before the end. */
export class Left extends Error {
  override readonly name = 'Left';
}
