import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import flexsearch from 'flexsearch';
import Database from 'libsql';
import MiniSearch from 'minisearch';

/** The text of one record, as every engine is given it: its own texts and the names of all it refers to. */
export interface Plain {
  readonly id: string;
  readonly text: string;
}

/** A search engine with its own analysis, given all records in one piece. */
export interface Peer {
  readonly name: string;
  readonly build: (records: readonly Plain[]) => (query: string) => string[];
}

const wanted = 10;

const miniSearch = (options: { readonly fuzzy?: number; readonly prefix?: boolean }) => (records: readonly Plain[]) => {
  const engine = new MiniSearch<Plain>({ fields: ['text'] });
  engine.addAll(records);
  return (query: string) =>
    engine
      .search(query, options)
      .slice(0, wanted)
      .map(({ id }) => String(id));
};

export const plainMiniSearch: Peer = { name: 'MiniSearch, defaults', build: miniSearch({}) };

export const peers: readonly Peer[] = [
  plainMiniSearch,
  { name: 'MiniSearch, fuzzy and prefix', build: miniSearch({ fuzzy: 0.2, prefix: true }) },
  {
    name: 'FlexSearch',
    build(records) {
      const engine = new flexsearch.Index({ tokenize: 'strict' });
      records.forEach(({ text }, at) => void engine.add(at, text));
      return (query) =>
        (engine.search(query, { limit: wanted, suggest: true }) as readonly number[]).map(
          (at) => records[at]?.id ?? '',
        );
    },
  },
  {
    name: 'Orama',
    build(records) {
      const engine = create({ schema: { text: 'string' } as const });
      void insertMultiple(engine, [...records]);
      return (query) => {
        const found = searchOrama(engine, { term: query, limit: wanted, tolerance: 1 });
        if (found instanceof Promise) throw new Error('Orama searches at once where nothing of it is asynchronous.');
        return found.hits.map(({ id }) => id);
      };
    },
  },
  {
    name: 'SQLite FTS5 (libsql)',
    build(records) {
      const database = new Database(':memory:');
      database.exec('CREATE VIRTUAL TABLE records USING fts5(id UNINDEXED, text)');
      const insert = database.prepare('INSERT INTO records VALUES (?, ?)');
      database.exec('BEGIN');
      for (const { id, text } of records) insert.run(id, text);
      database.exec('COMMIT');
      const select = database.prepare('SELECT id FROM records WHERE records MATCH ? ORDER BY rank LIMIT 10');
      return (query) => {
        const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
        const rows = select.all(words.map((word) => `"${word}"`).join(' OR ')) as readonly { readonly id: string }[];
        return rows.map(({ id }) => id);
      };
    },
  },
];
