import type { Conversation } from '../answers/answer-question.js';

/** How long a thread of questions is remembered after its last answer, in milliseconds. */
const lasting = 10 * 60_000;
const mostRemembered = 5_000;

interface Remembered {
  readonly conversation: Conversation;
  readonly at: number;
}

/**
 * What the last answers were about, so that "and with Denmark?" has something to lean on: by the message that answered, and by
 * person and channel. In memory only, and not for long.
 */
export class Conversations {
  readonly #remembered = new Map<string, Remembered>();

  constructor(private readonly now: () => number = Date.now) {}

  /** What the answer in this message left. */
  ofMessage(message: string): Conversation | undefined {
    return this.#read(`message ${message}`);
  }

  /** What this person's last answer in this channel left. */
  ofPerson(channel: string, user: string): Conversation | undefined {
    return this.#read(`person ${channel} ${user}`);
  }

  remember(
    conversation: Conversation,
    where: { readonly message: string; readonly channel: string; readonly user: string },
  ): void {
    const remembered = { conversation, at: this.now() };
    for (const key of [`message ${where.message}`, `person ${where.channel} ${where.user}`]) {
      // Deleted first, so that the map stays in order of age and the oldest is the first to go.
      this.#remembered.delete(key);
      this.#remembered.set(key, remembered);
    }
    for (const key of this.#remembered.keys()) {
      if (this.#remembered.size <= mostRemembered) break;
      this.#remembered.delete(key);
    }
  }

  #read(key: string): Conversation | undefined {
    const found = this.#remembered.get(key);
    if (!found) return undefined;
    if (this.now() - found.at <= lasting) return found.conversation;
    this.#remembered.delete(key);
    return undefined;
  }
}
