import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { commands } from '../../commands/registry.js';
import { noLimits } from '../../src/discord/budgets.js';
import { startBot } from '../../src/discord/bot.js';
import { LiveEdition } from '../../src/edition/live-edition.js';
import { openState } from '../../src/state/state.js';
import { processorTime, type Asked, type Load } from '../asking/people.js';
import { startDiscordApart, startDiscordHere, type Discord } from '../asking/start-discord.js';
import { judgedQueries } from '../judged-queries.js';
import { type Findings, type Task } from '../section.js';
import { figure, ms, table } from '../tables.js';

const today = '2026-11-26';

/** As many as go, with so many under way at any time. */
const full = { underWay: 16 };
/** Before that is measured: code that is run often is compiled first. */
const warming = 4000;
const rising = [20, 100, 200, 300, 400, 500, 600, 800];
/** How long each rate is kept up, in seconds. */
const seconds = 5;

/** Runs a bot on a local Discord while something is measured. */
async function withBot(live: LiveEdition, discord: Discord, measure: () => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-bench-'));
  const state = await openState({ folder });
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
    await measure();
  } finally {
    await bot.stop();
    await discord.close();
    await state.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const isSustained = ({ failed, times, rate }: Load, asked: number) =>
  failed === 0 && times.p99 < 50 && rate >= 0.95 * asked;

/** From the gateway event to the callback request, with the real client, on a local Discord apart and in the same process. */
export async function throughDiscord({ folder, size, short }: Task): Promise<Findings> {
  const live = await LiveEdition.open(folder);
  const questions = judgedQueries(live.current, short ? 20 : 500).map(({ question }) => question);
  const countries = [...new Set(live.current.register.records.slice(0, 300).flatMap((record) => record.countries))];
  const head = ['asked a second', 'answered a second', 'p50', 'p99', 'processor time: bot', 'local Discord', 'failed'];
  const tables: string[] = [];
  let sustained = 0;

  for (const where of ['apart', 'here'] as const) {
    const discord = await (where === 'apart' ? startDiscordApart() : startDiscordHere());
    const rows: string[][] = [];
    const measure = async (pace: Asked['pace'], n: number): Promise<Load> => {
      const before = processorTime();
      const load = await discord.underLoad({ questions, countries, pace, n });
      const own = ms((processorTime() - before) / n);
      const { times, failed } = load;
      const asked = 'rate' in pace ? figure(pace.rate) : `as many as go, ${pace.underWay} under way`;
      const theirs = where === 'apart' ? ms(load.processor) : 'counted in';
      rows.push([asked, figure(load.rate), ms(times.p50), ms(times.p99), own, theirs, String(failed)]);
      return load;
    };
    await withBot(live, discord, async () => {
      if (short) return void (await measure({ rate: 20 }, 20));
      await discord.underLoad({ questions, countries, pace: full, n: warming });
      if (where === 'apart') await measure({ rate: 1 }, 20);
      for (const rate of rising) {
        if (!isSustained(await measure({ rate }, rate * seconds), rate)) break;
        if (where === 'apart') sustained = rate;
      }
      await measure(full, warming);
    });
    const title = where === 'apart' ? 'the local Discord in a process of its own' : 'both in one process';
    tables.push(table(`Through Discord, ${size} records, ${title}`, head, rows));
  }
  const goal = {
    figure: 'interactions a second sustained with p99 under 50 ms',
    goal: '500',
    measured: String(sustained),
    met: sustained >= 500,
  };
  return { tables, goals: short ? [] : [goal] };
}
