import type { Bot } from './running-bot.js';
import type { Display } from './display/display.js';
import type { Card } from './rendering/components.js';
import { noticeCard } from './rendering/notice-card.js';

/** What Accord is: its data, their licence, what it stores, where it comes from. */
export function aboutCard({ live, version }: Pick<Bot, 'live' | 'version'>, display: Display): Card {
  const { labels } = display;
  const { register } = live.current;
  const [newest] = register.records;
  return noticeCard(
    {
      accent: 'plain',
      title: labels.aboutTitle,
      lines: [
        labels.about[0] ?? '',
        labels.aboutData({
          records: register.records.length,
          newest: newest ? labels.date(newest.date) : labels.unknownYet,
          register: register.version,
          loaded: labels.date(register.loadedAt.toISOString().slice(0, 10)),
        }),
        ...labels.about.slice(1),
        `-# Accord ${version}`,
      ],
      buttons: [],
    },
    display,
  );
}
