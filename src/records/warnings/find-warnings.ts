import { join } from 'node:path';
import { readText, shownPath } from '../data-folder.js';
import { sliceList } from '../entries.js';
import { readRecordFile } from '../record-files.js';
import type { Register } from '../register.js';
import type { Position, Written } from '../written.js';
import { readYaml } from '../yaml-text.js';
import { laterThanSources } from './later-than-sources.js';
import { missingChinese } from './missing-chinese.js';
import { oneBodyTwice } from './one-body-twice.js';
import { possibleDuplicates } from './possible-duplicates.js';
import { warningKinds, type Remark, type Warning, type WarningKind } from './remark.js';
import { sourcesThatDisagree } from './sources-that-disagree.js';

const finders: Readonly<Record<WarningKind, (register: Register) => readonly Remark[]>> = {
  'possible-duplicate': possibleDuplicates,
  'no-chinese': missingChinese,
  'one-body-twice': oneBodyTwice,
  'source-disagrees': sourcesThatDisagree,
  'later-than-source': laterThanSources,
};

/**
 * What is doubtful in a register, with the place of each part in the files it was read from. Files with nothing doubtful
 * are not read again.
 *
 * @param folder the data folder that the register was loaded from.
 */
export async function findWarnings(register: Register, folder: string): Promise<Warning[]> {
  const found = warningKinds.flatMap((kind) => finders[kind](register).map((remark) => ({ kind, remark })));
  const places = new Places(register, folder);
  const warnings: Warning[] = [];
  for (const { kind, remark } of found)
    warnings.push({
      kind,
      ...(await places.of(remark)),
      message: remark.message,
      ...('record' in remark.about && { record: remark.about.record }),
    });
  return warnings;
}

interface Place extends Position {
  readonly file: string;
}

/** Finds parts in files, each file being read once. */
class Places {
  private readonly records = new Map<string, Promise<ReadonlyMap<string, Written>>>();
  private bodies: Promise<ReadonlyMap<string, Written>> | undefined;

  constructor(
    private readonly register: Register,
    private readonly folder: string,
  ) {}

  async of({ about, path }: Remark): Promise<Place> {
    if ('body' in about) {
      const bodiesFile = join(this.folder, 'bodies.yaml');
      this.bodies ??= entriesOf(bodiesFile);
      return placeIn(shownPath(bodiesFile), (await this.bodies).get(about.body), [0, ...path]);
    }
    const file = this.register.fileOf.get(about.record) ?? '';
    let written = this.records.get(file);
    if (!written) this.records.set(file, (written = recordsOf(file)));
    return placeIn(file, (await written).get(about.record), path);
  }
}

function placeIn(file: string, written: Written | undefined, path: Remark['path']): Place {
  return { file, ...(written?.positionOf(path) ?? { line: 1, column: 1 }) };
}

/** The records of a file by id. None where it has gone since: the remarks then point at its beginning. */
async function recordsOf(file: string): Promise<ReadonlyMap<string, Written>> {
  const read = await readRecordFile(file);
  if ('fault' in read) return new Map();
  return new Map(
    read.records.flatMap((take) => {
      const { written, probableId } = take();
      return probableId === undefined ? [] : [[probableId, written] as const];
    }),
  );
}

async function entriesOf(file: string): Promise<ReadonlyMap<string, Written>> {
  const source = await readText(file);
  const slices = 'fault' in source ? [] : (sliceList(source.text) ?? []);
  return new Map(
    slices.flatMap(({ text, firstLine }) => {
      const id = /\bid: *["']?([A-Za-z0-9-]+)/.exec(text)?.[1];
      return id === undefined ? [] : [[id, readYaml(text, firstLine)] as const];
    }),
  );
}
