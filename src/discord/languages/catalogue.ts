import type { Language } from '../../names/gazetteer.js';

/**
 * A language that the bot speaks: one file (docs/translating.md). The English one is complete by definition; the compiler holds
 * every other to its shape, and a test to having no blank.
 */
export interface Catalogue {
  /** The locale as Discord writes it (Discord docs, reference, "Locales"), and the name of the catalogue. */
  readonly code: string;
  /** Stands for the language in the custom ids of buttons. Never changes: the buttons of old messages hold it. */
  readonly letter: string;
  /** The language in which answers are composed for its readers. */
  readonly answers: Language;
  readonly labels: Labels;
  readonly commands: CommandTexts;
  /** Options that mean the same in several commands: for those of which a command says nothing itself. */
  readonly options: Readonly<Record<string, TextsOfOption>>;
  /**
   * For a language whose readers use another script than the records: makes texts over. Labels are then written in the script of
   * the records, and made over with them.
   */
  readonly script?: () => Promise<(text: string) => string>;
}

/** The texts of one command or subcommand: keys of options and choices are their names and values in the definition. */
export interface TextsOfCommand {
  /** The name that is typed; for a command of a message's menu, the name that is shown. Absent: as in the definition. */
  readonly name?: string;
  /** Of a command that is typed. */
  readonly description?: string;
  readonly options?: Readonly<Record<string, TextsOfOption>>;
}
export interface TextsOfOption extends TextsOfCommand {
  readonly choices?: Readonly<Record<string, string>>;
}

/** By the name of the command. */
export type CommandTexts = Readonly<Record<string, TextsOfCommand>>;

/** What an option may ask the name of. */
export type NamedThing = 'country' | 'field' | 'body' | 'topic' | 'kind' | 'document-type' | 'record';

/** The words of the bot's own that a message shows, with what each is filled with. Records' words are not among them. */
export interface Labels {
  readonly sources: string;
  source(numbers: string): string;
  /** Of a source that could not be reached when it was last asked for; the date is in words. Says nothing about whether it is right. */
  unreachable(date: string): string;
  readonly archived: string;
  readonly continued: string;
  /** What kind of answer it is, above its headline. */
  readonly kinds: Readonly<Record<'documents' | 'records' | 'search' | 'nothing' | 'unclear' | 'plain', string>>;
  /** Which records are shown, counted from 1. */
  range(range: { from: number; to: number; of: number }): string;
  page(number: number): string;
  readonly narrow: string;
  more(left: number): string;
  readonly next: string;
  readonly back: string;
  readonly remove: string;
  readonly choose: string;
  /** A partial ISO date in words. */
  date(date: string): string;

  readonly helpTitle: string;
  readonly help: readonly string[];
  readonly unreadableReply: string;

  readonly aboutTitle: string;
  readonly about: readonly string[];
  aboutData(data: { records: number; newest: string; register: string; loaded: string }): string;

  ambiguous(written: string): string;
  unknown(written: string, what: NamedThing): string;
  readonly nearest: string;
  readonly pickFromList: string;
  sameCountryTwice(name: string): string;
  impossibleYear(years: { year: number; first: number; last: number }): string;
  readonly emptyQuestion: string;

  readonly notYours: string;
  readonly oldButton: string;
  readonly oldCommand: string;
  readonly onlyOperators: string;
  /** Too much in too short a time: `when` is a moment as Discord shows it ("in 12 seconds"). */
  tooMuch(when: string, seconds: number): string;
  failed(reference: string): string;

  readonly reloaded: string;
  readonly unchanged: string;
  readonly reloadFailed: string;
  servedNow(records: number, version: string, milliseconds: number): string;
  added(count: number): string;
  changed(count: number): string;
  removed(count: number): string;
  setAside(count: number): string;
  readonly statusTitle: string;
  readonly statusVersion: string;
  readonly statusRegister: string;
  readonly statusLoaded: string;
  readonly statusSetAside: string;
  readonly statusStarted: string;
  readonly statusMemory: string;
  readonly statusPing: string;
  counts(counts: { records: number; sides: number; bodies: number; topics: number }): string;
  readonly unknownYet: string;

  readonly views: ViewLabels;
  readonly following: FollowingLabels;
  readonly opinions: OpinionLabels;
  readonly operators: OperatorLabels;
}

/** What is said about the buttons below an answer that say whether it is right. */
export interface OpinionLabels {
  readonly right: string;
  readonly wrong: string;
  /** Title of the form (at most 45 characters), label of its text (45) and what stands below it (100). */
  readonly form: string;
  readonly comment: string;
  readonly commentHint: string;
  readonly thanks: string;
  readonly thanksForReport: string;
  /** Where the person had said something of the same answer before. */
  readonly replaced: string;
}

/** The words of the cards that only operators see. */
export interface OperatorLabels {
  readonly nothingPublished: string;
  unknownVersion(written: string): string;
  /** Of the version that is in use. */
  readonly current: string;
  readonly check: string;
  checkHeadline(found: { records: number; faults: number; warnings: number }): string;
  readonly faults: string;
  readonly warnings: string;
  readonly allInFile: string;
  readonly diff: string;
  diffHeadline(changes: { added: number; changed: number; removed: number }): string;
  readonly diffNothing: string;
  readonly diffFailed: string;
  readonly diffHint: string;
  /** Headings of the ids of records. */
  readonly added: string;
  readonly changed: string;
  readonly removed: string;
  readonly vocabularies: Readonly<Record<'bodies' | 'topics' | 'fields' | 'kinds' | 'documentTypes', string>>;
  readonly history: string;
  historyHeadline(loads: number): string;
  readonly cause: Readonly<Record<'start' | 'command' | 'signal' | 'files' | 'published', string>>;
  readonly loadOutcome: Readonly<Record<'accepted' | 'unchanged' | 'failed', string>>;
  loadCounts(counts: { records: number | undefined; faults: number; owed: number }): string;
  readonly gaps: string;
  gapsHeadline(counts: { questions: number; times: number }): string;
  readonly noGaps: string;
  readonly gapsBy: Readonly<Record<'words' | 'entities' | 'questions', string>>;
  gapTimes(counts: { times: number; questions: number }): string;
  /** When it was first and last asked; both are times in Discord's Markdown. */
  firstAndLast(first: string, last: string): string;
  readonly gapOutcome: Readonly<Record<'no-record' | 'unclear' | 'out-of-scope' | 'answered', string>>;
  readonly exportGaps: string;
  gapsFile(questions: number): string;
  readonly feedback: string;
  feedbackHeadline(counts: { good: number; wrong: number }): string;
  readonly noFeedback: string;
  readonly verdict: Readonly<Record<'good' | 'wrong', string>>;
  readonly unknownQuery: string;
  readonly removeOpinion: string;
  readonly newer: string;
  readonly older: string;
  readonly newestAct: string;
  readonly shard: string;
  shardOf(id: string, count: number): string;
  readonly state: string;
  readonly stateKind: Readonly<Record<'sqlite' | 'postgres', string>>;
  readonly owed: string;
  owedCounts(counts: { all: number; due: number }): string;
  readonly follows: string;
  followCounts(counts: { active: number; paused: number }): string;
  readonly unreachableSources: string;
  readonly noAnswerFromState: string;
}

/** The words about what is followed, the news of it, and being forgotten. Places are `inChannel` or `inDirectMessages`. */
export interface FollowingLabels {
  readonly newRecord: string;
  readonly changedRecord: string;
  /** Above a digest. */
  readonly news: string;
  /** Behind "new record": what is followed, for which it is told. */
  because(names: readonly string[]): string;
  digestHeadline(counts: { added: number; changed: number }): string;
  /** Of a digest that was sent too long ago. */
  readonly newsGone: string;
  /** On buttons. */
  stop(name: string): string;
  readonly manage: string;
  readonly followDirect: string;
  readonly tryAgain: string;

  /** When news come. */
  readonly digests: Readonly<Record<'now' | 'daily' | 'weekly', string>>;
  inChannel(id: string): string;
  readonly inDirectMessages: string;
  followed(follow: { name: string; place: string; when: string }): string;
  readonly how: string;
  ended(follow: { name: string; place: string }): string;
  notFollowed(follow: { name: string; place: string }): string;
  endedAll(count: number, place: string): string;
  resumed(place: string): string;
  noSuchFollow(written: string): string;
  /** The choice that ends all. */
  all(count: number): string;
  tooMany(most: number): string;

  readonly notAMember: string;
  mayNotManage(channel: string): string;
  botLacks(channel: string, permissions: readonly string[]): string;
  /** Permissions, by the names that Discord shows. */
  readonly permissions: Readonly<Record<'view' | 'send', string>>;
  readonly directInstead: string;
  readonly cannotWrite: string;

  readonly title: string;
  readonly nothing: string;
  readonly howTo: string;
  paused(reason: string): string;
  readonly reasons: Readonly<Record<'gone' | 'no-access' | 'no-permission' | 'closed' | 'refused', string>>;
  pausedNotice(place: string, reason: string): string;
  readonly pausedHow: string;

  readonly forgetTitle: string;
  readonly forget: readonly string[];
  readonly forgetButton: string;
  readonly forgetOnlyYou: string;
  readonly forgottenTitle: string;
  forgotten(counts: { follows: number; deliveries: number; opinions: number; mentions: number }): string;
  readonly forgottenNote: string;
}

/** The words of the cards of commands that show something rather than answer a question. */
export interface ViewLabels {
  /** "3 documents", "1 act", "no meetings". */
  documents(count: number): string;
  acts(count: number): string;
  meetings(count: number): string;
  partners(count: number): string;
  /** From a date to a date, in words; one date where they are the same. */
  span(first: string, latest: string): string;
  /** After a list that is cut: "and 4 more". */
  others(count: number): string;
  /** Something with its number, or its name: "Acts: 30". */
  figure(name: string, value: string): string;
  /** The numbers of two sides behind what both have. */
  eachOf(first: number, second: number): string;
  /** Two countries as a pair. */
  pair(first: string, second: string): string;
  readonly headings: {
    readonly documents: string;
    readonly acts: string;
    readonly meetings: string;
    /** The year of the first act. */
    readonly first: string;
    readonly partners: string;
    readonly fields: string;
    readonly topics: string;
    readonly bodies: string;
    readonly people: string;
    readonly latest: string;
    readonly related: string;
    readonly names: string;
    readonly predecessors: string;
    readonly successors: string;
    readonly counterparts: string;
    readonly common: string;
    readonly between: string;
    readonly date: string;
    /** What happened, as the sources report it. */
    readonly facts: string;
    readonly parties: string;
    readonly signatories: string;
    readonly signed: string;
    readonly id: string;
  };

  readonly country: string;
  countryHeadline(country: { name: string; documents: number; meetings: number; partners: number }): string;
  readonly documentsButton: string;
  /** A question that lists the documents of a country. */
  documentsQuestion(country: string): string;

  readonly compare: string;
  compareHeadline(both: { first: string; second: string; documents: readonly [number, number] }): string;

  readonly noActs: string;
  /** Of a document that is planned, a draft, or signed earlier. */
  readonly notCounted: string;
  readonly previousAct: string;
  readonly nextAct: string;
  readonly openRecord: string;
  readonly openRelated: string;
  readonly openBody: string;
  /** Why one record is shown beside another. */
  readonly because: {
    readonly renewal: string;
    readonly entryIntoForce: string;
    readonly announcement: string;
    date(date: string): string;
    series(name: string): string;
    occasion(city: string): string;
    bodies(names: string): string;
    people(names: string): string;
    topics(names: string): string;
    readonly countries: string;
  };
  /** Where what a button showed is not there any more. */
  gone(id: string): string;
  nothingOf(name: string): string;

  /** What a chart, a map or a file is of, by the parts that narrow it; the parts are names. */
  scope(parts: ScopeNames): string;
  readonly timeline: string;
  readonly timelineButton: string;
  /** Title of a chart. */
  actsAYear(what: string): string;
  timelineHeadline(chart: { what: string; acts: string; span: string; most: string; mostActs: number }): string;
  readonly vagueDates: string;
  readonly series: Readonly<Record<'signed' | 'in-force' | 'met' | 'visited' | 'trained' | 'announced', string>>;
  readonly map: string;
  readonly mapButton: string;
  /** Title of a map. */
  partnersOf(what: string): string;
  mapHeadline(map: { what: string; partners: string; acts: string }): string;
  worldHeadline(map: { what: string; sides: number; acts: string }): string;
  readonly borders: string;
  /** Before the names of sides that have no place on the map. */
  readonly unplaced: string;
  readonly openCountry: string;
  /** What stands in a picture or a file with nothing in it. */
  readonly nothingMatches: string;
  /** What stands below a picture: where its numbers are from. */
  pictureSource(register: { version: string; date: string }): string;
  readonly search: string;
  searchHeadline(found: { what: string; records: number }): string;
  readAs(written: string, name: string): string;
  unknownWords(words: readonly string[]): string;
  perhapsOutside(records: number): string;
  listedOf(listed: number, of: number): string;
  readonly latest: string;
  latestHeadline(newest: { what: string; date: string }): string;
  readonly export: string;
  exportHeadline(file: { what: string; records: number; format: 'csv' | 'json' | 'markdown' | 'ics' }): string;
  /** Where a table takes two files. */
  readonly exportTwo: string;
  readonly exportHolds: string;
  exportOmitted(left: { count: number; ids: readonly string[] }): string;
  exportTooLarge(size: string, most: string): string;
  exportNoDays(records: number): string;

  readonly found: string;
  foundLikely(records: number): string;
  foundPossible(records: number): string;
  agrees(names: string): string;
  differs(names: string): string;
  readonly notInRegister: string;
  readonly notInRegisterHint: string;
  readonly emptyMessage: string;

  readonly countryTwice: string;
  yearsReversed(from: string, to: string): string;
  readonly swapYears: string;
  /** On a button: the same without one of its conditions. */
  without(what: string): string;

  /** A picture in words, for those who do not see it. */
  altText(picture: { what: string; numbers: string }): string;
}

/** Names of what narrows the records that are shown. */
export interface ScopeNames {
  readonly country?: string | undefined;
  readonly with?: string | undefined;
  readonly body?: string | undefined;
  readonly field?: string | undefined;
  readonly topic?: string | undefined;
  readonly kind?: string | undefined;
  readonly type?: string | undefined;
  readonly years?: { readonly from: string | undefined; readonly to: string | undefined };
  /** Words searched for. */
  readonly text?: string | undefined;
}
