import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { commands } from '../../commands/registry.js';
import { noLimits } from '../../src/discord/budgets.js';
import { startBot } from '../../src/discord/bot.js';
import { LiveEdition } from '../../src/edition/live-edition.js';
import { openState } from '../../src/state/state.js';
import { processorTime, type Load } from '../asking/people.js';
import { startDiscord } from '../asking/start-discord.js';
import { judgedQueries } from '../judged-queries.js';
import { type Findings, type Task } from '../section.js';
import { figure, ms, table } from '../tables.js';

const today = '2026-11-26';

/** From the gateway event to the callback request, with the real client, on a local Discord in a process of its own. */
export async function throughDiscord({ folder, size, short }: Task): Promise<Findings> {
  const live = await LiveEdition.open(folder);
  const discord = await startDiscord();
  const kept = await mkdtemp(join(tmpdir(), 'accord-bench-'));
  const state = await openState({ folder: kept });
  const bot = await startBot({
    live,
    reload: () => live.reload(),
    state,
    limits: noLimits,
    token: discord.token,
    apiUrl: discord.apiUrl,
    commands,
    operators: [],
    version: '0.0.0',
    today: () => today,
    logger: pino({ level: 'silent' }),
  });
  try {
    const questions = judgedQueries(live.current, short ? 20 : 100).map(({ question }) => question);
    const countries = [...new Set(live.current.register.records.slice(0, 300).flatMap((record) => record.countries))];
    const seconds = short ? 1 : 5;
    const rows: string[][] = [];
    const measure = async (rate: number): Promise<Load> => {
      const before = processorTime();
      const load = await discord.underLoad({ questions, countries, rate, seconds });
      const own = (processorTime() - before) / Math.max(20, rate * seconds);
      const { times, failed } = load;
      const cells = [load.rate, times.p50, times.p99, own, load.processor];
      rows.push([figure(rate), figure(cells[0] ?? 0), ...cells.slice(1).map(ms), String(failed)]);
      return load;
    };
    // Code that is run often is compiled first.
    await measure(short ? 20 : 200);
    rows.length = 0;

    for (const rate of short ? [20] : [1, 20]) await measure(rate);
    let sustained = 0;
    for (const rate of short ? [] : [100, 200, 300, 400, 500, 600, 800]) {
      const load = await measure(rate);
      if (load.failed > 0 || load.times.p99 >= 50 || load.rate < 0.95 * rate) break;
      sustained = rate;
    }
    return {
      tables: [
        table(
          `Through Discord, ${size} records`,
          ['asked a second', 'answered a second', 'p50', 'p99', 'processor time: bot', 'local Discord', 'failed'],
          rows,
        ),
      ],
      goals: short
        ? []
        : [
            {
              figure: 'interactions a second sustained with p99 under 50 ms',
              goal: '500',
              measured: String(sustained),
              met: sustained >= 500,
            },
          ],
    };
  } finally {
    await bot.stop();
    await discord.close();
    await state.close();
    await rm(kept, { recursive: true, force: true });
  }
}
