import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { Locale, type APIApplicationCommandInteractionDataOption } from 'discord.js';
import { pino } from 'pino';
import { commands } from '../../commands/registry.js';
import { noLimits } from '../../src/discord/budgets.js';
import { startBot } from '../../src/discord/bot.js';
import { LiveEdition } from '../../src/edition/live-edition.js';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { startLocalDiscord } from '../../src/local-discord/server.js';
import { openState } from '../../src/state/state.js';
import { judgedQueries } from '../judged-queries.js';
import { timesOf, type Times } from '../measuring.js';
import { type Findings, type Task } from '../section.js';
import { figure, ms, table } from '../tables.js';

const today = '2026-11-26';

/** What people do, in equal parts: a command with options, a question in words, and typing into an option. */
function actionsOf(discord: LocalDiscord, questions: readonly string[], countries: readonly string[]) {
  const scene = {
    userId: discord.user('Member').id,
    channelId: discord.channel('general').id,
    locale: Locale.EnglishUS,
  };
  const option = (name: string, value: string, focused?: true) =>
    ({ type: 3, name, value, ...(focused && { focused }) }) as APIApplicationCommandInteractionDataOption;
  const one = (list: readonly string[], at: number) => list[at % list.length] ?? '';
  const mou = discord.command('mou').id;
  const ask = discord.command('ask').id;
  return (at: number) => {
    switch (at % 3) {
      case 0:
        return discord.act({
          type: 'run-command',
          ...scene,
          commandId: mou,
          options: [option('country', one(countries, at)), option('with', one(countries, at + 1))],
        });
      case 1:
        return discord.act({
          type: 'run-command',
          ...scene,
          commandId: ask,
          options: [option('question', one(questions, at))],
        });
      default:
        return discord.act({
          type: 'autocomplete',
          ...scene,
          commandId: mou,
          options: [option('country', one(countries, at).slice(0, 1 + (at % 3)), true)],
        });
    }
  };
}

interface Load {
  readonly times: Times;
  /** Answered interactions a second. */
  readonly rate: number;
  readonly failed: number;
}

/** Begins interactions at a steady rate, however long the answers take, and waits for all of them. */
async function underLoad(
  discord: LocalDiscord,
  act: (at: number) => Promise<unknown>,
  rate: number,
  seconds: number,
): Promise<Load> {
  const begun = new Map<string, number>();
  const ended = new Map<string, number>();
  let failed = 0;
  const stop = discord.on((event) => {
    if (event.type === 'interaction-answered') ended.set(event.interactionId, performance.now());
    if (event.type === 'interaction-failed') failed++;
  });
  const direct: number[] = [];
  const n = Math.max(20, rate * seconds);
  const began = performance.now();
  const waiting: Promise<void>[] = [];
  for (let at = 0; at < n; at++) {
    const due = began + (at * 1000) / rate;
    const early = due - performance.now();
    // Late ones too come one by one from the event loop, as they would from a socket.
    await (early > 1 ? sleep(early) : setImmediate());
    const result = act(at) as Promise<{ type: string; interactionId?: string }>;
    waiting.push(
      result.then(
        ({ type, interactionId }) => {
          if (type === 'choices') direct.push(performance.now() - due);
          else if (interactionId !== undefined) begun.set(interactionId, due);
        },
        // The bot offered no choices within three seconds.
        () => void failed++,
      ),
    );
  }
  await Promise.all(waiting);
  for (let tries = 0; tries < 500 && ended.size + failed < begun.size; tries++) await sleep(20);
  stop();
  const took = (performance.now() - began) / 1000;
  const waits = [...begun].flatMap(([id, due]) => {
    const end = ended.get(id);
    return end === undefined ? [] : [end - due];
  });
  return { times: timesOf([...waits, ...direct]), rate: (waits.length + direct.length) / took, failed };
}

/** From the gateway event to the callback request, with the real client, on a local Discord in the same process. */
export async function throughDiscord({ folder, size, short }: Task): Promise<Findings> {
  const live = await LiveEdition.open(folder);
  const discord = await startLocalDiscord({ rateLimits: false });
  const state = await openState({ folder: await mkdtemp(join(tmpdir(), 'accord-bench-')) });
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
    const act = actionsOf(discord, questions, countries);
    await underLoad(discord, act, 50, 2);

    const rows: string[][] = [];
    const seconds = short ? 1 : 5;
    const show = (rate: number, { times, rate: reached, failed }: Load) =>
      rows.push([figure(rate), figure(reached), ms(times.p50), ms(times.p99), String(failed)]);
    for (const rate of short ? [20] : [1, 20, 100]) show(rate, await underLoad(discord, act, rate, seconds));
    let sustained = 0;
    for (const rate of short ? [] : [150, 200, 300, 400, 500, 600, 800]) {
      const load = await underLoad(discord, act, rate, seconds);
      show(rate, load);
      if (load.failed > 0 || load.times.p99 >= 50 || load.rate < 0.95 * rate) break;
      sustained = rate;
    }
    return {
      tables: [
        table(
          `Through Discord, ${size} records`,
          ['asked a second', 'answered a second', 'p50', 'p99', 'failed'],
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
  }
}
