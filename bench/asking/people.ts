import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { Locale, type APIApplicationCommandInteractionDataOption } from 'discord.js';
import type { ClientEvent } from '../../src/local-discord/client-protocol.js';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { timesOf, type Times } from '../measuring.js';

/** What people ask for, and how fast. */
export interface Asked {
  readonly questions: readonly string[];
  readonly countries: readonly string[];
  /** Interactions a second, however long the answers take; or how many are under way at any time, as fast as they go. */
  readonly pace: { readonly rate: number } | { readonly underWay: number };
  readonly n: number;
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

/** Begins interactions at a pace and waits for all of them. */
export async function underLoad(discord: LocalDiscord, asked: Asked): Promise<Load> {
  const { pace, n } = asked;
  const act = actionsOf(discord, asked);
  const begun = new Map<string, number>();
  const ended = new Map<string, number>();
  let failed = 0;
  let oneMoreEnded = (): void => undefined;
  const stop = discord.on((event: ClientEvent) => {
    if (event.type === 'interaction-answered') ended.set(event.interactionId, performance.now());
    else if (event.type === 'interaction-failed') failed++;
    else return;
    oneMoreEnded();
  });
  const underWay = (at: number) => at - ended.size - failed;
  const direct: number[] = [];
  const processor = processorTime();
  const began = performance.now();
  const waiting: Promise<void>[] = [];
  for (let at = 0; at < n; at++) {
    let due = performance.now();
    if ('rate' in pace) {
      due = began + (at * 1000) / pace.rate;
      const early = due - performance.now();
      // Late ones too come one by one from the event loop, as they would from a socket.
      await (early > 1 ? sleep(early) : setImmediate());
    } else {
      while (underWay(at) >= pace.underWay) await new Promise<void>((resolve) => (oneMoreEnded = resolve));
      due = performance.now();
    }
    waiting.push(
      act(at).then(
        (result) => {
          if (result.type === 'choices') direct.push(performance.now() - due);
          else if (result.interactionId !== undefined) begun.set(result.interactionId, due);
        },
        // The bot offered no choices within three seconds: an event has told that too.
        () => undefined,
      ),
    );
  }
  await Promise.all(waiting);
  for (let tries = 0; tries < 500 && underWay(n) > 0; tries++) await sleep(20);
  stop();
  const took = (Math.max(...ended.values()) - began) / 1000;
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
