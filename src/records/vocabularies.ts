import { join } from 'node:path';
import type { Register } from './register.js';
import {
  bodySchema,
  documentTypes,
  recordKinds,
  termSchema,
  topicSchema,
  type Body,
  type Term,
  type Topic,
} from './schema.js';
import { isSide } from './sides.js';
import { suggestion } from './nearest.js';
import { readVocabulary } from './read-vocabulary.js';
import type { Vocabulary } from './vocabulary.js';
import type { Problem } from './written.js';

/** The files of the vocabularies in a data folder. */
export const vocabularyFiles = ['bodies.yaml', 'topics.yaml', 'fields.yaml', 'kinds.yaml', 'document-types.yaml'];

/** The vocabularies of a data folder, with what was set aside. */
export interface Vocabularies {
  readonly bodies: Vocabulary<Body>;
  readonly topics: Vocabulary<Topic>;
  readonly fields: Vocabulary<Term>;
  readonly kinds: Vocabulary<Term>;
  readonly documentTypes: Vocabulary<Term>;
}

/**
 * Reads `bodies.yaml`, `topics.yaml`, `fields.yaml`, `kinds.yaml` and `document-types.yaml`.
 *
 * @throws DataFolderError where one of them is missing, unreadable or no list.
 */
export async function readVocabularies(
  folder: string,
  previous: Register | undefined,
  turn: () => Promise<void>,
): Promise<Vocabularies> {
  const terms = (name: string, earlier: ReadonlyMap<string, Term> | undefined, known?: readonly string[]) =>
    readVocabulary(
      join(folder, name),
      { schema: termSchema, previous: earlier, examine: (term) => [...repeats(term), ...unknownTerm(term, known)] },
      turn,
    );
  const bodies = await readVocabulary(
    join(folder, 'bodies.yaml'),
    {
      schema: bodySchema,
      previous: previous?.bodies,
      link: { part: 'succeeds', follow: (body) => body.succeeds },
      examine: (body) => [...repeats(body), ...noSide(['country'], body.country)],
    },
    turn,
  );
  const topics = await readVocabulary(
    join(folder, 'topics.yaml'),
    {
      schema: topicSchema,
      previous: previous?.topics,
      link: { part: 'broader', follow: (topic) => topic.broader },
      examine: repeats,
    },
    turn,
  );
  const fields = await terms('fields.yaml', previous?.fields);
  const kinds = await terms('kinds.yaml', previous?.kinds, recordKinds);
  const types = await terms('document-types.yaml', previous?.documentTypes, documentTypes);
  requireAll(kinds, recordKinds);
  requireAll(types, documentTypes);
  return { bodies, topics, fields, kinds, documentTypes: types };
}

/** What is wrong with a code that is no side. */
export function noSide(path: readonly PropertyKey[], code: string): Problem[] {
  if (isSide(code)) return [];
  const message = `\`${code}\` is no country of ISO 3166-1 and no regional body: correct the code`;
  return [{ path, at: 'value', message }];
}

/** What is wrong with a list in which something stands twice. */
export function twice(path: readonly PropertyKey[], list: readonly string[]): Problem[] {
  return list.flatMap((item, at) =>
    list.indexOf(item) === at
      ? []
      : [
          {
            path: [...path, at],
            at: 'value' as const,
            message: `\`${item}\` stands twice in \`${String(path.at(-1))}\`: keep one`,
          },
        ],
  );
}

function repeats(entry: Body | Topic | Term): Problem[] {
  return [...twice(['aliases'], entry.aliases), ...twice(['aliases_zh'], entry.aliases_zh)];
}

/** Kinds of record and types of document have a meaning in the program, so their ids are fixed by the schema. */
function unknownTerm(term: Term, known: readonly string[] | undefined): Problem[] {
  if (!known || known.includes(term.id)) return [];
  const message = `\`id: ${term.id}\` is not one of ${known.join(', ')}${suggestion(term.id, known)}`;
  return [{ path: ['id'], at: 'value', message }];
}

/** Reports the entries that the program needs and the file lacks. */
function requireAll(vocabulary: Vocabulary<Term>, ids: readonly string[]): void {
  for (const id of ids) {
    if (vocabulary.usable.has(id) || vocabulary.setAside.has(id)) continue;
    vocabulary.faults.push({ file: vocabulary.file, line: 1, column: 1, message: `lacks the entry \`${id}\`: add it` });
    vocabulary.restore(id);
  }
}
