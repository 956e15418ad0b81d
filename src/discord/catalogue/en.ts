/** The words of the bot's own, in English. Words of records and of answers are not among them. */

const number = new Intl.NumberFormat('en');
const many = (count: number, one: string, several: string) => `${number.format(count)} ${count === 1 ? one : several}`;
const range = (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`);
/** Discord shows this in the reader's own time zone (Discord docs, reference, "Message Formatting"). */
const ago = (instant: Date | string) => `<t:${Math.floor(new Date(instant).getTime() / 1000)}:R>`;

export const en = {
  // Cards
  documents: 'Documents',
  acts: 'Records',
  count: 'Count',
  date: 'Date',
  people: 'People',
  bodies: 'Organizations',
  countries: 'Countries',
  place: 'Place',
  fields: 'Fields',
  yesNo: 'Yes or no',
  compare: 'Comparison',
  define: 'Who or what',
  source: 'Sources',
  summary: 'Overview',
  text: 'Found in the records’ text',
  noRecord: 'Not in the register',
  unclear: 'Please choose',
  outOfScope: 'About Accord',
  sources: 'Sources',
  furtherSources: 'Further sources',
  moreLines: ({ count }: { count: number }) => `… ${many(count, 'more line', 'more lines')}, in the source`,
  longHeadline: 'The answer is too long for a message here; its sources are below.',
  longSentence: 'A passage here is too long for a message; it stands in the source.',
  longHeading: 'A record whose title is too long for a message',
  shown: ({ from, to, of }: { from: number; to: number; of: number }) => `${range(from, to)} of ${of}`,
  more: ({ count }: { count: number }) => `${number.format(count)} more`,
  narrow: 'To see the rest, ask for one country, field or year.',
  moreChoices: ({ count }: { count: number }) =>
    `${many(count, 'more reading', 'more readings')}: ask again with the full name.`,
  previous: 'Back',
  next: 'Next',
  page: ({ page, pages }: { page: number; pages: number }) => `${page} / ${pages}`,
  remove: 'Delete',

  // What can be mended by the one who asked
  ambiguousName: ({ written }: { written: string }) => `Which do you mean by “${written}”?`,
  unknownName: ({ written, offers }: { written: string; offers: number }) =>
    offers > 0
      ? `I know nothing called “${written}”. Did you mean ${offers === 1 ? 'this' : 'one of these'}?`
      : `I know nothing called “${written}”. Pick a name from the list that appears while you type.`,
  sameCountry: ({ country }: { country: string }) =>
    `Both options name ${country}. Choose another country for “with”, or leave it out.`,
  impossibleYear: ({ year, first, last }: { year: number; first: number; last: number }) =>
    `The register cannot hold anything from ${year}. Choose a year from ${first} to ${last}.`,
  unknownControl: 'This comes from another version of Accord and no longer works. Please ask again.',
  onlyAskerDeletes: 'Only the person who asked can delete this answer.',
  onlyOperators: 'Only operators of Accord can do that.',
  failed: ({ reference }: { reference: string }) =>
    `Something went wrong on my side. Please try again; if it happens again, tell an operator the reference ${reference}.`,

  // Help
  helpText: 'Ask about cooperation between countries in standards, metrology, accreditation and certification.',
  helpDetails: [
    'I answer from a register of records, each with its source. What it does not hold, I do not guess.',
    '/mou lists the documents that a country has signed. /ask answers a question, in English or Chinese.',
    'You can also mention me with a question, or write to me directly.',
    'To ask on, reply to my answer: “and with Denmark?”, “who signed it?”',
  ] as readonly string[],

  // The register
  reloaded: ({ records, version, took }: { records: number; version: string; took: number }) =>
    `Reloaded: ${many(records, 'record', 'records')} in service, version ${version}, in ${number.format(Math.round(took))} ms.`,
  reloadUnchanged: ({ records, version }: { records: number; version: string }) =>
    `Nothing has changed: ${many(records, 'record', 'records')} in service, version ${version}.`,
  reloadFailed: ({ reason, records }: { reason: string; records: number }) =>
    `The register could not be reloaded${reason === '' ? '' : `: ${reason.replace(/[.\s]+$/, '')}`}. ${records === 1 ? 'The 1 record from before stays' : `The ${number.format(records)} records from before stay`} in service.`,
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  listed: ({ label, count, ids, more }: { label: string; count: number; ids: readonly string[]; more: number }) =>
    `${label} (${number.format(count)}): ${ids.join(', ')}${more > 0 ? ` and ${number.format(more)} more` : ''}`,
  nothingSetAside: 'No record is set aside.',
  setAside: ({ count }: { count: number }) =>
    `${many(count, 'fault', 'faults')}; the records concerned are set aside, or served as they were before:`,
  moreFaults: ({ count }: { count: number }) => `${many(count, 'more fault', 'more faults')}: see “npm run check”.`,
  status: ({ version, records }: { version: string; records: number }) =>
    `In service: ${many(records, 'record', 'records')}, version ${version}.`,
  loadedAt: ({ at }: { at: Date | string }) => `Loaded ${ago(at)}`,
  counts: ({ records, bodies, topics }: { records: number; bodies: number; topics: number }) =>
    [
      many(records, 'record', 'records'),
      many(bodies, 'organization', 'organizations'),
      many(topics, 'topic', 'topics'),
    ].join(' · '),
  running: ({ since, memory, ping }: { since: Date | string; memory: number; ping: number }) =>
    [
      `Running since ${ago(since)}`,
      `${number.format(memory)} MB of memory`,
      ...(ping >= 0 ? [`${ping} ms to Discord`] : []),
    ].join(' · '),
};

/** Every text that the bot says: fixed ones, and functions of named arguments. */
export type Catalogue = typeof en;
