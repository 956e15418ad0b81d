import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseInline, type Block, type Inline } from '../../src/local-discord/page/markdown.js';

/** The tree in short: marks as tags, so that a line of a test shows what a reader sees. */
const inShort = (node: Inline): string => {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'code':
      return `<code>${node.text}</code>`;
    case 'link':
      return `<a ${node.url}>${node.children.map(inShort).join('')}</a>`;
    case 'mention':
      return `<${node.of} ${node.id}>`;
    case 'command-mention':
      return `</${node.name}>`;
    case 'emoji':
      return `<emoji ${node.name}>`;
    case 'time':
      return `<time ${node.seconds} ${node.style}>`;
    default: {
      const tag = { bold: 'b', italic: 'i', underline: 'u', strike: 's', spoiler: 'spoiler' }[node.type];
      return `<${tag}>${node.children.map(inShort).join('')}</${tag}>`;
    }
  }
};
const line = (source: string): string => parseInline(source).map(inShort).join('');

/** Every text that a reader of the block sees, in order. */
const textOf = (block: Block): string => {
  if (block.type === 'code-block') return block.text;
  if (block.type === 'quote') return block.children.map(textOf).join('\n');
  if (block.type === 'list') return block.items.map((item) => item.map(textOf).join('\n')).join('\n');
  return block.children.map(inShort).join('');
};
const shape = (source: string): unknown[] =>
  parse(source).map((block) => {
    if (block.type === 'list') return [block.ordered ? 'ol' : 'ul', ...block.items.map((item) => item.map(textOf))];
    return [block.type === 'heading' ? `h${block.level}` : block.type, textOf(block)];
  });

describe('marks within a line', () => {
  it.each([
    ['**bold** and *italic* and _italic_', '<b>bold</b> and <i>italic</i> and <i>italic</i>'],
    ['__underline__ ~~strike~~ ||spoiler||', '<u>underline</u> <s>strike</s> <spoiler>spoiler</spoiler>'],
    ['***both***', '<b><i>both</i></b>'],
    ['**bold with *italic* inside**', '<b>bold with <i>italic</i> inside</b>'],
    ['*italic with **bold***', '<i>italic with <b>bold</b></i>'],
    ['**bold *and italic***', '<b>bold <i>and italic</i></b>'],
    ['**over\ntwo lines**', '<b>over\ntwo lines</b>'],
    ['**中文**加粗', '<b>中文</b>加粗'],
  ])('reads %j', (source, expected) => expect(line(source)).toBe(expected));

  it.each([
    ['2 * 3 * 4', 'a star between spaces is a star'],
    ['snake_case_name', 'underscores within words are underscores'],
    ['**never closed', 'a mark without a partner is text'],
    ['****', 'marks around nothing are text'],
    ['||||', 'bars around nothing are text'],
    ['a | b | c', 'one bar hides nothing'],
  ])('leaves %j as it is: %s', (source) => expect(line(source)).toBe(source));

  it('writes out a mark that is left open within another one', () =>
    expect(line('**a ~~b** c~~')).toBe('<b>a ~~b</b> c~~'));

  it('shows an escaped mark as itself', () =>
    expect(line('\\*not italic\\* \\_ \\\\ \\a')).toBe('*not italic* _ \\ \\a'));

  it('reads nothing inside code', () => {
    expect(line('`**a** <@1>`')).toBe('<code>**a** <@1></code>');
    expect(line('`` a`b ``')).toBe('<code> a`b </code>');
    expect(line('**`a**`')).toBe('**<code>a**</code>');
  });
});

describe('links', () => {
  it.each([
    ['[SAMR](https://www.samr.gov.cn/)', '<a https://www.samr.gov.cn/>SAMR</a>'],
    ['[**bold** text](<https://a.org> "title")', '<a https://a.org><b>bold</b> text</a>'],
    ['[wiki](https://a.org/x_(y))', '<a https://a.org/x_(y)>wiki</a>'],
    ['see https://a.org/b_c_d.', 'see <a https://a.org/b_c_d>https://a.org/b_c_d</a>.'],
    ['(https://a.org/x)', '(<a https://a.org/x>https://a.org/x</a>)'],
    ['https://a.org/x_(y)', '<a https://a.org/x_(y)>https://a.org/x_(y)</a>'],
    ['见https://a.org/新闻。', '见<a https://a.org/新闻>https://a.org/新闻</a>。'],
    ['**https://a.org**', '<b><a https://a.org>https://a.org</a></b>'],
    ['<https://a.org/x>', '<a https://a.org/x>https://a.org/x</a>'],
  ])('reads %j', (source, expected) => expect(line(source)).toBe(expected));

  it.each(['[x](javascript:alert(1))', '[x](data:text/html,hi)', 'javascript:alert(1)', '[x] (https', '[x](y)'])(
    'makes none of %j',
    (source) => expect(line(source)).toBe(source),
  );

  it('shows no link under an empty text', () =>
    expect(line('[ ](https://a.org)')).toBe('[ ](<a https://a.org>https://a.org</a>)'));
});

describe('what stands for something else', () => {
  it.each([
    ['<@12> <@!12>', '<user 12> <user 12>'],
    ['<@&5> <#7>', '<role 5> <channel 7>'],
    ['@everyone', '<everyone everyone>'],
    ['</mou:123>', '</mou>'],
    ['<:flag:9> <a:wave:9>', '<emoji flag> <emoji wave>'],
    ['<t:1744329600>', '<time 1744329600 f>'],
    ['<t:1744329600:R>', '<time 1744329600 R>'],
  ])('reads %j', (source, expected) => expect(line(source)).toBe(expected));

  it('leaves a time beyond the calendar as text', () =>
    expect(line('<t:9999999999999:R>')).toBe('<t:9999999999999:R>'));

  it('leaves HTML as text', () => expect(line('<script>alert(1)</script>')).toBe('<script>alert(1)</script>'));
});

describe('blocks', () => {
  it('reads headings of three levels and subtext', () => {
    expect(shape('# One\n## Two\n### Three\n-# small')).toEqual([
      ['h1', 'One'],
      ['h2', 'Two'],
      ['h3', 'Three'],
      ['subtext', 'small'],
    ]);
    expect(shape('#### four\n#none')).toEqual([['paragraph', '#### four\n#none']]);
  });

  it('reads lists within lists', () => {
    const [list] = parse('- one\n- two\n  - inner\n    - innermost\n- three');
    expect(list).toMatchObject({ type: 'list', ordered: false, items: { length: 3 } });
    expect(list?.type === 'list' && list.items[1]).toMatchObject([
      { type: 'paragraph' },
      { type: 'list', items: [[{ type: 'paragraph' }, { type: 'list' }]] },
    ]);
  });

  it('counts an ordered list from its first number', () =>
    expect(parse('3. three\n4. four')).toMatchObject([
      { type: 'list', ordered: true, start: 3, items: { length: 2 } },
    ]));

  it('ends a list at a line that is not indented', () =>
    expect(shape('- one\nafter')).toEqual([
      ['ul', ['one']],
      ['paragraph', 'after'],
    ]));

  it('reads quotes of lines, and of all that follows', () => {
    expect(shape('> one\n> two\nafter')).toEqual([
      ['quote', 'one\ntwo'],
      ['paragraph', 'after'],
    ]);
    expect(shape('>>> one\ntwo')).toEqual([['quote', 'one\ntwo']]);
  });

  it('reads a code block in the midst of a line, with its language', () => {
    expect(shape('before ```js\nconst a = 1;\n``` after')).toEqual([
      ['paragraph', 'before '],
      ['code-block', 'const a = 1;'],
      ['paragraph', ' after'],
    ]);
    expect(parse('```js\n**a**\n```')).toEqual([{ type: 'code-block', language: 'js', text: '**a**' }]);
    expect(parse('```one line```')).toEqual([{ type: 'code-block', language: '', text: 'one line' }]);
  });

  it('keeps the empty lines of a paragraph', () => expect(shape('a\n\nb')).toEqual([['paragraph', 'a\n\nb']]));
});

describe('any text at all', () => {
  const marks = fc.array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '_',
        '__',
        '~~',
        '||',
        '`',
        '```',
        '[',
        '](https://a.org)',
        '(',
        '<@1>',
        '<',
        '>',
        '\\',
      ),
      fc.constantFrom('\n', '> ', '- ', '  - ', '1. ', '# ', '-# ', ' ', 'word', '中', 'https://b.org/'),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 60 },
  );

  it('loses no letter of a text', () => {
    fc.assert(
      fc.property(marks, (parts) => {
        const source = parts.join('');
        const letters = (text: string) => text.match(/word|中/g)?.length ?? 0;
        expect(letters(parse(source).map(textOf).join('\n'))).toBeGreaterThanOrEqual(letters(source));
      }),
    );
  });

  it('makes links to web pages only', () => {
    const urls = (nodes: readonly Inline[]): string[] =>
      nodes.flatMap((node) => [
        ...(node.type === 'link' ? [node.url] : []),
        ...('children' in node ? urls(node.children) : []),
      ]);
    fc.assert(
      fc.property(fc.webUrl(), fc.constantFrom('javascript:', 'data:', 'file:', ''), marks, (url, scheme, parts) => {
        for (const found of urls(parseInline(`[a](${scheme}${url}) ${parts.join('')}`)))
          expect(found).toMatch(/^https?:\/\//);
      }),
    );
  });

  it.each(['*', '_', '**_', '[', '`', '||', '<@', '> ', '- ', '\\', '((', '```', '[x](', 'https://'])(
    'ends for 4,000 characters of %j',
    (piece) => expect(parse(piece.repeat(4000 / piece.length))).toBeInstanceOf(Array),
  );
});
