import type { z } from 'zod';
import { readText, shownPath } from './data-folder.js';
import { sliceList, type Slice } from './entries.js';
import { digestOfText } from './file-memory.js';
import { DataFolderError } from './register.js';
import { validate } from './validate.js';
import { followLinks, type Link } from './vocabulary-links.js';
import { Vocabulary } from './vocabulary.js';
import type { Problem } from './written.js';
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
  const vocabulary = new Vocabulary(shownPath(path), rules.previous, digestOfText(source.text));
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
