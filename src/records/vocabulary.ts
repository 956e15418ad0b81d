import { suggestion } from './nearest.js';
import type { Fault } from './register.js';
import type { Problem, Written } from './written.js';

/** An entry that can be used; `written` is missing where it comes from an earlier register. */
export interface Usable<Entry> {
  readonly entry: Entry;
  readonly written?: Written;
}

/** A vocabulary file as read: what can be used, and what was set aside. */
export class Vocabulary<Entry extends { readonly id: string }> {
  readonly usable = new Map<string, Usable<Entry>>();
  /** The entries set aside, those included of which an earlier version is used. */
  readonly setAside = new Map<string, Fault>();
  readonly faults: Fault[] = [];

  constructor(
    /** The file, as faults show it. */
    readonly file: string,
    readonly previous: ReadonlyMap<string, Entry> | undefined,
    /** Of the text of the file. */
    readonly digest: string,
  ) {}

  /** Reports what is wrong with an entry, sets it aside, and goes on with its earlier version where there is one. */
  reject(id: string | undefined, written: Written, problem: Problem): void {
    // An entry stands in the list that its slice is, hence the index.
    const position = written.unreadable?.position ?? written.positionOf([0, ...problem.path], problem.at);
    const fault = { file: this.file, ...position, message: problem.message };
    this.faults.push(fault);
    if (id === undefined) return;
    if (!this.setAside.has(id)) this.setAside.set(id, fault);
    this.usable.delete(id);
    this.restore(id);
  }

  /** Takes an entry over from the earlier register; whether it was there. */
  restore(id: string): boolean {
    const entry = this.previous?.get(id);
    if (entry) this.usable.set(id, { entry });
    return entry !== undefined;
  }

  /** Why an id cannot be used that is not in `usable`: set aside, or unknown, then with the nearest that is there. */
  whyMissing(id: string): string {
    const fault = this.setAside.get(id);
    if (fault) return `was set aside: mend it first (${fault.file}:${fault.line})`;
    return `is not in ${this.file}${suggestion(id, this.usable.keys()) || ': add it there first'}`;
  }

  entries(): Map<string, Entry> {
    return new Map([...this.usable].map(([id, { entry }]) => [id, entry]));
  }
}
