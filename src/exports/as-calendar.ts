import { ICalCalendar, ICalEvent, ICalEventTransparency } from 'ical-generator';
import type { CooperationRecord } from '../records/schema.js';
import type { About } from './about.js';
import { foldLines } from './fold-lines.js';
import { plainAddress, plainLine } from './plain-text.js';
import type { Reader } from './reader.js';

/** A calendar, and the records that it cannot hold. */
export interface CalendarFile {
  /** Undefined where no record is dated to the day: a calendar must hold at least one event (RFC 5545, 3.6). */
  readonly bytes: Buffer | undefined;
  readonly omitted: readonly CooperationRecord[];
}

const oneDay = 24 * 60 * 60 * 1000;
const end = 'END:VCALENDAR';

/**
 * Writes records as an iCalendar file (RFC 5545) of events that take the whole day and block no time.
 *
 * A date in iCalendar is a day. Records dated to a month or a year are left out, because any day given to them would be an
 * invention, and an event as long as the month would say that it lasted so long. The description of the calendar
 * (`X-WR-CALDESC`) says how many they are and names each.
 */
export function asCalendar(records: readonly CooperationRecord[], about: About, reader: Reader): CalendarFile {
  const { labels, language } = reader;
  const omitted = records.filter(({ date }) => date.length < 10);
  const held = records.filter(({ date }) => date.length === 10);
  if (held.length === 0) return { bytes: undefined, omitted };

  const calendar = new ICalCalendar({
    prodId: { company: 'Accord', product: 'register', language: language.toUpperCase() },
    // The package writes these two as they are, and escapes those of events.
    name: escaped(`Accord${labels.colon}${about.filter}`),
    description: escaped(describeCalendar(omitted, about, reader)),
  });
  const head = calendar.toString().slice(0, -end.length);
  const events = held.map((record) => eventOf(record, calendar, about, reader).toString());
  return { bytes: Buffer.from(`${head}${foldLines(events.join(''))}${end}\r\n`), omitted };
}

function eventOf(record: CooperationRecord, calendar: ICalCalendar, about: About, reader: Reader): ICalEvent {
  const { labels } = reader;
  const start = new Date(`${record.date}T00:00:00Z`);
  const basis = record.dateBasis === 'act' ? '' : labels.inBrackets(labels.dateBasis[record.dateBasis]);
  const [source] = record.sources;
  return new ICalEvent(
    {
      // Ids of records are stable for ever and hold only letters, digits and hyphens.
      id: `${record.id}@accord`,
      stamp: new Date(`${about.loaded}T00:00:00Z`),
      allDay: true,
      start,
      // The first day after it (RFC 5545, 3.6.1).
      end: new Date(start.getTime() + oneDay),
      transparency: ICalEventTransparency.TRANSPARENT,
      // In a calendar the day shows before anything that is said of it.
      summary: `${reader.text(record.title)}${basis}`,
      description: describe(record, about, reader),
      location: reader.place(record) ?? null,
      url: source ? uri(source.url) : null,
      categories: [
        { name: reader.name('kind', record.kind) },
        ...record.fields.map((field) => ({ name: reader.name('field', field) })),
      ],
    },
    calendar,
  );
}

function describe(record: CooperationRecord, about: About, reader: Reader): string {
  const { labels } = reader;
  const facts = (reader.language === 'zh' ? record.facts.zh : undefined) ?? record.facts.en;
  const line = (label: string, parts: readonly string[]) =>
    parts.length === 0 ? [] : [`${label}${labels.colon}${parts.join(labels.semicolon)}`];
  return [
    ...facts.map((fact) => reader.script(plainLine(fact))),
    '',
    ...line(labels.date, [`${reader.date(record.date)}${labels.inBrackets(labels.dateBasis[record.dateBasis])}`]),
    ...line(labels.countries, record.countries.map(reader.country)),
    ...line(labels.bodies, record.bodies.map(reader.body)),
    ...line(labels.people, record.people.map(reader.person)),
    ...line(labels.documents, record.instruments.map(reader.document)),
    ...line(labels.topics, record.topics.length > 0 ? [reader.names('topic', record.topics)] : []),
    ...line(labels.record, [record.id]),
    ...record.sources.map(
      ({ publisher, url }) => `${labels.sources}${labels.colon}${plainLine(publisher)} ${plainAddress(url)}`,
    ),
    '',
    about.citation,
  ].join('\n');
}

function describeCalendar(omitted: readonly CooperationRecord[], about: About, { labels }: Reader): string {
  const named = omitted.map(({ id, date }) => `${id}${labels.inBrackets(date)}`).join(labels.semicolon);
  return [
    about.citation,
    ...(omitted.length === 0 ? [] : [`${labels.omitted(omitted.length, about.selected)} ${named}`]),
    labels.incomplete,
    about.licence,
  ].join('\n');
}

/**
 * A value of type URI stands as it is (RFC 5545, 3.3.13), but the package escapes it like a text; percent signs leave it
 * nothing to escape.
 */
const uri = (url: string) => plainAddress(url).replaceAll(',', '%2C').replaceAll(';', '%3B');

/** A value of type TEXT (RFC 5545, 3.3.11). */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
