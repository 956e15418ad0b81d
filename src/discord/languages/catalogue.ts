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

/** The words of the bot's own that a message shows, with what each is filled with. Records' words are not among them. */
export interface Labels {
  readonly sources: string;
  source(numbers: string): string;
  readonly continued: string;
  /** Which records (or other parts) are shown, counted from 1, and how many follow. */
  range(range: { from: number; to: number; of: number; left: number; records: boolean }): string;
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

  ambiguous(written: string): string;
  unknown(written: string, what: 'country' | 'field'): string;
  readonly nearest: string;
  readonly pickFromList: string;
  sameCountryTwice(name: string): string;
  impossibleYear(years: { year: number; first: number; last: number }): string;
  readonly emptyQuestion: string;

  readonly notYours: string;
  readonly oldButton: string;
  readonly oldCommand: string;
  readonly onlyOperators: string;
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
}
