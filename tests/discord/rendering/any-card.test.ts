import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.js';
import type { ReaderLocale } from '../../../src/discord/catalogue/catalogue.js';
import { decodeAction } from '../../../src/discord/custom-ids.js';
import { renderAnswer, type Card, type CardOptions } from '../../../src/discord/rendering/render-answer.js';
import { renderNotice } from '../../../src/discord/rendering/render-notice.js';
import { anyAnswer, anyText } from './any-answer.js';
import { buttonsOf, partsOf, sendToDiscord, textOf, textsOf } from './discord-rules.js';

const asker = '123456789012345678';
const anyLocale = fc.constantFrom<ReaderLocale>('en', 'zh-CN', 'zh-TW');
const anyOptions: fc.Arbitrary<CardOptions> = fc
  .record({ locale: anyLocale, private: fc.boolean(), question: fc.option(anyText) })
  .map(({ question, ...rest }) => ({ ...rest, asker, ...(question !== null && { question }) }));
const runs = { numRuns: 40 };

/** Every page, by asking for them until the last one comes again. */
function allPages(answer: Answer, options: CardOptions): Card[] {
  const pages: Card[] = [];
  for (let page = 1; page <= 200; page += 1) {
    const card = renderAnswer(answer, { ...options, page });
    const before = pages.at(-1);
    if (before && JSON.stringify(before.components) === JSON.stringify(card.components)) return pages;
    pages.push(card);
  }
  throw new Error('An answer of fifteen sentences and forty entries has more than 200 pages.');
}

const mention = /<@[!&]?\d+>|<#\d+>|@everyone|@here|<\/[^>]+:\d+>|<t:\d+|<a?:\w+:\d+>/;

describe('the card of any answer', () => {
  it('is a message that Discord takes, on every page and in every language', () => {
    fc.assert(
      fc.property(anyAnswer, anyOptions, (answer, options) => {
        for (const card of allPages(answer, options)) {
          sendToDiscord(card);
          expect(textsOf(card).join('').length).toBeLessThanOrEqual(4000);
          expect(partsOf(card).length).toBeLessThanOrEqual(40);
        }
      }),
      runs,
    );
  });

  it('shows each entry on exactly one page', () => {
    fc.assert(
      fc.property(anyAnswer, anyOptions, (answer, options) => {
        const text = allPages(answer, options).map(textOf).join('\n');
        const shown = [...text.matchAll(/^\*\*entry (\d+)\.\*\*/gm)].map(([, number]) => Number(number));
        expect(shown).toEqual(answer.entries.map((_, index) => index));
      }),
      runs,
    );
  });

  it('mentions nobody and shows no time, command or emoji that a text asks for', () => {
    fc.assert(
      fc.property(anyAnswer, anyOptions, (answer, options) => {
        for (const card of allPages(answer, options)) {
          expect(card.allowed_mentions).toEqual({ parse: [] });
          expect(textOf(card)).not.toMatch(mention);
        }
      }),
      runs,
    );
  });

  it('links only to the sources of the answer', () => {
    fc.assert(
      fc.property(anyAnswer, anyOptions, (answer, options) => {
        const hosts = new Set(
          answer.citations.filter(({ url }) => URL.canParse(url)).map(({ url }) => new URL(url).host),
        );
        for (const card of allPages(answer, options)) {
          for (const [, address = ''] of textOf(card).matchAll(/(?<!\\)\]\(([^)]*)\)/g))
            expect(hosts).toContain(new URL(address).host);
          for (const { url } of buttonsOf(card)) if (url !== undefined) expect(hosts).toContain(new URL(url).host);
        }
      }),
      runs,
    );
  });

  it('has buttons that say what they do, and a private one none to delete', () => {
    fc.assert(
      fc.property(anyAnswer, anyOptions, (answer, options) => {
        for (const card of allPages(answer, options)) {
          const actions = buttonsOf(card)
            .filter(({ custom_id: id, disabled }) => id !== undefined && disabled !== true)
            .map(({ custom_id: id }) => decodeAction(id ?? ''));
          expect(actions).not.toContain(null);
          expect(actions.some((action) => action?.kind === 'delete')).toBe(!options.private);
        }
      }),
      runs,
    );
  });
});

describe('the card of any notice', () => {
  it('is a message that Discord takes, and mentions nobody', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(anyText, { maxLength: 30 }),
        fc.array(anyText, { maxLength: 12 }),
        anyLocale,
        (text, details, labels, locale) => {
          const buttons = labels.map((label) => ({ label, action: { kind: 'ask', question: label } as const }));
          const card = renderNotice({ text: `x${text}`, tone: 'warning', details, buttons }, { locale });
          sendToDiscord(card);
          expect(textsOf(card).join('').length).toBeLessThanOrEqual(4000);
          expect(textOf(card).replace(/<t:\d{1,12}:R>/g, '')).not.toMatch(mention);
        },
      ),
      runs,
    );
  });
});
