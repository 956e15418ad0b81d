import { answerQuestion } from '../../src/answers/answer-question.js';
import { english } from '../../src/discord/display/display.js';
import { answerCard } from '../../src/discord/rendering/answer-card.js';
import { buildEdition } from '../../src/edition/build-edition.js';
import type { ReferenceType } from '../../src/names/gazetteer.js';
import { loadRegister } from '../../src/records/load-register.js';
import { understand } from '../../src/questions/understand.js';
import { judgedQueries, wordings } from '../judged-queries.js';
import { timed, type Times } from '../measuring.js';
import { plainMiniSearch } from '../peers.js';
import { plainTexts } from '../plain-texts.js';
import { atMost, type Findings, type Goal, type Task } from '../section.js';
import { ms, ratio, table } from '../tables.js';

const today = '2026-11-26';
/** Queries are fewer where plain MiniSearch takes seconds for each. */
const queriesFor = (size: number) => (size > 50_000 ? 100 : 300);

/** What answering costs, beside one plain MiniSearch search of the same words on the same records. */
export async function searching({ folder, size, short }: Task): Promise<Findings> {
  const edition = await buildEdition(await loadRegister(folder));
  const { register, names, index } = edition;
  const queries = judgedQueries(edition, short ? 50 : queriesFor(size));
  const plain = plainMiniSearch.build(plainTexts(register, names));
  const holds = (word: string) => index.holds(word);
  const answer = (question: string) => answerQuestion(edition, question, { today }).answer;
  const card = (text: string) => {
    const given = answer(text);
    return () => answerCard(given, { display: english, asker: '1100005000000000001', private: false });
  };

  const rows: string[][] = [];
  const goals: Goal[] = [];
  const bars: { group: string; label: string; value: number }[] = [];
  const row = (what: string, times: Times, base: Times) =>
    rows.push([what, ms(times.p50), ms(times.p99), ratio(times.p50, base.p50), ratio(times.p99, base.p99)]);
  const goal = (what: string, times: Times, most: number) =>
    goals.push(atMost(`${what}, p99`, `under ${most} ms`, times.p99, most, ms(times.p99)));
  const goalToPlain = (what: string, times: Times, base: Times, most: number) =>
    goals.push(
      atMost(
        `${what}, p99 to plain MiniSearch's`,
        `at most ${most}`,
        times.p99 / base.p99,
        most,
        ratio(times.p99, base.p99),
      ),
    );

  for (const wording of wordings) {
    const texts = queries.map((query) => query[wording]);
    const base = timed(texts, plain);
    const found = timed(texts, (text) => index.search(text, 10));
    const read = timed(texts, (text) => understand(text, { names, today, holds }));
    const answered = timed(texts, answer);
    const rendered = timed(texts.map(card), (draw) => draw());
    row(`${wording}: plain MiniSearch`, base, base);
    row(`${wording}: full-text search`, found, base);
    row(`${wording}: understanding`, read, base);
    row(`${wording}: whole answer`, answered, base);
    row(`${wording}: rendering of the card`, rendered, base);
    goalToPlain(`full-text fallback, ${wording}`, found, base, 0.25);
    if (wording === 'question') {
      goal('structured answer', answered, 10);
      goalToPlain('structured answer', answered, base, 0.1);
    }
    bars.push(
      {
        group: `A ${wording === 'question' ? 'question' : `${wording} query`}, p99`,
        label: 'Accord, answer',
        value: answered.p99,
      },
      {
        group: `A ${wording === 'question' ? 'question' : `${wording} query`}, p99`,
        label: 'plain MiniSearch',
        value: base.p99,
      },
    );
  }

  const types: readonly ReferenceType[] = ['country', 'body', 'person', 'field', 'topic'];
  const typed = queries.slice(0, 100).flatMap(({ clean }) => [1, 2, 3, 5].map((length) => clean.slice(0, length)));
  const asked = types.flatMap((type) => typed.map((text) => ({ type, text })));
  const base = timed(typed, plain);
  const suggested = timed(asked, ({ type, text }) => names.suggest(text, type, 25));
  row('what is typed: plain MiniSearch', base, base);
  row('what is typed: autocomplete', suggested, base);
  goal('autocomplete', suggested, 5);
  return {
    tables: [table(`Answering, ${size} records`, ['', 'p50', 'p99', 'p50 to plain', 'p99 to plain'], rows)],
    goals,
    bars,
  };
}
