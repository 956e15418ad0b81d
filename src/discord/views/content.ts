import type { accents } from '../rendering/components.js';
import type { Scope } from '../../questions/query.js';
import type { ComponentUse } from '../custom-id.js';
import type { Attachment } from '../sending.js';

/** One line of a view: Markdown, at most `longestLine` long, in which what comes from records is escaped already. */
export interface Line {
  /** A function is called when a page needs the line, and puts the numbers of the sources where they belong. */
  readonly text: string | ((marks: string) => string);
  /** Ids of the records whose sources bear it: their numbers are put behind it. */
  readonly records?: readonly string[];
  /** Begins a text of its own, with room before it; otherwise it follows the line before it closely. */
  readonly apart?: boolean;
}

/** Lines that belong together, under a title. A part without lines is not shown. */
export interface Part {
  readonly title?: string;
  readonly lines: readonly Line[];
  /** Each line is one of the records that the view lists; pages say which of them they show. */
  readonly lists?: true;
}

export interface Choice {
  readonly label: string;
  readonly description?: string;
  readonly use: ComponentUse;
}

/** What a view says, before it is cut into pages and made a message. */
export interface ViewContent {
  readonly accent: keyof typeof accents;
  /** A small line above the headline that says what kind of view it is. */
  readonly above: string;
  readonly headline: Line;
  /** Shown on the first page. */
  readonly picture?: Attachment;
  /** Files to be opened, shown below the lines. */
  readonly files?: readonly Attachment[];
  readonly parts: readonly Part[];
  /** Ids of records whose sources are listed though no line cites them by number. */
  readonly sources?: readonly string[];
  /** What can be opened from it: a select for each list. */
  readonly selects?: readonly { readonly placeholder: string; readonly choices: readonly Choice[] }[];
  readonly buttons?: readonly (Choice & { readonly emoji?: string })[];
  /** What a question that leans on this is about: "who signed the second one?", "and in 2019?". */
  readonly about?: { readonly scope: Scope; readonly records: readonly string[] };
}

/** Longest line of a view, in UTF-16 units. */
export const longestLine = 780;
/** Longest headline, with what stands above it. */
export const longestHeadline = 600;
