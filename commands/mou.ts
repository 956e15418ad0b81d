import { defineCommand, everywhere } from '../src/discord/command.js';
import { rerun } from '../src/discord/answering.js';
import { messages } from '../src/discord/catalogue/catalogue.js';
import { UserError } from '../src/discord/failures.js';
import { renderAnswer } from '../src/discord/rendering/render-answer.js';
import { choicesFor, resolveOption } from '../src/discord/resolve-option.js';
import { documentsQuery, type DocumentsAsked } from '../src/questions/documents-query.js';
import { encodeQuery } from '../src/questions/query-codec.js';
import type { Reference } from '../src/names/gazetteer.js';

/** The year of the oldest records that the register could hold; earlier ones are a slip of the finger. */
const firstYear = 1900;

/** `/mou`: the documents that a country has signed, newest first. */
export const mou = defineCommand(
  {
    name: 'mou',
    description: 'The MoUs and other documents that a country has signed, with sources',
    description_localizations: {
      'zh-CN': '一国签署的谅解备忘录和其他文件，附来源',
      'zh-TW': '一國簽署的諒解備忘錄和其他文件，附來源',
    },
    ...everywhere,
    options: [
      {
        type: 3,
        name: 'country',
        name_localizations: { 'zh-CN': '国家', 'zh-TW': '國家' },
        description: 'A country or regional body, as Cambodia, KH or 柬埔寨',
        description_localizations: {
          'zh-CN': '国家或区域组织，如柬埔寨、KH 或 Cambodia',
          'zh-TW': '國家或區域組織，如柬埔寨、KH 或 Cambodia',
        },
        required: true,
        autocomplete: true,
        max_length: 100,
      },
      {
        type: 3,
        name: 'with',
        name_localizations: { 'zh-CN': '对方', 'zh-TW': '對方' },
        description: 'Only documents signed with this country',
        description_localizations: { 'zh-CN': '只看与该国签署的文件', 'zh-TW': '只看與該國簽署的文件' },
        autocomplete: true,
        max_length: 100,
      },
      {
        type: 3,
        name: 'field',
        name_localizations: { 'zh-CN': '领域', 'zh-TW': '領域' },
        description: 'Only documents that cover this field, as metrology',
        description_localizations: { 'zh-CN': '只看涉及该领域的文件，如计量', 'zh-TW': '只看涉及該領域的文件，如計量' },
        autocomplete: true,
        max_length: 100,
      },
      {
        type: 4,
        name: 'year',
        name_localizations: { 'zh-CN': '年份', 'zh-TW': '年份' },
        description: 'Only documents signed in this year',
        description_localizations: { 'zh-CN': '只看该年签署的文件', 'zh-TW': '只看該年簽署的文件' },
      },
      {
        type: 5,
        name: 'private',
        name_localizations: { 'zh-CN': '仅自己可见', 'zh-TW': '僅自己可見' },
        description: 'Show the answer only to you',
        description_localizations: { 'zh-CN': '答案只显示给你自己', 'zh-TW': '答案只顯示給你自己' },
      },
    ],
  },
  {
    async run({ options, locale, user, channel, bot, reply }) {
      const texts = messages(locale);
      const language = locale === 'en' ? 'en' : 'zh';
      const year = options.year;
      const page = (asked: DocumentsAsked) =>
        ({ kind: 'page', query: encodeQuery(documentsQuery(asked)), page: 0, asker: user }) as const;
      if (year !== undefined && (year < firstYear || year > Number(bot.today().slice(0, 4))))
        throw new UserError(
          'impossible-year',
          texts.impossibleYear({ year, first: firstYear, last: Number(bot.today().slice(0, 4)) }),
        );
      const country = resolveOption(options.country, 'country', {
        bot,
        locale,
        retry: ({ id }: Reference) => page({ language, country: id, year }),
      });
      const partner =
        options.with === undefined
          ? undefined
          : resolveOption(options.with, 'country', {
              bot,
              locale,
              retry: ({ id }: Reference) => page({ language, country: country.id, with: id, year }),
            });
      if (partner?.id === country.id)
        throw new UserError(
          'same-country',
          texts.sameCountry({ country: bot.live.current.names.nameOf({ type: 'country', id: country.id }, language) }),
        );
      const field =
        options.field === undefined
          ? undefined
          : resolveOption(options.field, 'field', {
              bot,
              locale,
              retry: ({ id }: Reference) => page({ language, country: country.id, with: partner?.id, field: id, year }),
            });

      const readings = [
        { written: options.country, readAs: country.readAs },
        { written: options.with ?? '', readAs: partner?.readAs },
        { written: options.field ?? '', readAs: field?.readAs },
      ].flatMap(({ written, readAs }) => (readAs === undefined ? [] : [{ written, readAs }]));
      const query = documentsQuery({ language, country: country.id, with: partner?.id, field: field?.id, year });
      const { answer, conversation } = rerun(readings.length > 0 ? { ...query, readings } : query, bot);
      const visible = options.private === true ? 'private' : 'public';
      const { id } = await reply(
        renderAnswer(answer, { locale, asker: user, private: visible === 'private' }),
        visible,
      );
      if (conversation) bot.conversations.remember(conversation, { message: id, channel, user });
    },
    complete: ({ option, text, others, locale, bot }) => {
      if (option === 'field') return choicesFor(text, 'field', { bot, locale });
      const chosen =
        option === 'with' && others['country'] !== undefined
          ? bot.live.current.names.resolve(others['country'], ['country'])
          : null;
      return choicesFor(text, 'country', {
        bot,
        locale,
        without: chosen?.outcome === 'one' ? [chosen.reference.id] : [],
      });
    },
  },
);
