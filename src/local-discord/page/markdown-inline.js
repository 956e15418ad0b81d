// @ts-check
// The inline half of Discord's markdown. One pass from left to right: what stands for itself (code, links, mentions,
// times) becomes a node at once; marks that come in pairs wait on a stack for their partner, and one that finds none
// is text. So the work grows with the length of the text, however its marks are nested.

/** @typedef {import('./markdown.js').Inline} Inline */
/** @typedef {'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'} Pair */
/** @typedef {() => { square: Map<number, number>, round: Map<number, number> }} Brackets */
/** @typedef {{ pair: Pair, mark: string, children: Inline[] }} Open */

/** @type {readonly { pattern: RegExp, node: (match: RegExpExecArray) => Inline | null }[]} */
const STANDALONE = [
  { pattern: /\\([^0-9A-Za-z\s])/y, node: ([, char]) => text(char) },
  { pattern: /(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y, node: ([, , code = '']) => ({ type: 'code', text: trimCode(code) }) },
  { pattern: /<@!?(\d{1,20})>/y, node: ([, id = '']) => ({ type: 'mention', of: 'user', id }) },
  { pattern: /<@&(\d{1,20})>/y, node: ([, id = '']) => ({ type: 'mention', of: 'role', id }) },
  { pattern: /<#(\d{1,20})>/y, node: ([, id = '']) => ({ type: 'mention', of: 'channel', id }) },
  { pattern: /@(everyone|here)/y, node: ([, id = '']) => ({ type: 'mention', of: 'everyone', id }) },
  {
    pattern: /<\/([^<>:\n]{1,98}):(\d{1,20})>/y,
    node: ([, name = '', id = '']) => ({ type: 'command-mention', name, id }),
  },
  { pattern: /<a?:(\w{1,32}):(\d{1,20})>/y, node: ([, name = '', id = '']) => ({ type: 'emoji', name, id }) },
  { pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y, node: ([, seconds = '', style]) => time(Number(seconds), style) },
  { pattern: /<(https?:\/\/[^\s<>]+)>/y, node: ([, url = '']) => link(url) },
];

/** Where something other than plain text may begin. */
const SPECIAL = /[\\`<@[h*_~|]/g;
const BARE_URL = /https?:\/\/[^\s<]+/y;
const WORD = /[\p{L}\p{N}_]/u;

/** @type {typeof import('./markdown.js').parseInline} */
export function parseInline(source) {
  return inline(source, true);
}

/**
 * @param {string} source
 * @param {boolean} links whether links may occur (not within the text of a link)
 * @returns {Inline[]}
 */
function inline(source, links) {
  /** @type {Inline[]} */
  const root = [];
  /** @type {Open[]} */
  const open = [];
  /** @param {Inline} node */
  const add = (node) => append(open.at(-1)?.children ?? root, node);

  const brackets = bracketsOf(source);

  let at = 0;
  while (at < source.length) {
    const standalone = standaloneAt(source, at, links, brackets);
    if (standalone) {
      add(standalone.node);
      at = standalone.end;
      continue;
    }
    const mark = markAt(source, at);
    if (mark) {
      at += pairUp(source, at, mark, open, root);
      continue;
    }
    SPECIAL.lastIndex = at + 1;
    const end = SPECIAL.exec(source)?.index ?? source.length;
    add({ type: 'text', text: source.slice(at, end) });
    at = end;
  }
  while (open.length > 0) giveUp(open, root);
  return root;
}

/**
 * @param {string} source
 * @param {number} at
 * @param {boolean} links
 * @param {Brackets} brackets
 * @returns {{ node: Inline, end: number } | null}
 */
function standaloneAt(source, at, links, brackets) {
  const char = source[at] ?? '';
  if ('\\`<@'.includes(char)) {
    for (const { pattern, node } of STANDALONE) {
      pattern.lastIndex = at;
      const match = pattern.exec(source);
      const made = match && node(match);
      if (made && (links || made.type !== 'link')) return { node: made, end: at + match[0].length };
    }
  }
  if (char === '[' && links) return maskedLinkAt(source, at, brackets);
  if (char === 'h' && links) return bareLinkAt(source, at);
  return null;
}

/**
 * `[text](https://…)`, also with the address in `<>` and with a title after it.
 *
 * @param {string} source
 * @param {number} at
 * @param {Brackets} brackets
 * @returns {{ node: Inline, end: number } | null}
 */
function maskedLinkAt(source, at, brackets) {
  const close = brackets().square.get(at);
  if (close === undefined || source[close + 1] !== '(') return null;
  const end = brackets().round.get(close + 1);
  if (end === undefined) return null;
  const label = source.slice(at + 1, close);
  const target = /^<?(https?:\/\/[^\s<>]+?)>?(?:\s+(?:"[^"]*"|'[^']*'))?$/.exec(source.slice(close + 2, end).trim());
  if (!target?.[1] || label.trim() === '' || !isAddress(target[1])) return null;
  return { node: { type: 'link', url: target[1], children: inline(label, false) }, end: end + 1 };
}

/**
 * @param {string} source
 * @param {number} at
 * @returns {{ node: Inline, end: number } | null}
 */
function bareLinkAt(source, at) {
  BARE_URL.lastIndex = at;
  const match = BARE_URL.exec(source);
  if (!match) return null;
  let url = match[0].replace(/(?:\*\*|\|\||~~)[\s\S]*$/, '');
  // A sentence's punctuation after an address is not part of it; a closing bracket is only if it was opened within.
  for (;;) {
    const shorter = url.replace(/[.,:;!?"'*_~|\]。，、；：！？）」』】]+$/, '');
    const unopened = shorter.endsWith(')') && shorter.split('(').length < shorter.split(')').length;
    const next = unopened ? shorter.slice(0, -1) : shorter;
    if (next === url) break;
    url = next;
  }
  return isAddress(url) ? { node: link(url), end: at + url.length } : null;
}

/**
 * The brackets of a text, looked for only where one is met, and once.
 *
 * @param {string} source
 * @returns {Brackets}
 */
function bracketsOf(source) {
  /** @type {ReturnType<Brackets> | undefined} */
  let found;
  return () => (found ??= { square: closings(source, '[', ']'), round: closings(source, '(', ')') });
}

/**
 * For each bracket of the text that is closed on its own level, where.
 *
 * @param {string} source
 * @param {string} opening
 * @param {string} ending
 */
function closings(source, opening, ending) {
  /** @type {Map<number, number>} */
  const closedAt = new Map();
  const open = [];
  for (let i = 0; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === opening) open.push(i);
    else if (source[i] === ending) {
      const begun = open.pop();
      if (begun !== undefined) closedAt.set(begun, i);
    }
  }
  return closedAt;
}

/**
 * The run of marks at `at`: any number of `*` or `_`, exactly two of `~` or `|`.
 *
 * @param {string} source
 * @param {number} at
 */
function markAt(source, at) {
  const char = source[at] ?? '';
  if (char === '*' || char === '_') {
    let end = at;
    while (source[end] === char) end += 1;
    return source.slice(at, end);
  }
  const two = source.slice(at, at + 2);
  return two === '~~' || two === '||' ? two : null;
}

/**
 * Closes, opens or writes out the run of marks at `at`; returns its length.
 *
 * @param {string} source
 * @param {number} at
 * @param {string} run
 * @param {Open[]} open
 * @param {Inline[]} root
 */
function pairUp(source, at, run, open, root) {
  const char = run[0] ?? '';
  const before = source[at - 1] ?? ' ';
  const after = source[at + run.length] ?? ' ';
  let left = run.length;
  while (left > 0) {
    const mark = takeMark(char, left, before, after, open);
    const closes = mark !== null && mark.closes ? lastOpen(open, mark.mark) : -1;
    if (mark === null) {
      append(open.at(-1)?.children ?? root, { type: 'text', text: char.repeat(left) });
      break;
    }
    if (closes === -1) open.push({ pair: pairOf(mark.mark), mark: mark.mark, children: [] });
    else {
      while (open.length - 1 > closes) giveUp(open, root);
      const done = open.pop();
      if (done) append(open.at(-1)?.children ?? root, { type: done.pair, children: done.children });
    }
    left -= mark.mark.length;
  }
  return run.length;
}

/**
 * What the next one or two characters of a run of `left` marks do: end the innermost open pair of their kind, begin
 * a new one, or nothing.
 *
 * @param {string} char
 * @param {number} left
 * @param {string} before
 * @param {string} after
 * @param {readonly Open[]} open
 * @returns {{ mark: string, closes: boolean } | null}
 */
function takeMark(char, left, before, after, open) {
  const innermost = open.findLast(({ mark }) => mark[0] === char);
  const double = char + char;
  const canEnd = innermost !== undefined && innermost.children.length > 0;
  if (canEnd && innermost.mark === double && left >= 2) return { mark: double, closes: true };
  const wordEnds = char === '*' ? !/\s/.test(before) : !WORD.test(after);
  if (canEnd && innermost.mark === char && left !== 2 && wordEnds) return { mark: char, closes: true };
  if (left >= 2 && !open.some(({ mark }) => mark === double)) return { mark: double, closes: false };
  const wordBegins = char === '*' ? !/\s/.test(after) : !WORD.test(before);
  if ('*_'.includes(char) && wordBegins && !open.some(({ mark }) => mark === char))
    return { mark: char, closes: false };
  return null;
}

/**
 * @param {readonly Open[]} open
 * @param {string} mark
 */
function lastOpen(open, mark) {
  return open.findLastIndex((one) => one.mark === mark);
}

/**
 * The innermost open mark found no partner: it and what followed it are text where it stood.
 *
 * @param {Open[]} open
 * @param {Inline[]} root
 */
function giveUp(open, root) {
  const lost = open.pop();
  if (!lost) return;
  const parent = open.at(-1)?.children ?? root;
  append(parent, { type: 'text', text: lost.mark });
  for (const child of lost.children) append(parent, child);
}

/**
 * @param {string} mark
 * @returns {Pair}
 */
function pairOf(mark) {
  if (mark === '**') return 'bold';
  if (mark === '__') return 'underline';
  if (mark === '~~') return 'strike';
  return mark === '||' ? 'spoiler' : 'italic';
}

/**
 * Adds a node, joining neighbouring texts.
 *
 * @param {Inline[]} children
 * @param {Inline} node
 */
function append(children, node) {
  const last = children.at(-1);
  if (node.type === 'text' && last?.type === 'text') last.text += node.text;
  else if (node.type !== 'text' || node.text !== '') children.push(node);
}

/**
 * @param {string | undefined} value
 * @returns {Inline}
 */
function text(value) {
  return { type: 'text', text: value ?? '' };
}

/**
 * @param {string} url
 * @returns {Inline}
 */
function link(url) {
  return { type: 'link', url, children: [text(url)] };
}

/** @param {string} url */
function isAddress(url) {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/**
 * Spaces that keep a backtick away from the fence are not part of the code.
 *
 * @param {string} code
 */
function trimCode(code) {
  return code.replace(/^ (?=`)/, '').replace(/(?<=`) $/, '');
}

/**
 * @param {number} seconds
 * @param {string | undefined} style
 * @returns {Inline | null}
 */
function time(seconds, style) {
  // ECMAScript's dates end here (https://tc39.es/ecma262/#sec-time-values-and-time-range).
  if (Math.abs(seconds) > 8.64e12) return null;
  return { type: 'time', seconds, style: /** @type {import('./markdown.js').TimeStyle} */ (style ?? 'f') };
}
