import { describe, expect, it } from 'vitest';
import { codeOfAnswer, codeOfLocale, displayOf } from '../../src/discord/display/display.js';
import { labelsOf } from '../../src/discord/display/labels.js';

describe('the words of the bot', () => {
  it.each(Object.entries(labelsOf))('in "%s" are all there, none of them blank', (_, labels) => {
    for (const value of Object.values(labels) as unknown[])
      if (typeof value !== 'function') for (const text of [value].flat()) expect(String(text).trim()).not.toBe('');
  });

  it('name the same things in both languages', () => {
    expect(Object.keys(labelsOf.zh)).toEqual(Object.keys(labelsOf.en));
  });

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
    expect(labelsOf.en.date(date)).toBe(en);
    expect(labelsOf.zh.date(date)).toBe(zh);
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
    expect(codeOfLocale(locale)).toBe(code);
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
