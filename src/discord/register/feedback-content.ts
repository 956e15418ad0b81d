import { wordingFor } from '../../answers/wording.js';
import type { Edition } from '../../edition/edition.js';
import { decodeQuery } from '../../questions/query-codec.js';
import { verdicts, type Opinion, type Verdict } from '../../state/feedback.js';
import type { State } from '../../state/state.js';
import type { Display } from '../display/display.js';
import { optionsOfSelect } from '../limits.js';
import { clean, pieces, shortened } from '../rendering/plain-text.js';
import type { Choice, Line, Part, ViewContent } from '../views/content.js';
import { code, momentOf } from './moments.js';
import type { RegisterView } from './register-view.js';

/** As many as one select can offer to remove. */
const listed = optionsOfSelect;
const longestQuery = 300;
const longestPiece = 700;
const mostRecords = 10;

/** What people say of answers: how many right and wrong, and of one kind the newest with query, kind, records and comment. */
export async function feedbackContent(
  feedback: State['feedback'],
  { verdict, from }: { readonly verdict: Verdict; readonly from: number },
  edition: Edition,
  display: Display,
): Promise<ViewContent> {
  const { operators } = display.labels;
  const counts = await feedback.counts();
  const found = await feedback.list(from + listed, verdict);
  // What was on this page may have been removed.
  const start = from < found.length ? from : Math.max(0, found.length - listed);
  const shown = found.slice(start);
  const at = (view: Extract<RegisterView, { view: 'feedback' }>) =>
    ({ use: 'register', position: 's0', view }) as const;
  const moves = [
    ...(start > 0
      ? [{ label: operators.newer, use: at({ view: 'feedback', verdict, from: Math.max(0, start - listed) }) }]
      : []),
    ...(start + listed < counts[verdict]
      ? [{ label: operators.older, use: at({ view: 'feedback', verdict, from: start + listed }) }]
      : []),
  ];
  const others = verdicts.filter((other) => other !== verdict);
  return {
    accent: verdict === 'wrong' && shown.length > 0 ? 'nothing' : 'records',
    above: `🗳️ ${operators.feedback}`,
    headline: { text: operators.feedbackHeadline(counts) },
    parts: [
      { title: operators.verdict[verdict], lines: shown.length === 0 ? [{ text: operators.noFeedback }] : [] },
      ...shown.map((opinion, index) => partOf(opinion, start + index + 1, edition, display)),
    ],
    selects: [
      {
        placeholder: operators.removeOpinion,
        choices: shown.map((opinion, index) =>
          removal(opinion, start + index + 1, { verdict, from: start }, edition, display),
        ),
      },
    ],
    buttons: [
      ...moves,
      ...others.map((other) => ({
        label: operators.verdict[other],
        use: at({ view: 'feedback', verdict: other, from: 0 }),
      })),
    ],
  };
}

function partOf(opinion: Opinion, number: number, edition: Edition, display: Display): Part {
  const { at, kind, records, comment } = opinion;
  const ids = records.slice(0, mostRecords).map(code);
  const more = records.length > ids.length ? [display.labels.more(records.length - ids.length)] : [];
  const lines: Line[] = [
    {
      text: `**${number}** · ${momentOf(at)} · ${code(kind)} · ${shortened(queryInWords(opinion, edition, display), longestQuery)}`,
    },
    ...(ids.length > 0 ? [{ text: `-# ${[...ids, ...more].join(' ')}` }] : []),
    ...(comment === undefined ? [] : pieces(comment, longestPiece).map((piece) => ({ text: `> ${piece}` }))),
  ];
  return { lines };
}

function removal(
  opinion: Opinion,
  number: number,
  place: { readonly verdict: Verdict; readonly from: number },
  edition: Edition,
  display: Display,
): Choice {
  return {
    label: `${number} · ${queryInWords(opinion, edition, display)}`,
    ...(opinion.comment !== undefined && { description: clean(opinion.comment) }),
    use: { use: 'register', position: 's0', view: { view: 'remove-opinion', id: opinion.id, ...place } },
  };
}

/** What was asked, as a noun phrase; for a search its words. */
function queryInWords({ query: written }: Opinion, edition: Edition, { language, script, labels }: Display): string {
  const query = written === '' ? null : decodeQuery(written);
  if (!query) return labels.operators.unknownQuery;
  if (query.text !== undefined) return `“${query.text}”`;
  return script(wordingFor(edition, language).looking(query));
}
