import { gapsAsCsv } from '../../exports/gaps-as-csv.js';
import type { Bot } from '../running-bot.js';
import type { Display } from '../display/display.js';
import type { Posting } from '../sending.js';
import type { ViewContent } from '../views/content.js';
import { viewPosting } from '../views/posting.js';
import { entityName } from './entity-names.js';
import { feedbackContent } from './feedback-content.js';
import { gapsContent } from './gaps-content.js';
import { historyContent } from './history-content.js';
import type { RegisterView } from './register-view.js';

/** As many loads as the state keeps. */
const mostLoads = 200;

/** What operators see of the state, as a message for them alone. Whoever calls has made sure that it is an operator. */
export async function openRegisterView(
  view: RegisterView,
  { bot, display, asker, position }: { bot: Bot; display: Display; asker: string; position?: string },
): Promise<Posting> {
  const content = await contentOf(view, bot, display);
  // What was removed is not there to be shown again.
  const again: RegisterView =
    view.view === 'remove-opinion' ? { view: 'feedback', verdict: view.verdict, from: view.from } : view;
  return viewPosting(content, null, {
    edition: bot.live.current,
    display,
    asker,
    private: true,
    position,
    turns: (at) => ({ use: 'register', position: at, view: again }),
  });
}

async function contentOf(view: RegisterView, { state, live }: Bot, display: Display): Promise<ViewContent> {
  const edition = live.current;
  switch (view.view) {
    case 'history':
      return historyContent(await state.loads.history(mostLoads), display);
    case 'gaps':
      return gapsContent(state.gaps, view.by, edition, display);
    case 'gaps-file': {
      const { operators } = display.labels;
      const gaps = await state.gaps.export();
      const rows = gaps.map((gap) => ({
        ...gap,
        names: gap.entities.map((entity) => entityName(edition, entity, display)),
      }));
      return {
        accent: 'plain',
        above: `🕳️ ${operators.gaps}`,
        headline: { text: gaps.length === 0 ? operators.noGaps : operators.gapsFile(gaps.length) },
        parts: [],
        files: gaps.length === 0 ? [] : [{ name: 'gaps.csv', bytes: gapsAsCsv(rows) }],
      };
    }
    case 'remove-opinion':
      await state.feedback.remove(view.id);
      return feedbackContent(state.feedback, view, edition, display);
    case 'feedback':
      return feedbackContent(state.feedback, view, edition, display);
  }
}
