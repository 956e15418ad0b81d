import type { Catalogue, Labels } from './catalogue.js';
import { dateIn } from './dates.js';

const many = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

const labels: Labels = {
  sources: 'Sources',
  source: (numbers) => `Source ${numbers}`,
  continued: '(continued)',
  range: ({ from, to, of, left, records }) => {
    const shown = `${from === to ? from : `${from}–${to}`} of ${of}`;
    return `${records ? (from === to ? `Record ${shown}` : `Records ${shown}`) : shown}${left > 0 ? ` · ${left} more` : ''}`;
  },
  narrow: 'To see the rest, narrow the question by country, field or year.',
  more: (left) => `${left} more`,
  next: 'Next',
  back: 'Back',
  remove: 'Delete',
  choose: 'Choose one',
  date: dateIn('en-GB'),

  helpTitle: 'Ask about cooperation between countries in standards, metrology and accreditation',
  help: [
    'I answer from a register of records, each with its source. Where it holds nothing, I say so.',
    '**/mou** lists the documents that a country signed; **/ask** answers a question in English or Chinese.',
    'Or mention me with a question, and write to me directly. To ask on, reply to my answer or mention me again within ten minutes: “and with Denmark?”',
    'Whoever asked can delete my answer with the button below it.',
  ],
  unreadableReply: 'Discord does not let me read this reply. Mention me in it, and I can.',

  ambiguous: (written) => `Which do you mean by “${written}”?`,
  unknown: (written, what) =>
    `I know no ${what === 'country' ? 'country or regional body' : 'field'} called “${written}”.`,
  nearest: 'Did you mean one of these?',
  pickFromList: 'Pick one from the list that appears while you type.',
  sameCountryTwice: (name) => `Both options name ${name}: choose another country for “with”, or leave it out.`,
  impossibleYear: ({ year, first, last }) => `The year ${year} cannot be: choose one from ${first} to ${last}.`,
  emptyQuestion: 'The question is empty: write what you want to know.',

  notYours: 'Only whoever asked can delete this answer.',
  oldButton: 'This button comes from another version of Accord and no longer works. Please ask again.',
  oldCommand: 'This command has changed. Restart Discord (Ctrl+R) to see it as it is now, then try again.',
  onlyOperators: 'Only operators of Accord can do that.',
  failed: (reference) =>
    `Something went wrong on my side. Please try again; if it happens again, tell an operator the reference ${reference}.`,

  reloaded: 'The register was reloaded.',
  unchanged: 'The records are as they were.',
  reloadFailed: 'The register could not be reloaded. What was served before is still being served.',
  servedNow: (records, version, milliseconds) =>
    `${many(records, 'record', 'records')} served · version ${version} · ${milliseconds} ms`,
  added: (count) => `${count} added`,
  changed: (count) => `${count} changed`,
  removed: (count) => `${count} removed`,
  setAside: (count) => `${many(count, 'fault', 'faults')}: set aside, or served in the earlier version`,
  statusTitle: 'Status',
  statusVersion: 'Accord',
  statusRegister: 'Register',
  statusLoaded: 'Loaded',
  statusSetAside: 'Faults in the data',
  statusStarted: 'Running since',
  statusMemory: 'Memory',
  statusPing: 'Gateway',
  counts: ({ records, sides, bodies, topics }) =>
    `${many(records, 'record', 'records')} · ${many(sides, 'side', 'sides')} · ${many(bodies, 'body', 'bodies')} · ${many(topics, 'topic', 'topics')}`,
  unknownYet: 'not measured yet',
};

const commands = {
  mou: { description: 'The MoUs and other documents that a country has signed, with sources' },
  ask: {
    description: 'Ask about standardization cooperation: who met, what was signed, when, where, on what',
    options: { question: { description: 'Your question, in English or Chinese' } },
  },
  country: { description: 'A country at a glance: documents, meetings, partners, fields, the latest acts, a picture' },
  compare: {
    description: 'Two countries side by side, or two pairs of countries',
    options: {
      first: { description: 'The first country, as Germany' },
      second: { description: 'The second country, as Korea' },
      with: { description: 'Compare what both did with this country' },
    },
  },
  body: {
    description: 'A body: names, country, kind, predecessor and successor, and what it did',
    options: { name: { description: 'Its name or abbreviation, as KATS or 国家市场监督管理总局' } },
  },
  record: {
    description: 'One record whole: facts, documents, people, place, sources, related records',
    options: { record: { description: 'Its title, its id, or words of it' } },
  },
  search: {
    description: 'Search the texts of the records',
    options: {
      text: { description: 'The words to look for, in English or Chinese' },
      country: { description: 'Only records in which this country takes part' },
    },
  },
  latest: {
    description: 'The newest acts of cooperation on record',
    options: {
      country: { description: 'Only acts in which this country takes part' },
      field: { description: 'Only acts in this field, as metrology' },
    },
  },
  timeline: {
    description: 'A chart of the acts of each year, by kind',
    options: {
      country: { description: 'Only acts in which this country takes part' },
      with: { description: 'Only acts with this country' },
      field: { description: 'Only acts in this field, as metrology' },
    },
  },
  map: {
    description: 'A world map of partners, by number of acts',
    options: {
      country: { description: 'The partners of this country; without it, every country on record' },
      field: { description: 'Only acts in this field, as metrology' },
      year: { description: 'Only acts of this year' },
    },
  },
  export: {
    description: 'The records that you choose, as a file',
    options: {
      format: {
        description: 'What kind of file',
        choices: {
          csv: 'CSV: a table for spreadsheets',
          json: 'JSON: for programs',
          markdown: 'Markdown: a text to read',
          ics: 'iCalendar: for calendars',
        },
      },
      country: { description: 'Only records in which this country takes part' },
      with: { description: 'Only records with this country' },
      field: { description: 'Only records in this field, as metrology' },
    },
  },
  'Find records in this message': {},
  help: { description: 'What you can ask, with examples' },
  about: { description: 'What Accord is: data, licence, privacy' },
  register: {
    description: 'For operators: reload the register, or see its state',
    options: {
      reload: { description: 'Read the data folder anew; answers go on meanwhile' },
      status: { description: 'Version, number of records, what was set aside, memory, uptime' },
    },
  },
};

const options = {
  country: { description: 'A country or regional body, as Cambodia, KH or 柬埔寨' },
  with: { description: 'Only documents signed with this country' },
  field: { description: 'Only documents that cover this field, as metrology' },
  year: { description: 'Only documents signed in this year' },
  body: { description: 'Only records in which this body takes part' },
  topic: { description: 'Only records on this topic, as hydrogen' },
  kind: { description: 'Only records of this kind, as meeting' },
  type: { description: 'Only records with a document of this type, as MoU' },
  from: { description: 'From this year on' },
  to: { description: 'Up to this year' },
  private: { description: 'Show the answer only to you' },
};

export const en = { code: 'en', letter: 'e', answers: 'en', labels, commands, options } satisfies Catalogue;
