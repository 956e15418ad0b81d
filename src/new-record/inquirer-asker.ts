import { confirm, input, search, Separator } from '@inquirer/prompts';
import { Left, type Asker, type SearchQuestion, type TextQuestion } from './asker.js';

export interface Terminal {
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream;
}

/** Asks at a terminal: that of the process where none is given. */
export class InquirerAsker implements Asker {
  constructor(private readonly terminal: Terminal = {}) {}

  /** @throws Left where Ctrl+C was pressed, as all that ask do */
  async text({ message, initial, complaint }: TextQuestion): Promise<string> {
    const answer = await asked(
      input(
        {
          message: `${message}:`,
          ...(initial !== undefined && { default: initial, prefill: 'editable' as const }),
          validate: (typed) => complaint(typed.trim()) ?? true,
        },
        this.terminal,
      ),
    );
    return answer.trim();
  }

  search({ message, offers }: SearchQuestion): Promise<string> {
    return asked(
      search(
        {
          message: `${message}:`,
          pageSize: 10,
          source: (typed = '') =>
            offers(typed).map(({ value, name, disabled }) =>
              disabled === true ? new Separator(name) : { value, name },
            ),
        },
        this.terminal,
      ),
    );
  }

  confirm({ message, initial }: { readonly message: string; readonly initial: boolean }): Promise<boolean> {
    return asked(confirm({ message, default: initial }, this.terminal));
  }

  say(text: string): void {
    (this.terminal.output ?? process.stdout).write(`${text}\n`);
  }
}

async function asked<T>(prompt: Promise<T>): Promise<T> {
  try {
    return await prompt;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Left('Left. Nothing was written.');
    throw error;
  }
}
