import { Left, type Asker, type SearchQuestion, type TextQuestion } from '../../src/new-record/asker.js';

/** What is answered to the next question whose message begins so. In a search, what is typed: the first offer is taken. */
export type Answer = readonly [question: string, answer: string | boolean];

/** Leaves at the question. */
export const leave = Symbol('leave');

/**
 * Answers from a script. A question that the script does not answer next gets what Enter gives at a terminal: the text that
 * stands there, the first offer, the answer proposed.
 */
export class ScriptedAsker implements Asker {
  readonly said: string[] = [];
  readonly complaints: string[] = [];
  readonly offered = new Map<string, readonly string[]>();
  private readonly left: (readonly [string, string | boolean | typeof leave])[];

  constructor(answers: readonly (Answer | readonly [string, typeof leave])[]) {
    this.left = [...answers];
  }

  /** Answers that no question came for. */
  get unused(): readonly unknown[] {
    return this.left;
  }

  text({ message, initial = '', complaint }: TextQuestion): Promise<string> {
    for (;;) {
      const scripted = this.next(message);
      const answer = String(scripted ?? initial).trim();
      const wrong = complaint(answer);
      if (wrong === undefined) return Promise.resolve(answer);
      if (scripted === undefined)
        throw new Error(`nothing is scripted for “${message}”, and Enter will not do: ${wrong}`);
      this.complaints.push(wrong);
    }
  }

  search({ message, offers }: SearchQuestion): Promise<string> {
    const typed = this.next(message);
    const found = offers(typeof typed === 'string' ? typed : '');
    this.offered.set(
      message,
      found.map(({ name }) => name),
    );
    const first = found.find(({ disabled }) => disabled !== true);
    if (!first) throw new Error(`“${message}” offers nothing for “${String(typed ?? '')}”`);
    return Promise.resolve(first.value);
  }

  confirm({ message, initial }: { readonly message: string; readonly initial: boolean }): Promise<boolean> {
    return Promise.resolve(Boolean(this.next(message) ?? initial));
  }

  say(text: string): void {
    this.said.push(text);
  }

  private next(message: string): string | boolean | undefined {
    const [question, answer] = this.left[0] ?? [];
    if (question === undefined || !message.startsWith(question)) return undefined;
    this.left.shift();
    if (answer === leave) throw new Left('Left. Nothing was written.');
    return answer;
  }
}
