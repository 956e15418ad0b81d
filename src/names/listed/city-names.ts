import type { Register } from '../../records/register.js';
import { pausing, type Steps } from '../../records/turns.js';
import type { Name } from '../lexicon.js';
import { isOrdinaryWord } from '../ordinary-words.js';
import { fold } from '../fold.js';

/** Other names of cities that records may hold, by their English name. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  Beijing: ['Peking'],
  Kyiv: ['Kiev'],
  Washington: ['Washington DC', 'Washington, D.C.', '华盛顿特区', '华府'],
  'Ho Chi Minh City': ['Saigon', 'Ho Chi Minh', '西贡'],
  Hanoi: ['Ha Noi'],
  Ulaanbaatar: ['Ulan Bator'],
  Munich: ['München'],
  Hannover: ['Hanover'],
  Moscow: ['Moskva'],
  Prague: ['Praha'],
  Seoul: ['汉城'],
  Frankfurt: ['Frankfurt am Main'],
  Guangzhou: ['Canton'],
  Naypyidaw: ['Nay Pyi Taw', '奈比多'],
  Yekaterinburg: ['Ekaterinburg'],
  Vladivostok: ['海参崴'],
  Luxembourg: ['Luxembourg City'],
  Singapore: ['Singapore City'],
  Riyadh: ['利雅德'],
  Dubai: ['杜拜'],
  'Abu Dhabi': ['阿布达比'],
  Sofia: ['Sofiya'],
};

/** Cities where records took place. One that is an ordinary word ("Nice", "Reading") needs its capital. */
export function* cityNames(register: Register): Steps<Name[]> {
  const names = new Map<string, Name>();
  yield* pausing(register.records, ({ place }) => {
    if (place === null || place.city === null) return;
    const reference = { type: 'city', id: place.city } as const;
    const texts = [
      place.city,
      ...(place.cityZh === undefined ? [] : [place.cityZh]),
      ...(otherNames[place.city] ?? []),
    ];
    for (const [i, text] of texts.entries()) {
      const writing = isOrdinaryWord(fold(text)) ? 'capitalised' : 'any';
      names.set(`${place.city}\n${text}`, { reference, manner: i === 0 ? 'name' : 'alias', writing, text });
    }
  });
  return [...names.values()];
}
