import { createHash } from 'node:crypto';
import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import type { Engine } from './engine/engine.js';
import type { GapTable } from './schema/tables.js';
import { storable } from './storable.js';

/** What was asked and could not be answered. */
export interface NewGap {
  /** The question's words, normalised by whoever asks; their order does not matter. */
  readonly words: readonly string[];
  /** What was recognised in it: country codes, ids of bodies, fields, topics. */
  readonly entities: readonly string[];
  readonly language: string;
  /** Why there was no answer: no-record, unclear, out-of-scope. */
  readonly outcome: string;
}

export interface Gap extends NewGap {
  readonly times: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** One thing that gaps have in common. */
export interface GapGroup {
  /** An entity, or a word where grouped by words. */
  readonly of: string;
  /** How often it was asked for in vain. */
  readonly times: number;
  /** In how many different questions. */
  readonly gaps: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** Questions without an answer, without those who asked: words and entities only, each combination once, counted. */
export interface Gaps {
  /**
   * Counts a question. Nothing is stored of one that has neither words nor entities left. Notes of a quarter of a second are
   * written in one statement; each resolves or rejects with that.
   */
  note(gap: NewGap, at: Date): Promise<void>;
  /** The most frequent first. */
  list(most: number): Promise<readonly Gap[]>;
  /** What gaps have in common, the most frequent first. */
  grouped(by: 'entities' | 'words', most: number): Promise<readonly GapGroup[]>;
  /** Everything there is, for a file, the most frequent first. */
  export(): Promise<readonly Gap[]>;
  /** Writes at once what was noted and waits to be written. Never rejects: whoever noted it hears of a failure. */
  flush(): Promise<void>;
}

/** Longer questions are cut: a gap is told by its words, not by its sentences. */
const mostWords = 24;
const mostEntities = 16;
const mostCharacters = 48;

/** How long notes gather before they are written, in milliseconds, and how many different ones at most. */
const gathering = 250;
const mostGathered = 500;

/** What may name a person: mentions, addresses of mail and of the web, and Discord's ids (17 digits and more). */
const personal = /[@/\\]|\d{9,}|^https?:/i;

const clean = (words: readonly string[], most: number): readonly string[] =>
  [...new Set(words.filter((word) => !personal.test(word)).map((word) => storable(word.trim(), mostCharacters)))]
    .filter((word) => word !== '')
    .sort()
    .slice(0, most);

const texts = z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text)));

const gapOf = (row: Selectable<GapTable>): Gap => ({
  words: texts.parse(row.words),
  entities: texts.parse(row.entities),
  language: row.language,
  outcome: row.outcome,
  times: row.times,
  firstAt: new Date(row.firstAt),
  lastAt: new Date(row.lastAt),
});

/** What was noted and is not written yet: each gap once, with how often. */
interface Gathered {
  readonly rows: Map<string, Insertable<GapTable>>;
  readonly writeNow: () => void;
  readonly written: Promise<void>;
}

function gather(write: (rows: readonly Insertable<GapTable>[]) => Promise<void>): Gathered {
  const rows: Gathered['rows'] = new Map();
  let writeNow = (): void => undefined;
  const due = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, gathering);
    writeNow = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  return { rows, writeNow, written: due.then(() => write([...rows.values()])) };
}

export function makeGaps({ db }: Engine): Gaps {
  let gathered: Gathered | undefined;
  const write = async (rows: readonly Insertable<GapTable>[]): Promise<void> => {
    gathered = undefined;
    await db
      .insertInto('gap')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((eb) => ({
          times: eb('gap.times', '+', eb.ref('excluded.times')),
          lastAt: eb.ref('excluded.lastAt'),
        })),
      )
      .execute();
  };
  const ranked = () =>
    db.selectFrom('gap').selectAll().orderBy('times', 'desc').orderBy('lastAt', 'desc').orderBy('key');
  const all = async (): Promise<readonly Gap[]> => (await ranked().execute()).map(gapOf);

  return {
    note: async (gap, at) => {
      const words = JSON.stringify(clean(gap.words, mostWords));
      const entities = JSON.stringify(clean(gap.entities, mostEntities));
      if (words === '[]' && entities === '[]') return;
      const { language, outcome } = gap;
      const key = createHash('sha256').update([words, entities, language, outcome].join('\n')).digest('hex');
      const time = at.getTime();
      const { rows, writeNow, written } = (gathered ??= gather(write));
      const before = rows.get(key) ?? { times: 0, firstAt: time };
      const times = before.times + 1;
      rows.set(key, { key, words, entities, language, outcome, times, firstAt: before.firstAt, lastAt: time });
      if (rows.size === mostGathered) writeNow();
      await written;
    },

    list: async (most) => (await ranked().limit(most).execute()).map(gapOf),

    grouped: async (by, most) => {
      const groups = new Map<string, Omit<GapGroup, 'of'>>();
      for (const gap of await all())
        for (const of of gap[by]) {
          const { times, gaps, firstAt, lastAt } = groups.get(of) ?? { ...gap, times: 0, gaps: 0 };
          groups.set(of, {
            times: times + gap.times,
            gaps: gaps + 1,
            firstAt: gap.firstAt < firstAt ? gap.firstAt : firstAt,
            lastAt: gap.lastAt > lastAt ? gap.lastAt : lastAt,
          });
        }
      return [...groups]
        .map(([of, group]) => ({ of, ...group }))
        .sort((one, other) => other.times - one.times || (one.of < other.of ? -1 : 1))
        .slice(0, most);
    },

    export: all,

    flush: async () => {
      gathered?.writeNow();
      await gathered?.written.catch(() => undefined);
    },
  };
}
