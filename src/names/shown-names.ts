import type { Register } from '../records/register.js';
import { pausing, type Steps } from '../records/turns.js';
import type { Language, Reference } from './gazetteer.js';
import { nameOfBodyKind } from './listed/body-kinds.js';
import { countries } from './listed/country-names.js';
import { regions } from './listed/regions.js';
import type { Side } from './listed/side-names.js';

/** The Chinese names of people and cities, which records carry. */
function* chineseNamesIn(register: Register): Steps<Map<string, string>> {
  const chinese = new Map<string, string>();
  yield* pausing(register.records, ({ people, place }) => {
    for (const { name, nameZh } of people) if (nameZh !== undefined) chinese.set(`person ${name}`, nameZh);
    if (place?.city && place.cityZh !== undefined) chinese.set(`city ${place.city}`, place.cityZh);
  });
  return chinese;
}

type NameOf = (reference: Reference, language: Language) => string;

/** The names shown to readers. See `Gazetteer.nameOf`. */
export function* shownNames(register: Register, sides: readonly Side[]): Steps<NameOf> {
  const sideByTag = new Map(sides.map((side) => [side.tag, side]));
  const chinese = yield* chineseNamesIn(register);
  const pick = (shown: { en: string; zh: string | null } | undefined, language: Language) =>
    language === 'zh' ? (shown?.zh ?? shown?.en) : shown?.en;
  const bilingual = (term: { name: string; name_zh: string | null } | undefined) =>
    term && { en: term.name, zh: term.name_zh };
  const find: NameOf = ({ type, id }, language) => {
    switch (type) {
      case 'country':
        return pick(countries.get(id) ?? sideByTag.get(id), language) ?? id;
      case 'region':
        return pick(regions.get(id), language) ?? id;
      case 'body':
        return pick(bilingual(register.bodies.get(id)), language) ?? id;
      case 'body-kind':
        return nameOfBodyKind(id, language);
      case 'field':
        return pick(bilingual(register.fields.get(id)), language) ?? id;
      case 'topic':
        return pick(bilingual(register.topics.get(id)), language) ?? id;
      case 'kind':
        return pick(bilingual(register.kinds.get(id)), language) ?? id;
      case 'document-type':
        if (id === 'document') return language === 'zh' ? '文件' : 'document';
        return pick(bilingual(register.documentTypes.get(id)), language) ?? id;
      case 'person':
      case 'city':
        return (language === 'zh' ? chinese.get(`${type} ${id}`) : undefined) ?? id;
    }
  };
  return find;
}

/** The abbreviation by which a body or a regional side is known. */
export function abbreviationOf({ type, id }: Reference, register: Register): string | undefined {
  if (type === 'body') return register.bodies.get(id)?.abbr ?? undefined;
  return type === 'country' && !countries.has(id) ? id : undefined;
}
