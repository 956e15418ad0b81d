// @ts-check
// Reads Discord's markdown into a tree; markdown-view.js draws it. No DOM here, so that it runs in tests alone.
import { parseInline } from './markdown-inline.js';

export { parseInline };

/** @typedef {import('./markdown.js').Block} Block */

/** Lists and quotes deeper than this are left as text: nobody reads them, and hostile input stays cheap. */
const DEEPEST = 10;

const FENCE = /```(?:([\w+\-.#]+)\n)?\n*([^\n][\s\S]*?)\n*```/y;
const HEADING = /^(#{1,3}) +(\S.*)$/;
const SUBTEXT = /^-# +(\S.*)$/;
const QUOTE = /^> (.*)$/;
const QUOTE_REST = /^>>> /;
const LIST_ITEM = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;

/** @type {typeof import('./markdown.js').parse} */
export function parse(source) {
  return parseBlocks(source.replace(/\r\n?/g, '\n'), 0);
}

/**
 * @param {string} source
 * @param {number} depth
 * @returns {Block[]}
 */
function parseBlocks(source, depth) {
  /** @type {Block[]} */
  const blocks = [];
  let paragraph = '';
  const endParagraph = () => {
    const text = paragraph.replace(/\n$/, '');
    if (text.trim() !== '') blocks.push({ type: 'paragraph', children: parseInline(text) });
    paragraph = '';
  };

  let at = 0;
  while (at < source.length) {
    const found = blockAt(source, at, depth);
    if (found) {
      endParagraph();
      blocks.push(found.block);
      at = found.end;
      continue;
    }
    const fence = fenceInLine(source, at);
    if (fence) {
      paragraph += source.slice(at, fence.start);
      endParagraph();
      blocks.push(fence.block);
      at = fence.end;
      continue;
    }
    const end = lineEnd(source, at);
    paragraph += source.slice(at, end) + '\n';
    at = end + 1;
  }
  endParagraph();
  return blocks;
}

/**
 * The block that begins at the start of a line, or null where a paragraph does.
 *
 * @param {string} source
 * @param {number} at
 * @param {number} depth
 * @returns {{ block: Block, end: number } | null}
 */
function blockAt(source, at, depth) {
  const end = lineEnd(source, at);
  const line = source.slice(at, end);

  const heading = HEADING.exec(line);
  if (heading) {
    const level = /** @type {1 | 2 | 3} */ (heading[1]?.length ?? 1);
    return {
      block: { type: 'heading', level, children: parseInline(heading[2] ?? '') },
      end: skipBlankLines(source, end + 1),
    };
  }
  const subtext = SUBTEXT.exec(line);
  if (subtext) return { block: { type: 'subtext', children: parseInline(subtext[1] ?? '') }, end: end + 1 };
  if (depth >= DEEPEST) return null;

  if (QUOTE_REST.test(line))
    return { block: { type: 'quote', children: parseBlocks(source.slice(at + 4), depth + 1) }, end: source.length };
  if (QUOTE.test(line)) return quoteAt(source, at, depth);
  if (LIST_ITEM.test(line)) return listAt(source, at, depth);
  return null;
}

/**
 * @param {string} source
 * @param {number} at
 * @param {number} depth
 * @returns {{ block: Block, end: number }}
 */
function quoteAt(source, at, depth) {
  const lines = [];
  while (at < source.length) {
    const end = lineEnd(source, at);
    const quoted = QUOTE.exec(source.slice(at, end));
    if (!quoted) break;
    lines.push(quoted[1]);
    at = end + 1;
  }
  return { block: { type: 'quote', children: parseBlocks(lines.join('\n'), depth + 1) }, end: at };
}

/**
 * Items as deep as the first one, with all that is indented deeper below each of them.
 *
 * @param {string} source
 * @param {number} at
 * @param {number} depth
 * @returns {{ block: Block, end: number }}
 */
function listAt(source, at, depth) {
  const first = LIST_ITEM.exec(source.slice(at, lineEnd(source, at)));
  const indent = first?.[1]?.length ?? 0;
  const ordered = /\d/.test(first?.[2] ?? '');
  /** @type {string[][]} */
  const items = [];
  while (at < source.length) {
    const end = lineEnd(source, at);
    const line = source.slice(at, end);
    const item = LIST_ITEM.exec(line);
    const deeper = /^ */.exec(line)?.[0].length ?? 0;
    if (item && deeper <= indent) {
      if (deeper < indent || /\d/.test(item[2] ?? '') !== ordered) break;
      items.push([item[3] ?? '']);
    } else if (deeper > indent && line.trim() !== '') {
      items.at(-1)?.push(line.slice(indent));
    } else break;
    at = end + 1;
  }
  return {
    block: {
      type: 'list',
      ordered,
      start: ordered ? Number.parseInt(first?.[2] ?? '1', 10) : 1,
      items: items.map((lines) => parseBlocks(withoutIndent(lines), depth + 1)),
    },
    end: skipBlankLines(source, at),
  };
}

/**
 * The lines of an item as a text of its own: the lines below the first lose the indent that they share.
 *
 * @param {string[]} lines
 */
function withoutIndent([first = '', ...rest]) {
  const shared = Math.min(...rest.map((line) => line.length - line.trimStart().length));
  return [first, ...rest.map((line) => line.slice(shared))].join('\n');
}

/**
 * A code block may begin anywhere in a line and end in a later one.
 *
 * @param {string} source
 * @param {number} at the start of a line
 * @returns {{ block: Block, start: number, end: number } | null}
 */
function fenceInLine(source, at) {
  const start = source.indexOf('```', at);
  if (start === -1 || start > lineEnd(source, at)) return null;
  FENCE.lastIndex = start;
  const fence = FENCE.exec(source);
  if (!fence) return null;
  const after = start + fence[0].length;
  return {
    block: { type: 'code-block', language: fence[1] ?? '', text: fence[2] ?? '' },
    start,
    end: source[after] === '\n' ? after + 1 : after,
  };
}

/**
 * @param {string} source
 * @param {number} at
 */
function lineEnd(source, at) {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

/**
 * @param {string} source
 * @param {number} at
 */
function skipBlankLines(source, at) {
  while (at < source.length && source.slice(at, lineEnd(source, at)).trim() === '') at = lineEnd(source, at) + 1;
  return at;
}
