import type { Load } from '../../state/loads.js';
import type { Display } from '../display/display.js';
import { clean, shortened } from '../rendering/plain-text.js';
import type { Line, ViewContent } from '../views/content.js';
import { code, momentOf } from './moments.js';

const longestMessage = 300;

/** Past loads, the newest first: when, what made the register load, who asked, what came of it. */
export function historyContent(loads: readonly Load[], display: Display): ViewContent {
  const { operators } = display.labels;
  return {
    accent: loads[0]?.outcome === 'failed' ? 'failure' : 'records',
    above: `🗂️ ${operators.history}`,
    headline: { text: operators.historyHeadline(loads.length) },
    parts: [{ lines: loads.map((load) => lineOf(load, display)) }],
  };
}

function lineOf(load: Load, { labels: { operators } }: Display): Line {
  const { number, at, cause, userId, outcome, version, message, counts, faults, added, changed, gone, owed } = load;
  const who = userId === undefined ? '' : ` <@${userId}>`;
  const differs = added + changed + gone > 0 ? `+${added} ~${changed} −${gone}` : '';
  const details = [
    version === undefined ? '' : code(version),
    operators.loadCounts({ records: counts['records'], faults, owed }),
    differs,
  ];
  const text = [
    `**${number}** · ${momentOf(at)} · ${operators.cause[cause]}${who} · **${operators.loadOutcome[outcome]}**`,
    `-# ${details.filter(Boolean).join(' · ') || '…'}`,
    ...(message === undefined ? [] : [`-# ${shortened(clean(message), longestMessage)}`]),
  ];
  return { text: text.join('\n'), apart: true };
}
