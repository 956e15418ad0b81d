import type { Gazetteer, Reference } from '../../src/names/gazetteer.js';
import type { Register } from '../../src/records/register.js';
import {
  type Body,
  type CooperationDocument,
  type CooperationRecord,
  type RecordKind,
} from '../../src/records/schema.js';
import { syntheticBodies } from './bodies.js';
import { syntheticPeople, type Persona } from './people.js';
import { frequencies, Random, Weighted } from './random.js';
import { SentenceWriter, type Both } from './sentences.js';

/** A made-up register of the shape of the shipped one: its records, and the bodies that they name beside its own. */
export interface Synthetic {
  readonly bodies: readonly Body[];
  readonly records: Iterable<CooperationRecord>;
}

/** Kinds at which documents are signed or planned. */
const withDocuments: ReadonlySet<RecordKind> = new Set(['signing', 'renewal', 'announcement', 'entry-into-force']);
const roles = [
  'Director General',
  'Deputy Director General',
  'Minister',
  'Chief Executive',
  'Ambassador',
  'Head of Department',
];

const pad = (n: number) => String(n).padStart(2, '0');

/**
 * Makes records up. Sides, kinds, fields, topics, types and cities occur as often as in the shipped register, whose years end
 * in 2026; bodies and people grow with the number of records (one body for 40 records, one person for 3). The same seed and
 * number give the same records.
 */
export function synthesize(shipped: Register, names: Gazetteer, n: number, seed = 6): Synthetic {
  const random = new Random(seed);
  const sides = new Weighted(frequencies(shipped.records.flatMap(({ countries }) => countries)));
  const codes = [...new Set(shipped.records.flatMap(({ countries }) => countries))].filter((code) => code.length === 2);
  const extra = syntheticBodies(codes, Math.ceil(n / 40), names, shipped.bodies.values(), random);
  const bodiesOf = new Map<string, Body[]>();
  for (const body of [...shipped.bodies.values(), ...extra])
    bodiesOf.set(body.country, [...(bodiesOf.get(body.country) ?? []), body]);
  const people = peopleOfBodies(syntheticPeople(shipped, Math.ceil(n / 3), random), [...bodiesOf.values()].flat());
  const kinds = new Weighted(frequencies(shipped.records.map(({ kind }) => kind)));
  const types = new Weighted(
    frequencies(shipped.records.flatMap(({ instruments }) => instruments.map(({ type }) => type))),
  );
  const fields = new Weighted(frequencies(shipped.records.flatMap((record) => record.fields)));
  const topics = new Weighted(frequencies(shipped.records.flatMap((record) => record.topics)));
  const cities = shipped.records.flatMap(({ place }) => (place?.city ? [place] : []));
  const writer = new SentenceWriter(shipped, random);

  const both = (reference: Reference): Both => ({
    en: names.nameOf(reference, 'en'),
    zh: names.nameOf(reference, 'zh'),
  });
  const bodyName = (id: string): Both => {
    const body = bodiesOf.get(countryOf(id))?.find((one) => one.id === id);
    return { en: body?.abbr ?? body?.name ?? id, zh: body?.name_zh ?? body?.abbr ?? body?.name ?? id };
  };
  const countryById = new Map([...bodiesOf.values()].flat().map(({ id, country }) => [id, country]));
  const countryOf = (id: string) => countryById.get(id) ?? '';
  const some = (weighted: Weighted<string>, most: number) => [
    ...new Set(Array.from({ length: 1 + random.below(most) }, () => weighted.pick(random))),
  ];

  function record(at: number): CooperationRecord {
    const countries = new Set<string>();
    while (countries.size < 2) countries.add(sides.pick(random));
    if (random.chance(0.05)) countries.add(sides.pick(random));
    const codesHere = [...countries].sort();
    const kind = kinds.pick(random);
    const year = 2026 - Math.floor(30 * random.next() ** 2);
    const precision = random.next();
    const month = pad(1 + random.below(12));
    const date =
      precision < 0.1
        ? `${year}`
        : precision < 0.3
          ? `${year}-${month}`
          : `${year}-${month}-${pad(1 + random.below(28))}`;
    const bodies = codesHere.flatMap((code) =>
      random.several(bodiesOf.get(code) ?? [], 1 + Number(random.chance(0.3))),
    );
    const signers = bodies.flatMap((body) =>
      random.chance(0.6) ? random.several(people.get(body.id) ?? [], 1).map((persona) => ({ persona, body })) : [],
    );
    const recordFields = some(fields, 4);
    const recordTopics = some(topics, 5);
    const documents: CooperationDocument[] = withDocuments.has(kind)
      ? Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => {
          const covered = random.several(recordFields, 1);
          const type = types.pick(random);
          const field = both({ type: 'field', id: covered[0] ?? '' });
          const typeName = both({ type: 'document-type', id: type });
          return {
            title: { en: `${typeName.en} on cooperation in ${field.en}`, zh: `${field.zh}合作${typeName.zh}` },
            type,
            count: 1,
            parties: bodies.map(({ id }) => id),
            signatories: [...new Set(signers.map(({ persona }) => persona.name))],
            fields: covered,
            signed: random.chance(0.7) ? date : null,
          };
        })
      : [];
    const [one, other] = codesHere.map((id) => both({ type: 'country', id }));
    const kindName = both({ type: 'kind', id: kind });
    const topic = both({ type: 'topic', id: recordTopics[0] ?? '' });
    const facts = writer.write({
      sides: codesHere.map((id) => both({ type: 'country', id })),
      bodies: bodies.map(({ id }) => bodyName(id)),
      people: signers.map(({ persona: { name, nameZh } }) => ({ en: name, zh: nameZh ?? name })),
      fields: recordFields.map((id) => both({ type: 'field', id })),
      topics: recordTopics.map((id) => both({ type: 'topic', id })),
      beside: {
        side: both({ type: 'country', id: sides.pick(random) }),
        field: both({ type: 'field', id: fields.pick(random) }),
      },
    });
    const place = random.chance(0.5) ? random.pick(cities) : null;
    const seen = new Set<string>();
    return {
      id: `${date}-${codesHere.join('-').toLowerCase()}-${at}`,
      title: {
        en: `${one?.en ?? ''} and ${other?.en ?? ''}: ${kindName.en} on ${topic.en}`.slice(0, 110),
        zh: `${one?.zh ?? ''}与${other?.zh ?? ''}${topic.zh}${kindName.zh}`.slice(0, 110),
      },
      kind,
      date,
      dateBasis: random.chance(0.8) ? 'act' : 'report',
      place,
      countries: codesHere,
      bodies: bodies.map(({ id }) => id),
      people: signers.flatMap(({ persona, body }) => {
        if (seen.has(persona.name)) return [];
        seen.add(persona.name);
        return [{ ...persona, role: random.pick(roles), body: body.id }];
      }),
      instruments: documents,
      fields: recordFields,
      topics: recordTopics,
      facts: { en: facts.map(({ en }) => en), zh: facts.map(({ zh }) => zh) },
      sources: [
        {
          url: `https://www.example.org/news/${year}/${at}`,
          publisher: bodyName(bodies[0]?.id ?? '').en || 'A newspaper',
          language: 'en',
          title: `${one?.en ?? ''} and ${other?.en ?? ''} on ${topic.en}`,
          published: date,
        },
      ],
    };
  }

  function* records(): Generator<CooperationRecord> {
    for (let at = 0; at < n; at++) yield record(at);
  }
  return { bodies: extra, records: records() };
}

/** Everybody works for one body. */
function peopleOfBodies(people: readonly Persona[], bodies: readonly Body[]): ReadonlyMap<string, readonly Persona[]> {
  const of = new Map<string, Persona[]>();
  people.forEach((persona, at) => {
    const body = bodies[at % bodies.length];
    if (body) of.set(body.id, [...(of.get(body.id) ?? []), persona]);
  });
  return of;
}
