import type {
  Catalogue,
  FollowingLabels,
  Labels,
  NamedThing,
  OperatorLabels,
  OpinionLabels,
  ScopeNames,
  ViewLabels,
} from './catalogue.js';
import { dateIn } from './dates.js';

const many = (count: number, one: string, several: string) =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : several}`;

const things: Readonly<Record<NamedThing, string>> = {
  country: 'country or regional body',
  field: 'field',
  body: 'body',
  topic: 'topic',
  kind: 'kind of record',
  'document-type': 'type of document',
  record: 'record',
};

const between = (from: string | undefined, to: string | undefined): string =>
  from === to
    ? (from ?? '')
    : from === undefined
      ? `up to ${to ?? ''}`
      : to === undefined
        ? `since ${from}`
        : `${from} to ${to}`;

/** "Korea and China · metrology · 2019": the parts that are there, in this order. */
const scope = ({ country, with: partner, years, text, body, field, topic, kind, type }: ScopeNames): string => {
  const sides = country && partner ? `${country} and ${partner}` : (country ?? partner);
  const period = years && between(years.from, years.to);
  const parts = [text && `“${text}”`, sides, body, field, topic, kind, type, period].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : 'All records';
};

const views: ViewLabels = {
  documents: (count) => many(count, 'document', 'documents'),
  acts: (count) => many(count, 'act', 'acts'),
  meetings: (count) => many(count, 'meeting', 'meetings'),
  partners: (count) => many(count, 'partner', 'partners'),
  span: (first, latest) => (first === latest ? first : `${first} to ${latest}`),
  others: (count) => `and ${count} more`,
  figure: (name, value) => `${name}: ${value}`,
  eachOf: (first, second) => `${first} and ${second}`,
  pair: (first, second) => `${first}–${second}`,
  headings: {
    documents: 'Documents signed',
    acts: 'Acts',
    meetings: 'Meetings',
    first: 'First act',
    partners: 'Partners',
    fields: 'Fields',
    topics: 'Topics',
    bodies: 'Bodies',
    people: 'People',
    latest: 'Latest acts',
    related: 'Related records',
    names: 'Also called',
    predecessors: 'Took over from',
    successors: 'Succeeded by',
    counterparts: 'Works with',
    common: 'In common, with the acts of each',
    between: 'With each other',
    date: 'Period on record',
    facts: 'What is reported',
    parties: 'Parties',
    signatories: 'Signed by',
    signed: 'Signed',
    id: 'Record',
  },

  country: 'Country profile',
  countryHeadline: ({ name, documents, meetings, partners }) =>
    `${name}: ${many(documents, 'document', 'documents')} signed, ${many(meetings, 'meeting', 'meetings')}, ${many(partners, 'partner', 'partners')}`,
  documentsButton: 'Documents',
  documentsQuestion: (country) => `Which documents has ${country} signed?`,

  compare: 'Comparison',
  compareHeadline: ({ first, second, documents: [a, b] }) =>
    a === b
      ? `${first} and ${second} have signed equally many documents on record: ${a} each`
      : a > b
        ? `${first} has signed more documents on record than ${second}: ${a} to ${b}`
        : `${second} has signed more documents on record than ${first}: ${b} to ${a}`,

  noActs: 'No acts on record.',
  notCounted: 'not counted as signed by this act: planned, a draft, or signed earlier',
  previousAct: 'Previous act',
  nextAct: 'Next act',
  openRecord: 'Open a record',
  openRelated: 'Open a related record',
  openBody: 'Open a body',
  because: {
    renewal: 'renews it, or is renewed by it',
    entryIntoForce: 'is its entry into force, or enters into force by it',
    announcement: 'announces it, or is announced by it',
    date: (date) => `names the day: ${date}`,
    series: (name) => `of the same series: ${name}`,
    occasion: (city) => `on the same occasion, in ${city}`,
    bodies: (names) => `the same bodies: ${names}`,
    people: (names) => `the same people: ${names}`,
    topics: (names) => `the same topic: ${names}`,
    countries: 'the same countries',
  },
  gone: (id) => `“${id}” is no longer in the register. Search for it by name, or ask an operator.`,
  nothingOf: (name) =>
    `The register holds no record of ${name}. That none is recorded does not mean that nothing happened.`,

  scope,
  timeline: 'Timeline',
  timelineButton: 'Timeline',
  actsAYear: (what) => `${what}: acts a year`,
  timelineHeadline: ({ what, acts, span, most, mostActs }) =>
    `${what}: ${acts}, ${span}; most in ${most} (${mostActs})`,
  vagueDates: 'An act dated to the month or the year is shown in its year.',
  series: {
    signed: 'Signed or renewed',
    'in-force': 'Entered into force',
    met: 'Meetings',
    visited: 'Visits',
    trained: 'Training and events',
    announced: 'Announced',
  },
  map: 'Map',
  mapButton: 'Map',
  partnersOf: (what) => `${what}: partners`,
  mapHeadline: ({ what, partners, acts }) => `${what}: ${partners} in ${acts}`,
  worldHeadline: ({ what, sides, acts }) => `${what}: ${sides} countries and regional bodies in ${acts}`,
  borders: 'Borders and names imply no position on the status of any territory.',
  unplaced: 'Not on the map',
  openCountry: 'Open a country',
  nothingMatches: 'Nothing on record.',
  pictureSource: ({ version, date }) => `Accord register, version ${version}, ${date}`,
  search: 'Search',
  searchHeadline: ({ what, records }) => `${many(records, 'record', 'records')} for ${what}`,
  readAs: (written, name) => `“${written}” was read as “${name}”.`,
  unknownWords: (unknown) => `No record holds ${unknown.map((word) => `“${word}”`).join(', ')}.`,
  perhapsOutside: (records) =>
    `${many(records, 'record is', 'records are')} dated so vaguely that the act may lie outside the years asked for.`,
  listedOf: (listed, of) => `The first ${listed} of ${of} are listed. /export gives all.`,
  latest: 'Latest acts',
  latestHeadline: ({ what, date }) => `${what}: the latest act on record is of ${date}`,
  export: 'Export',
  exportHeadline: ({ what, records, format }) =>
    `${what}: ${many(records, 'record', 'records')} as ${{ csv: 'CSV', json: 'JSON', markdown: 'Markdown', ics: 'iCalendar' }[format]}`,
  exportTwo: 'One file has a row for each record, the other a row for each document signed.',
  exportHolds: 'Stated inside: the version of the register, what was asked for, and how to cite it.',
  exportOmitted: ({ count, ids }) =>
    `A calendar holds only acts dated to the day. Left out: ${many(count, 'record', 'records')} (${ids.join(' ')}${ids.length < count ? ' …' : ''}).`,
  exportTooLarge: (size, most) =>
    `The file would have ${size}; Discord takes ${most}. Choose fewer records, by country, field or year.`,
  exportNoDays: (records) =>
    `None of the ${many(records, 'record', 'records')} is dated to the day, and a calendar holds no others. Choose another format.`,

  found: 'Records in this message',
  foundLikely: (records) =>
    records === 1
      ? 'This message is likely about this record'
      : `This message is likely about these ${records} records`,
  foundPossible: (records) =>
    records === 1
      ? 'This message may be about this record'
      : `This message may be about one of these ${records} records`,
  agrees: (names) => `In both: ${names}`,
  differs: (names) => `Differs: ${names}`,
  notInRegister: 'Not in the register yet: no record fits this message.',
  notInRegisterHint:
    'If it reports an act of cooperation, tell the keepers of the register. /search looks for single words.',
  emptyMessage: 'This message has no text that I can read.',

  countryTwice: 'Both options name the same country. Choose another for one of them.',
  yearsReversed: (from, to) => `The years run backwards: ${from} is after ${to}. Swap them.`,
  swapYears: 'Swap the years',
  without: (what) => `Without ${what}`,

  altText: ({ what, numbers }) => `${what}. ${numbers}`,
};

const opinions: OpinionLabels = {
  right: 'Right',
  wrong: 'Wrong',
  form: 'What is wrong with this answer?',
  comment: 'In a few words, if you like',
  commentHint: 'Operators see it with the question in short form and the records, and not who wrote it.',
  thanks: 'Thank you. The answer is noted as right, without your name.',
  thanksForReport:
    'Thank you. The operators see your report with the question in short form and the records, and not who wrote it.',
  replaced: 'It takes the place of what you said of this answer before.',
};

const operators: OperatorLabels = {
  nothingPublished: 'Nothing is published: every process reads its own data folder. `npm run publish` publishes one.',
  unknownVersion: (written) =>
    `No version “${written}” was published. Pick one from the list that appears while you type.`,
  current: 'current',
  check: 'Check of the data folder',
  checkHeadline: ({ records, faults, warnings }) =>
    `${many(records, 'record', 'records')} can be used: ${many(faults, 'fault', 'faults')}, ${many(warnings, 'warning', 'warnings')}`,
  faults: 'Faults: what is set aside, or left as it is served',
  warnings: 'Warnings: what is doubtful, though it may be right',
  allInFile: 'All of it is in the file.',
  diff: 'What a reload would change',
  diffHeadline: ({ added, changed, removed }) =>
    `A reload would add ${many(added, 'record', 'records')}, change ${changed} and remove ${removed}`,
  diffNothing: 'A reload would change nothing: the folder holds what is served',
  diffFailed: 'A reload would fail, and what is served would stay',
  diffHint: 'Nothing has been loaded. `/register reload` does it.',
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  vocabularies: {
    bodies: 'Bodies',
    topics: 'Topics',
    fields: 'Fields',
    kinds: 'Kinds',
    documentTypes: 'Types of document',
  },
  history: 'History of loads',
  historyHeadline: (loads) =>
    loads === 0 ? 'No load is written down yet' : `The last ${many(loads, 'load', 'loads')}`,
  cause: {
    start: 'start',
    command: '`/register reload`',
    signal: 'SIGHUP',
    files: 'changed files',
    published: 'published',
  },
  loadOutcome: { accepted: 'loaded', unchanged: 'unchanged', failed: 'failed' },
  loadCounts: ({ records, faults, owed }) =>
    [
      ...(records === undefined ? [] : [many(records, 'record', 'records')]),
      ...(faults > 0 ? [many(faults, 'fault', 'faults')] : []),
      ...(owed > 0 ? [`${many(owed, 'piece', 'pieces')} of news for followers`] : []),
    ].join(' · '),
  gaps: 'What was asked and could not be answered',
  gapsHeadline: ({ questions, times }) =>
    `${many(questions, 'question', 'questions')} without an answer, asked ${times === 1 ? 'once' : `${times} times`}`,
  noGaps: 'No question without an answer is written down',
  gapsBy: { words: 'By words', entities: 'By what was named', questions: 'By question' },
  gapTimes: ({ times, questions }) =>
    `${times === 1 ? 'once' : `${times} times`}${questions > 1 ? ` in ${questions} questions` : ''}`,
  firstAndLast: (first, last) => (first === last ? last : `first ${first}, last ${last}`),
  gapOutcome: {
    'no-record': 'not on record',
    unclear: 'unclear',
    'out-of-scope': 'outside the register',
    answered: 'answered without these words',
  },
  exportGaps: 'All as CSV',
  gapsFile: (questions) =>
    `${many(questions, 'question', 'questions')} as CSV: words and names, without those who asked`,
  feedback: 'What people say of answers',
  feedbackHeadline: ({ good, wrong }) => `${good} right, ${wrong} wrong`,
  noFeedback: 'Nobody has said anything of this kind.',
  verdict: { good: 'Right', wrong: 'Wrong' },
  unknownQuery: 'a question too long for a button',
  removeOpinion: 'Remove a report for good',
  newer: 'Newer',
  older: 'Older',
  newestAct: 'Newest act',
  shard: 'Shard',
  shardOf: (id, count) => `${id} of ${count}`,
  state: 'State',
  stateKind: { sqlite: 'SQLite', postgres: 'PostgreSQL' },
  owed: 'Messages owed to followers',
  owedCounts: ({ all, due }) => `${all} · ${due} due now`,
  follows: 'Follows',
  followCounts: ({ active, paused }) => `${active}${paused > 0 ? ` · ${paused} paused` : ''}`,
  unreachableSources: 'Sources out of reach',
  noAnswerFromState: 'no answer from the state',
};

const following: FollowingLabels = {
  newRecord: 'New record',
  changedRecord: 'Changed record',
  news: 'News of what is followed here',
  because: (names) => `followed: ${names.join(', ')}`,
  digestHeadline: ({ added, changed }) =>
    [
      ...(added > 0 ? [many(added, 'new record', 'new records')] : []),
      ...(changed > 0 ? [many(changed, 'changed record', 'changed records')] : []),
    ].join(', '),
  newsGone: 'This list is no longer kept. /latest shows the newest acts.',
  stop: (name) => `Stop following ${name}`,
  manage: 'What is followed here',
  followDirect: 'Follow in direct messages',
  tryAgain: 'Send news again',

  digests: { now: 'at once', daily: 'once a day, at 08:00 UTC', weekly: 'once a week, on Monday at 08:00 UTC' },
  inChannel: (id) => `in <#${id}>`,
  inDirectMessages: 'in direct messages',
  followed: ({ name, place, when }) => `**${name}** is followed ${place}. News come ${when}.`,
  how: 'You hear of records that are new or changed, without a sound. What the register holds already is no news.',
  ended: ({ name, place }) => `**${name}** is no longer followed ${place}.`,
  notFollowed: ({ name, place }) => `**${name}** is not followed ${place}.`,
  endedAll: (count, place) =>
    count === 0 ? `Nothing was followed ${place}.` : `${many(count, 'follow', 'follows')} ended ${place}.`,
  resumed: (place) => `News come again ${place}.`,
  noSuchFollow: (written) => `“${written}” is not followed here.`,
  all: (count) => `Everything that is followed here (${count})`,
  tooMany: (most) => `${most} things are followed here already, which is the most. End one first.`,

  notAMember: 'I am no member of this server, so I cannot post in it.',
  mayNotManage: (channel) =>
    `What <#${channel}> follows is for those to decide who may manage the channel or the server.`,
  botLacks: (channel, permissions) =>
    `I cannot post in <#${channel}>: I lack the permission ${permissions.map((one) => `“${one}”`).join(' and ')} there.`,
  permissions: { view: 'View Channel', send: 'Send Messages' },
  directInstead: 'You can have the news in direct messages instead.',
  cannotWrite:
    'I cannot write to you: Discord refuses it. Allow direct messages from a server that we share, or add Accord to your account, and try again.',

  title: 'What is followed',
  nothing: 'Nothing is followed here.',
  howTo: 'Begin with /follow: choose a country, body, field or topic.',
  paused: (reason) => `News are paused: ${reason}.`,
  reasons: {
    gone: 'the channel is gone',
    'no-access': 'I cannot see the channel',
    'no-permission': 'I may not post there',
    closed: 'Discord does not let me write there',
    refused: 'Discord refuses messages there',
  },
  pausedNotice: (place, reason) => `News that you asked for ${place} are paused: ${reason}.`,
  pausedHow:
    'When that is mended, use /following there and press “Send news again”. What came meanwhile is kept for 30 days.',

  forgetTitle: 'Forget me?',
  forget: [
    'This erases what Accord stores about you: what you follow in direct messages and the news owed to you, what you said of answers, and your id where it stands beside something else.',
    'Channels go on following what you asked for there; your id is taken off. It cannot be undone.',
  ],
  forgetButton: 'Erase it',
  forgetOnlyYou: 'Only you can have yourself forgotten: use /forget-me.',
  forgottenTitle: 'Erased',
  forgotten: ({ follows, deliveries, opinions, mentions }) =>
    `${many(follows, 'follow', 'follows')} and ${many(deliveries, 'delivery', 'deliveries')}, ${many(opinions, 'opinion', 'opinions')} on answers; your id in ${many(mentions, 'other place', 'other places')}.`,
  forgottenNote: 'Messages in Discord are not stored by Accord: those you can delete there.',
};

const labels: Labels = {
  sources: 'Sources',
  source: (numbers) => `Source ${numbers}`,
  unreachable: (date) => `unreachable on ${date}`,
  archived: 'archived copy',
  continued: '(continued)',
  kinds: {
    documents: 'Documents',
    records: 'Acts of cooperation',
    search: 'From the texts of the records',
    nothing: 'Not on record',
    unclear: 'Please choose',
    plain: 'Outside the register',
  },
  range: ({ from, to, of }) => (from === to ? `Record ${from} of ${of}` : `Records ${from}–${to} of ${of}`),
  page: (number) => `Page ${number}`,
  narrow: 'To see the rest, narrow the question by country, field or year.',
  more: (left) => `${left} more`,
  next: 'Next',
  back: 'Back',
  remove: 'Delete',
  choose: 'Choose one',
  date: dateIn('en-GB'),

  helpTitle: 'What you can ask me',
  help: [
    'I answer from a register of records of cooperation between countries in standards, metrology, conformity assessment and accreditation. Each record names its sources. Where the register holds nothing, I say so.',
    '- **/ask**: a question in your own words, in English or Chinese',
    '- **/mou**: the documents that a country signed',
    '- **/country**, **/body**, **/record**: one of them at a glance',
    '- **/compare**: two countries side by side',
    '- **/timeline**, **/map**: pictures of the acts a year, and of the partners in the world',
    '- **/latest**, **/search**: the newest acts, or words in the records',
    '- **/export**: records as a file',
    'You can also mention me with a question, or write to me directly. To ask on, reply to my answer or mention me again within ten minutes: “and with Denmark?”',
    'In the menu of any message, under Apps, I find the records that the message is about.',
    '-# Whoever asked can delete my answer with the button below it.',
  ],
  unreadableReply: 'Discord does not let me read this reply. Mention me in it, and I can.',

  aboutTitle: 'Accord: bilateral cooperation in standards, metrology, conformity assessment and accreditation',
  about: [
    'Accord answers from a register of records: which bodies of two countries met, what they signed, when, on what, and where it is reported. Every sentence rests on a record, and every record names its sources. No language model takes part.',
    '**Not in the register** does not mean that it never happened: the register holds what its keepers found in public sources.',
    '**Licence**: the program is under the MIT licence. The records are facts in words of our own; the texts behind the links belong to their publishers. Cite Accord with the version of the register, or better the sources themselves.',
    '**Privacy**: Accord reads what you write to it, answers, and passes nothing on. What is kept, why and how long is in PRIVACY.md, which comes with the program.',
  ],
  aboutData: ({ records, newest, register, loaded }) =>
    `**Data**: ${many(records, 'record', 'records')} · newest act ${newest} · version \`${register}\`, loaded ${loaded}`,

  ambiguous: (written) => `Which do you mean by “${written}”?`,
  unknown: (written, what) => `I know no ${things[what]} called “${written}”.`,
  nearest: 'Did you mean one of these?',
  pickFromList: 'Pick one from the list that appears while you type.',
  sameCountryTwice: (name) => `Both options name ${name}: choose another country for “with”, or leave it out.`,
  impossibleYear: ({ year, first, last }) => `The year ${year} cannot be: choose one from ${first} to ${last}.`,
  emptyQuestion: 'The question is empty: write what you want to know.',

  notYours: 'Only whoever asked can delete this answer.',
  oldButton: 'This button comes from another version of Accord and no longer works. Please ask again.',
  oldCommand: 'This command has changed. Restart Discord (Ctrl+R) to see it as it is now, then try again.',
  tooMuch: (when) => `That was a lot at once, and others want answers too. Please try again ${when}.`,
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

  views,
  following,
  opinions,
  operators,
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
  follow: {
    description: 'Hear of new and changed records, here or in direct messages',
    options: {
      country: {
        description: 'Follow a country or regional body',
        options: { name: { description: 'The country, as Cambodia, KH or 柬埔寨' } },
      },
      body: {
        description: 'Follow a body',
        options: { name: { description: 'Its name or abbreviation, as KATS or 国家市场监督管理总局' } },
      },
      field: {
        description: 'Follow a field',
        options: { name: { description: 'The field, as metrology' } },
      },
      topic: {
        description: 'Follow a topic, with the narrower ones',
        options: { name: { description: 'The topic, as hydrogen' } },
      },
    },
  },
  following: { description: 'What is followed here, and buttons to end it' },
  unfollow: {
    description: 'Follow something no longer, or nothing at all',
    options: { what: { description: 'What is followed here' } },
  },
  'forget-me': { description: 'Erase what Accord stores about you' },
  about: { description: 'What Accord is: data, licence, privacy' },
  register: {
    description: 'For operators: the register, its history, what it lacks, what people say of its answers',
    options: {
      check: { description: 'Validate the data folder without loading it: faults and warnings' },
      diff: { description: 'What a reload would change, without doing it' },
      history: { description: 'Past loads: when, who asked, what came of it' },
      gaps: {
        description: 'What was asked and could not be answered, counted',
        options: {
          by: {
            description: 'How to group it',
            choices: { words: 'By words', entities: 'By what was named', questions: 'By question' },
          },
          export: { description: 'All of it as a CSV file' },
        },
      },
      feedback: {
        description: 'What people say of answers: how many right and wrong, and the newest',
        options: {
          verdict: { description: 'Which of them to list', choices: { wrong: 'Wrong', good: 'Right' } },
        },
      },
      rollback: {
        description: 'Go back to an earlier version of the published register, in every process',
        options: { version: { description: 'A version that was published' } },
      },
      reload: { description: 'Read the data folder anew; answers go on meanwhile' },
      status: { description: 'Version, counts, age, what was set aside, memory, uptime, shard, state' },
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
  channel: { description: 'Where news go; without it, where you are' },
  digest: {
    description: 'When news come; without it, at once',
    choices: { now: 'At once, a message for each record', daily: 'Once a day', weekly: 'Once a week' },
  },
};

export const en = { code: 'en', letter: 'e', answers: 'en', labels, commands, options } satisfies Catalogue;
