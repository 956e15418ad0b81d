import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { linkResultSchema, type LinkResult, type LinkResults } from './link-results.js';

const fileSchema = z.object({ version: z.literal(1), results: z.array(linkResultSchema) });

/** The state folder holds results that cannot be used. The message says what to do. */
export class LinkResultsError extends Error {
  override readonly name = 'LinkResultsError';
}

/**
 * Results in the file `links.json` of a state folder, which is made where it is missing. The file is always whole: a new one
 * is written beside it and takes its place. One process at a time may use it.
 */
export class FileResults implements LinkResults {
  private readonly path: string;
  private results: Promise<Map<string, LinkResult>> | undefined;
  private writing: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | undefined;

  constructor(folder: string) {
    this.path = join(folder, 'links.json');
  }

  /** @throws LinkResultsError where the file is damaged or cannot be read */
  async read(url: string): Promise<LinkResult | undefined> {
    return (await this.loaded()).get(url);
  }

  /** @throws LinkResultsError where the file is damaged or cannot be written */
  async write(result: LinkResult): Promise<void> {
    (await this.loaded()).set(result.url, result);
    // All results that come in while the file is being written go into the next writing together.
    this.waiting ??= this.writing
      .catch(() => undefined)
      .then(() => {
        this.waiting = undefined;
        this.writing = this.save();
        return this.writing;
      });
    return this.waiting;
  }

  private loaded(): Promise<Map<string, LinkResult>> {
    return (this.results ??= load(this.path));
  }

  private async save(): Promise<void> {
    const results = [...(await this.loaded()).values()];
    const unfinished = `${this.path}.${process.pid}`;
    try {
      await mkdir(dirname(this.path), { recursive: true });
      const file = await open(unfinished, 'w');
      try {
        await file.writeFile(`${JSON.stringify({ version: 1, results }, null, 1)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, this.path);
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      throw new LinkResultsError(`${this.path} cannot be written: ${said(error)}`);
    }
  }
}

async function load(path: string): Promise<Map<string, LinkResult>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw new LinkResultsError(`${path} cannot be read: ${said(error)}`);
  }
  let parsed;
  try {
    parsed = fileSchema.safeParse(JSON.parse(text));
  } catch {
    parsed = undefined;
  }
  if (!parsed?.success)
    throw new LinkResultsError(`${path} is damaged: move it away, and every address is checked anew.`);
  return new Map(parsed.data.results.map((result) => [result.url, result]));
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
