import { describe, expect, it } from 'vitest';
import { codeOfAnswer, displayOf } from '../../src/discord/display/display.js';
import { catalogueOf, languageCodes, languageOfLocale } from '../../src/discord/languages/languages.js';

/** Every text of a catalogue with its key; functions are called with numbers, words and empty lists in place of what they take. */
function* texts(value: unknown, key: string): Generator<[string, string]> {
  if (typeof value === 'string' || value === anything) yield [key, String(value)];
  else if (typeof value === 'function') yield* texts((value as (...args: unknown[]) => unknown)(...stand), key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value as Record<string, unknown>)) yield* texts(one, `${key}.${name}`);
}
const anything: unknown = new Proxy(() => anything, {
  get: (_, property) =>
    property === Symbol.toPrimitive || property === 'toString'
      ? () => '2'
      : property === Symbol.iterator
        ? () => [anything, anything].values()
        : anything,
});
const stand = [anything, anything, anything];

/** Keys of all texts, those of functions included, without what they say. */
const keys = (value: unknown, key = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => keys(one, `${key}.${name}`))
    : [key];

describe.each(languageCodes)('the catalogue of %s', (code) => {
  const { labels, commands, options } = catalogueOf(code);

  it('has no blank text', () => {
    for (const [key, text] of texts({ labels, commands, options }, code)) expect(text.trim(), key).not.toBe('');
  });

  it('has every label that the English one has', () => {
    expect(keys(labels).sort()).toEqual(keys(catalogueOf('en').labels).sort());
  });

  it('has every text of a command that the English one has', () => {
    const english = keys({ commands: catalogueOf('en').commands, options: catalogueOf('en').options });
    const own = new Set(keys({ commands, options }));
    // The menu of a message shows no description, and a command without texts is shown by its English name.
    expect(english.filter((key) => !own.has(key) && !key.endsWith('message'))).toEqual([]);
  });
});

/** Texts of nothing but names, signs and numbers, which every language writes alike. */
const isAlike = (text: string) =>
  !/\p{L}{2}/u.test(text.replace(/`[^`]*`|Accord|CSV|JSON|Markdown|iCalendar|MoU|SQLite|PostgreSQL|SIGHUP/g, ''));

describe.each(languageCodes.filter((code) => code !== 'en'))('a text of %s', (code) => {
  it('is not the English one', () => {
    const own = new Map(texts({ labels: catalogueOf(code).labels }, ''));
    const same = [...texts({ labels: catalogueOf('en').labels }, '')].filter(
      ([key, english]) => !isAlike(english) && own.get(key) === english,
    );
    expect(same).toEqual([]);
  });
});

describe('the words of the bot', () => {
  it('in Traditional Chinese come from the Simplified ones', async () => {
    const { labels } = await displayOf('zh-TW');
    expect(labels.remove).toBe('刪除');
    expect(labels.more(3)).toBe('還有3條');
    expect(labels.help.join('')).toContain('登記冊');
  });
});

describe('a date', () => {
  it.each([
    ['2025', '2025', '2025年'],
    ['2025-04', 'April 2025', '2025年4月'],
    ['2025-04-11', '11 April 2025', '2025年4月11日'],
  ])('%s is written no more precisely than it is known', (date, en, zh) => {
    expect(catalogueOf('en').labels.date(date)).toBe(en);
    expect(catalogueOf('zh-CN').labels.date(date)).toBe(zh);
  });
});

describe('the language of a message', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['en-GB', 'en'],
    ['km', 'en'],
    [undefined, 'en'],
  ])('for a reader of "%s" is %s', (locale, code) => {
    expect(languageOfLocale(locale)).toBe(code);
  });

  it.each([
    ['中国和韩国签过哪些协议？', 'en', 'zh-CN'],
    ['中國和韓國簽過哪些協議？', 'en', 'zh-TW'],
    ['丹麥', 'en', 'zh-TW'],
    ['中国的文件', 'zh-TW', 'zh-TW'],
    ['著名的计量机构', 'en', 'zh-CN'],
  ] as const)('of the answer to "%s" from a reader of %s is %s', (question, reader, code) => {
    expect(codeOfAnswer('zh', question, reader)).toBe(code);
  });

  it('of an answer in English is English, whoever reads it', () => {
    expect(codeOfAnswer('en', 'Denmark', 'zh-TW')).toBe('en');
  });
});
