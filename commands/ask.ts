import { ask as answerFor } from '../src/discord/answering.js';
import { defineCommand, everywhere, privateOption } from '../src/discord/command.js';
import { codeOfAnswer, displayOf } from '../src/discord/display/display.js';
import { answerCard } from '../src/discord/rendering/answer-card.js';

/** `/ask`: a question in one's own words. */
export const ask = defineCommand(
  {
    name: 'ask',
    description: 'Ask about standardization cooperation: who met, what was signed, when, where, on what',
    description_localizations: {
      'zh-CN': '询问双边标准化合作：谁会面、签了什么、何时、何地、哪些领域',
      'zh-TW': '詢問雙邊標準化合作：誰會面、簽了什麼、何時、何地、哪些領域',
    },
    ...everywhere,
    options: [
      {
        type: 3,
        name: 'question',
        name_localizations: { 'zh-CN': '问题', 'zh-TW': '問題' },
        description: 'Your question, in English or Chinese',
        description_localizations: { 'zh-CN': '你的问题，中文或英文', 'zh-TW': '你的問題，中文或英文' },
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
