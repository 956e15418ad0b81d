import type { Message } from 'discord.js';

/** Answers are there within milliseconds; only where one takes longer than this does the bot show that it is typing. */
const slow = 700;

/** Shows that the bot is typing while work takes longer than a moment. */
export async function typingWhile(channel: Message['channel'], work: () => Promise<void>): Promise<void> {
  const timer = setTimeout(() => {
    // To show it is a courtesy: where it fails, the answer still comes.
    if (channel.isSendable()) channel.sendTyping().catch(() => undefined);
  }, slow);
  try {
    await work();
  } finally {
    clearTimeout(timer);
  }
}
