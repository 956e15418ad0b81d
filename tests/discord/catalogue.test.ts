import { describe, expect, it } from 'vitest';
import { messages, readerLocale, toTraditional } from '../../src/discord/catalogue/catalogue.js';

describe('the language of the bot’s own words', () => {
  it('is the reader’s where the reader has Discord in Chinese, and English else', () => {
    expect(['zh-CN', 'zh-TW', 'en-US', 'en-GB', 'ja', ''].map(readerLocale)).toEqual([
      'zh-CN',
      'zh-TW',
      'en',
      'en',
      'en',
      'en',
    ]);
  });

  it('is Traditional Chinese in Taiwan, with Taiwan’s forms', () => {
    expect(messages('zh-TW').onlyAskerDeletes).toBe('只有提問者可以刪除這條回答。');
    expect(messages('zh-TW').shown({ from: 1, to: 5, of: 23 })).toBe('第1–5條，共23條');
    expect(messages('zh-TW').helpDetails[0]).toContain('登記冊');
    expect(toTraditional('国家认证认可监督管理委员会 CNCA')).toBe('國家認證認可監督管理委員會 CNCA');
  });

  it('is complete: each text in English is there in Chinese, and is another one', () => {
    const [english, simplified] = [messages('en'), messages('zh-CN')];
    expect(Object.keys(simplified).sort()).toEqual(Object.keys(english).sort());
    const han = /\p{Script=Han}/u;
    for (const [key, message] of Object.entries(simplified))
      if (typeof message === 'string') expect(message, key).toMatch(han);
    for (const message of Object.values(english)) if (typeof message === 'string') expect(message).not.toMatch(han);
  });

  it('says one and several rightly', () => {
    const texts = messages('en');
    expect(texts.status({ version: '3', records: 1 })).toBe('In service: 1 record, version 3.');
    expect(texts.status({ version: '3', records: 2000 })).toBe('In service: 2,000 records, version 3.');
    expect(texts.shown({ from: 7, to: 7, of: 7 })).toBe('7 of 7');
    expect(texts.listed({ label: texts.added, count: 12, ids: ['a', 'b'], more: 10 })).toBe(
      'Added (12): a, b and 10 more',
    );
    expect(texts.reloadFailed({ reason: 'The data folder is empty.', records: 1 })).toBe(
      'The register could not be reloaded: The data folder is empty. The 1 record from before stays in service.',
    );
  });

  it('gives times of day so that each reader sees them in their own zone', () => {
    const at = new Date('2026-11-26T12:00:00Z');
    expect(messages('en').loadedAt({ at })).toBe('Loaded <t:1795694400:R>');
    expect(messages('zh-CN').running({ since: at, memory: 120, ping: -1 })).toBe(
      '启动时间：<t:1795694400:R> · 内存 120 MB',
    );
  });
});
