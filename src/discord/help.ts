import { exampleQuestions } from '../answers/beside.js';
import { messages, type ReaderLocale } from './catalogue/catalogue.js';
import type { Card } from './rendering/render-answer.js';
import { renderNotice } from './rendering/render-notice.js';

/** What the bot is for, how to ask it, and three questions to try with one click. */
export function helpNotice(locale: ReaderLocale): Card {
  const texts = messages(locale);
  const examples = exampleQuestions(locale === 'en' ? 'en' : 'zh');
  return renderNotice(
    {
      text: texts.helpText,
      tone: 'plain',
      details: texts.helpDetails,
      buttons: examples.map(({ label, question }) => ({ label, action: { kind: 'ask', question } })),
    },
    { locale },
  );
}
