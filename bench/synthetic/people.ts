import type { Register } from '../../src/records/register.js';
import type { Random } from './random.js';

/** A made-up person with the names that records give. */
export interface Persona {
  readonly name: string;
  readonly nameZh?: string;
}

/**
 * Made-up people: the family name of one person of the shipped records with the given name of another, so that names
 * collide as real ones do (many Wangs, many Kims).
 *
 * @param n how many, at most as many as there are combinations
 */
export function syntheticPeople(shipped: Register, n: number, random: Random): Persona[] {
  const latin: (readonly [string, string])[] = [];
  const chinese: (readonly [Persona, Persona])[] = [];
  for (const { name, nameZh } of new Set(shipped.records.flatMap(({ people }) => people))) {
    const words = name.split(/\s+/);
    const [first = '', ...rest] = words;
    if (rest.length === 0) continue;
    if (nameZh !== undefined && /^\p{Script=Han}{2,3}$/u.test(nameZh) && rest.length === 1)
      chinese.push([
        { name: first, nameZh: nameZh.slice(0, 1) },
        { name: rest.join(' '), nameZh: nameZh.slice(1) },
      ]);
    else latin.push([words.slice(0, -1).join(' '), words.at(-1) ?? '']);
  }
  const made = new Map<string, Persona>();
  for (let tries = 0; made.size < n && tries < 4 * n; tries++) {
    if (random.chance(0.3)) {
      const [family] = random.pick(chinese);
      const [, given] = random.pick(chinese);
      const name = `${family.name} ${given.name}`;
      made.set(name, { name, nameZh: `${family.nameZh ?? ''}${given.nameZh ?? ''}` });
    } else {
      const name = `${random.pick(latin)[0]} ${random.pick(latin)[1]}`;
      made.set(name, { name });
    }
  }
  return [...made.values()];
}
