import { documentsQuery, type DocumentsAsked } from '../questions/documents-query.js';
import { encodeQuery } from '../questions/query-codec.js';
import { rerun } from './answering.js';
import type { Call, Command } from './command.js';
import type { ComponentUse } from './custom-id.js';
import { UserError } from './failures.js';
import { answerCard } from './rendering/answer-card.js';
import { shortened } from './rendering/plain-text.js';
import { choicesFor, resolveOption } from './resolve-option.js';

/** What `/mou` may be given. Names are as picked from the list or as typed. */
export interface DocumentOptions {
  readonly country: string;
  readonly with: string | undefined;
  readonly field: string | undefined;
  readonly year: number | undefined;
  readonly private: boolean | undefined;
}

/** Nothing that the register is about happened before; an earlier year is a slip of the finger. */
const firstYear = 1900;

/** Answers with the documents that a country has signed, narrowed by partner, field and year. */
export async function showDocuments({
  options,
  display,
  user,
  channel,
  bot,
  reply,
}: Call<DocumentOptions>): Promise<void> {
  const { language, labels, script } = display;
  const { year } = options;
  const visible = options.private === true ? 'private' : 'public';
  const lastYear = Number(bot.today().slice(0, 4));
  if (year !== undefined && (year < firstYear || year > lastYear))
    throw new UserError('impossible-year', {
      lines: [labels.impossibleYear({ year, first: firstYear, last: lastYear })],
    });

  const shows = (asked: Omit<DocumentsAsked, 'language'>): ComponentUse => ({
    use: 'page',
    display: display.code,
    asker: user,
    position: 's0',
    query: encodeQuery(documentsQuery({ language, ...asked })),
  });
  const resolve = (text: string | undefined, type: 'country' | 'field', retry: (id: string) => ComponentUse) =>
    text === undefined ? undefined : resolveOption(text, type, { bot, display, visible, retry });
  const country = resolveOption(options.country, 'country', {
    bot,
    display,
    visible,
    retry: (id) => shows({ country: id, year }),
  });
  const partner = resolve(options.with, 'country', (id) => shows({ country: country.id, with: id, year }));
  if (partner?.id === country.id) {
    const name = script(bot.live.current.names.nameOf({ type: 'country', id: country.id }, language));
    throw new UserError('same-country', { lines: [labels.sameCountryTwice(shortened(name, 100))] });
  }
  const field = resolve(options.field, 'field', (id) =>
    shows({ country: country.id, with: partner?.id, field: id, year }),
  );

  const readings = [
    { written: options.country, readAs: country.readAs },
    { written: options.with, readAs: partner?.readAs },
    { written: options.field, readAs: field?.readAs },
  ].flatMap(({ written, readAs }) => (written === undefined || readAs === undefined ? [] : [{ written, readAs }]));
  const query = documentsQuery({ language, country: country.id, with: partner?.id, field: field?.id, year });
  const { answer, conversation } = rerun(readings.length > 0 ? { ...query, readings } : query, bot);
  bot.gaps.note(answer);
  const card = answerCard(answer, { display, asker: user, private: visible === 'private' });
  await bot.conversations.during(conversation, { channel, user }, () => reply(card, visible));
}

/** Suggests countries and fields that records name; for `with`, any but the country itself. */
export const completeDocuments: NonNullable<Command['complete']> = ({ option, text, others, display, bot }) => {
  if (option === 'field') return choicesFor(text, 'field', { bot, display });
  const country = option === 'with' ? others['country'] : undefined;
  const chosen = country === undefined ? null : bot.live.current.names.resolve(country, ['country']);
  return choicesFor(text, 'country', { bot, display, without: chosen?.outcome === 'one' ? [chosen.reference.id] : [] });
};
