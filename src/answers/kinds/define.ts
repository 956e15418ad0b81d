import type { Reference } from '../../names/gazetteer.js';
import type { Answer, Sentence } from '../answer.js';
import { compose, entryOf, sentence, type Context } from '../compose.js';
import { nothingRecorded } from '../nothing.js';
import { select, type Selected } from '../select.js';
import { answerSummary } from './summary.js';
import { fullBody } from './members.js';

/** What a body, a person or a term is, as the register knows it. */
export function answerDefine(context: Context): Answer {
  const subject = context.query.subject ?? [];
  const [first] = subject;
  switch (first?.type) {
    case 'person':
      return definePerson(
        context,
        subject.map(({ id }) => id),
      );
    case 'body':
      return defineBodies(
        context,
        subject.filter(({ type }) => type === 'body').map(({ id }) => id),
      );
    case 'document-type':
    case 'field':
    case 'kind':
    case 'topic':
      return defineTerm(context, first);
    default:
      return answerSummary(context, select(context.edition, { of: 'acts', scope: context.query.scope }));
  }
}

function definePerson(context: Context, names: readonly string[]): Answer {
  const { edition, w } = context;
  const zh = w.language === 'zh';
  const named = (item: Selected) => item.record.people.some(({ name }) => name === names[0]);
  // Several spellings may be one person: the one that was written comes first.
  const selected = [...select(edition, { of: 'acts', scope: { people: [names] } })].sort(
    (a, b) => Number(named(b)) - Number(named(a)),
  );
  const [latest] = selected;
  if (!latest) return nothingRecorded(context, 'define');
  const roles = selected.flatMap((item) =>
    item.record.people
      .filter(({ name }) => names.includes(name))
      .map((person) => ({
        item,
        person,
        words: [person.role ?? '', person.body ? fullBody(person.body, context) : '']
          .filter(Boolean)
          .join(zh ? '，' : ', '),
      })),
  );
  // The fullest role first: "Director" in one record may be "Director General, ..." in another.
  const distinct = [...new Map(roles.map((role) => [role.words, role])).values()].filter(({ words }) => words !== '');
  const [main, ...others] = distinct;
  const person = main?.person ?? roles[0]?.person;
  const shown = zh && person?.nameZh ? `${person.nameZh}（${person.name}）` : (person?.name ?? names[0] ?? '');
  const records = selected.map(({ record }) => record);
  const headline = main
    ? sentence(
        zh
          ? `${shown}：${main.words}（${w.dated(main.item.record)}的记录）。`
          : `${shown}: ${main.words} (in the record of ${w.dated(main.item.record)}).`,
        [main.item.record],
      )
    : sentence(
        zh ? `登记册提到${shown}，来源未给出职务。` : `The register names ${shown}; the sources give no role.`,
        records,
      );
  return compose(context, {
    outcome: 'answered',
    kind: 'define',
    value: main?.words ?? shown,
    headline,
    sentences: others.map(({ words, item }) =>
      sentence(zh ? `另：${words}（${w.dated(item.record)}的记录）。` : `Also: ${words} (${w.dated(item.record)}).`, [
        item.record,
      ]),
    ),
    entries: selected.map((item) => entryOf(item, { ...context, query: { ...context.query, of: 'acts' } })),
    records: [...(main ? [main.item.record.id] : []), ...records.map(({ id }) => id)],
  });
}

function defineBodies(context: Context, ids: readonly string[]): Answer {
  const { edition, w } = context;
  const zh = w.language === 'zh';
  const { register } = edition;
  const selected = select(edition, { of: 'acts', scope: { bodies: [ids] } });
  const records = selected.map(({ record }) => record);
  const lines = ids.map((id): Sentence => {
    const body = register.bodies.get(id);
    if (!body) return sentence(id);
    const own = records.filter((record) => record.bodies.includes(id));
    const other = zh ? body.name : body.name_zh;
    const kind = w.name('body-kind', body.kind);
    const where = w.name('country', body.country);
    const before = body.succeeds ? fullBody(body.succeeds, context) : null;
    const after = [...register.bodies.values()].find(({ succeeds }) => succeeds === id);
    return sentence(
      zh
        ? `${fullBody(id, context)}${other && other !== body.name_zh ? `，英文名${other}` : ''}：${where}的${kind}${before ? `，前身为${before}` : ''}${after ? `，后为${fullBody(after.id, context)}` : ''}。`
        : `${fullBody(id, context)}${other ? `, ${other}` : ''}: ${kind}, ${where}${before ? `; succeeds ${before}` : ''}${after ? `; succeeded by ${fullBody(after.id, context)}` : ''}.`,
      own.slice(0, 3),
    );
  });
  const [headline, ...others] = lines;
  const [latest] = records;
  const count = zh
    ? `登记册中有${records.length}条记录涉及该机构${latest ? `，最近一条为${w.dated(latest)}：${w.text(latest.title)}` : ''}。`
    : `It takes part in ${w.acts(records.length, [])}${latest ? `, the latest of ${w.dated(latest)}: ${w.text(latest.title)}` : ''}.`;
  return compose(context, {
    outcome: 'answered',
    kind: 'define',
    value: register.bodies.get(ids[0] ?? '')?.name ?? null,
    headline: headline ?? sentence(''),
    sentences: [...others, sentence(count, records.slice(0, 5))],
    entries: selected.map((item) => entryOf(item, { ...context, query: { ...context.query, of: 'acts' } })),
    records: records.map(({ id }) => id),
  });
}

function defineTerm(context: Context, reference: Reference): Answer {
  const { edition, w } = context;
  const zh = w.language === 'zh';
  const { register } = edition;
  const { type, id } = reference;
  const term =
    type === 'field'
      ? register.fields.get(id)
      : type === 'kind'
        ? register.kinds.get(id)
        : register.documentTypes.get(id);
  const topic = type === 'topic' ? register.topics.get(id) : undefined;
  const scope =
    type === 'field'
      ? { fields: [[id]] }
      : type === 'topic'
        ? { topics: [[id]] }
        : type === 'kind'
          ? { kinds: [id as never] }
          : { types: [id as never] };
  const selected = select(edition, { of: 'acts', scope });
  const records = selected.map(({ record }) => record);
  const [latest] = records;
  if (!latest || (!term && !topic)) return nothingRecorded(context, 'define');
  const name = zh ? (term?.name_zh ?? topic?.name_zh ?? id) : (term?.name ?? topic?.name ?? id);
  const definition = term
    ? zh
      ? `${term.name_zh}（${term.name}）：${term.definition}`
      : `${name.charAt(0).toUpperCase()}${name.slice(1)}${term.id === 'MoU' || term.id === 'MRA' ? ` (${term.id})` : ''}: ${term.definition}`
    : zh
      ? `“${name}”是登记册中的一个主题。`
      : `“${name}” is a topic of the register.`;
  return compose(context, {
    outcome: 'answered',
    kind: 'define',
    value: name,
    headline: sentence(definition),
    sentences: [
      sentence(
        zh
          ? `登记册中有${records.length}条相关记录，最近一条为${w.dated(latest)}：${w.text(latest.title)}。`
          : `${records.length} records of the register are about it, the latest of ${w.dated(latest)}: ${w.text(latest.title)}.`,
        [latest],
      ),
    ],
    entries: selected.slice(0, 5).map((item) => entryOf(item, { ...context, query: { ...context.query, of: 'acts' } })),
    records: records.slice(0, 5).map((record) => record.id),
  });
}
