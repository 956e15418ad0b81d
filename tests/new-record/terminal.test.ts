import { spawn, spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { InquirerAsker } from '../../src/new-record/inquirer-asker.js';
import { denmark, SampleFolder } from '../records/sample-folder.js';

const enter = '\r';
const controlC = '\u0003';

/** A person at a terminal: reads what is shown, and types when an expected text stands there that was not there before. */
class Person {
  private shown = '';
  private readTo = 0;
  private waiting: (() => void) | undefined;

  constructor(
    screen: NodeJS.ReadableStream,
    private readonly keyboard: NodeJS.WritableStream,
  ) {
    screen.on('data', (chunk: Buffer) => {
      this.shown += stripVTControlCharacters(chunk.toString('utf8'));
      this.waiting?.();
    });
  }

  async types(keys: string, at: string): Promise<void> {
    await this.sees(at);
    this.keyboard.write(keys);
  }

  async sees(text: string): Promise<void> {
    let found = this.shown.indexOf(text, this.readTo);
    while (found === -1) {
      await new Promise<void>((more) => (this.waiting = more));
      found = this.shown.indexOf(text, this.readTo);
    }
    this.readTo = found + text.length;
  }
}

/** An asker at a terminal made of two streams, and who sits at it. */
function terminal() {
  const input = new PassThrough();
  const output = new PassThrough();
  return { asker: new InquirerAsker({ input, output }), person: new Person(output, input) };
}

describe('at a terminal', () => {
  it('a text is asked again with what is wrong, and trimmed', async () => {
    const { asker, person } = terminal();
    const answer = asker.text({
      message: 'Date',
      complaint: (typed) => (typed === '2025' ? undefined : 'is no date'),
    });
    await person.types(`20${enter}`, 'Date:');
    await person.types(`25 ${enter}`, 'is no date');
    expect(await answer).toBe('2025');
  });

  it('what stands there already can be changed', async () => {
    const { asker, person } = terminal();
    const answer = asker.text({ message: 'Id', initial: '2025-cn', complaint: () => undefined });
    await person.types(`-dk${enter}`, '2025-cn');
    expect(await answer).toBe('2025-cn-dk');
  });

  it('a search offers what is found for the letters typed', async () => {
    const { asker, person } = terminal();
    const all = ['hydrogen', 'halal'].map((value) => ({ value, name: value }));
    const answer = asker.search({
      message: 'Topic',
      offers: (typed) => (typed === 'ha' ? all.slice(1) : [{ value: '', name: '(type letters)', disabled: true }]),
    });
    await person.sees('(type letters)');
    // Enter chooses nothing while nothing can be chosen.
    await person.types(`${enter}ha`, 'select');
    await person.types(enter, 'halal');
    expect(await answer).toBe('halal');
  });

  it('Ctrl+C leaves', async () => {
    const { asker, person } = terminal();
    const answer = asker.confirm({ message: 'Another?', initial: false });
    const left = expect(answer).rejects.toThrow('Left. Nothing was written.');
    await person.types(controlC, 'Another?');
    await left;
  });
});

const hasPseudoTerminal = spawnSync('script', ['--version']).status === 0;

describe('npm run new', () => {
  it.runIf(hasPseudoTerminal)('asks at a real terminal, and leaves without a trace at Ctrl+C', async () => {
    spawnSync(process.execPath, ['build.mjs']);
    const folder = await SampleFolder.create([denmark]);
    const process_ = spawn('script', ['-qec', `${process.execPath} dist/src/cli.js new`, '/dev/null'], {
      env: { ...process.env, ACCORD_DATA_DIR: folder.path },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    onTestFinished(() => void process_.kill());
    const person = new Person(process_.stdout, process_.stdin);
    await person.types(`A seminar on fish${enter}`, 'What happened, in English');
    await person.types(enter, 'The same in Chinese');
    await person.types('meet', 'Kind of record');
    await person.types(enter, 'meeting');
    await person.types(`2026-02-30${enter}`, 'Date of the act');
    await person.types(controlC, 'is not a real date');
    await person.sees('Left. Nothing was written.');
    const code = await new Promise((ended) => process_.on('close', ended));
    expect(code).toBe(1);
    expect(await readdir(folder.at('records'))).toEqual(['2025']);
  });

  it('says so where there is no terminal', () => {
    spawnSync(process.execPath, ['build.mjs']);
    const { status, stderr } = spawnSync(process.execPath, ['dist/src/cli.js', 'new'], { input: '', encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toBe('new asks in a terminal, and there is none here: write the file as docs/records.md says.\n');
  });
});
