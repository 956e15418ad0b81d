import type { ReloadReport } from '../edition/reload-report.js';
import { formatFault } from '../records/check.js';
import type { Fault } from '../records/register.js';
import type { Bot } from './bot.js';
import { messages, type ReaderLocale } from './catalogue/catalogue.js';
import type { Card } from './rendering/render-answer.js';
import { renderNotice } from './rendering/render-notice.js';

/** Most ids or faults listed in one notice; how many more there are is said. */
const mostListed = 10;

/** What a reload did. */
export function reloadNotice(report: ReloadReport, locale: ReaderLocale): Card {
  const texts = messages(locale);
  const { outcome, records, version, took } = report;
  const listed = (label: string, ids: readonly string[]) =>
    ids.length === 0
      ? []
      : [
          texts.listed({
            label,
            count: ids.length,
            ids: ids.slice(0, mostListed),
            more: Math.max(0, ids.length - mostListed),
          }),
        ];
  const details = [
    ...listed(texts.added, report.added),
    ...listed(texts.changed, report.changed),
    ...listed(texts.removed, report.removed),
    ...faultLines(report.setAside, locale),
  ];
  const text =
    outcome === 'failed'
      ? texts.reloadFailed({ reason: report.reason ?? '', records })
      : outcome === 'unchanged'
        ? texts.reloadUnchanged({ records, version })
        : texts.reloaded({ records, version, took });
  return renderNotice(
    { text, tone: outcome === 'failed' ? 'error' : report.setAside.length > 0 ? 'warning' : 'good', details },
    { locale },
  );
}

/** The state of the register and of the process. */
export function statusNotice({ live, startedAt, client }: Bot, locale: ReaderLocale): Card {
  const texts = messages(locale);
  const { register } = live.current;
  const details = [
    texts.loadedAt({ at: register.loadedAt }),
    texts.counts({ records: register.records.length, bodies: register.bodies.size, topics: register.topics.size }),
    texts.running({
      since: startedAt,
      memory: Math.round(process.memoryUsage().rss / 1024 / 1024),
      ping: client.ws.ping,
    }),
    ...faultLines(register.faults, locale),
  ];
  return renderNotice(
    {
      text: texts.status({ version: register.version, records: register.records.length }),
      tone: register.faults.length > 0 ? 'warning' : 'plain',
      details,
    },
    { locale },
  );
}

function faultLines(faults: readonly Fault[], locale: ReaderLocale): string[] {
  const texts = messages(locale);
  if (faults.length === 0) return [texts.nothingSetAside];
  const shown = faults.slice(0, mostListed).map(formatFault);
  return [
    texts.setAside({ count: faults.length }),
    ...shown,
    ...(faults.length > mostListed ? [texts.moreFaults({ count: faults.length - mostListed })] : []),
  ];
}
