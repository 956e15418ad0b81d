/** A place in a file. Line and column count from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Keys and indexes that lead from the whole to one of its parts. */
export type Path = readonly PropertyKey[];

/** Something wrong with a part of an entry: where in the data, and what is wrong and what to do. */
export interface Problem {
  readonly path: Path;
  /** Whether the name of the part is at fault, or what stands there. */
  readonly at: 'key' | 'value';
  readonly message: string;
}

/** One entry of a data file as somebody wrote it: its data, and where each of its parts stands. */
export interface Written {
  /** Undefined where the text could not be read. */
  readonly value: unknown;
  /** Why the text could not be read, and where that shows. */
  readonly unreadable?: { readonly position: Position; readonly message: string };
  /** Where a part stands; for a part that is missing, where the nearest part around it begins. */
  positionOf(path: Path, at?: 'key' | 'value'): Position;
}
