import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openState } from '../../src/state/state.js';
import type { AnswerJson } from '../../src/terminal/as-json.js';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a program of Node to its end, with these lines on its standard input. */
function node(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ACCORD_TODAY: '2026-11-26', ...env } });
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (error += part));
    child.on('error', reject).on('close', (code) => {
      resolve({ code, out, error });
    });
    child.stdin.end(input);
  });
}

const accord = (...args: readonly string[]) => node(['dist/src/cli.js', ...args]);
const asked = async (flags: readonly string[], ...lines: readonly string[]) => {
  const { out } = await node(['dist/src/cli.js', 'ask', ...flags], lines.map((line) => `${line}\n`).join(''));
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AnswerJson);
};

const question = 'How many MoUs did China sign with Cambodia in 2025?';

beforeAll(async () => {
  const { code, error } = await node(['build.mjs']);
  if (code !== 0) throw new Error(error);
});

describe('ask', () => {
  it('prints the answer to the question it is given, as text', async () => {
    const { code, out, error } = await accord('ask', question);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^Three\b[\s\S]*Luo Wen and Hem Vanndy[\s\S]*https:\/\/www\.samr\.gov\.cn\//);
  });

  it('prints one JSON object with --json', async () => {
    const { out } = await accord('ask', '--json', question);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ question, outcome: 'answered', kind: 'count', value: 3 });
  });

  it('reads questions from standard input, one a line, and answers in their order', async () => {
    const answers = await asked(['--json'], '中国和丹麦签过谅解备忘录吗？', '', question);
    expect(answers).toMatchObject([
      { question: '中国和丹麦签过谅解备忘录吗？', language: 'zh', kind: 'yes-no', value: false },
      { question, language: 'en', kind: 'count', value: 3 },
    ]);
  });

  it('takes the lines for one conversation with --conversation', async () => {
    const answers = await asked(['--json', '--conversation'], question, 'who signed them?');
    expect(answers[1]).toMatchObject({ kind: 'people', value: ['Luo Wen', 'Hem Vanndy'] });
  });

  it('takes each line for itself without it', async () => {
    const answers = await asked(['--json'], question, 'who signed them?');
    expect(answers[1]).toMatchObject({ outcome: 'unclear' });
  });

  it('answers a line that is not JSON, not text and not a question all the same', async () => {
    const answers = await asked(['--json'], '\u0000{"a":', '🎉', '@everyone');
    expect(answers).toHaveLength(3);
    for (const { outcome } of answers) expect(outcome).not.toBe('answered');
  });

  it('refuses a flag it does not know, with how it is used', async () => {
    const { code, out, error } = await accord('ask', '--jsonn', question);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toMatch(/^ask does not know --jsonn\.\nUsage:/);
    expect(error).not.toMatch(/\n {4}at /);
  });

  it('says in one line what is wrong with the data folder', async () => {
    const { code, error } = await node(['dist/src/cli.js', 'ask', question], '', { ACCORD_DATA_DIR: 'no-such-folder' });
    expect(code).toBe(1);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(error).toContain('no-such-folder');
  });
});

describe('check', () => {
  it('finds no fault in the data that Accord ships', async () => {
    const { code, out } = await accord('check');
    expect(out).toMatch(/^\d+ records, no fault[.,]/m);
    expect(code).toBe(0);
  });

  it('prints warnings as faults are, ends with 0 where there is nothing else, and leaves them out when told to', async () => {
    const { code, out } = await accord('check');
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.pop()).toMatch(new RegExp(`^\\d+ records, no fault, ${lines.length} warnings \\(`));
    for (const line of lines) expect(line).toMatch(/^data\/[^:]+\.yaml:\d+:\d+: warning: /);
    const without = await accord('check', '--no-warnings');
    expect(without.out).toMatch(/^\d+ records, no fault\.\n$/);
  });

  it('refuses a flag it does not know, with how it is used', async () => {
    const { code, error } = await accord('check', '--quiet');
    expect(code).toBe(1);
    expect(error).toMatch(/^check does not know --quiet\.\nUsage:/);
  });

  it('ends with 1 where there is no data', async () => {
    const { code } = await node(['dist/src/cli.js', 'check'], '', { ACCORD_DATA_DIR: 'no-such-folder' });
    expect(code).toBe(1);
  });
});

describe('backup', () => {
  const folder = () => mkdtemp(join(tmpdir(), 'accord-backup-'));

  it('copies the state to a file, which is a state itself', async () => {
    const [ACCORD_STATE_DIR, copies] = [await folder(), await folder()];
    const state = await openState({ folder: ACCORD_STATE_DIR });
    await state.published.publish({ version: 'v1', at: new Date(), by: 'me', note: '', content: Buffer.from('files') });
    const copy = join(copies, 'state.sqlite');
    const { code, out } = await node(['dist/src/cli.js', 'backup', copy], '', { ACCORD_STATE_DIR });
    await state.close();
    expect({ code, out }).toEqual({
      code: 0,
      out: `The state ${join(ACCORD_STATE_DIR, 'state.sqlite')} is copied to ${copy}.\n`,
    });
    const copied = await openState({ folder: copies });
    expect((await copied.published.current())?.version).toBe('v1');
    await copied.close();
  });

  it('makes no copy of a state that is not there', async () => {
    const [ACCORD_STATE_DIR, copies] = [await folder(), await folder()];
    const { code, error } = await node(['dist/src/cli.js', 'backup', join(copies, 'copy')], '', { ACCORD_STATE_DIR });
    expect(code).toBe(1);
    expect(error).toContain(`There is no state.sqlite in ${ACCORD_STATE_DIR}`);
  });

  it('sends those who have a database to the program that copies it', async () => {
    const { code, error } = await node(['dist/src/cli.js', 'backup', 'copy'], '', {
      DATABASE_URL: 'postgres://accord@127.0.0.1:1/accord',
    });
    expect(code).toBe(1);
    expect(error).toContain('pg_dump');
  });
});

describe('a command that there is not', () => {
  it('prints how Accord is used and ends with 1', async () => {
    for (const args of [[], ['sing']]) {
      const { code, error } = await accord(...args);
      expect(code).toBe(1);
      expect(error).toMatch(/^Usage:/);
    }
  });
});
