import { MessageType, RESTJSONErrorCodes, DiscordAPIError, type Message } from 'discord.js';
import type { Conversation } from '../answers/answer-question.js';
import { decodeQuery } from '../questions/query-codec.js';
import { ask, rerun } from './answering.js';
import type { Bot } from './running-bot.js';
import { decodeUse } from './custom-id.js';
import { codeOfAnswer, displayOf } from './display/display.js';
import { languageOfLocale } from './languages/languages.js';
import { handleFailure } from './failures.js';
import { helpCard } from './help.js';
import { bodyOf } from './sending.js';
import { answerCard } from './rendering/answer-card.js';
import type { Card } from './rendering/components.js';
import { noticeCard } from './rendering/notice-card.js';
import { typingWhile } from './typing.js';

/** A message as far as it decides whether the bot is meant. */
export interface Heard {
  readonly content: string;
  /** Ids of the users that Discord found mentioned in it. */
  readonly mentioned: readonly string[];
  /** Whether it replies to a message of the bot's. */
  readonly repliesToBot: boolean;
  readonly direct: boolean;
}

/**
 * The question in a message that is meant for the bot: one that mentions it, that replies to it, or a direct message. Null for
 * all others: @everyone, a role, and the ping that a reply to somebody else's message carries. `mentions.has` of discord.js is
 * true for most of these, so the parsed users count, and of them only who is written in the text.
 */
export function questionIn({ content, mentioned, repliesToBot, direct }: Heard, bot: string): string | null {
  const written = new RegExp(`<@!?${bot}>`, 'g');
  const isMentioned = mentioned.includes(bot) && content.search(written) !== -1;
  return direct || isMentioned || repliesToBot ? content.replace(written, ' ').trim() : null;
}

/** Answers a message that is meant for the bot. Never rejects. What bots, webhooks and Discord itself say is none. */
export async function handleMessage(message: Message, bot: Bot): Promise<void> {
  if (message.author.bot || message.webhookId !== null || message.system) return;
  const self = bot.client.user.id;
  const isReply = message.type === MessageType.Reply;
  const direct = message.guildId === null;
  const repliesToBot = isReply && message.mentions.repliedUser?.id === self;
  const mentioned = [...message.mentions.users.keys()];
  const question = questionIn({ content: message.content, mentioned, repliesToBot, direct }, self);
  if (question === null) return;

  const asker = message.author.id;
  // With a message comes no locale of its author; that of the server is the nearest thing.
  const began = performance.now();
  const reader = await displayOf(languageOfLocale(message.guild?.preferredLocale));
  let outcome: string = 'ok';
  try {
    bot.budgets.answer(asker, reader);
    if (question === '') {
      // Without the intent Discord withholds the text of replies to answers of commands (Discord docs, events/gateway).
      const isWithheld = repliesToBot && !direct && message.content === '';
      const notice = { accent: 'plain', lines: [reader.labels.unreadableReply], asker } as const;
      await reply(message, isWithheld ? noticeCard(notice, reader) : helpCard(reader, asker));
      return;
    }
    await typingWhile(message.channel, async () => {
      const { answer, conversation } = ask(question, bot, await before(message, bot));
      const display = await displayOf(codeOfAnswer(answer.language, question, reader.code));
      const card = answerCard(answer, { display, asker, private: false });
      const place = { channel: message.channelId, user: asker };
      await bot.conversations.during(conversation, place, () => reply(message, card));
    });
  } catch (error) {
    outcome = await handleFailure(error, {
      logger: bot.logger,
      display: reader,
      what: direct ? 'a direct message' : 'a mention',
      asker,
      settled: 'public',
      tell: (card) => reply(message, card),
    });
  }
  const type = direct ? 'direct-message' : 'mention';
  bot.metrics.handled({ type, name: '', outcome, seconds: (performance.now() - began) / 1000 });
}

/**
 * Replies, which pings the asker and nobody else. Discord posts one message with a nonce (Discord docs, resources/message, "Create
 * Message"): a reply that is sent again as the answer was lost, or by a second process, is posted once. Where the bot may write and not read what was written before, Discord takes
 * no reply, and the answer stands alone.
 *
 * @returns the id of the message
 */
async function reply(message: Message, card: Card): Promise<string> {
  const payload = { ...bodyOf(card), nonce: message.id, enforceNonce: true };
  try {
    const { id } = await message.reply({
      ...payload,
      failIfNotExists: false,
      allowedMentions: { parse: [], repliedUser: true },
    });
    return id;
  } catch (error) {
    const isUnread =
      error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
    if (!isUnread || !message.channel.isSendable()) throw error;
    const { id } = await message.channel.send(payload);
    return id;
  }
}

/** What the question may lean on: the answer it replies to, else the person's last answer in this channel. */
async function before(message: Message, bot: Bot): Promise<Conversation | undefined> {
  const { reference, channelId, author } = message;
  if (reference?.messageId === undefined) return bot.conversations.ofPerson(channelId, author.id);
  const remembered = bot.conversations.ofMessage(reference.messageId);
  if (remembered) return remembered;
  // After a restart the answer itself says, in its delete button, what it was about.
  const answered = await message.fetchReference().catch(() => null);
  if (answered?.author.id !== bot.client.user.id) return undefined;
  for (const id of customIds(answered.components.map((component) => component.toJSON()))) {
    const use = decodeUse(id);
    const query = use?.use === 'delete' ? decodeQuery(use.query) : null;
    if (query) return rerun(query, bot).conversation;
  }
  return undefined;
}

/** The custom ids anywhere in a message's components. */
function* customIds(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'custom_id' && typeof inner === 'string') yield inner;
    else yield* customIds(inner);
  }
}
