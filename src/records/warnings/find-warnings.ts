import { Places } from '../places.js';
import type { Register } from '../register.js';
import { laterThanSources } from './later-than-sources.js';
import { missingChinese } from './missing-chinese.js';
import { oneBodyTwice } from './one-body-twice.js';
import { possibleDuplicates } from './possible-duplicates.js';
import { warningKinds, type Remark, type Warning, type WarningKind } from './remark.js';
import { sourcesThatDisagree } from './sources-that-disagree.js';

const finders: Readonly<Record<WarningKind, (register: Register) => readonly Remark[]>> = {
  'possible-duplicate': possibleDuplicates,
  'no-chinese': missingChinese,
  'one-body-twice': oneBodyTwice,
  'source-disagrees': sourcesThatDisagree,
  'later-than-source': laterThanSources,
};

/**
 * What is doubtful in a register, with the place of each part in the files it was read from. Files with nothing doubtful
 * are not read again.
 *
 * @param folder the data folder that the register was loaded from.
 */
export async function findWarnings(register: Register, folder: string): Promise<Warning[]> {
  const found = warningKinds.flatMap((kind) => finders[kind](register).map((remark) => ({ kind, remark })));
  const places = new Places(register, folder);
  const warnings: Warning[] = [];
  for (const { kind, remark } of found)
    warnings.push({
      kind,
      ...(await places.of(remark.about, remark.path)),
      message: remark.message,
      ...('record' in remark.about && { record: remark.about.record }),
    });
  return warnings;
}
