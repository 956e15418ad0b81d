import { ask as answerFor } from '../src/discord/answering.js';
import { defineCommand, everywhere, privateOption } from '../src/discord/command.js';
import { codeOfAnswer, displayOf } from '../src/discord/display/display.js';
import { answerCard } from '../src/discord/rendering/answer-card.js';

/** `/ask`: a question in one's own words. */
export const ask = defineCommand(
  {
    name: 'ask',
    ...everywhere,
    options: [
      {
        type: 3,
        name: 'question',
        required: true,
        max_length: 1000,
      },
      privateOption,
    ],
  },
  {
    async run({ options: { question, private: isPrivate = false }, display: reader, user, channel, bot, reply }) {
      const { answer, conversation } = answerFor(question, bot, bot.conversations.ofPerson(channel, user));
      const display = await displayOf(codeOfAnswer(answer.language, question, reader.code));
      const card = answerCard(answer, { display, asker: user, private: isPrivate });
      await bot.conversations.during(conversation, { channel, user }, () =>
        reply(card, isPrivate ? 'private' : 'public'),
      );
    },
  },
);
