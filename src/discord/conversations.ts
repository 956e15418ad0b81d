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

  /**
   * Remembers what an answer is about while it is sent: for the person before, since the next question may be there sooner than
   * Discord's confirmation, and for the message when its id is known.
   *
   * @param send sends the answer and returns the id of its message
   */
  async during(
    conversation: Conversation | undefined,
    { channel, user }: { readonly channel: string; readonly user: string },
    send: () => Promise<string>,
  ): Promise<void> {
    if (conversation) this.#write(`person ${channel} ${user}`, conversation);
    const message = await send();
    if (conversation) this.#write(`message ${message}`, conversation);
  }

  /** Forgets what this person's last answers left, in all channels. */
  forget(user: string): void {
    for (const key of this.#remembered.keys())
      if (key.startsWith('person ') && key.endsWith(` ${user}`)) this.#remembered.delete(key);
  }

  #write(key: string, conversation: Conversation): void {
    // Deleted first, so that the map stays in order of age and the oldest is the first to go.
    this.#remembered.delete(key);
    this.#remembered.set(key, { conversation, at: this.now() });
    for (const oldest of this.#remembered.keys()) {
      if (this.#remembered.size <= mostRemembered) break;
      this.#remembered.delete(oldest);
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
