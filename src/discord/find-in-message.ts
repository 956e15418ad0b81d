import { remember } from '../questions/conversation.js';
import type { Call } from './command.js';
import { noticeCard } from './rendering/notice-card.js';
import { foundContent } from './views/found-view.js';
import { queryAbout, viewPosting } from './views/posting.js';

/** The records that a message is about, for whoever asks alone: it is somebody else's message. */
export async function findInMessage({
  message,
  display,
  user,
  channel,
  bot,
  reply,
}: Pick<Call<unknown>, 'message' | 'display' | 'user' | 'channel' | 'bot' | 'reply'>): Promise<void> {
  const { views } = display.labels;
  const text = message?.text.trim() ?? '';
  const edition = bot.live.current;
  const content = text === '' ? null : foundContent(edition, text, message?.posted ?? bot.today(), display);
  if (!content) {
    const lines = text === '' ? [views.emptyMessage] : [views.notInRegister, `-# ${views.notInRegisterHint}`];
    await reply(noticeCard({ accent: 'nothing', lines }, display), 'private');
    return;
  }
  const posting = viewPosting(content, null, { edition, links: bot.links, display, asker: user, private: true });
  const conversation =
    content.about && remember(queryAbout(content.about, display), { records: content.about.records, people: [] });
  await bot.conversations.during(conversation, { channel, user }, () => reply(posting, 'private'));
}
