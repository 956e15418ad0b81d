import type { Edition } from '../edition/edition.js';
import { fold } from '../names/fold.js';
import type { CooperationRecord } from '../records/schema.js';
import { stopWords } from '../search/analysis/stop-words.js';

/**
 * How titles, names and what is typed are cut for finding a record while one types: words of letters and digits, folded; of
 * Han characters each pair of neighbours, so that a part of a name finds it. Unlike full-text search nothing is stemmed: half a
 * word has no stem.
 */

const pieces = /(\p{Script=Han}+)|[\p{L}\p{N}\p{M}]+/gu;

function* cut(text: string): Generator<{ readonly piece: string; readonly han: boolean }> {
  for (const [piece, han] of fold(text).matchAll(pieces)) yield { piece, han: han !== undefined };
}

/** The tokens of a text that is found. The last Han character stands for itself too, as it begins no pair. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const { piece, han } of cut(text)) {
    if (!han) tokens.push(piece);
    else for (let i = 0; i < piece.length; i++) tokens.push(piece.slice(i, i + 2));
  }
  return tokens;
}

/**
 * The beginnings of tokens that a record must have all of to be meant by what was typed. Words without meaning are passed over
 * where there are others.
 */
export function beginningsOf(typed: string): string[] {
  const beginnings: string[] = [];
  for (const { piece, han } of cut(typed)) {
    if (!han || piece.length === 1) beginnings.push(piece);
    else for (let i = 0; i + 1 < piece.length; i++) beginnings.push(piece.slice(i, i + 2));
  }
  const meaning = beginnings.filter((word) => !stopWords.has(word));
  return [...new Set(meaning.length > 0 ? meaning : beginnings)];
}

/** The texts of a record by which it is found: its titles, and apart from them its id and the names of all it refers to. */
export function textsOf(
  record: CooperationRecord,
  { register, names }: Edition,
): { readonly titles: readonly string[]; readonly names: readonly string[] } {
  const found: (string | null | undefined)[] = [record.id];
  for (const id of record.countries)
    for (const language of ['en', 'zh'] as const) found.push(names.nameOf({ type: 'country', id }, language));
  for (const id of record.bodies) {
    const body = register.bodies.get(id);
    if (body) found.push(body.abbr, body.name, body.name_zh);
  }
  for (const { name, nameZh } of record.people) found.push(name, nameZh);
  for (const { title, type } of record.instruments)
    found.push(title?.en, title?.zh, type, register.documentTypes.get(type)?.name_zh);
  for (const id of record.fields) {
    const field = register.fields.get(id);
    found.push(field?.name, field?.name_zh);
  }
  const kind = register.kinds.get(record.kind);
  found.push(kind?.name, kind?.name_zh, record.place?.city, record.place?.cityZh);
  return {
    titles: [record.title.en, record.title.zh ?? ''],
    names: found.filter((text) => typeof text === 'string'),
  };
}
