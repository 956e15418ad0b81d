import { MessageType, type Message } from 'discord.js';
import type { Conversation } from '../answers/answer-question.js';
import { decodeQuery } from '../questions/query-codec.js';
import { ask, rerun } from './answering.js';
import type { Bot } from './bot.js';
import type { ReaderLocale } from './catalogue/catalogue.js';
import { decodeAction } from './custom-ids.js';
import { handleFailure } from './failures.js';
import { helpNotice } from './help.js';
import { renderAnswer, type Card } from './rendering/render-answer.js';

const han = /\p{Script=Han}/u;
/** Discord gives no locale with a message; the script of the question says which language the few fixed words are in. */
const localeOf = (text: string): ReaderLocale => (han.test(text) ? 'zh-CN' : 'en');

/**
 * Answers a message that is meant for the bot: one that mentions it directly, or a direct message. Never rejects.
 *
 * Not meant for it: @everyone and @here, a mention of a role, the ping of a reply to somebody else's message that happens to name
 * it, and anything a bot or webhook says. `mentions.has` of discord.js is true for most of these, so the parsed users count.
 */
export async function handleMessage(message: Message, bot: Bot): Promise<void> {
  if (message.author.bot || message.webhookId !== null || message.system) return;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return;
  const self = bot.client.user.id;
  const direct = message.guildId === null;
  const written = new RegExp(`<@!?${self}>`, 'g');
  const repliesToUs = message.type === MessageType.Reply && message.mentions.repliedUser?.id === self;
  if (!direct && !written.test(message.content) && !repliesToUs) return;

  const question = message.content.replace(written, ' ').trim();
  const locale = localeOf(question);
  const reply = (card: Card) =>
    message.reply({ ...card, allowedMentions: { parse: [], repliedUser: true } } as Parameters<
      typeof message.reply
    >[0]);
  try {
    if (question === '') {
      await reply(helpNotice(locale));
      return;
    }
    const { answer, conversation } = ask(question, bot, await before(message, bot));
    const card = renderAnswer(answer, {
      locale: answer.language === 'zh' ? 'zh-CN' : 'en',
      asker: message.author.id,
      private: false,
    });
    const sent = await reply(card);
    if (conversation)
      bot.conversations.remember(conversation, {
        message: sent.id,
        channel: message.channelId,
        user: message.author.id,
      });
  } catch (error) {
    await handleFailure(error, {
      logger: bot.logger,
      locale,
      what: direct ? 'a direct message' : 'a mention',
      tell: reply,
    });
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
    const action = decodeAction(id);
    const query = action?.kind === 'delete' && action.query !== undefined ? decodeQuery(action.query) : null;
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
