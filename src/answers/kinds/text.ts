import { bestSentences } from '../../search/best-sentences.js';
import type { Answer } from '../answer.js';
import { compose, entryOf, sentence, type Context } from '../compose.js';
import { asOfLoad, nothingRecorded } from '../nothing.js';
import { says, saysExactly, select } from '../select.js';

const quoted = 4;
const searched = 30;
/** The same where most hits may lie outside the sides and times asked about. */
const searchedWithin = 200;

/** Share of the question's words that the best record must hold for its sentences to be quoted as an answer. */
const enough = 0.6;
/** The same where the question is a row of words, one of which the register may not hold. */
const enoughForKeywords = 0.5;

/**
 * The best-matching sentences of the best records, said to be that. Only records within the query's scope; where none
 * holds enough of the words, nothing is recorded.
 */
export function answerText(context: Context): Answer {
  const { edition, query, w } = context;
  const zh = w.language === 'zh';
  const text = query.text ?? '';
  const narrowed = Object.keys(query.scope).length > 0;
  const found = edition.index.search(text, narrowed ? searchedWithin : searched);
  const hitIds = new Set(found.hits.map(({ record }) => record));
  const within = narrowed ? select(edition, query).filter(({ record }) => hitIds.has(record.id)) : [];
  const allowed = narrowed ? new Set(within.map(({ record }) => record.id)) : null;
  const least = query.keywords ? enoughForKeywords : enough;
  const hanWords = query.keywords ? [] : (query.leftover ?? []).filter((word) => /\p{Script=Han}/u.test(word));
  // A capital begins the name of somebody or something: a record that does not name it does not answer.
  const properWords = (query.leftover ?? []).filter((word) => /^\p{Lu}/u.test(word));
  const hits = found.hits.filter(({ record }) => {
    const one = edition.register.recordById.get(record);
    return (
      (allowed === null || allowed.has(record)) &&
      one !== undefined &&
      hanWords.every((word) => says(one, word)) &&
      properWords.every((word) => saysExactly(one, word))
    );
  });
  const [best] = hits;
  const unread = query.leftover ?? [];
  const notRead =
    unread.length > 0
      ? [
          sentence(
            zh
              ? `没有读懂：${unread.map((word) => `“${word}”`).join('、')}。`
              : `Not understood: ${unread.map((word) => `“${word}”`).join(', ')}.`,
          ),
        ]
      : [];
  const missing = unread.filter((word) => !edition.index.holds(word) && !found.corrections.has(word.toLowerCase()));
  // A row of words of which none but the type of a document is known names nothing to be found.
  const known = Object.keys(query.scope).some((part) => part !== 'types' && part !== 'kinds');
  const nameless = query.keywords && !known && missing.length > 0 && missing.length === unread.length;
  if (!best || nameless || best.coverage < least || (missing.length > 0 && !query.keywords)) {
    const near = hits.slice(0, 3);
    if (narrowed || near.length === 0) {
      const nothing = nothingRecorded(context, 'text', notRead);
      if (unread.length === 0) return nothing;
      return {
        ...nothing,
        headline: sentence(zh ? `登记册中没有能回答这一点的记录。` : 'The register holds nothing that answers this.'),
      };
    }
    return compose(context, {
      outcome: 'no-record',
      kind: 'text',
      headline: sentence(zh ? '登记册中没有能回答这一点的记录。' : 'The register holds nothing that answers this.'),
      sentences: [...notRead, asOfLoad(context)],
      entries: near.flatMap(({ record }) => {
        const one = edition.register.recordById.get(record);
        return one ? [entryOf({ record: one, documents: one.instruments, uncertain: false }, context)] : [];
      }),
      records: near.map(({ record }) => record),
    });
  }
  const sentences = bestSentences(
    edition.register,
    hits.filter(({ coverage }) => coverage >= least).slice(0, 8),
    text,
    query.language,
    quoted,
  );
  const ids = [...new Set([best.record, ...sentences.map(({ record }) => record)])];
  return compose(context, {
    outcome: 'answered',
    kind: 'text',
    headline: sentence(
      zh ? '登记册中与问题最接近的句子：' : 'The sentences of the register that come nearest to the question:',
      ids,
    ),
    sentences: [
      ...notRead,
      ...sentences.map(({ sentence: words, record }) => sentence(zh ? `“${words}”` : `“${words}”`, [record])),
    ],
    entries: ids.flatMap((id) => {
      const one = edition.register.recordById.get(id);
      return one
        ? [
            entryOf(
              { record: one, documents: one.instruments, uncertain: false },
              { ...context, query: { ...query, of: 'acts' } },
            ),
          ]
        : [];
    }),
    records: ids,
  });
}
