import type { CooperationRecord, Person } from '../../records/schema.js';
import type { Answer } from '../answer.js';
import { compose, entryOf, sentence, uncertainty, type Context } from '../compose.js';
import { nothingRecorded } from '../nothing.js';
import { select, type Selected } from '../select.js';
import { finding } from '../soften.js';
import { suggestionsFor } from '../suggestions.js';
import { ordered } from './list.js';
import { answerMost } from './most.js';

interface Appearance {
  readonly name: string;
  readonly person: Person | undefined;
  readonly record: CooperationRecord;
}

/** Roles at the head of a body; of a department only where nobody is named at the head of the whole. */
const topRole =
  /^(?:the )?(?:then )?(?:director[- ]general|general director|secretary[- ]general|president|chair\w*|administrator|governor|chief executive(?: officer)?|ceo|executive director|commissioner|minister|managing director|head|director)\b(?!(?: of)? (?:the )?(?:[\w-]+ )*(?:department|division|affairs|section|unit|office|centre|center|branch|committee|relations|cooperation|programme|project|policy)\b)/i;
const headRole =
  /\b(head|president|director|chair\w*|administrator|minister|secretary|ceo|chief|commissioner|governor|general manager|rector)\b/i;
const deputyRole = /\b(vice|deputy|assistant|under|acting for|adviser|advisor|former)\b/i;

/** The English roles that a title in a question names. */
const titlesAsked: readonly (readonly [RegExp, RegExp])[] = [
  [/总干事|director[- ]general/i, /director[- ]general/i],
  [/秘书长|secretary[- ]general/i, /secretary[- ]general/i],
  [/主席|会长|president|chair/i, /president|chair/i],
  [/部长|minister/i, /minister/i],
  [/局长|署长|administrator/i, /administrator|director|commissioner|head/i],
  [/院长|所长/i, /president|director/i],
  [/ceo|chief executive|总裁/i, /ceo|chief executive|president/i],
];

/** Who signed, took part, or is at the head; each with role and body as the record writes them. */
export function answerPeople(context: Context, selected: readonly Selected[]): Answer {
  const { query, w, edition } = context;
  const zh = w.language === 'zh';
  if (query.role === 'head') return answerHead(context, selected);
  if (query.alternatives) return answerInAll(context);
  if (selected.length === 0) return nothingRecorded(context, 'people');
  if (query.most) return answerMost(context, selected, 'people');
  const { picked, note } = ordered(context, selected);
  if (picked.length === 0) return nothingRecorded(context, 'people', note);
  const asked = new Set((query.scope.people ?? []).flat());
  let appearances = picked
    .flatMap((item) => appearancesIn(item, query.role === 'signatories' ? 'signatories' : 'participants'))
    .filter(({ name }) => !asked.has(name));
  if (query.inAll && picked.length > 1)
    appearances = appearances.filter(({ name }) =>
      picked.every(({ record }) => record.people.some((person) => person.name === name)),
    );
  if (query.side)
    appearances = appearances.filter(({ person }) =>
      query.side?.includes(edition.register.bodies.get(person?.body ?? '')?.country ?? ''),
    );
  if (query.scope.bodies && query.role === 'participants' && picked.length > 3) {
    const wanted = new Set(query.scope.bodies.flat());
    if (query.scope.bodies.length === 1)
      appearances = appearances.filter(({ person }) => wanted.has(person?.body ?? ''));
  }
  const names = [...new Set(appearances.map(({ name }) => name))];
  const records = picked.map(({ record }) => record);
  if (names.length === 0) {
    // The act is recorded and its people are not: that is an answer about what the sources say.
    const verb = query.role === 'signatories';
    return compose(context, {
      outcome: 'no-record',
      kind: 'people',
      headline: sentence(
        zh
          ? `登记册没有记录${verb ? '签署人' : '参加者'}：来源未给出姓名。`
          : `The register names nobody who ${verb ? 'signed' : 'took part'}: the sources give no names.`,
        records,
      ),
      sentences: note,
      entries: picked.map((item) => entryOf(item, context)),
      records: records.map(({ id }) => id),
    });
  }
  const shown = names.map((name) =>
    describe(
      appearances.filter((one) => one.name === name),
      context,
    ),
  );
  const bearing = picked.filter(({ record }) => appearances.some((one) => one.record === record));
  const bearers = bearing.map(({ record }) => record);
  const silent = records.filter((record) => !bearers.includes(record));
  const nameless =
    silent.length > 0
      ? [
          sentence(
            zh
              ? `另有${silent.length}条符合条件的记录没有这样的姓名。`
              : `${silent.length} more ${silent.length === 1 ? 'record fits and gives' : 'records fit and give'} no such name.`,
            silent.slice(0, 3),
          ),
        ]
      : [];
  const headline =
    names.length <= 6
      ? sentence(
          `${zh ? shown.map(({ short }) => short).join('；') : w.join(shown.map(({ short }) => short))}${zh ? '。' : '.'}`,
          bearers,
        )
      : sentence(
          zh
            ? `共${names.length}人：${names.slice(0, 6).join('、')}等。`
            : `${names.length} people, among them ${w.join(names.slice(0, 6))}.`,
          bearers,
        );
  return compose(context, {
    outcome: 'answered',
    kind: 'people',
    value: names,
    headline,
    sentences: [
      ...note,
      ...(names.length > 6 ? shown.map(({ short, records: own }) => sentence(`${short}${zh ? '。' : '.'}`, own)) : []),
      ...nameless,
      ...uncertainty(bearing, w),
    ],
    entries: bearing.map((item) => entryOf(item, context)),
    records: [...bearers, ...silent.slice(0, 3)].map(({ id }) => id),
    suggestions: suggestionsFor(context, bearing),
  });
}

/** People who appear in each of several acts. */
function answerInAll(context: Context): Answer {
  const { query, w, edition } = context;
  const zh = w.language === 'zh';
  const groups = (query.alternatives ?? []).map(({ scope }) => {
    const reading = finding(edition, { language: query.language, ask: 'list', of: 'acts', scope });
    return reading ? select(edition, reading) : [];
  });
  const empty = groups.findIndex((group) => group.length === 0);
  if (empty !== -1)
    return nothingRecorded(
      { ...context, query: { ...query, of: 'acts', scope: query.alternatives?.[empty]?.scope ?? {} } },
      'people',
    );
  const items = groups.flat();
  const inEach = groups.map((group) => new Set(group.flatMap(({ record }) => record.people.map(({ name }) => name))));
  const names = [...(inEach[0] ?? [])].filter((name) => inEach.every((group) => group.has(name)));
  const records = [...new Set(items.map(({ record }) => record))];
  const bearing = records.filter((record) => record.people.some(({ name }) => names.includes(name)));
  const headline =
    names.length === 0
      ? sentence(
          zh ? '登记册中没有人同时出现在这些记录里。' : 'The register names nobody who appears in all of them.',
          records,
        )
      : sentence(zh ? `${names.join('、')}。` : `${w.join(names)}.`, bearing);
  const shown = names.length > 0 ? bearing : records;
  return compose(context, {
    outcome: names.length > 0 ? 'answered' : 'no-record',
    kind: 'people',
    value: names,
    headline,
    entries: items.filter(({ record }) => shown.includes(record)).map((item) => entryOf(item, context)),
    records: shown.map(({ id }) => id),
  });
}

function appearancesIn({ record, documents }: Selected, role: 'signatories' | 'participants'): Appearance[] {
  const known = (name: string) => record.people.find((person) => person.name === name);
  if (role === 'signatories') {
    const signatories = [...new Set(documents.flatMap((document) => document.signatories))];
    return signatories.map((name) => ({ name, person: known(name), record }));
  }
  return record.people.map((person) => ({ name: person.name, person, record }));
}

/** "Luo Wen (Administrator, SAMR)". */
function describe(appearances: readonly Appearance[], { w }: Context): { short: string; records: CooperationRecord[] } {
  const [first] = appearances;
  const zh = w.language === 'zh';
  const name = zh ? (first?.person?.nameZh ?? first?.name ?? '') : (first?.name ?? '');
  const about = [first?.person?.role ?? '', first?.person?.body ? w.body(first.person.body) : ''].filter(Boolean);
  return {
    short: about.length > 0 ? (zh ? `${name}（${about.join('，')}）` : `${name} (${about.join(', ')})`) : name,
    records: appearances.map(({ record }) => record),
  };
}

/** Who heads a body, or holds an office in a country, as of the latest record that says so. */
function answerHead(context: Context, selected: readonly Selected[]): Answer {
  const { query, w, edition } = context;
  const zh = w.language === 'zh';
  const bodies = new Set((query.scope.bodies ?? []).flat());
  const words = query.roleWords ?? [];
  const all =
    selected.length > 0 || bodies.size === 0
      ? selected
      : select(edition, { of: 'acts', scope: { bodies: [[...bodies]] } });
  const found = all
    .flatMap(({ record }) => record.people.map((person): Appearance => ({ name: person.name, person, record })))
    .filter(
      ({ person }) =>
        person?.role &&
        headRole.test(person.role) &&
        (bodies.size === 0 || (person.body !== null && bodies.has(person.body))),
    )
    .filter(({ person }) => words.every((word) => person?.role?.toLowerCase().includes(word.toLowerCase())))
    .filter(
      ({ person }) =>
        !query.side || query.side.includes(edition.register.bodies.get(person?.body ?? '')?.country ?? ''),
    );
  const isDeputy = ({ person }: Appearance) => deputyRole.test(person?.role ?? '');
  const asked = titlesAsked.find(([said]) => said.test(query.title ?? ''))?.[1];
  const titled = asked ? found.filter((one) => asked.test(one.person?.role ?? '') && !isDeputy(one)) : [];
  const top = found.filter((one) => topRole.test(one.person?.role ?? '') && !isDeputy(one));
  const heads = titled.length > 0 ? titled : top.length > 0 ? top : found.filter((one) => !isDeputy(one));
  const [latest] = heads;
  if (!latest || (bodies.size === 0 && words.length === 0 && !query.side))
    return nothingRecorded({ ...context, query: { ...query, of: 'acts' } }, 'people');
  const others = [
    ...new Map(
      heads
        .slice(1)
        .filter(({ name }) => name !== latest.name)
        .map((one) => [one.name, one]),
    ).values(),
  ].slice(0, 4);
  const { short } = describe([latest], context);
  return compose(context, {
    outcome: 'answered',
    kind: 'people',
    value: [latest.name],
    headline: sentence(
      zh
        ? `${short}，据最近一条记录（${w.dated(latest.record)}）。`
        : `${short}, as of the latest record that says so (${w.dated(latest.record)}).`,
      [latest.record],
    ),
    sentences: others.map((one) =>
      sentence(
        zh
          ? `此前记录：${describe([one], context).short}，${w.dated(one.record)}。`
          : `Earlier: ${describe([one], context).short}, ${w.dated(one.record)}.`,
        [one.record],
      ),
    ),
    entries: [entryOf({ record: latest.record, documents: latest.record.instruments, uncertain: false }, context)],
    records: [latest.record.id, ...others.map(({ record }) => record.id)],
  });
}
