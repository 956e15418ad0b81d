import { randomBytes } from 'node:crypto';
import type {
  APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  InteractionType,
  APIModalInteractionResponseCallbackData,
  APIUser,
} from 'discord-api-types/v10';
import type { StoredMessage, World, WorldChannel } from './world.js';

/** The bot must answer an interaction within this time (Discord docs, interactions/receiving-and-responding). */
export const answerWithin = 3_000;
/** After the first answer its token works this long (same page, "Followup Messages"). */
export const tokenLife = 15 * 60_000;

/** An interaction whose token is long dead is forgotten, so that a long session does not grow without end. */
const forgottenAfter = 4 * tokenLife;

/** What a user's action asks of the bot, and how far the bot has got with the answer. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: APIUser;
  readonly channel: WorldChannel;
  readonly createdAt: number;
  /** Of a command: its name, with those of its group and subcommand. */
  readonly commandName: string | null;
  /** The message whose component was used, or from whose component the modal was opened. */
  readonly source: StoredMessage | null;
  /** Of a submitted modal: the interaction that opened it. */
  readonly openedBy: Interaction | null;
  /** Of a command on a message: that message's id. */
  readonly targetMessageId: string | null;
  /** Of an autocomplete request: the type of the option that the user is filling in. */
  readonly focusedType: ApplicationCommandOptionType | null;
  answer: 'waiting' | 'given' | 'too-late';
  /** What `@original` names: the answer, or the source message where the answer updates that. */
  original: StoredMessage | null;
  /** The answer updates the source message. */
  updatesSource: boolean;
  modal: APIModalInteractionResponseCallbackData | null;
  choices: readonly APIApplicationCommandOptionChoice[] | null;
}

/** What an interaction is about, beside who began it where. */
export type InteractionDetails = Pick<Interaction, 'type'> &
  Partial<Pick<Interaction, 'commandName' | 'source' | 'openedBy' | 'targetMessageId' | 'focusedType'>>;

/** All interactions that were begun, by their token. */
export class Interactions {
  readonly #byToken = new Map<string, Interaction>();
  readonly #cancelDeadline = new Map<string, () => void>();

  constructor(private readonly world: World) {}

  /** Begins an interaction; the bot has 3 seconds from now. */
  begin(given: InteractionDetails & Pick<Interaction, 'user' | 'channel'>): Interaction {
    const interaction: Interaction = {
      commandName: null,
      source: null,
      openedBy: null,
      targetMessageId: null,
      focusedType: null,
      ...given,
      id: this.world.newId(),
      token: randomBytes(48).toString('base64url'),
      createdAt: this.world.clock.now(),
      answer: 'waiting',
      original: null,
      updatesSource: false,
      modal: null,
      choices: null,
    };
    // They stand in the order in which they began.
    for (const [token, { createdAt }] of this.#byToken) {
      if (interaction.createdAt - createdAt <= forgottenAfter) break;
      this.#byToken.delete(token);
    }
    this.#byToken.set(interaction.token, interaction);
    this.#cancelDeadline.set(
      interaction.id,
      this.world.clock.after(answerWithin, () => this.fail(interaction)),
    );
    return interaction;
  }

  /** Ends an interaction that the bot did not answer. */
  fail(interaction: Interaction): void {
    if (interaction.answer !== 'waiting') return;
    interaction.answer = 'too-late';
    this.#cancelDeadline.get(interaction.id)?.();
    this.world.announce({
      type: 'interaction-failed',
      userId: interaction.user.id,
      interactionId: interaction.id,
      reason: 'The application did not respond',
    });
  }

  /** Marks an interaction answered, once its answer was accepted. */
  markAnswered(interaction: Interaction): void {
    interaction.answer = 'given';
    this.#cancelDeadline.get(interaction.id)?.();
    this.#cancelDeadline.delete(interaction.id);
    this.world.announce({
      type: 'interaction-answered',
      userId: interaction.user.id,
      interactionId: interaction.id,
    });
  }

  /** Resolves when the bot has answered, or can no longer. */
  ended(interaction: Interaction): Promise<void> {
    if (interaction.answer !== 'waiting') return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.world.onHappening((happening) => {
        const ends = happening.type === 'interaction-answered' || happening.type === 'interaction-failed';
        if (!ends || happening.interactionId !== interaction.id) return;
        stop();
        resolve();
      });
    });
  }

  byToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }

  byId(id: string): Interaction | undefined {
    return [...this.#byToken.values()].find((interaction) => interaction.id === id);
  }

  /** Whether the token of an interaction still works. */
  isAlive(interaction: Interaction): boolean {
    return this.world.clock.now() - interaction.createdAt <= tokenLife;
  }

  /** Cancels all deadlines. */
  close(): void {
    for (const cancel of this.#cancelDeadline.values()) cancel();
  }
}
