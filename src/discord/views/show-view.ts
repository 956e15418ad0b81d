import type { Edition } from '../../edition/edition.js';
import { remember } from '../../questions/conversation.js';
import { faultOf } from '../../profiles/filters.js';
import { findRecord } from '../../profiles/find-record.js';
import { documentTypes, recordKinds } from '../../records/schema.js';
import type { Call, Command, OptionValue, Visibility } from '../command.js';
import type { ComponentUse } from '../custom-id.js';
import type { Display } from '../display/display.js';
import { UserError } from '../failures.js';
import { choicesOfAutocomplete, nameOfChoice } from '../limits.js';
import { label, shortened } from '../rendering/plain-text.js';
import { choicesFor, resolveOption, type Named } from '../resolve-option.js';
import { openView } from './open-view.js';
import { queryAbout } from './posting.js';
import { isSlow, type View } from './view.js';
import { wordsFor } from './words.js';

/** Of the options of a command, those that name something, with what they name. */
export type NamedOptions = Readonly<Partial<Record<string, Named | 'record'>>>;

/** The values of the options, names as ids and years as four digits. */
export type Values = Readonly<Record<string, string | undefined>>;

/** The options by which records are filtered. */
export const filterNames = {
  country: 'country',
  with: 'country',
  body: 'body',
  field: 'field',
  topic: 'topic',
  kind: 'kind',
  type: 'document-type',
} as const satisfies NamedOptions;

/** The filters among the values of a command's options. */
export function filtersIn({ country, with: partner, body, field, topic, kind, type, from, to }: Values) {
  return {
    country,
    with: partner,
    body,
    field,
    topic,
    kind: recordKinds.find((one) => one === kind),
    type: documentTypes.find((one) => one === type),
    from,
    to,
  };
}

type Behaviour = Required<Pick<Command, 'run' | 'complete'>>;

/**
 * What a command does that shows a view: resolves the names in its options, checks its years, and shows what `viewOf` makes of
 * them. Options that name something complete while they are typed.
 */
export function showing(named: NamedOptions, viewOf: (values: Values) => View): Behaviour {
  return {
    run: (call) => show(call, named, viewOf),
    complete: ({ option, text, others, display, bot }) => {
      const type = named[option];
      if (type === undefined) return [];
      const edition = bot.live.current;
      if (type === 'record') return recordChoices(edition, text, display);
      // A country is not offered for the second option where the first has it.
      const taken = Object.entries(others).flatMap(([other, value]) => {
        if (named[other] !== type) return [];
        const resolution = edition.names.resolve(value, [type]);
        return resolution.outcome === 'one' ? [resolution.reference.id] : [];
      });
      return choicesFor(text, type, { bot, display, without: taken });
    },
  };
}

async function show(
  call: Call<Readonly<Record<string, OptionValue>>>,
  named: NamedOptions,
  viewOf: (values: Values) => View,
): Promise<void> {
  const { options, display, user, channel, server, bot, reply, defer } = call;
  const visible: Visibility = options['private'] === true ? 'private' : 'public';
  const { values, notes } = valuesOf(call, named, viewOf, visible);
  const view = viewOf(values);
  if (isSlow(view)) {
    bot.budgets.costly(user, server, display);
    await defer(visible);
  }
  const { posting, about } = await openView(view, {
    bot,
    display,
    asker: user,
    private: visible === 'private',
    notes,
  });
  const query = about && queryAbout(about, display);
  const conversation = query && about && remember(query, { records: about.records, people: [] });
  await bot.conversations.during(conversation, { channel, user }, () => reply(posting, visible));
}

/** The ids that the options name, and how misspelt names were read. */
function valuesOf(
  { options, display, user, bot }: Call<Readonly<Record<string, OptionValue>>>,
  named: NamedOptions,
  viewOf: (values: Values) => View,
  visible: Visibility,
): { values: Values; notes: string[] } {
  const edition = bot.live.current;
  const { labels } = display;
  const notes: string[] = [];
  const given = Object.entries(options).flatMap(([option, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[option, String(value)] as const] : [],
  );
  // What can be resolved goes into the buttons that mend what cannot.
  const values: Record<string, string> = Object.fromEntries(
    given.flatMap(([option, text]) => {
      const type = named[option];
      if (type === undefined) return [[option, text]];
      if (type === 'record') return [];
      const resolution = edition.names.resolve(text, [type]);
      return resolution.outcome === 'one' ? [[option, resolution.reference.id]] : [];
    }),
  );
  const retry =
    (option: string) =>
    (id: string): ComponentUse => ({
      use: 'view',
      display: display.code,
      asker: user,
      position: 's0',
      view: viewOf({ ...values, [option]: id }),
    });

  for (const [option, text] of given) {
    const type = named[option];
    if (type === undefined) continue;
    if (type === 'record') {
      values[option] = resolveRecord(edition, text, { display, visible, retry: retry(option) });
      continue;
    }
    const { id, readAs } = resolveOption(text, type, { bot, display, visible, retry: retry(option) });
    values[option] = id;
    if (readAs !== undefined)
      notes.push(labels.views.readAs(shortened(text, 80), shortened(display.script(readAs), 100)));
  }
  checkYears(values, bot.today(), retry, display);
  checkFilters(values, retry, display);
  return { values, notes };
}

/** Nothing that the register is about happened before; an earlier year is a slip of the finger. */
const firstYear = 1900;

function checkYears(
  values: Values,
  today: string,
  retry: (option: string) => (id: string) => ComponentUse,
  { labels }: Display,
): void {
  const last = Number(today.slice(0, 4));
  for (const option of ['year', 'from', 'to']) {
    const written = values[option];
    const year = Number(written);
    if (written === undefined || (year >= firstYear && year <= last)) continue;
    const nearest = String(year < firstYear ? firstYear : last);
    throw new UserError('impossible-year', {
      lines: [labels.impossibleYear({ year, first: firstYear, last })],
      buttons: [{ label: nearest, use: retry(option)(nearest) }],
    });
  }
}

function checkFilters(
  values: Values,
  retry: (option: string) => (id: string) => ComponentUse,
  { labels: { views } }: Display,
): void {
  const { country, with: partner, first, second, from, to } = values;
  const fault = faultOf({ country, with: partner, from, to });
  const isTwice = first !== undefined && (first === second || first === partner || second === partner);
  if (fault === 'country-twice' || isTwice) throw new UserError('same-country', { lines: [views.countryTwice] });
  if (fault === 'period-reversed' && from !== undefined && to !== undefined)
    throw new UserError('years-reversed', {
      lines: [views.yearsReversed(from, to)],
      buttons: [{ label: views.swapYears, use: swapped(retry, from, to) }],
    });
}

/** The same view from the later year's place to the earlier's. */
function swapped(retry: (option: string) => (id: string) => ComponentUse, from: string, to: string): ComponentUse {
  const use = retry('from')(to);
  return use.use === 'view' && 'to' in use.view ? { ...use, view: { ...use.view, to: from } } : use;
}

/** Records offered where words fit several. */
const mostOffered = 25;

/** The one record that a text names: by its id, or as the only one that has its words. */
function resolveRecord(
  edition: Edition,
  text: string,
  {
    display,
    visible,
    retry,
  }: {
    readonly display: Display;
    readonly visible: Visibility;
    readonly retry: (id: string) => ComponentUse;
  },
): string {
  const found = findRecord(edition, text, mostOffered);
  const [first] = found;
  const { labels } = display;
  const written = shortened(text, 80);
  if (!first)
    throw new UserError('unknown-record', { lines: [labels.unknown(written, 'record'), labels.pickFromList] });
  if (found.length === 1) return first.id;
  const words = wordsFor(edition, display);
  const buttons = found.map((record) => ({
    label: `${words.w.dated(record)} · ${words.w.text(record.title)}`,
    use: retry(record.id),
  }));
  throw new UserError('ambiguous-record', { lines: [labels.ambiguous(written)], buttons }, visible);
}

/** Titles with their dates, best first; the value is the id. */
function recordChoices(edition: Edition, text: string, display: Display) {
  const { w } = wordsFor(edition, display);
  return findRecord(edition, text, choicesOfAutocomplete).map((record) => ({
    name: label(display.script(`${record.date} · ${w.text(record.title)}`), nameOfChoice),
    value: record.id,
  }));
}
