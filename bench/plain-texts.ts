import type { Gazetteer } from '../src/names/gazetteer.js';
import type { Register } from '../src/records/register.js';
import { namesOfThing, ownTexts, sourceTexts, thingsOf, titlesOf } from '../src/search/record-text.js';
import type { Plain } from './peers.js';

/** What Accord indexes of each record, as one text each: the same for every engine. */
export function plainTexts(register: Register, names: Gazetteer): Plain[] {
  return register.records.map((record) => {
    const things = thingsOf(record).flatMap((thing) => namesOfThing(thing, register, names));
    const titles = titlesOf(record);
    const texts = [...titles, ...titles, ...ownTexts(record, names), ...things, ...sourceTexts(record)];
    return { id: record.id, text: texts.join('\n') };
  });
}
