import { exampleQuestions } from '../answers/beside.js';
import type { Display } from './display/display.js';
import type { Card } from './rendering/components.js';
import { noticeCard } from './rendering/notice-card.js';

/** What the bot is for, how to ask it, and three questions to try with one click. With an asker, everybody sees it. */
export function helpCard(display: Display, asker?: string): Card {
  const { labels, language } = display;
  const examples = exampleQuestions(language);
  return noticeCard(
    {
      accent: 'plain',
      title: labels.helpTitle,
      lines: labels.help,
      buttons: examples.map(({ label, question }) => ({ label, use: { use: 'ask', question } })),
      ...(asker !== undefined && { asker }),
    },
    display,
  );
}
