import type { ReloadReport } from '../edition/reload-report.js';
import { formatFault } from '../records/check.js';
import type { Fault } from '../records/register.js';
import type { Bot } from './running-bot.js';
import type { Display } from './display/display.js';
import type { Card } from './rendering/components.js';
import { noticeCard } from './rendering/notice-card.js';
import { clean, shortened } from './rendering/plain-text.js';

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

/** The state of the register and of the process. */
export function statusCard({ live, startedAt, client, version }: Bot, display: Display): Card {
  const { labels } = display;
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
  return noticeCard(
    {
      accent: register.faults.length > 0 ? 'nothing' : 'records',
      title: labels.statusTitle,
      lines: [
        line(labels.statusVersion, `${version} · Node.js ${process.versions.node}`),
        line(labels.statusRegister, `${labels.counts(counts)} · \`${register.version}\``),
        line(labels.statusLoaded, since(register.loadedAt)),
        line(labels.statusStarted, since(startedAt)),
        line(labels.statusMemory, `${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`),
        // discord.js has -1 until the first heartbeat was acknowledged.
        line(labels.statusPing, ping < 0 ? labels.unknownYet : `${Math.round(ping)} ms`),
        line(labels.statusSetAside, String(register.faults.length)),
        ...register.faults.map(faultLine),
      ],
    },
    display,
  );
}

/** A moment in the reader's own time, and how long ago (Discord docs, reference, "Message Formatting"). */
function since(date: Date): string {
  const seconds = Math.floor(date.getTime() / 1000);
  return `<t:${seconds}:R> (<t:${seconds}:f>)`;
}

function idLine(heading: string, ids: readonly string[], { labels }: Display): string[] {
  if (ids.length === 0) return [];
  const listed = ids.slice(0, mostIds).map((id) => `\`${clean(id).replaceAll('`', '')}\``);
  const left = ids.length - listed.length;
  return [`**${heading}** ${listed.join(' ')}${left > 0 ? ` · ${labels.more(left)}` : ''}`];
}

const faultLines = (faults: readonly Fault[], { labels }: Display): string[] =>
  faults.length === 0 ? [] : [`**${labels.setAside(faults.length)}**`, ...faults.map(faultLine)];

/** `file:line:column: what is wrong`, as `npm run check` prints it, with the place in a fixed width. */
function faultLine(fault: Fault): string {
  const place = `${fault.file}:${fault.line}:${fault.column}:`;
  const message = formatFault(fault).slice(place.length);
  return `- \`${clean(place).replaceAll('`', '')}\` ${shortened(message, longestFault)}`;
}
