import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/exports/markdown-text.js';
import { plainAddress, plainLine } from '../../src/exports/plain-text.js';
import { anyRecords, anyText, editionNaming } from './any-record.js';
import { cambodian, records, register, text, writeOne } from './written.js';

const documentOf = (...input: Parameters<typeof writeOne>) => text(writeOne(...input));

/** What a reader of Markdown shows of an escaped text (CommonMark, 2.4). */
const shown = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('@\u200b', '@');

/** What is left of Markdown when everything that a backslash made literal is taken away. */
const working = (markdown: string) => markdown.replace(/\\[!-/:-@[-`{-~]/g, '·');

describe('a Markdown export', () => {
  it('begins with what it is and how to cite it', () => {
    const [head = ''] = documentOf(
      { format: 'markdown' },
      { records: cambodian, filter: 'records of China and Cambodia' },
    ).split('\n## ');
    expect(head).toMatch(/^# Accord .*: records of China and Cambodia \(6 records\)\n/);
    expect(head).toContain(register.version);
    expect(head).toContain('**How to cite**: Accord, ');
    expect(head).toContain('MIT License');
    expect(head).toContain('The register is not complete');
  });

  it('has a section for each record, in order, with every fact, document and source', () => {
    const [, ...sections] = documentOf({ format: 'markdown' }).split(/^## /m);
    expect(sections).toHaveLength(records.length);
    for (const [at, record] of records.entries()) {
      const section = sections[at] ?? '';
      const seen = shown(section);
      expect(seen.startsWith(`${at + 1}. ${record.title.en}\n`)).toBe(true);
      expect(seen).toContain(`: ${record.id}\n`);
      for (const fact of record.facts.en) expect(seen).toContain(`\n- ${fact}`);
      for (const { title } of record.instruments) if (title) expect(seen).toContain(title.en);
      for (const [number, { url }] of record.sources.entries())
        expect(section).toMatch(
          new RegExp(`^${number + 1}\\. .*: <${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}>$`, 'm'),
        );
    }
  });

  it('speaks the language of its reader', () => {
    const chinese = documentOf(
      { format: 'markdown', language: 'zh' },
      { records: cambodian, filter: '中国和柬埔寨的记录' },
    );
    expect(chinese).toContain('## 2. 中国与柬埔寨签署计量、标准化和合格评定三份谅解备忘录\n');
    expect(chinese).toContain('- **日期**：2025年（推定）');
    expect(chinese).toContain('- **人员**：罗文（Luo Wen），Administrator，国家市场监督管理总局（SAMR）；Hem Vanndy');
    expect(chinese).not.toMatch(/\*\*[A-Za-z ]+\*\*/);
  });

  it('says how sure each date is', () => {
    const english = documentOf({ format: 'markdown' });
    for (const words of ['(stated by the source)', '(date of the report)', '(inferred)'])
      expect(english).toContain(words);
  });
});

describe('a text of the register in Markdown', () => {
  it.each([
    ['**bold** and _more_', '\\*\\*bold\\*\\* and \\_more\\_'],
    ['[a](https://example.org)', '\\[a\\](https\\://example.org)'],
    ['www.example.org', 'www\\.example.org'],
    ['<@123> @everyone', '\\<\\@\u200b123\\> \\@\u200beveryone'],
    ['# 1', '\\# 1'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['a\n\n# b', 'a \\# b'],
    ['Bosnia & Herzegovina', 'Bosnia \\& Herzegovina'],
    ['MoU on Metrology (2025-2027), 3.5 %', 'MoU on Metrology (2025-2027), 3.5 %'],
  ])('%j is written %j', (from, to) => {
    expect(markdownText(from)).toBe(to);
  });

  it('is shown as it is', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        expect(shown(markdownText(any))).toBe(plainLine(any).replaceAll('@\u200b', '@'));
      }),
    );
  });

  it('makes no emphasis, link, image, mention, list, heading or HTML', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        const left = working(markdownText(any));
        expect(left).not.toMatch(/[\\`*_[\]{}<>&|~$#\r\n]|==|%%/);
        expect(left).not.toMatch(/(https?|ftp|mailto|xmpp):|www\./i);
        expect(markdownText(any)).not.toMatch(/(?<!\\)@|@(?!\u200b)/);
        expect(left).not.toMatch(/^[-+=]|^\d{1,9}[.)]/);
      }),
    );
  });
});

describe('whatever texts a record holds,', () => {
  it('the document has the headings and the links that it should, and no other', () => {
    fc.assert(
      fc.property(anyRecords, anyText, anyText, (some, name, filter) => {
        const left = working(documentOf({ format: 'markdown' }, { records: some, filter }, editionNaming(name)));
        const addresses = some.flatMap(({ sources }) =>
          sources.flatMap(({ url, archive }) => (archive === undefined ? [url] : [url, archive])),
        );
        const links = [...left.matchAll(/<([^>]*)>/g)].map(([, link]) => link);
        expect(links).toEqual(addresses.map((address) => working(plainAddress(address))));
        expect(left.match(/^# .+$/gm)).toHaveLength(1);
        expect(left.match(/^## \d+\. /gm) ?? []).toHaveLength(some.length);
        const parts = some.flatMap(({ instruments }) => (instruments.length > 0 ? [1, 2, 3] : [1, 2]));
        expect(left.match(/^### /gm)).toHaveLength(parts.length);
        const rest = left.replace(/<[^>]*>/g, '').replace(/^- \*\*[A-Z][A-Za-z ]+\*\*: |^#{1,3} /gm, '');
        expect(rest).not.toMatch(/[\\`*_[\]{}<>&|~$#]/);
      }),
      { numRuns: 60 },
    );
  });
});
