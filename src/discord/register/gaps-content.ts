import type { Edition } from '../../edition/edition.js';
import type { Gap, GapGroup } from '../../state/gaps.js';
import type { State } from '../../state/state.js';
import type { Display } from '../display/display.js';
import { shortened } from '../rendering/plain-text.js';
import type { Line, ViewContent } from '../views/content.js';
import { entityName } from './entity-names.js';
import { dayOf } from './moments.js';
import { gapGroupings, type GapGrouping } from './register-view.js';

/** More of them nobody reads in Discord: the file holds all. */
const mostListed = 200;
const longest = 300;

/** What was asked and could not be answered, by what it has in common, the most frequent first. */
export async function gapsContent(
  gaps: State['gaps'],
  by: GapGrouping,
  edition: Edition,
  display: Display,
): Promise<ViewContent> {
  const { operators } = display.labels;
  const all = await gaps.export();
  const times = all.reduce((sum, gap) => sum + gap.times, 0);
  const lines =
    by === 'questions'
      ? all.slice(0, mostListed).map((gap) => questionLine(gap, edition, display))
      : (await gaps.grouped(by, mostListed)).map((group) => groupLine(group, by, edition, display));
  const press = (view: GapGrouping) => ({
    label: operators.gapsBy[view],
    use: { use: 'register' as const, position: 's0', view: { view: 'gaps' as const, by: view } },
  });
  return {
    accent: 'nothing',
    above: `🕳️ ${operators.gaps}`,
    headline: {
      text: all.length === 0 ? operators.noGaps : operators.gapsHeadline({ questions: all.length, times }),
    },
    parts: [{ title: operators.gapsBy[by], lines }],
    buttons:
      all.length === 0
        ? []
        : [
            ...gapGroupings.filter((other) => other !== by).map(press),
            {
              label: operators.exportGaps,
              emoji: '📎',
              use: { use: 'register', position: 's0', view: { view: 'gaps-file' } },
            },
          ],
  };
}

function groupLine(group: GapGroup, by: GapGrouping, edition: Edition, display: Display): Line {
  const { operators } = display.labels;
  const name = by === 'entities' ? entityName(edition, group.of, display) : group.of;
  const counted = operators.gapTimes({ times: group.times, questions: group.gaps });
  const when = operators.firstAndLast(dayOf(group.firstAt), dayOf(group.lastAt));
  return { text: `**${shortened(name, longest) || '…'}** · ${counted} · ${when}` };
}

function questionLine(gap: Gap, edition: Edition, display: Display): Line {
  const { operators } = display.labels;
  const words = gap.words.map((word) => `“${word}”`).join(' ');
  const names = gap.entities.map((entity) => entityName(edition, entity, display)).join(', ');
  const outcomes: Readonly<Record<string, string>> = operators.gapOutcome;
  const small = [
    operators.gapTimes({ times: gap.times, questions: 1 }),
    operators.firstAndLast(dayOf(gap.firstAt), dayOf(gap.lastAt)),
    outcomes[gap.outcome] ?? gap.outcome,
    gap.language,
  ];
  const shown = [words, names].filter(Boolean).map((part) => shortened(part, longest));
  return { text: `**${shown.join(' · ') || '…'}**\n-# ${small.join(' · ')}`, apart: true };
}
