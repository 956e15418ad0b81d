import type { Register } from '../register.js';
import type { CooperationRecord } from '../schema.js';
import type { Path } from '../written.js';
import type { Remark } from './remark.js';

/** Records that a Chinese answer would have to give in English, in whole or in part: one remark a record, at the first part. */
export function missingChinese({ records }: Register): Remark[] {
  return records.flatMap((record): Remark[] => {
    const missing = partsWithoutChinese(record);
    const [first] = missing;
    if (!first) return [];
    const names = [...new Set(missing.map(({ name }) => name))];
    const message = `has no Chinese for ${names.join(', ')}: add ${[...new Set(missing.map(({ add }) => add))].join(', ')}, or Chinese answers show the English`;
    return [{ about: { record: record.id }, path: first.path, message }];
  });
}

interface Missing {
  readonly path: Path;
  readonly name: string;
  /** What to write. */
  readonly add: string;
}

function partsWithoutChinese({ title, facts, place, instruments }: CooperationRecord): Missing[] {
  const missing: Missing[] = [];
  if (title.zh === undefined) missing.push({ path: ['title'], name: 'the title', add: '`title: zh`' });
  if (place?.city && place.cityZh === undefined)
    missing.push({ path: ['place', 'city'], name: 'the city', add: '`cityZh`' });
  for (const [at, document] of instruments.entries())
    if (document.title && document.title.zh === undefined)
      missing.push({ path: ['instruments', at, 'title'], name: 'the title of a document', add: 'its `zh`' });
  if (facts.zh === undefined) missing.push({ path: ['facts'], name: 'the facts', add: '`facts: zh`' });
  return missing;
}
