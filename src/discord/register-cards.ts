import type { ReloadReport } from '../edition/reload-report.js';
import type { Fault } from '../records/register.js';
import type { Bot } from './running-bot.js';
import type { Display } from './display/display.js';
import type { Card } from './rendering/components.js';
import { noticeCard } from './rendering/notice-card.js';
import { clean, shortened } from './rendering/plain-text.js';
import { listedFault } from './register/check-content.js';
import { code, sinceOf } from './register/moments.js';

/** Most ids listed of those added, changed or removed. */
const mostIds = 10;
/** Longest line of a fault. */
const longestFault = 400;

/** What a reload did: what was added, changed, removed, and the faults for which records were set aside. */
export function reloadCard(report: ReloadReport, display: Display): Card {
  const { labels } = display;
  const { outcome, records, version, took, added, changed, removed, setAside, reason } = report;
  const titles = { reloaded: labels.reloaded, unchanged: labels.unchanged, failed: labels.reloadFailed };
  return noticeCard(
    {
      accent: outcome === 'failed' ? 'failure' : setAside.length > 0 ? 'nothing' : 'documents',
      title: titles[outcome],
      lines: [
        `-# ${labels.servedNow(records, version, took)}`,
        ...(outcome === 'failed' ? [shortened(reason ?? '', longestFault)] : []),
        ...idLine(labels.added(added.length), added, display),
        ...idLine(labels.changed(changed.length), changed, display),
        ...idLine(labels.removed(removed.length), removed, display),
        ...faultLines(setAside, display),
      ],
    },
    display,
  );
}

/** The state of the register, of the process, and of what outlives it. */
export async function statusCard(bot: Bot, display: Display): Promise<Card> {
  const { live, startedAt, client, version, links, state } = bot;
  const { labels } = display;
  const { operators } = labels;
  const { register } = live.current;
  const sides = new Set(register.records.flatMap(({ countries }) => countries)).size;
  const counts = {
    records: register.records.length,
    sides,
    bodies: register.bodies.size,
    topics: register.topics.size,
  };
  const line = (name: string, value: string) => `**${name}** · ${value}`;
  const { ping } = client.ws;
  const [newest] = register.records;
  const { owed, follows } = await keptCounts(bot, display);
  return noticeCard(
    {
      accent: register.faults.length > 0 ? 'nothing' : 'records',
      title: labels.statusTitle,
      lines: [
        line(labels.statusVersion, `${version} · Node.js ${process.versions.node}`),
        line(labels.statusRegister, `${labels.counts(counts)} · \`${register.version}\``),
        line(labels.statusLoaded, sinceOf(register.loadedAt)),
        ...(newest ? [line(operators.newestAct, labels.date(newest.date))] : []),
        line(labels.statusStarted, sinceOf(startedAt)),
        line(labels.statusMemory, `${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`),
        // discord.js has -1 until the first heartbeat was acknowledged.
        line(labels.statusPing, ping < 0 ? labels.unknownYet : `${Math.round(ping)} ms`),
        line(operators.shard, operators.shardOf([...client.ws.shards.keys()].join(', '), shardCount(client))),
        line(operators.state, `${operators.stateKind[state.kind]} · ${code(state.place)}`),
        line(operators.owed, owed),
        line(operators.follows, follows),
        line(operators.unreachableSources, String(links.unreachable)),
        line(labels.statusSetAside, String(register.faults.length)),
        ...register.faults.map(faultLine),
      ],
    },
    display,
  );
}

const shardCount = ({ options, ws }: Bot['client']): number => options.shardCount ?? ws.shards.size;

/** What the state holds, in words; where it does not answer, the status is shown without. */
async function keptCounts({ state, logger }: Bot, { labels: { operators } }: Display) {
  const said = async <Counts>(counts: Promise<Counts>, words: (counts: Counts) => string): Promise<string> => {
    try {
      return words(await counts);
    } catch (error) {
      logger.warn({ err: error }, 'the state could not be asked for its numbers');
      return operators.noAnswerFromState;
    }
  };
  const [owed, follows] = await Promise.all([
    said(state.deliveries.waiting(new Date()), (counts) => operators.owedCounts(counts)),
    said(state.follows.count(), (counts) => operators.followCounts(counts)),
  ]);
  return { owed, follows };
}

function idLine(heading: string, ids: readonly string[], { labels }: Display): string[] {
  if (ids.length === 0) return [];
  const listed = ids.slice(0, mostIds).map((id) => `\`${clean(id).replaceAll('`', '')}\``);
  const left = ids.length - listed.length;
  return [`**${heading}** ${listed.join(' ')}${left > 0 ? ` · ${labels.more(left)}` : ''}`];
}

const faultLines = (faults: readonly Fault[], { labels }: Display): string[] =>
  faults.length === 0 ? [] : [`**${labels.setAside(faults.length)}**`, ...faults.map(faultLine)];

const faultLine = (fault: Fault): string => listedFault(fault).line;
