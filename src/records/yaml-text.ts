import { load } from 'js-yaml';
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type Scalar,
  type YAMLError,
} from 'yaml';
import type { Path, Position, Written } from './written.js';

/** What the faults of syntax that people make most mean, by the code of the `yaml` package. */
const inPlainWords: Partial<Record<YAMLError['code'], string>> = {
  BAD_SCALAR_START: 'a text cannot begin with this character: put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'a text that holds a colon and a space has to stand in quotes; where none does, the indentation is wrong',
  DUPLICATE_KEY: 'this part is written twice: keep one',
  MULTILINE_IMPLICIT_KEY: 'this line belongs to nothing: indent it below its part, or add the missing `key:`',
  MULTIPLE_DOCS: 'a second document begins here: write one record a file',
  TAB_AS_INDENT: 'a tab cannot indent: use spaces',
  TAG_RESOLVE_FAILED: 'a text cannot begin with `!`: put the text in quotes',
};

/**
 * Reads one entry written in YAML 1.2 (JSON is a part of it). `js-yaml` reads, being the faster by far; `yaml` is asked where
 * something stands, and what is wrong with a text that cannot be read.
 *
 * @param firstLine the line of the file on which the text begins.
 */
export function readYaml(text: string, firstLine = 1): Written {
  if (!suspicious.test(text)) {
    try {
      const value = load(text);
      return { value, positionOf: (path, at) => readWithPositions(text, firstLine).positionOf(path, at) };
    } catch {
      // The reader below says what is wrong, and where.
    }
  }
  return readWithPositions(text, firstLine);
}

/** Texts in which a character may mean something else than was meant: the careful reader looks at these. */
const suspicious = /(?:^|[\s[{,])[&*!]\S|\S #\S/m;

function readWithPositions(text: string, firstLine: number): Written {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const positionOf = (path: Path, at: 'key' | 'value' = 'value') => positionAt(offsetOf(document, path, at));

  const unreadable = (offset: number, message: string): Written => ({
    value: undefined,
    unreadable: { position: positionAt(offset), message },
    positionOf,
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const opening = error.code === 'MISSING_CHAR' ? unclosedQuotation(document, error.pos[0]) : undefined;
    if (opening !== undefined) return unreadable(opening, 'this quotation mark is never closed: close it');
    return unreadable(error.pos[0], inPlainWords[error.code] ?? `is not YAML: ${error.message}`);
  }
  const reference = referenceIn(document, text);
  if (reference !== undefined)
    return unreadable(reference, 'a text cannot begin with `*` or `&`: put the text in quotes');
  const comment = accidentalComment(document);
  if (comment !== undefined)
    return unreadable(comment, 'all after ` #` is a comment: put the text in quotes, or a space after the #');
  return { value: document.toJS() as unknown, positionOf };
}

/** Offset of the quotation mark that opens a text which runs on up to the end. */
function unclosedQuotation(document: Document, end: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range && range[1] >= end) found = range[0];
    },
  });
  return found;
}

/** Offset of the first reference (`*name`) or name given for one (`&name`). Every entry stands for itself and needs none. */
function referenceIn(document: Document, text: string): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) found = offset;
      else if (node.anchor !== undefined) found = text.lastIndexOf('&', offset);
      return found === undefined ? undefined : visit.BREAK;
    },
  });
  return found;
}

/**
 * Offset at which an unquoted text is cut short by a `#` that was meant as a part of it ("Protocol #3"). YAML takes it for
 * a comment and a fact would lose its end without a word.
 */
function accidentalComment(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_key, node) {
      if (node.type !== 'PLAIN' || !node.comment || node.comment.startsWith(' ')) return undefined;
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

function offsetOf(document: Document, path: Path, at: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item): item is Pair<Scalar> => isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      const keyOffset = pair.key.range?.[0] ?? offset;
      const isLast = depth === path.length - 1;
      // A value that was left empty stands nowhere: its key does.
      const empty = !isNode(pair.value) || (isScalar(pair.value) && pair.value.source === '');
      if ((isLast && at === 'key') || empty) return keyOffset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
    } else return offset;
    if (!isNode(node)) return offset;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}
