import { fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { progress } from '../src/terminal/progress.js';
import { chart } from './chart.js';
import type { Bar, Findings, Goal, Task } from './section.js';
import { table } from './tables.js';

const usage = `npm run bench -- [--short] [--sizes 1000,10000,100000] [--only building,searching] [--chart FILE.svg]
  --short   1,000 records and few queries: only to see that the bench works
  --sizes   how many records, joined by commas
  --only    some of: building, searching, comparing, reloading, throughDiscord, starting
  --chart   where to write a chart of the largest size`;

const perSize = ['building', 'searching', 'comparing', 'reloading', 'throughDiscord'];
const once = ['starting'];

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    only: { type: 'string' },
    chart: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** Runs a section in a process of its own, with memory enough for engines that need much. */
function runSection(name: string, task: Task): Promise<Findings> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('run-section.js', import.meta.url), [name, JSON.stringify(task)], {
      execArgv: ['--expose-gc', '--max-old-space-size=12288', '--enable-source-maps'],
    });
    let findings: Findings | undefined;
    child.on('message', (message) => (findings = message as Findings));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (findings) resolve(findings);
      else reject(new Error(`The section ${name} ended with status ${code ?? 'of a signal'}.`));
    });
  });
}

async function main(): Promise<void> {
  if (values.help) return console.log(usage);
  const { short } = values;
  const sizes = (values.sizes ?? (short ? '1000' : '1000,10000,100000')).split(',').map(Number);
  const chosen = values.only?.split(',');
  const isChosen = (name: string) => chosen?.includes(name) ?? true;
  const root = await mkdtemp(join(tmpdir(), 'accord-bench-'));
  const [first = { model: '' }] = cpus();
  console.log(`Node.js ${process.version}, ${cpus().length} × ${first.model.trim() || process.arch}\n`);

  const goals = new Map<number, readonly Goal[]>();
  let bars: readonly Bar[] = [];
  const planned = sizes.flatMap((size) => ['generating', ...perSize.filter(isChosen)].map((name) => ({ name, size })));
  planned.push(...once.filter(isChosen).map((name) => ({ name, size: 0 })));
  const shown = progress('Measuring', planned.length);
  try {
    for (const { name, size } of planned) {
      const folder = size === 0 ? 'data' : join(root, String(size));
      const found = await runSection(name, { folder, size, short });
      for (const text of found.tables) console.log(text);
      goals.set(size, [...(goals.get(size) ?? []), ...(found.goals ?? [])]);
      if (size === Math.max(...sizes)) bars = [...bars, ...(found.bars ?? [])];
      // The sections after this one take the records as they were made.
      shown.step();
    }
  } finally {
    shown.end();
    await rm(root, { recursive: true, force: true });
  }
  for (const [size, list] of goals) {
    if (list.length === 0) continue;
    const rows = list.map(({ figure, goal, measured, met }) => [figure, goal, measured, met ? 'met' : '**not met**']);
    console.log(table(`Goals, ${size === 0 ? 'shipped data' : `${size} records`}`, ['', 'goal', 'measured', ''], rows));
  }
  if (values.chart !== undefined) await writeFile(values.chart, chart(bars, Math.max(...sizes)));
}

await main();
