import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { answerQuestion, type Conversation } from './answers/answer-question.js';
import { readConfiguration } from './configuration.js';
import { buildEdition } from './edition/build-edition.js';
import type { Edition } from './edition/edition.js';
import { publishedLines, publishFolder, rollBack } from './keeping/publishing.js';
import { checkLinks } from './links/check-links.js';
import { reportLines, sourceUrls } from './links/report.js';
import { StateResults } from './links/state-results.js';
import { InquirerAsker } from './new-record/inquirer-asker.js';
import { newRecord } from './new-record/new-record.js';
import { check, formatFault, formatWarning } from './records/check.js';
import { writeJsonSchemas } from './records/json-schemas.js';
import { loadRegister } from './records/load-register.js';
import { Places } from './records/places.js';
import { stateFileName } from './state/engine/sqlite.js';
import { openState } from './state/state.js';
import { asJson } from './terminal/as-json.js';
import { asText } from './terminal/as-text.js';
import { evaluate } from './terminal/evaluate.js';
import { progress } from './terminal/progress.js';

/** The commands of the terminal: `ask`, `check`, `new`, `links`, `publish`, `backup`, `schema`, `eval`. Called through `npm run`. */

const usage = `Usage:
  npm run ask -- "QUESTION"            answer one question
  npm run ask -- --json "QUESTION"     the answer as one JSON object
  npm run ask -- --json                questions from standard input, one a line; one JSON object a line out
  npm run ask -- --json --conversation the lines are one conversation
  npm run check                        validate the data folder, and say what is doubtful in it
  npm run check -- --no-warnings       say only what is wrong
  npm run new                          ask for the parts of a record and write its file
  npm run links                        ask for each source whether it can be reached, at most once a day
  npm run links -- --moved             list the pages that have moved for good, too
  npm run links -- --contact ADDRESS   tell the hosts whom to write to: a web or mail address
  npm run publish -- [--note TEXT]     check the data folder, and make it the register of all processes on one database
  npm run publish -- --list            list the versions that were published
  npm run publish -- --rollback VERSION  make an earlier version the current one again
  node build.mjs cli backup FILE       write a copy of the state, also while the bot runs
  npm run schema                       write the JSON Schemas that editors use
  npm run eval -- [FILE...]            judge the answers to questions with expected answers`;

const { dataFolder, state } = readConfiguration();
/** The day that "last year" is reckoned from: today, or ACCORD_TODAY for answers that can be compared later. */
const today = process.env['ACCORD_TODAY'] ?? new Date().toISOString().slice(0, 10);

const openEdition = async (): Promise<Edition> => buildEdition(await loadRegister(dataFolder));

async function ask(words: readonly string[]): Promise<void> {
  const flags = new Set(words.filter((word) => word.startsWith('--')));
  const unknown = [...flags].find((flag) => flag !== '--json' && flag !== '--conversation');
  if (unknown !== undefined) throw new Error(`ask does not know ${unknown}.\n${usage}`);
  const question = words.filter((word) => !word.startsWith('--')).join(' ');
  const json = flags.has('--json');
  if (question === '' && !json && process.stdin.isTTY) throw new Error(`ask needs a question.\n${usage}`);

  const edition = await openEdition();
  let conversation: Conversation | undefined;
  const answerOne = (line: string) => {
    const answered = answerQuestion(edition, line, { today, conversation });
    if (flags.has('--conversation')) conversation = answered.conversation;
    console.log(json ? JSON.stringify(asJson(line, answered.answer)) : asText(answered.answer));
  };
  if (question !== '') {
    answerOne(question);
    return;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    if (line.trim() !== '') answerOne(line);
}

async function checkData(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => word !== '--no-warnings');
  if (unknown !== undefined) throw new Error(`check does not know ${unknown}.\n${usage}`);
  const { faults, warnings, records } = await check(dataFolder, {
    warnings: !words.includes('--no-warnings'),
    watched: (files) => progress('Reading records', files),
  });
  for (const fault of faults) console.log(formatFault(fault));
  for (const warning of warnings) console.log(formatWarning(warning));
  const counted = (count: number, word: string) => `${count === 0 ? 'no' : count} ${word}${count > 1 ? 's' : ''}`;
  const warned =
    warnings.length > 0
      ? `, ${counted(warnings.length, 'warning')} (\`npm run check -- --no-warnings\` leaves them out)`
      : '';
  console.log(`${records} records, ${counted(faults.length, 'fault')}${warned}.`);
  if (faults.length > 0) process.exitCode = 1;
}

async function links(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: { moved: { type: 'boolean' }, contact: { type: 'string' } },
  });
  const register = await loadRegister(dataFolder);
  const opened = await openState(state);
  const report = await checkLinks(sourceUrls(register), {
    results: new StateResults(opened.linkChecks),
    contact: values.contact,
    watched: (total) => progress('Asking for sources', total),
  }).finally(() => opened.close());
  const lines = await reportLines(register, new Places(register, dataFolder), report, { moved: values.moved });
  for (const line of lines) console.log(line);
}

/** Publishes the data folder, lists what was published, or goes back to an earlier version. */
async function publish(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: { note: { type: 'string' }, list: { type: 'boolean' }, rollback: { type: 'string' } },
  });
  const opened = await openState(state);
  try {
    const lines =
      values.list === true
        ? await publishedLines(opened.published)
        : values.rollback !== undefined
          ? [await rollBack(opened.published, values.rollback)]
          : await publishFolder(dataFolder, opened.published, {
              note: values.note ?? '',
              by: userInfo().username,
              watched: (files) => progress('Reading records', files),
            });
    for (const line of lines) console.log(line);
  } finally {
    await opened.close();
  }
}

/** Copies a state that lies in a file. A database has a program of its own for that. */
async function backup([file, ...more]: readonly string[]): Promise<void> {
  if (file === undefined || more.length > 0) throw new Error(`backup needs one file to write to.\n${usage}`);
  if ('databaseUrl' in state) throw new Error('A PostgreSQL database is copied with pg_dump: see docs/state.md.');
  // Opening would make an empty state where the folder is the wrong one, and its copy would pass for a backup.
  if (!existsSync(join(state.folder, stateFileName)))
    throw new Error(`There is no ${stateFileName} in ${state.folder}: check ACCORD_STATE_DIR.`);
  const opened = await openState(state);
  await opened.backup(file).finally(() => opened.close());
  console.log(`The state ${opened.place} is copied to ${file}.`);
}

async function run([command, ...rest]: readonly string[]): Promise<void> {
  switch (command) {
    case 'ask':
      return ask(rest);
    case 'check':
      return checkData(rest);
    case 'links':
      return links(rest);
    case 'new':
      if (!process.stdin.isTTY)
        throw new Error('new asks in a terminal, and there is none here: write the file as docs/records.md says.');
      await newRecord(new InquirerAsker(), dataFolder);
      return;
    case 'publish':
      return publish(rest);
    case 'backup':
      return backup(rest);
    case 'schema':
      for (const file of await writeJsonSchemas(dataFolder)) console.log(file);
      return;
    case 'eval': {
      const files =
        rest.length > 0
          ? rest
          : ['tests/questions/written.jsonl', 'tests/questions/templated.jsonl', 'tests/questions/conversations.jsonl'];
      const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
      const { report, misses } = evaluate(await openEdition(), texts, today);
      console.log(report);
      if (misses > 0) process.exitCode = 1;
      return;
    }
    default:
      throw new Error(usage);
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
