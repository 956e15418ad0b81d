import type { Register } from '../../records/register.js';
import { pausing, type Steps } from '../../records/turns.js';
import type { Body } from '../../records/schema.js';
import { bodyNames } from './body-names.js';
import { countries } from './country-names.js';
import type { Manner } from '../gazetteer.js';
import type { Name, Writing } from '../lexicon.js';
import { fold } from '../fold.js';
import { sideNames } from './sides.js';

/** A regional body as a side of records. */
export interface Side {
  readonly tag: string;
  readonly en: string;
  readonly zh: string;
  readonly names: readonly Name[];
}

const hasHan = /\p{Script=Han}/u;

/** A Chinese name listed in Traditional characters counts in those only: 東協, as 东协 is in 广东协议. */
function writingOf(text: string): Writing {
  return hasHan.test(text) && fold(text) !== text ? 'traditional' : 'any';
}

/** The body that bears a tag as its abbreviation, as `gso` does GSO. */
function bearerOf(tag: string, register: Register): Body | undefined {
  for (const body of register.bodies.values()) if (body.abbr === tag && body.country === tag) return body;
  return undefined;
}

/** The tags of regional bodies that records have as sides, with their names; those of the body of that name included. */
export function* sidesOf(register: Register): Steps<Side[]> {
  const tags = new Set(Object.keys(sideNames));
  yield* pausing(register.records, (record) => {
    for (const code of record.countries) if (!countries.has(code)) tags.add(code);
  });
  return [...tags].map((tag) => {
    const listed = sideNames[tag];
    const bearer = bearerOf(tag, register);
    const reference = { type: 'country', id: tag } as const;
    const name = (text: string, manner: Manner): Name => ({ reference, manner, writing: writingOf(text), text });
    const own = listed
      ? [name(listed.en, 'name'), name(listed.zh, 'name'), ...listed.others.map((text) => name(text, 'alias'))]
      : [];
    const area = (listed?.area ?? []).map((text) => name(text, /ans?$/.test(text) ? 'demonym' : 'alias'));
    const shared = bearer
      ? [
          ...bodyNames(bearer).map((one): Name => ({ ...one, reference })),
          ...own.map((one): Name => ({ ...one, reference: { type: 'body', id: bearer.id } })),
        ]
      : [];
    const code: Name = { reference, manner: 'code', writing: tag.length > 2 ? 'any' : 'capitals', text: tag };
    return {
      tag,
      en: listed?.en ?? bearer?.name ?? tag,
      zh: listed?.zh ?? bearer?.name_zh ?? bearer?.name ?? tag,
      names: [...own, ...area, ...shared, code],
    };
  });
}
