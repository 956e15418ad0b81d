import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIApplicationCommandInteractionDataOption, Locale } from 'discord.js';
import { pino } from 'pino';
import { expect } from 'vitest';
import { commands } from '../../commands/registry.js';
import { PublishedRegister } from '../../src/keeping/published-register.js';
import { RegisterKeeper } from '../../src/keeping/register-keeper.js';
import { openState, type State, type StateOptions } from '../../src/state/state.js';
import { noLimits, type Limits } from '../../src/discord/budgets.js';
import { startBot } from '../../src/discord/bot.js';
import type { Timeouts } from '../../src/discord/client.js';
import type { Bot } from '../../src/discord/running-bot.js';
import { LiveEdition } from '../../src/edition/live-edition.js';
import type { ClientMessage } from '../../src/local-discord/client-protocol.js';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { startLocalDiscord, type LocalDiscordOptions } from '../../src/local-discord/server.js';
import { buttonIn, choiceIn, textOf } from '../discord/card-parts.js';

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly reference?: string;
  readonly err?: { readonly message: string };
}

type Values = Readonly<Record<string, string | number | boolean>>;
type Who = 'Member' | 'Operator' | 'Administrator';

const optionTypes = { string: 3, number: 4, boolean: 5 } as const;
const written = (values: Values) =>
  Object.entries(values).map(([name, value]) => ({
    name,
    type: name === 'channel' ? 7 : optionTypes[typeof value as keyof typeof optionTypes],
    value,
  })) as APIApplicationCommandInteractionDataOption[];

let shipped: Promise<LiveEdition> | undefined;
/** The records that ship with the project, loaded once for a file of tests. */
const shippedRegister = () => (shipped ??= LiveEdition.open('data'));

export interface StageOptions {
  /** A data folder; default the records that ship with the project. */
  readonly folder?: string;
  readonly discord?: LocalDiscordOptions;
  readonly operators?: readonly string[];
  /** Where the state is; default a folder of its own. */
  readonly state?: StateOptions;
  /** Lets the state fail: it is tried again after so many milliseconds, and what went wrong is in the log. */
  readonly retryAfter?: number;
  readonly timeouts?: Timeouts;
}

/** The bot as it runs, with the real discord.js client, on a Discord in this process. */
export class Stage {
  readonly log: LogLine[] = [];
  readonly #logger = pino({ level: 'debug' }, { write: (line) => this.log.push(JSON.parse(line) as LogLine) });
  #bot: Bot | undefined;
  as: Who = 'Member';
  locale = 'en-US' as Locale;
  limits: Limits = noLimits;
  /** What Discord is to refuse in this test: codes of its errors. */
  refused: readonly string[] = [];
  /** The moment by which news are due. */
  now = new Date();
  /** How long an answer to a command may take, in milliseconds; default 5 seconds. */
  patience: number | undefined;
  channelId: string;
  readonly keeper: RegisterKeeper;

  /** Interactions that opened a form. */
  readonly #forms = new Set<string>();

  private constructor(
    readonly discord: LocalDiscord,
    readonly live: LiveEdition,
    readonly state: State,
    private readonly options: StageOptions,
  ) {
    this.keeper = new RegisterKeeper({
      live,
      state,
      published: new PublishedRegister(state),
      onNews: () => this.#bot?.deliveries.wake(),
      now: () => this.now,
      ...(options.retryAfter !== undefined && { retryAfter: options.retryAfter }),
      onError: (error) => {
        if (options.retryAfter === undefined) throw error;
        this.#logger.error({ err: error }, 'the state could not be used; it is tried again');
      },
    });
    this.channelId = discord.channel('general').id;
    discord.on((event) => event.type === 'modal' && this.#forms.add(event.interactionId));
  }

  static async open(options: StageOptions = {}): Promise<Stage> {
    const { folder, discord = {} } = options;
    const live = await (folder === undefined ? shippedRegister() : LiveEdition.open(folder));
    const state = await openState(options.state ?? { folder: await mkdtemp(join(tmpdir(), 'accord-state-')) });
    const stage = new Stage(await startLocalDiscord({ rateLimits: false, ...discord }), live, state, options);
    await stage.keeper.noteLoad({ cause: 'start' });
    await stage.startBot();
    return stage;
  }

  get bot(): Bot {
    if (!this.#bot) throw new Error('The bot is not running.');
    return this.#bot;
  }

  async startBot(): Promise<void> {
    this.#bot = await startBot({
      live: this.live,
      reload: (asked) => this.keeper.reload(asked),
      state: this.state,
      limits: this.limits,
      token: this.discord.token,
      apiUrl: this.discord.apiUrl,
      commands,
      operators: this.options.operators ?? [],
      // A busy machine may be slower than Discord is.
      timeouts: this.options.timeouts ?? { callback: 15_000, other: 15_000 },
      version: '0.0.0',
      today: () => '2026-11-26',
      now: () => this.now,
      logger: this.#logger,
    });
  }

  async restartBot(): Promise<void> {
    await this.bot.stop();
    await this.startBot();
  }

  /** Leaves. Everything that the bot sent must have been what Discord takes. */
  async close(): Promise<void> {
    await this.#bot?.stop();
    await this.discord.close();
    await this.keeper.close();
    await this.state.close();
    expect(this.discord.violations.filter(({ rule }) => !this.refused.includes(rule))).toEqual([]);
  }

  get user(): string {
    return this.discord.user(this.as).id;
  }

  get #scene() {
    return { userId: this.user, channelId: this.channelId, locale: this.locale };
  }

  /** Uses a command: `mou`, or `register reload`. @returns the bot's message */
  async command(name: string, values: Values = {}): Promise<ClientMessage> {
    const [first = '', subcommand] = name.split(' ');
    const inner = written(values);
    const result = await this.discord.act({
      type: 'run-command',
      ...this.#scene,
      commandId: this.discord.command(first).id,
      options: subcommand === undefined ? inner : [{ name: subcommand, type: 1, options: inner as never }],
    });
    return this.discord.answer(result.type === 'done' ? result.interactionId : undefined, this.patience);
  }

  /** What is offered while one types into an option. */
  async choices(
    command: string,
    option: string,
    typed: string,
    others: Values = {},
  ): Promise<{ name: string; value: unknown }[]> {
    const options = [
      ...written(others),
      { name: option, type: 3, value: typed, focused: true },
    ] as APIApplicationCommandInteractionDataOption[];
    const result = await this.discord.act({
      type: 'autocomplete',
      ...this.#scene,
      commandId: this.discord.command(command).id,
      options,
    });
    return result.type === 'choices' ? [...result.choices] : [];
  }

  /** Presses the button whose label contains a text. @returns the bot's message */
  async press({ message }: ClientMessage, label: string): Promise<ClientMessage> {
    return this.discord.answer(await this.pressOnly(message.id, buttonIn(message.components, label)));
  }

  /** Presses a button and waits until its own message has changed. @returns that message */
  async turn({ message }: ClientMessage, label: string): Promise<ClientMessage> {
    const before = JSON.stringify(message.components);
    await this.pressOnly(message.id, buttonIn(message.components, label));
    return this.discord.until(() =>
      this.answers().find(({ message: now }) => now.id === message.id && JSON.stringify(now.components) !== before),
    );
  }

  async pressOnly(messageId: string, customId: string, values?: string[]): Promise<string | undefined> {
    const result = await this.discord.act({
      type: 'use-component',
      ...this.#scene,
      messageId,
      customId,
      ...(values && { values }),
    });
    return result.type === 'done' ? result.interactionId : undefined;
  }

  /** Picks the choice whose label contains a text in the select that has it. @returns the bot's message */
  async pick({ message }: ClientMessage, label: string): Promise<ClientMessage> {
    const { select, value } = choiceIn(message.components, label);
    return this.discord.answer(await this.pressOnly(message.id, select, [value]));
  }

  /** Presses the button whose label contains a text and waits for the form that it opens. */
  async openForm({ message }: ClientMessage, label: string): Promise<{ interactionId: string; customId: string }> {
    const customId = buttonIn(message.components, label);
    const interactionId = (await this.pressOnly(message.id, customId)) ?? '';
    await this.discord.until(() => this.#forms.has(interactionId));
    return { interactionId, customId };
  }

  /** Fills in a form and sends it. @returns the bot's message */
  async submit(
    form: { readonly interactionId: string; readonly customId: string },
    fields: Readonly<Record<string, string>>,
  ): Promise<ClientMessage> {
    const result = await this.discord.act({ type: 'submit-modal', ...this.#scene, ...form, fields: { ...fields } });
    return this.discord.answer(result.type === 'done' ? result.interactionId : undefined);
  }

  /** Picks the bot's command in the menu of a message. @returns the bot's message */
  async menu(messageId: string): Promise<ClientMessage> {
    const commandId = this.discord.command('Find records in this message').id;
    const result = await this.discord.act({ type: 'run-message-command', ...this.#scene, commandId, messageId });
    return this.discord.answer(result.type === 'done' ? result.interactionId : undefined);
  }

  /** A file of a message, as a reader downloads it. */
  async file({ message }: ClientMessage, at = 0): Promise<Uint8Array> {
    const attachment = message.attachments[at];
    if (!attachment) throw new Error(`The message has no file ${at}.`);
    return new Uint8Array(await (await fetch(attachment.url)).arrayBuffer());
  }

  /** Says something and waits for the bot to answer it. */
  async say(content: string, replyTo?: string): Promise<ClientMessage> {
    const before = new Set(this.messages().map(({ message }) => message.id));
    await this.sayOnly(content, replyTo);
    return this.discord.until(() =>
      this.messages().find(({ message }) => message.author.id === this.discord.bot.id && !before.has(message.id)),
    );
  }

  async sayOnly(content: string, replyTo?: string): Promise<void> {
    await this.discord.act({
      type: 'send-message',
      ...this.#scene,
      content,
      ...(replyTo !== undefined && { replyTo }),
    });
  }

  /** `<@bot>`. */
  get mention(): string {
    return `<@${this.discord.bot.id}>`;
  }

  messages(): ClientMessage[] {
    return this.discord.messages(this.channelId, this.user);
  }

  /** The bot's messages in the channel that the user sees. */
  answers(): ClientMessage[] {
    return this.messages().filter(({ message }) => message.author.id === this.discord.bot.id);
  }
}

export const textIn = ({ message }: ClientMessage): string => textOf(message.components);
