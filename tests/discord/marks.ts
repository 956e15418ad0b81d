import { parse, type Block, type Inline } from '../../src/local-discord/page/markdown.js';
import { everyPart } from './card-parts.js';

/** Something in the texts of a card that Discord shows as more than its letters. */
export interface Mark {
  /** `bold`, `link`, `mention`, `h3`, `subtext`, `ol`, ... */
  readonly kind: string;
  /** What a reader sees of it. */
  readonly text: string;
  /** Of a link. */
  readonly url?: string;
}

const textOfInline = (node: Inline): string => {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.text;
    case 'mention':
    case 'emoji':
    case 'command-mention':
    case 'time':
      return '';
    default:
      return node.children.map(textOfInline).join('');
  }
};

function* marksOfInline(node: Inline): Generator<Mark> {
  if (node.type === 'text') return;
  yield { kind: node.type, text: textOfInline(node), ...(node.type === 'link' && { url: node.url }) };
  if ('children' in node) for (const child of node.children) yield* marksOfInline(child);
}

const textOfBlock = (block: Block): string => {
  if (block.type === 'code-block') return block.text;
  if (block.type === 'quote') return block.children.map(textOfBlock).join('\n');
  if (block.type === 'list') return block.items.flat().map(textOfBlock).join('\n');
  return block.children.map(textOfInline).join('');
};

function* marksOfBlock(block: Block): Generator<Mark> {
  if (block.type === 'code-block') yield { kind: 'code-block', text: block.text };
  else if (block.type === 'quote') {
    yield { kind: 'quote', text: textOfBlock(block) };
    for (const child of block.children) yield* marksOfBlock(child);
  } else if (block.type === 'list') {
    yield { kind: block.ordered ? 'ol' : 'ul', text: textOfBlock(block) };
    for (const child of block.items.flat()) yield* marksOfBlock(child);
  } else {
    if (block.type !== 'paragraph')
      yield { kind: block.type === 'heading' ? `h${block.level}` : block.type, text: textOfBlock(block) };
    for (const child of block.children) yield* marksOfInline(child);
  }
}

const blocksOf = (card: unknown): Block[] =>
  everyPart(card).flatMap(({ content }) => (typeof content === 'string' ? parse(content) : []));

/** All marks of a card, as Discord reads its texts. */
export const marksIn = (card: unknown): Mark[] => blocksOf(card).flatMap((block) => [...marksOfBlock(block)]);

/** What a reader sees of a card's texts, without the marks. */
export const seenIn = (card: unknown): string => blocksOf(card).map(textOfBlock).join('\n');
