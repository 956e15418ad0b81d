import { answerQuestion } from '../../src/answers/answer-question.js';
import { buildEdition } from '../../src/edition/build-edition.js';
import { loadRegister } from '../../src/records/load-register.js';
import { judgedQueries, mean, ndcg, success, wordings, type JudgedQuery } from '../judged-queries.js';
import { timesOf, type Times } from '../measuring.js';
import { peers } from '../peers.js';
import { plainTexts } from '../plain-texts.js';
import { type Findings, type Goal, type Task } from '../section.js';
import { figure, ratio, table } from '../tables.js';

/** An engine that is slow is asked less: this long for one wording, in milliseconds. */
const patience = 20_000;
const today = '2026-11-26';

interface Judged {
  readonly times: Times;
  readonly success: number;
  readonly ndcg: number;
}

/** Asks every query, or as many as there is time for, at equal distances. */
function judge(
  queries: readonly JudgedQuery[],
  text: (query: JudgedQuery) => string,
  search: (text: string) => readonly string[],
): Judged {
  const times: number[] = [];
  const successes: number[] = [];
  const gains: number[] = [];
  const began = performance.now();
  // A step that shares no factor with the number of queries visits each once.
  const step = 7;
  for (let i = 0; i < queries.length && performance.now() - began < patience; i++) {
    const query = queries[(i * step) % queries.length];
    if (!query) continue;
    const before = performance.now();
    const found = search(text(query));
    times.push(performance.now() - before);
    successes.push(success(found, query));
    gains.push(ndcg(found, query));
  }
  return { times: timesOf(times), success: mean(successes), ndcg: mean(gains) };
}

/** Accord beside other engines: the same records, the same queries. */
export async function comparing({ folder, size, short }: Task): Promise<Findings> {
  const edition = await buildEdition(await loadRegister(folder));
  const queries = judgedQueries(edition, short ? 40 : 300);
  const plain = plainTexts(edition.register, edition.names);
  const fullText = (text: string) => edition.index.search(text, 10).hits.map(({ record }) => record);
  const whole = (text: string) => answerQuestion(edition, text, { today }).answer.records;
  const engines = [
    { name: 'Accord, whole answer', build: () => whole },
    { name: 'Accord, full text', build: () => fullText },
    ...peers,
  ];

  const judged = new Map<string, readonly Judged[]>();
  for (const { name, build } of engines) {
    const search = build(plain);
    judged.set(
      name,
      wordings.map((wording) => judge(queries, (query) => query[wording], search)),
    );
  }
  const base = judged.get('MiniSearch, defaults');
  const rows = [...judged].map(([name, results]) => [
    name,
    ...results.flatMap(({ times, success: first, ndcg: gain }, at) => [
      ratio(times.p50, base?.[at]?.times.p50 ?? Number.NaN),
      ratio(times.p99, base?.[at]?.times.p99 ?? Number.NaN),
      `${figure(first)}${times.n < queries.length ? ` (n=${times.n})` : ''}`,
      figure(gain),
    ]),
  ]);
  const heads = wordings.flatMap((wording) => [`${wording}: p50`, 'p99', 'Success@1', 'nDCG@10']);
  const ours = judged.get('Accord, full text');
  const goals = wordings.map((wording, at): Goal => {
    const [own = 0, plainly = 0] = [ours?.[at]?.success, base?.[at]?.success];
    return {
      figure: `Success@1 of full text, ${wording}`,
      goal: "no lower than plain MiniSearch's",
      measured: `${figure(own)} against ${figure(plainly)}`,
      met: own >= plainly,
    };
  });
  return {
    tables: [
      table(`Against other engines, ${size} records (times: MiniSearch with defaults = 1)`, ['', ...heads], rows),
    ],
    goals,
  };
}
