import type { Gazetteer } from '../src/names/gazetteer.js';
import type { Register } from '../src/records/register.js';
import { namesOfThing, ownTexts, sourceTexts, thingsOf } from '../src/search/record-text.js';
import type { Plain } from './peers.js';

/** What Accord indexes of each record, as one text each: the same for every engine. */
export function plainTexts(register: Register, names: Gazetteer): Plain[] {
  return register.records.map((record) => {
    const { titles, sentences, names: named } = ownTexts(record, names);
    const sources = sourceTexts(record);
    const things = thingsOf(record).flatMap((thing) => namesOfThing(thing, register, names));
    const texts = [...titles, ...titles, ...sentences, ...named, ...things, ...sources.names, ...sources.sentences];
    return { id: record.id, text: texts.join('\n') };
  });
}
