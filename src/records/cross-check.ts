import type { CooperationRecord } from './schema.js';
import { noSide, twice, type Vocabularies } from './vocabularies.js';
import type { Vocabulary } from './vocabulary.js';
import type { Path, Problem } from './written.js';

/** What is wrong with a record that its own schema cannot see: ids that name nothing, lists that do not fit each other. */
export function crossCheck(record: CooperationRecord, vocabularies: Vocabularies): Problem[] {
  const { bodies, topics, fields, kinds, documentTypes } = vocabularies;
  return [
    ...known(['kind'], record.kind, kinds),
    ...record.countries.flatMap((code, at) => noSide(['countries', at], code)),
    ...twice(['countries'], record.countries),
    ...(record.place ? noSide(['place', 'country'], record.place.country) : []),
    ...allKnown(['bodies'], record.bodies, bodies),
    ...allKnown(['fields'], record.fields, fields),
    ...allKnown(['topics'], record.topics, topics),
    ...record.people.flatMap(({ body }, at) => (body === null ? [] : known(['people', at, 'body'], body, bodies))),
    ...record.instruments.flatMap((instrument, at) => [
      ...known(['instruments', at, 'type'], instrument.type, documentTypes),
      // Parties need not be among the record's bodies: a body may sign for its government, which does not itself meet.
      ...allKnown(['instruments', at, 'parties'], instrument.parties, bodies),
      ...twice(['instruments', at, 'signatories'], instrument.signatories),
      ...twice(['instruments', at, 'fields'], instrument.fields),
      ...strayFields(['instruments', at, 'fields'], instrument.fields, record.fields),
    ]),
    ...unequalFacts(record),
  ];
}

function known(path: Path, id: string, vocabulary: Vocabulary<{ readonly id: string }>): Problem[] {
  if (vocabulary.usable.has(id)) return [];
  const part = String(path.findLast((step) => typeof step === 'string'));
  return [{ path, at: 'value', message: `\`${part}\` names \`${id}\`, which ${vocabulary.whyMissing(id)}` }];
}

function allKnown(path: Path, ids: readonly string[], vocabulary: Vocabulary<{ readonly id: string }>): Problem[] {
  return [...ids.flatMap((id, at) => known([...path, at], id, vocabulary)), ...twice(path, ids)];
}

function strayFields(path: Path, fields: readonly string[], ofRecord: readonly string[]): Problem[] {
  return fields.flatMap((field, at) =>
    ofRecord.includes(field)
      ? []
      : [
          {
            path: [...path, at],
            at: 'value' as const,
            message: `\`${field}\` is a field of the document and not of the record: add it to the record's \`fields\``,
          },
        ],
  );
}

/** The Chinese facts are the English ones in the same order, so that an answer can give either. */
function unequalFacts({ facts }: CooperationRecord): Problem[] {
  if (!facts.zh || facts.zh.length === facts.en.length) return [];
  const message = `\`zh\` has ${facts.zh.length} sentences and \`en\` has ${facts.en.length}: write the same sentences in the same order in both, or leave \`zh\` out`;
  return [{ path: ['facts', 'zh'], at: 'key', message }];
}
