import type { Edition } from '../edition/edition.js';
import type { Query } from '../questions/query.js';
import type { CooperationRecord } from '../records/schema.js';
import type { Answer, AnswerKind, AnswerValue, Citation, Entry, Outcome, Sentence, Suggestion } from './answer.js';
import type { Selected } from './select.js';
import type { Wording } from './wording.js';

/** What every kind of answer is made from. */
export interface Context {
  readonly edition: Edition;
  readonly query: Query;
  readonly w: Wording;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The parts that differ between answers; `compose` adds what follows from them. */
export interface Parts {
  readonly outcome: Outcome;
  readonly kind: AnswerKind;
  readonly value?: AnswerValue;
  readonly headline: Sentence;
  readonly sentences?: readonly Sentence[];
  readonly entries?: readonly Entry[];
  readonly records: readonly string[];
  readonly suggestions?: readonly Suggestion[];
}

/** Up to this many records are cited with all their sources; more with the first source of each. */
const citedInFull = 5;

/** A sentence, with the records that bear it. */
export const sentence = (text: string, records: readonly (CooperationRecord | string)[] = []): Sentence => ({
  text,
  records: records.map((record) => (typeof record === 'string' ? record : record.id)),
});

/** The sources of the records, in their order. */
export function citationsOf(edition: Edition, ids: readonly string[]): Citation[] {
  return ids.flatMap((id) => {
    const sources = edition.register.recordById.get(id)?.sources ?? [];
    return (ids.length > citedInFull ? sources.slice(0, 1) : sources).map(
      ({ url, publisher, title, published, archive }) => ({
        record: id,
        url,
        publisher,
        title,
        published,
        ...(archive !== undefined && { archive }),
      }),
    );
  });
}

/** An answer from its parts. Sentences that say how words were read come first among the evidence. */
export function compose({ edition, query, w }: Context, parts: Parts): Answer {
  const readings = (query.readings ?? []).map(({ written, readAs }) =>
    sentence(w.language === 'zh' ? `“${written}”按“${readAs}”理解。` : `“${written}” was read as “${readAs}”.`),
  );
  const records = [...new Set(parts.records)];
  return {
    outcome: parts.outcome,
    kind: parts.kind,
    language: query.language,
    value: parts.value ?? null,
    headline: parts.headline,
    sentences: [...readings, ...(parts.sentences ?? [])],
    entries: parts.entries ?? [],
    records,
    citations: citationsOf(edition, records),
    suggestions: parts.suggestions ?? [],
    query,
  };
}

const maxLines = 8;

/** A record as an entry of a list: its documents where documents are asked about, else its first facts. */
export function entryOf({ record, documents }: Selected, { w, query }: Context): Entry {
  const zh = w.language === 'zh';
  const lines: string[] = [];
  if (query.of === 'documents') {
    for (const document of documents) lines.push(documentLine(record, document, w));
  } else {
    const facts = (zh ? record.facts.zh : undefined) ?? record.facts.en;
    for (const document of record.instruments.slice(0, 3)) lines.push(documentLine(record, document, w));
    lines.push(...facts.slice(0, record.instruments.length > 0 ? 1 : 2));
  }
  if (record.place) {
    const place = placeWords(record, w);
    if (place) lines.push(zh ? `地点：${place}` : `Place: ${place}`);
  }
  return {
    record: record.id,
    heading: w.text(record.title),
    date: w.dated(record),
    lines: lines.slice(0, maxLines),
    countries: record.countries,
  };
}

export function placeWords({ place }: CooperationRecord, w: Wording): string {
  if (!place) return '';
  const country = w.name('country', place.country);
  if (!place.city) return country;
  return w.language === 'zh' ? `${country}${place.cityZh ?? place.city}` : `${place.city}, ${country}`;
}

/** A document with its parties, who signed it, what it covers and, where it differs from the record, when. */
export function documentLine(record: CooperationRecord, document: Selected['documents'][number], w: Wording): string {
  const zh = w.language === 'zh';
  const parts = [w.document(document)];
  if (document.parties.length > 0)
    parts.push(zh ? `签署方：${w.names('body', document.parties)}` : `parties: ${w.names('body', document.parties)}`);
  if (document.signatories.length > 0)
    parts.push(
      zh
        ? `签署人：${document.signatories.map((name) => w.person(record, name)).join('、')}`
        : `signed by ${w.join(document.signatories)}`,
    );
  if (document.fields.length > 0)
    parts.push(zh ? `领域：${w.names('field', document.fields)}` : `covers ${w.names('field', document.fields)}`);
  if (document.signed !== null && !record.date.startsWith(document.signed) && !document.signed.startsWith(record.date))
    parts.push(zh ? `签署日期：${w.date(document.signed)}` : `signed ${w.date(document.signed)}`);
  return parts.join(zh ? '；' : '; ');
}

/** Said where a date is less precise than the period asked for. */
export function uncertainty(selected: readonly Selected[], w: Wording): Sentence[] {
  const doubtful = selected.filter(({ uncertain }) => uncertain).map(({ record }) => record);
  if (doubtful.length === 0) return [];
  const dates = w.join([...new Set(doubtful.map(({ date }) => w.date(date)))].slice(0, 4));
  return [
    w.language === 'zh'
      ? sentence(`其中${doubtful.length}条记录的日期只精确到${dates}，可能不在所问时段内。`, doubtful)
      : sentence(
          `${doubtful.length === 1 ? 'One record is' : `${doubtful.length} records are`} dated only to ${dates}, and may lie outside the period asked for.`,
          doubtful,
        ),
  ];
}
