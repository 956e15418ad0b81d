import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.js';
import { commands } from '../../commands/registry.js';
import { decodeUse } from '../../src/discord/custom-id.js';
import { displayOf } from '../../src/discord/display/display.js';
import { languageCodes } from '../../src/discord/languages/languages.js';
import { exportFormats } from '../../src/discord/views/view.js';
import { buildEdition } from '../../src/edition/build-edition.js';
import type { Edition } from '../../src/edition/edition.js';
import { loadRegister } from '../../src/records/load-register.js';
import type { Posting } from '../../src/discord/sending.js';
import { buttonIn, textOf } from './card-parts.js';
import { inDirectMessages, Reader, turnsTo } from './reader.js';
import { addressesOf, expectTaken } from './taken.js';

let edition: Edition;
let addresses: ReadonlySet<string>;
/** The sides of records, and some pairs of them. */
let sides: string[];
let pairs: (readonly [string, string])[];
beforeAll(async () => {
  edition = await buildEdition(await loadRegister('data'));
  const { register } = edition;
  addresses = addressesOf(register);
  sides = [...new Set(register.records.flatMap(({ countries }) => countries))].sort();
  pairs = sides.map((side, at) => [side, sides[(at * 7 + 1) % sides.length] ?? 'CN'] as const);
});

describe.each(languageCodes)('in %s', (code) => {
  /** A third of a list, another in each language: where all of it in all languages would take too long. */
  const third = <One>(all: Iterable<One>): One[] => [...all].filter((_, at) => at % 3 === languageCodes.indexOf(code));
  let reader: Reader;
  beforeAll(async () => {
    reader = new Reader(edition, await displayOf(code));
  });

  /** Every page of every answer is one that Discord takes. @returns the number of pages */
  const expectAllTaken = async (answers: AsyncIterable<Posting> | Iterable<Promise<Posting>>): Promise<number> => {
    let count = 0;
    for await (const first of answers)
      for (const page of await reader.pages(first)) {
        expectTaken(page, addresses);
        count += 1;
      }
    return count;
  };
  const each = function* <One>(all: Iterable<One>, show: (one: One) => Promise<Posting>) {
    for (const one of all) yield show(one);
  };

  it('every record is shown whole', async () => {
    const { records } = edition.register;
    const pages = await expectAllTaken(each(records, ({ id }) => reader.command('record', { record: id })));
    expect(pages).toBeGreaterThanOrEqual(records.length);
  });

  it('every body is shown', async () => {
    const bodies = third(edition.register.bodies.keys());
    const pages = await expectAllTaken(each(bodies, (name) => reader.command('body', { name })));
    expect(pages).toBeGreaterThanOrEqual(bodies.length);
  });

  it('every country has its profile, map and timeline, each with a picture', async () => {
    for (const command of ['country', 'map', 'timeline'])
      for (const country of command === 'country' ? sides : third(sides)) {
        const answer = await reader.command(command, { country });
        expect(answer.files.map(({ name }) => name)).toEqual([`${command}.png`]);
        expect(await expectAllTaken([Promise.resolve(answer)])).toBeGreaterThan(0);
      }
  });

  it('the button below a profile asks for the documents of that country', async () => {
    for (const country of new Set([...third(sides), 'CANENA'])) {
      const { card } = await reader.command('country', { country });
      const { labels } = reader.display;
      const use = decodeUse(buttonIn(card, labels.views.documentsButton));
      const question = use?.use === 'ask' ? use.question : '';
      const { answer } = answerQuestion(edition, question, { today: '2026-11-26' });
      expect([question, answer.query.scope.countries?.flat(), answer.query.of]).toEqual([
        question,
        [country],
        'documents',
      ]);
    }
  });

  it('pairs of countries are compared', async () => {
    await expectAllTaken(each(third(pairs), ([first, second]) => reader.command('compare', { first, second })));
    await expectAllTaken(
      each(third(pairs).slice(0, 9), ([first, second]) => reader.command('compare', { first, second, with: 'CN' })),
    );
  });

  it('records are found by any words', async () => {
    const texts = [
      'metrology',
      '计量',
      'Luo Wen',
      'hydrogen MoU',
      'zzzz',
      '*',
      '**bold** @everyone <@1>',
      'a',
      '协议 签署',
    ];
    await expectAllTaken(each(third(texts), (text) => reader.command('search', { text })));
  });

  it('records are found by words of any title', async () => {
    const titles = edition.register.records.filter((_, at) => at % 40 === 0).map(({ title }) => title.en.slice(0, 100));
    const answers = await Promise.all(titles.map((text) => reader.command('search', { text })));
    await expectAllTaken(each(answers, (answer) => Promise.resolve(answer)));
    for (const { card } of answers) expect(textOf(card)).toContain('**');
  });

  it('the newest acts are listed, for each country and field', async () => {
    await expectAllTaken(
      each([undefined, ...third(sides).slice(0, 12)], (country) => reader.command('latest', { country })),
    );
    await expectAllTaken(each(third(edition.register.fields.keys()), (field) => reader.command('latest', { field })));
  });

  it('filtered records are exported in each format', async () => {
    const filters = [
      {},
      { country: 'CN', with: 'KR' },
      { field: 'metrology', from: 2019, to: 2021 },
      { type: 'MoU' },
      { kind: 'joint-committee' },
      { country: 'AD' },
    ];
    const all = exportFormats.flatMap((format) => filters.map((filter) => ({ format, ...filter })));
    await expectAllTaken(each(third(all), (options) => reader.command('export', options)));
  });

  it('what is wrong with an option is said', async () => {
    const wrong: [string, Record<string, string | number>][] = [
      ['country', { country: 'Atlantis' }],
      ['country', { country: 'Congo' }],
      ['compare', { first: 'KR', second: 'KR' }],
      ['export', { format: 'csv', from: 2022, to: 2019 }],
      ['map', { country: 'KR', year: 3 }],
      ['record', { record: '**no** such @everyone' }],
      ['body', { name: '<@1>' }],
      ['search', { text: 'metrology', kind: 'nonsense' }],
      ['mou', { country: 'CN', with: 'china' }],
      ['timeline', { country: 'KR', with: 'AD' }],
    ];
    await expectAllTaken(each(wrong, ([command, options]) => reader.command(command, options)));
  });

  it('what Accord is, and what can be asked, is said', async () => {
    await expectAllTaken(each(['help', 'about'], (command) => reader.command(command)));
  });

  it('pages lead back to where one came from', async () => {
    const pages = await reader.pages(await reader.command('latest'));
    expect(pages.length).toBeGreaterThan(3);
    for (const [at, page] of pages.entries()) {
      const back = turnsTo(page.card, '◀️');
      if (at === 0) expect(back).toBeNull();
      else expect(back && (await reader.open(back.view, back.position)).card).toEqual(pages[at - 1]?.card);
    }
  });
});

describe('an option that completes', () => {
  const options = commands.flatMap(({ definition, complete }) =>
    'options' in definition && complete
      ? (definition.options ?? []).flatMap((option) =>
          'autocomplete' in option && option.autocomplete
            ? [{ command: definition.name, option: option.name, complete }]
            : [],
        )
      : [],
  );

  it.each(options)('/$command $option offers what Discord takes, whatever is typed', async ({ option, complete }) => {
    for (const code of languageCodes) {
      const { bot, display } = new Reader(edition, await displayOf(code));
      for (const text of ['', 'k', '中', 'met', '@everyone', '\u202e', '\ud800', 'x'.repeat(100), '**', '2025'])
        for (const others of [{}, { country: 'CN' }, { first: '**' }]) {
          const choices = await complete({
            ...{ option, text, others, display, bot },
            subcommand: undefined,
            user: '1',
            where: inDirectMessages,
          });
          expect(choices.length).toBeLessThanOrEqual(25);
          for (const { name, value } of choices)
            expect([name.length >= 1 && name.length <= 100, value.length >= 1 && value.length <= 100]).toEqual([
              true,
              true,
            ]);
          expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
        }
    }
  });
});
