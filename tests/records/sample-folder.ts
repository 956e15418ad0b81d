import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatFault } from '../../src/records/check.js';
import type { Fault } from '../../src/records/register.js';

/** Records that between them have every shape there is: no title, no day, several documents, more than two sides, ... */
export const sampleIds = [
  '1970-se-su-sis-gost-bilateral-agreement',
  '1994-06-09-cn-kr-standardization-metrology-arrangement',
  '2002-02-tt-us-astm-ttbs-mou',
  '2005-10-10-cn-in-iron-ore-inspection-talks',
  '2008-04-17-au-cn-standards-portal',
  '2014-10-13-cn-us-ansi-vice-president-visit',
  '2017-11-01-eu-us-gmp-inspections-recognition-start',
  '2018-04-cn-pk-psqca-delegation-meeting',
  '2025-03-11-cn-dk-danish-standards-meeting',
  '2025-04-11-cn-uz-cooperation-documents',
  '2025-cn-kh-three-mous',
];

export const denmark = '2025-03-11-cn-dk-danish-standards-meeting';
export const cambodia = '2025-cn-kh-three-mous';

export const pathOf = (id: string) => `records/${id.slice(0, 4)}/${id}.yaml`;

/** A data folder of its own for one test: the vocabularies of the register and some of its records. */
export class SampleFolder {
  private constructor(readonly path: string) {}

  static async create(ids: readonly string[] = sampleIds): Promise<SampleFolder> {
    const folder = new SampleFolder(join(await mkdtemp(join(tmpdir(), 'accord-')), 'data'));
    onTestFinished(() => rm(dirname(folder.path), { recursive: true, force: true }));
    for (const name of ['bodies', 'topics', 'fields', 'kinds', 'document-types'])
      await cp(`data/${name}.yaml`, folder.at(`${name}.yaml`), { recursive: true });
    for (const id of ids) await cp(`data/${pathOf(id)}`, folder.at(pathOf(id)));
    return folder;
  }

  at(file: string): string {
    return join(this.path, file);
  }

  read(file: string): Promise<string> {
    return readFile(this.at(file), 'utf8');
  }

  async write(file: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.at(file)), { recursive: true });
    await writeFile(this.at(file), content);
  }

  /** Replaces a piece of a file that is there exactly once. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const pieces = (await this.read(file)).split(from);
    if (pieces.length !== 2) throw new Error(`"${from}" stands ${pieces.length - 1} times in ${file}`);
    await this.write(file, pieces.join(to));
  }

  remove(file: string): Promise<void> {
    return rm(this.at(file), { recursive: true });
  }

  /** Faults as `npm run check` prints them, with files as seen from this folder. */
  show(faults: readonly Fault[]): string[] {
    return faults.map((fault) => formatFault(fault).replaceAll(`${this.path}/`, ''));
  }
}
