import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { answerQuestion } from '../../src/answers/answer-question.js';
import { LiveEdition } from '../../src/edition/live-edition.js';
import { judgedQueries } from '../judged-queries.js';
import { percentile, watched } from '../measuring.js';
import { atMost, type Findings, type Task } from '../section.js';
import { changeRecords } from '../synthetic/data-folder.js';
import { mib, ms, ratio, table } from '../tables.js';

const today = '2026-11-26';
/** Interactions a second. */
const rate = 50;
const allFiles = Number.POSITIVE_INFINITY;

/** Reloading while questions are answered: how long anybody waits, and how much memory it takes. */
export async function reloading({ folder, size, short }: Task): Promise<Findings> {
  const live = await LiveEdition.open(folder);
  const queries = judgedQueries(live.current, short ? 30 : 200);
  const texts = queries.flatMap(({ clean, question }) => [question, clean]);
  for (const text of texts.slice(0, 50)) answerQuestion(live.current, text, { today });
  globalThis.gc?.();
  const steady = process.memoryUsage.rss();

  async function reloadWhileAnswering() {
    const waits: number[] = [];
    const state = { isOver: false };
    const asking = (async () => {
      const began = performance.now();
      for (let i = 0; !state.isOver; i++) {
        const due = began + (i * 1000) / rate;
        const early = due - performance.now();
        // Interactions come one by one from the event loop, late ones too.
        await (early > 0 ? sleep(early) : setImmediate());
        answerQuestion(live.current, texts[i % texts.length] ?? '', { today });
        waits.push(performance.now() - due);
      }
    })();
    const run = await watched(() => live.reload());
    state.isOver = true;
    await asking;
    if (run.result.outcome !== 'reloaded') throw new Error(`The reload came out ${run.result.outcome}.`);
    return { ...run, waits };
  }

  await changeRecords(folder, 10, 'ten');
  const few = await reloadWhileAnswering();
  await changeRecords(folder, allFiles, 'all', 'every record');
  const all = await reloadWhileAnswering();

  const row = (what: string, { took, stall, peak, waits, result }: typeof all) => [
    what,
    String(result.changed.length),
    ms(took),
    ms(stall),
    ms(percentile(waits, 0.99)),
    ms(Math.max(...waits)),
    mib(peak),
    ratio(peak, steady),
  ];
  const longest = Math.max(...all.waits);
  return {
    tables: [
      table(
        `Reloading while ${rate} questions a second are answered, ${size} records (steady memory: ${mib(steady)})`,
        ['', 'records changed', 'time', 'longest stall', 'answer p99', 'longest answer', 'peak', 'to steady'],
        [row('ten records', few), row('every record', all)],
      ),
    ],
    goals: [
      atMost('reload of everything: longest stall', 'under 50 ms', all.stall, 50, ms(all.stall)),
      atMost('reload of everything: longest answer', 'under 250 ms', longest, 250, ms(longest)),
      atMost(
        'reload of everything: peak memory to steady',
        'under 2.2',
        all.peak / steady,
        2.2,
        ratio(all.peak, steady),
      ),
      atMost('reload after 10 changed records', 'under 1 s', few.took, 1000, ms(few.took)),
    ],
    bars: [
      { group: 'Reload', label: 'ten records changed', value: few.took },
      { group: 'Reload', label: 'every record changed', value: all.took },
    ],
  };
}
