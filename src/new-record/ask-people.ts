import type { Register } from '../records/register.js';
import { personSchema, type Person } from '../records/schema.js';
import type { Asker } from './asker.js';
import { findableBodies } from './offers.js';
import { askChinese, askIfKnown, askOneIfKnown, askText } from './questions.js';

const { name: nameSchema, nameZh: nameZhSchema, role: roleSchema } = personSchema.shape;

/** Asks for the people named, until there are no more. What other records say of a person stands there already. */
export async function askPeople(asker: Asker, register: Register, bodies: readonly string[]): Promise<Person[]> {
  const people: Person[] = [];
  while (
    await asker.confirm({ message: people.length === 0 ? 'Is a person named?' : 'Another person?', initial: false })
  ) {
    const name = await askText(asker, 'Name, in Latin letters', 'name', nameSchema);
    const known = register.records.flatMap((record) => record.people).find((person) => person.name === name);
    const nameZh = await askChinese(asker, 'Name, in Chinese characters', 'nameZh', nameZhSchema, known?.nameZh);
    const role = await askIfKnown(asker, 'Office held, as in the source', 'role', roleSchema, known?.role ?? undefined);
    const body = await askOneIfKnown(asker, 'Body', findableBodies(register), bodies);
    people.push({ name, role, body, ...(nameZh !== null && { nameZh }) });
  }
  return people;
}
