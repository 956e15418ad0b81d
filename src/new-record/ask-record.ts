import type { Register } from '../records/register.js';
import { bilingual, recordSchema, type CooperationRecord } from '../records/schema.js';
import { askDocuments } from './ask-documents.js';
import { askPeople } from './ask-people.js';
import { askSources } from './ask-sources.js';
import type { Asker } from './asker.js';
import { findableBodies, findableSides, findableTerms, findableTopics, usual, type Findable } from './offers.js';
import { proposeId } from './propose-id.js';
import {
  askChinese,
  askIfKnown,
  askOne,
  askOneIfKnown,
  askSeveral,
  askText,
  askTexts,
  complaintAbout,
  complaintAboutChinese,
} from './questions.js';

const { shape } = recordSchema;
const title = bilingual(110).shape;
const fact = shape.facts.shape.en.element;

const bases: readonly Findable[] = [
  { value: 'act', name: 'act: the source states it', names: ['act'] },
  {
    value: 'report',
    name: 'report: it is the date of the report; the act was then or shortly before',
    names: ['report'],
  },
  { value: 'inferred', name: 'inferred: worked out, from a weekday or the order in a series', names: ['inferred'] },
];

/**
 * Asks for the parts of a record one after the other and checks each by the schema as it comes.
 *
 * @param register whose bodies, topics and records are offered
 */
export async function askRecord(asker: Asker, register: Register): Promise<CooperationRecord> {
  const en = await askText(asker, 'What happened, in English', 'en', title.en);
  const zh = await askChinese(asker, 'The same in Chinese', 'zh', title.zh);
  const kind = await askOne(asker, 'Kind of record', findableTerms(register.kinds));
  const date = await askText(asker, 'Date of the act (YYYY-MM-DD, YYYY-MM or YYYY)', 'date', shape.date);
  const dateBasis = await askOne(asker, 'How the date is known', bases);

  const sides = findableSides(register);
  const countries = (await askSeveral(asker, 'Sides, two or more', sides, { least: 2 })).sort();
  const ofSides = [...register.bodies.values()]
    .filter(({ country }) => countries.includes(country))
    .map(({ id }) => id);
  const likelyBodies = [...new Set([...usual(register, countries, (record) => record.bodies), ...ofSides])];
  asker.say('A body or topic that is not offered has to be added to data/bodies.yaml or data/topics.yaml first.');
  const bodies = await askSeveral(asker, 'Bodies that take part', findableBodies(register), { favoured: likelyBodies });
  const place = await askPlace(asker, register, countries, sides);
  const people = await askPeople(asker, register, bodies);

  const fields = await askSeveral(asker, 'Fields', findableTerms(register.fields));
  const topics = await askSeveral(asker, 'Topics, beside the fields', findableTopics(register), {
    favoured: usual(register, countries, (record) => record.topics),
  });
  const instruments = await askDocuments(asker, register, { kind, date, bodies, people, fields });
  const facts = await askFacts(asker);
  const sources = await askSources(asker, register);

  const parts = { title: { en, ...(zh !== null && { zh }) }, date, countries };
  const id = await askId(asker, register, proposeId(parts, register.recordById));
  return recordSchema.parse({
    ...{ id, ...parts, kind, dateBasis, place, bodies, people, instruments, fields, topics, facts, sources },
  });
}

async function askPlace(
  asker: Asker,
  { records }: Register,
  countries: readonly string[],
  sides: readonly Findable[],
): Promise<CooperationRecord['place']> {
  const country = await askOneIfKnown(asker, 'Country where it happened', sides, countries);
  if (country === null) return null;
  const { city, cityZh } = shape.place.unwrap().unwrap().shape;
  const name = await askIfKnown(asker, 'City, in English', 'city', city);
  if (name === null) return { city: null, country };
  const known = records.find(({ place }) => place?.country === country && place.city === name)?.place?.cityZh;
  const chinese = await askChinese(asker, 'City, in Chinese', 'cityZh', cityZh, known);
  return { city: name, country, ...(chinese !== null && { cityZh: chinese }) };
}

async function askFacts(asker: Asker): Promise<CooperationRecord['facts']> {
  asker.say('Facts are sentences in our own words, each borne by the sources.');
  const en = await askTexts(asker, (at) => `Fact ${at + 1}, in English`, 'facts', fact, 1);
  const zh: string[] = [];
  for (const [at, sentence] of en.entries()) {
    const isOptional = at === 0;
    const answer = await asker.text({
      message: `In Chinese: “${sentence}”${isOptional ? ' (Enter to leave out the Chinese of all)' : ''}`,
      complaint: (typed) => (isOptional && typed === '' ? undefined : complaintAboutChinese('facts', fact, typed)),
    });
    if (answer === '') return { en };
    zh.push(answer);
  }
  return { en, zh };
}

function askId(asker: Asker, { recordById, fileOf }: Register, proposal: string): Promise<string> {
  return asker.text({
    message: 'Id, which stays for ever',
    initial: proposal,
    complaint: (typed) => {
      const file = recordById.has(typed) ? fileOf.get(typed) : undefined;
      return file === undefined ? complaintAbout('id', shape.id, typed) : `\`${typed}\` is used already in ${file}`;
    },
  });
}
