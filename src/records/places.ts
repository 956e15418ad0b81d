import { join } from 'node:path';
import { readText, shownPath } from './data-folder.js';
import { sliceList } from './entries.js';
import { readRecordFile } from './record-files.js';
import type { Register } from './register.js';
import type { Path, Position, Written } from './written.js';
import { readYaml } from './yaml-text.js';

/** A place in one of the data files, shown as faults show it. */
export interface Place extends Position {
  readonly file: string;
}

/** What a place is looked for in: a record or a body, by its id. */
export type Entry = { readonly record: string } | { readonly body: string };

/**
 * Where the parts of a register's records and bodies stand in the files that it was read from. A file is read when it is
 * first asked for, and once. Where it has gone or changed since, a place is its beginning.
 */
export class Places {
  private readonly records = new Map<string, Promise<ReadonlyMap<string, Written>>>();
  private bodies: Promise<ReadonlyMap<string, Written>> | undefined;

  /** @param folder the data folder that the register was loaded from. */
  constructor(
    private readonly register: Register,
    private readonly folder: string,
  ) {}

  async of(entry: Entry, path: Path): Promise<Place> {
    if ('body' in entry) {
      const file = join(this.folder, 'bodies.yaml');
      this.bodies ??= bodiesOf(file);
      return placeIn(shownPath(file), (await this.bodies).get(entry.body), [0, ...path]);
    }
    const file = this.register.fileOf.get(entry.record) ?? '';
    let written = this.records.get(file);
    if (!written) this.records.set(file, (written = recordsOf(file)));
    return placeIn(file, (await written).get(entry.record), path);
  }
}

function placeIn(file: string, written: Written | undefined, path: Path): Place {
  return { file, ...(written?.positionOf(path) ?? { line: 1, column: 1 }) };
}

async function recordsOf(file: string): Promise<ReadonlyMap<string, Written>> {
  const read = await readRecordFile(file);
  if ('fault' in read) return new Map();
  return new Map(
    read.records.flatMap(({ read: take }) => {
      const { written, probableId } = take();
      return probableId === undefined ? [] : [[probableId, written] as const];
    }),
  );
}

async function bodiesOf(file: string): Promise<ReadonlyMap<string, Written>> {
  const source = await readText(file);
  const slices = 'fault' in source ? [] : (sliceList(source.text) ?? []);
  return new Map(
    slices.flatMap(({ text, firstLine }) => {
      const id = /\bid: *["']?([A-Za-z0-9-]+)/.exec(text)?.[1];
      return id === undefined ? [] : [[id, readYaml(text, firstLine)] as const];
    }),
  );
}
