import type { Language } from '../names/gazetteer.js';
import type { Query } from './query.js';

/** What `/mou` asks for, as codes and ids. */
export interface DocumentsAsked {
  readonly language: Language;
  /** Code of a side. */
  readonly country: string;
  readonly with?: string | undefined;
  /** Id of a field. */
  readonly field?: string | undefined;
  readonly year?: number | undefined;
}

/** The documents signed by a country, narrowed by partner, field and year. */
export function documentsQuery({ language, country, with: partner, field, year }: DocumentsAsked): Query {
  return {
    language,
    ask: 'list',
    of: 'documents',
    scope: {
      countries: partner === undefined ? [[country]] : [[country], [partner]],
      ...(field !== undefined && { fields: [[field]] }),
      ...(year !== undefined && { period: { from: `${year}-01-01`, to: `${year}-12-31` } }),
    },
  };
}
