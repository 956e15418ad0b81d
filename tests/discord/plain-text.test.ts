import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, escapeMarkdown, label, pieces, shortened } from '../../src/discord/rendering/plain-text.js';
import { parse } from '../../src/local-discord/page/markdown.js';
import { anyText } from './any-answer.js';

/** What a reader sees of a Markdown text, and whether anything in it is more than text. */
function read(source: string): { seen: string; isPlain: boolean } {
  let isPlain = true;
  const textIn = (node: unknown): string => {
    if (Array.isArray(node)) return node.map(textIn).join('');
    const { type, text, children } = node as { type: string; text?: string; children?: unknown };
    if (type !== 'paragraph' && type !== 'text') isPlain = false;
    return text ?? textIn(children ?? []);
  };
  return { seen: textIn(parse(source)), isPlain };
}

describe('an escaped text', () => {
  it('is read by Discord as that text and nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = clean(text);
        const { seen, isPlain } = read(escapeMarkdown(whole));
        expect(seen.replaceAll('\u200b', '')).toBe(whole);
        expect(isPlain).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['https://example.org', 'https\\://example.org'],
    ['seehttps://example.org', 'seehttps\\://example.org'],
    ['@everyone', '@\u200beveryone'],
    ['<@123>', '\\<@\u200b123\\>'],
    ['-# small', '\\-# small'],
    ['2025. A year', '2025\\. A year'],
    ['Hem Vanndy', 'Hem Vanndy'],
    ['mid - line # 1', 'mid - line # 1'],
  ])('%s is written %s', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });
});

describe('a cleaned text', () => {
  it('is on one line and holds nothing that cannot be seen', () => {
    expect(clean(' a\u202e\u0000 \n\n b\u200b\tc ')).toBe('a b c');
  });

  it('is cleaned once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });
});

describe('pieces of a text', () => {
  it('are each short enough, and together the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 400 }), (text, most) => {
        const parts = pieces(text, most);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
        const withoutSpaces = (one: string) => one.replaceAll(/[ \u200b]/g, '');
        const seen = parts.map((part) => read(part).seen).join('');
        expect(withoutSpaces(seen)).toBe(withoutSpaces(clean(text)));
      }),
      { numRuns: 200 },
    );
  });

  it('end where sentences end', () => {
    const text = 'The first sentence is here. The second sentence follows it. The third one ends it.';
    expect(pieces(text, 60)).toEqual([
      'The first sentence is here. The second sentence follows it.',
      'The third one ends it.',
    ]);
  });

  it('end at a comma or a word where a sentence is too long', () => {
    expect(pieces('SAMR, CNCA, CNAS, SAC, NIM, CNIS', 20)).toEqual(['SAMR, CNCA, CNAS,', 'SAC, NIM, CNIS']);
  });

  it('of Chinese end at its own commas', () => {
    expect(pieces('市场监管总局、国家标准委、认监委、计量院', 12)).toEqual([
      '市场监管总局、',
      '国家标准委、认监委、',
      '计量院',
    ]);
  });
});

describe('a label', () => {
  it('is never empty and never too long', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 5, max: 80 }), (text, most) => {
        const written = label(text, most);
        expect(written.length).toBeGreaterThan(0);
        expect(written.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('does not cut a family of emoji or a letter with its accent in two', () => {
    expect(label('aaaé́b', 4)).toMatch(/^aaa…$|^aaaé?́?…$/u);
  });
});

describe('a shortened text', () => {
  it('ends with three dots where something was left out, and is short enough', () => {
    expect(shortened('One two three four five.', 12)).toMatch(/^One two…$|^One two thr…$/);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(shortened(text, 50).length).toBeLessThanOrEqual(50);
      }),
    );
  });
});
