import type { Answer, Sentence } from '../answer.js';
import { compose, entryOf, placeWords, sentence, uncertainty, type Context } from '../compose.js';
import { nothingRecorded } from '../nothing.js';
import type { Selected } from '../select.js';
import { suggestionsFor } from '../suggestions.js';
import { capital, ordered } from './list.js';
import { answerMost } from './most.js';

/** Of several acts, those of which the sources do not say where they took place. */
function unplaced(picked: readonly Selected[], placed: readonly Selected[], w: Context['w']): Sentence[] {
  const others = picked.filter((item) => !placed.includes(item)).map(({ record }) => record);
  const [first] = others;
  if (!first) return [];
  const title = `${w.text(first.title)}`;
  if (others.length === 1)
    return [
      sentence(
        w.language === 'zh'
          ? `另有一条未说明地点：${title}（${w.dated(first)}）。`
          : `Of another the sources do not say where: ${title} (${w.dated(first)}).`,
        others,
      ),
    ];
  return [
    sentence(
      w.language === 'zh'
        ? `另有${others.length}条未说明地点。`
        : `Of ${w.number(others.length)} others the sources do not say where.`,
      others,
    ),
  ];
}

/** "Where": city and country, or that the sources do not say. */
export function answerPlace(context: Context, selected: readonly Selected[]): Answer {
  const { query, w } = context;
  const zh = w.language === 'zh';
  if (selected.length === 0) return nothingRecorded(context, 'place');
  if (query.most) return answerMost(context, selected, 'place');
  const { picked, note } = ordered(context, selected);
  const placed = picked.filter(({ record }) => record.place?.city);
  const records = picked.map(({ record }) => record);
  const [first] = placed;
  if (!first?.record.place) {
    const country = picked.find(({ record }) => record.place)?.record;
    const code = country?.place?.country;
    return compose(context, {
      outcome: code ? 'answered' : 'no-record',
      kind: 'place',
      value: null,
      headline: sentence(
        zh
          ? `登记册没有记录地点${country ? `，只知道在${placeWords(country, w)}` : '：来源未说明'}。`
          : `The register gives no city${country ? `, only ${placeWords(country, w)}` : ': the sources do not say where'}.`,
        records,
      ),
      sentences: note,
      entries: picked.map((item) => entryOf(item, context)),
      records: records.map(({ id }) => id),
    });
  }
  const places = [...new Set(placed.map(({ record }) => placeWords(record, w)))];
  return compose(context, {
    outcome: 'answered',
    kind: 'place',
    value: `${first.record.place.city ?? ''}, ${first.record.place.country}`,
    headline:
      places.length === 1
        ? sentence(
            zh
              ? `${places[0] ?? ''}：${w.text(first.record.title)}（${w.dated(first.record)}）。`
              : `${capital(places[0] ?? '')}: ${w.text(first.record.title)} (${w.dated(first.record)}).`,
            placed.map(({ record }) => record),
          )
        : sentence(
            zh
              ? `${places.slice(0, 8).join('；')}（最近的在前）。`
              : `${capital(places.slice(0, 8).join('; '))} (the latest first).`,
            placed.map(({ record }) => record),
          ),
    sentences: [...note, ...unplaced(picked, placed, w), ...uncertainty(picked, w)],
    entries: placed.map((item) => entryOf(item, context)),
    records: [...new Set([...placed, ...picked].map(({ record }) => record.id))],
    suggestions: suggestionsFor(context, placed),
  });
}
