import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanQuestion, longestQuestion } from '../../src/questions/clean.js';

describe('a question is cleaned of', () => {
  it.each([
    ['user mentions', '<@123456789012345678> who signed it?', 'who signed it?'],
    ['nickname mentions', '<@!123456789012345678> who signed it?', 'who signed it?'],
    ['role mentions', 'hey <@&123456789012345678> who signed it?', 'hey who signed it?'],
    ['channel mentions', 'as said in <#123456789012345678>, who signed?', 'as said in , who signed?'],
    ['command mentions', 'what does </ask:123456789012345678> do', 'what does do'],
    ['timestamps', 'signed <t:1700000000:R> by whom?', 'signed by whom?'],
    ['custom emoji', 'thanks <:party:123456789012345678> <a:wave:123456789012345678>', 'thanks'],
    ['pings of everyone', '@everyone @here MoUs with Cambodia', 'MoUs with Cambodia'],
    ['web addresses', 'who signed https://example.org/a?b=c#d then?', 'who signed then?'],
    ['code blocks', 'MoUs ```js\nprocess.exit()\n``` with Cambodia', 'MoUs with Cambodia'],
    ['inline code', 'MoUs `rm -rf` with Cambodia', 'MoUs with Cambodia'],
    ['bold, italics, strikes and spoilers', '**Which** _MoUs_ ~~not~~ ||Cambodia||', 'Which MoUs not Cambodia'],
    ['quotes and headings', '> # MoUs with Cambodia', 'MoUs with Cambodia'],
    ['quotation marks', 'What is “metrology”?', 'What is metrology ?'],
    ['emoji', '🎉 MoUs 🇰🇭 Cambodia ❤️', 'MoUs Cambodia'],
    ['zero-width characters inside words', 'Cam\u200Bbo\u200Ddia\uFEFF', 'Cambodia'],
    ['marks of direction', '\u202EMoUs\u202C with \u2067Cambodia\u2069', 'MoUs with Cambodia'],
    ['control characters', 'MoUs\u0000with\u0007Cambodia', 'MoUs with Cambodia'],
    ['unpaired surrogates', 'MoUs \uD83D Cambodia', 'MoUs Cambodia'],
    ['line breaks and runs of spaces', '  MoUs \n\n with\tCambodia  ', 'MoUs with Cambodia'],
  ])('%s', (_, written, cleaned) => {
    expect(cleanQuestion(written)).toBe(cleaned);
  });
});

describe('cleaning keeps', () => {
  it.each([
    ['accents', 'Türkiye and Côte d’Ivoire', 'Türkiye and Côte d’Ivoire'],
    ['Chinese with its punctuation', '中国和丹麦，签过什么？', '中国和丹麦，签过什么？'],
    ['dashes between countries', 'China–Uzbekistan', 'China–Uzbekistan'],
    ['slashes and ampersands', 'CEN/CENELEC & SAC', 'CEN/CENELEC & SAC'],
  ])('%s', (_, written, cleaned) => {
    expect(cleanQuestion(written)).toBe(cleaned);
  });
});

describe('cleaning spells out', () => {
  it('a plus sign between two sides', () => {
    expect(cleanQuestion('China + Cambodia')).toBe('China and Cambodia');
  });

  it('a letter with a stop that ends no sentence', () => {
    expect(cleanQuestion('Mr. Luo vs. Dr. Zhang')).toBe('Mr Luo vs Dr Zhang');
    expect(cleanQuestion('the no. of MoUs')).toBe('the number of MoUs');
  });

  it('a country that one character names after a verb', () => {
    expect(cleanQuestion('柬埔寨对华合作')).toBe('柬埔寨对中国合作');
    expect(cleanQuestion('市场监管总局访韩记录')).toBe('市场监管总局访韩国记录');
  });

  it('no country in a word that only begins like one', () => {
    expect(cleanQuestion('对日常工作的合作')).toBe('对日常工作的合作');
    expect(cleanQuestion('对美国的访问')).toBe('对美国的访问');
  });
});

describe('any text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 3000 });

  it('is cleaned to single spaces without invisible characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = cleanQuestion(text);
        expect(cleaned).toBe(cleaned.trim());
        expect(cleaned).not.toMatch(/\s\s|[\p{Cf}\p{Cc}\p{Cs}]/u);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps no mention that Discord would ring for', () => {
    const markup = fc.constantFrom('<@1>', '<@!22>', '<@&333>', '@everyone', '@here', '<#4>', '\u200B', '`', '<', '@');
    const mixed = fc.array(fc.oneof(markup, fc.string({ maxLength: 8 })), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(mixed, (text) => {
        expect(cleanQuestion(text)).not.toMatch(/<@[!&]?\d+>/);
      }),
      { numRuns: 500 },
    );
  });

  it('is read no further than a message of Discord is long', () => {
    expect(cleanQuestion('a'.repeat(5000))).toHaveLength(longestQuestion);
  });
});
