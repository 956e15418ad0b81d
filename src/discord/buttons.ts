import { MessageFlags, type ButtonInteraction } from 'discord.js';
import { decodeQuery } from '../questions/query-codec.js';
import { ask, rerun } from './answering.js';
import type { Bot } from './bot.js';
import { messages, readerLocale } from './catalogue/catalogue.js';
import { decodeAction } from './custom-ids.js';
import { UserError } from './failures.js';
import { send } from './interactions.js';
import { renderAnswer } from './rendering/render-answer.js';

/**
 * What a button does. All it needs stands in its custom id, so that it works after a restart and on a message of any age. The
 * asker turns the pages of their answer in place; anyone else gets the page for themselves alone.
 */
export async function handleButton(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  const locale = readerLocale(interaction.locale);
  const texts = messages(locale);
  const action = decodeAction(interaction.customId);
  if (!action) throw new UserError('unknown-button', texts.unknownControl);
  const user = interaction.user.id;
  switch (action.kind) {
    case 'page': {
      const query = decodeQuery(action.query);
      if (!query) throw new UserError('unknown-button', texts.unknownControl);
      const { answer } = rerun(query, bot);
      const ephemeral = interaction.message.flags.has(MessageFlags.Ephemeral);
      if (user === action.asker) {
        const card = renderAnswer(answer, { locale, asker: action.asker, page: action.page, private: ephemeral });
        await interaction.update(card as Parameters<typeof interaction.update>[0]);
      } else {
        await send(
          interaction,
          renderAnswer(answer, { locale, asker: user, page: action.page, private: true }),
          'private',
        );
      }
      return;
    }
    case 'ask': {
      const { answer, conversation } = ask(action.question, bot);
      const visible = interaction.message.flags.has(MessageFlags.Ephemeral) ? 'private' : 'public';
      const { id } = await send(
        interaction,
        renderAnswer(answer, { locale, asker: user, private: visible === 'private', question: action.question }),
        visible,
      );
      if (conversation) bot.conversations.remember(conversation, { message: id, channel: interaction.channelId, user });
      return;
    }
    case 'delete': {
      if (user !== action.asker && !(await bot.operators.has(user)))
        throw new UserError('not-the-asker', texts.onlyAskerDeletes);
      await interaction.deferUpdate();
      await interaction.deleteReply();
      return;
    }
  }
}
