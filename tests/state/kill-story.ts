import type { LoadedRecord } from '../../src/state/news.js';
import { accreditation, cambodia, hour, later, record } from './samples.js';

/** The story that the killed process tells: ten records, of which each version of the register changes one. */
const records = 10;

/** The content of a record at a version: the last version that changed it. */
export const hashAt = (version: number, index: number): string =>
  String(Math.max(0, version - ((((version - index) % records) + records) % records)));

export const recordsAt = (version: number): readonly LoadedRecord[] =>
  Array.from({ length: records }, (_, index) =>
    record(`r${index}`, hashAt(version, index), cambodia, ...(index % 2 === 0 ? [accreditation] : [])),
  );

/** When a version is loaded: one an hour. */
export const moment = (version: number): Date => later(version * hour);

/** All that two followers are owed up to a version: one hears of Cambodia, the other of accreditation. */
export const owedUpTo = (version: number, ofCambodia: string, ofAccreditation: string): readonly string[] =>
  Array.from({ length: Math.max(0, version - 1) }, (_, index) => index + 2).flatMap((changed) => {
    const index = changed % records;
    const told = `r${index}:${changed}`;
    return [`${ofCambodia}:${told}`, ...(index % 2 === 0 ? [`${ofAccreditation}:${told}`] : [])];
  });
