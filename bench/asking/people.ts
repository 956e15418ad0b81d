import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { Locale, type APIApplicationCommandInteractionDataOption } from 'discord.js';
import type { ClientEvent } from '../../src/local-discord/client-protocol.js';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { timesOf, type Times } from '../measuring.js';

/** What people ask for, and how fast. */
export interface Asked {
  readonly questions: readonly string[];
  readonly countries: readonly string[];
  /** Interactions a second. */
  readonly rate: number;
  readonly seconds: number;
}

/** What became of it. */
export interface Load {
  readonly times: Times;
  /** Answered interactions a second. */
  readonly rate: number;
  readonly failed: number;
  /** Processor time of the process that asked, in milliseconds an interaction. */
  readonly processor: number;
}

/** How many interactions that makes: at a slow rate still enough to say something of. */
export const interactionsOf = ({ rate, seconds }: Asked): number => Math.max(20, rate * seconds);

/** Processor time of this process since it began, in milliseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What people do, in equal parts: a command with options, a question in words, and typing into an option. */
function actionsOf(discord: LocalDiscord, { questions, countries }: Asked) {
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

/** Begins interactions at a steady rate, however long the answers take, and waits for all of them. */
export async function underLoad(discord: LocalDiscord, asked: Asked): Promise<Load> {
  const { rate } = asked;
  const act = actionsOf(discord, asked);
  const begun = new Map<string, number>();
  const ended = new Map<string, number>();
  let failed = 0;
  const stop = discord.on((event: ClientEvent) => {
    if (event.type === 'interaction-answered') ended.set(event.interactionId, performance.now());
    if (event.type === 'interaction-failed') failed++;
  });
  const direct: number[] = [];
  const n = interactionsOf(asked);
  const processor = processorTime();
  const began = performance.now();
  const waiting: Promise<void>[] = [];
  for (let at = 0; at < n; at++) {
    const due = began + (at * 1000) / rate;
    const early = due - performance.now();
    // Late ones too come one by one from the event loop, as they would from a socket.
    await (early > 1 ? sleep(early) : setImmediate());
    waiting.push(
      act(at).then(
        (result) => {
          if (result.type === 'choices') direct.push(performance.now() - due);
          else if (result.interactionId !== undefined) begun.set(result.interactionId, due);
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
  return {
    times: timesOf([...waits, ...direct]),
    rate: (waits.length + direct.length) / took,
    failed,
    processor: (processorTime() - processor) / n,
  };
}
