import type { z } from 'zod';
import { readText, shownPath } from './data-folder.js';
import { sliceList, type Slice } from './entries.js';
import { suggestion } from './nearest.js';
import { DataFolderError, type Fault } from './register.js';
import { validate } from './validate.js';
import { followLinks, type Link } from './vocabulary-links.js';
import type { Problem, Written } from './written.js';
import { readYaml } from './yaml-text.js';

/** How one vocabulary is read. */
export interface VocabularyRules<Entry> {
  readonly schema: z.ZodType<Entry>;
  /** What is wrong with one entry beyond its schema. */
  readonly examine: (entry: Entry) => readonly Problem[];
  /** The part by which an entry refers to another one. */
  readonly link?: Link<Entry>;
  /** The entries of an earlier register: a faulty entry stays as it was there. */
  readonly previous?: ReadonlyMap<string, Entry> | undefined;
}

/** An entry that can be used; `written` is missing where it comes from an earlier register. */
export interface Usable<Entry> {
  readonly entry: Entry;
  readonly written?: Written;
}

/** A vocabulary file as read: what can be used, and what was set aside. */
export class Vocabulary<Entry extends { readonly id: string }> {
  readonly usable = new Map<string, Usable<Entry>>();
  /** The entries set aside, those included of which an earlier version is used. */
  readonly setAside = new Map<string, Fault>();
  readonly faults: Fault[] = [];

  constructor(
    /** The file, as faults show it. */
    readonly file: string,
    readonly previous: ReadonlyMap<string, Entry> | undefined,
  ) {}

  /** Reports what is wrong with an entry, sets it aside, and goes on with its earlier version where there is one. */
  reject(id: string | undefined, written: Written, problem: Problem): void {
    // An entry stands in the list that its slice is, hence the index.
    const position = written.unreadable?.position ?? written.positionOf([0, ...problem.path], problem.at);
    const fault = { file: this.file, ...position, message: problem.message };
    this.faults.push(fault);
    if (id === undefined) return;
    if (!this.setAside.has(id)) this.setAside.set(id, fault);
    this.usable.delete(id);
    this.restore(id);
  }

  /** Takes an entry over from the earlier register; whether it was there. */
  restore(id: string): boolean {
    const entry = this.previous?.get(id);
    if (entry) this.usable.set(id, { entry });
    return entry !== undefined;
  }

  /** Why an id cannot be used that is not in `usable`: set aside, or unknown, then with the nearest that is there. */
  whyMissing(id: string): string {
    const fault = this.setAside.get(id);
    if (fault) return `was set aside: mend it first (${fault.file}:${fault.line})`;
    return `is not in ${this.file}${suggestion(id, this.usable.keys()) || ': add it there first'}`;
  }

  entries(): Map<string, Entry> {
    return new Map([...this.usable].map(([id, { entry }]) => [id, entry]));
  }
}

/**
 * Reads a list of entries. A faulty entry is set aside and reported; so is one that links to an entry set aside.
 *
 * @param turn called between entries, so that other work gets its turn.
 * @throws DataFolderError where the file cannot be read or is no list.
 */
export async function readVocabulary<Entry extends { readonly id: string }>(
  path: string,
  rules: VocabularyRules<Entry>,
  turn: () => Promise<void>,
): Promise<Vocabulary<Entry>> {
  const source = await readText(path);
  if ('fault' in source) throw new DataFolderError([source.fault]);
  const vocabulary = new Vocabulary(shownPath(path), rules.previous);
  const slices = sliceList(source.text);
  if (!slices) {
    const message = 'is not a list: begin each entry with `- id: ...`';
    throw new DataFolderError([{ file: vocabulary.file, line: 1, column: 1, message }]);
  }
  for (const slice of slices) {
    await turn();
    readEntry(slice, rules, vocabulary);
  }
  if (rules.link) followLinks(vocabulary, rules.link);
  return vocabulary;
}

function readEntry<Entry extends { readonly id: string }>(
  slice: Slice,
  rules: VocabularyRules<Entry>,
  vocabulary: Vocabulary<Entry>,
): void {
  const written = readYaml(slice.text, slice.firstLine);
  const probableId = /\bid: *["']?([A-Za-z0-9-]+)/.exec(slice.text)?.[1];
  if (written.unreadable) {
    vocabulary.reject(probableId, written, { path: [], at: 'value', message: written.unreadable.message });
    return;
  }
  const result = validate(rules.schema, Array.isArray(written.value) ? (written.value[0] as unknown) : written.value);
  const problems = 'problems' in result ? result.problems : rules.examine(result.value);
  for (const problem of problems) vocabulary.reject(probableId, written, problem);
  if (problems.length > 0 || 'problems' in result) return;

  const entry = result.value;
  if (vocabulary.usable.get(entry.id)?.written) {
    const message = `\`id: ${entry.id}\` is written twice: give one of the two another id`;
    vocabulary.faults.push({ file: vocabulary.file, ...written.positionOf([0, 'id']), message });
  } else vocabulary.usable.set(entry.id, { entry, written });
}
