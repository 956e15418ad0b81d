import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRecords } from '../../src/exports/export-records.js';
import { NothingToExport } from '../../src/exports/export.js';
import { plainAddress, plainLine } from '../../src/exports/plain-text.js';
import { edition } from '../questions/shipped.js';
import { anyRecords, anyText, editionNaming } from './any-record.js';
import { cambodian, records, register, text, writeOne } from './written.js';

const calendarOf = (...input: Parameters<typeof writeOne>) => text(writeOne(...input));

interface Component {
  readonly name: string;
  readonly properties: [name: string, value: string][];
  readonly components: Component[];
}

/** Reads an iCalendar object by the grammar of RFC 5545, 3.1 and 3.4: lines unfolded, components within each other. */
function readCalendar(file: string): Component {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end with CRLF');
  const root: Component = { name: '', properties: [], components: [] };
  const open = [root];
  for (const line of file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')) {
    const [, name, value = ''] = /^([A-Z0-9-]+(?:;[A-Z0-9-]+=[^:;,"]+)*):(.*)$/su.exec(line) ?? [];
    if (name === undefined) throw new Error(`no property: ${JSON.stringify(line)}`);
    const component = open.at(-1) ?? root;
    if (name === 'BEGIN') {
      const begun: Component = { name: value, properties: [], components: [] };
      component.components.push(begun);
      open.push(begun);
    } else if (name === 'END') {
      if (component.name !== value) throw new Error(`END of ${value} within ${component.name}`);
      open.pop();
    } else component.properties.push([name, value]);
  }
  const [calendar, ...more] = root.components;
  if (!calendar || more.length > 0 || open.length !== 1) throw new Error('not one whole calendar');
  return calendar;
}

const valueOf = ({ properties }: Component, name: string) => properties.find(([one]) => one === name)?.[1];
/** A TEXT value as it is meant (RFC 5545, 3.3.11). */
const meant = (value = '') => value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
const compact = (date: string) => date.replaceAll('-', '');
const dayAfter = (date: string) => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};
const dated = records.filter(({ date }) => date.length === 10);
const vague = records.filter(({ date }) => date.length < 10);

describe('a calendar', () => {
  const calendar = readCalendar(calendarOf({ format: 'ics' }));

  it('has an event for each record that is dated to the day, on that day and ended by the next', () => {
    expect(
      calendar.components.map((event) => [
        ...[
          event.name,
          valueOf(event, 'UID'),
          valueOf(event, 'DTSTART;VALUE=DATE'),
          valueOf(event, 'DTEND;VALUE=DATE'),
        ],
      ]),
    ).toEqual(dated.map(({ id, date }) => ['VEVENT', `${id}@accord`, compact(date), compact(dayAfter(date))]));
  });

  it('has events that can be told apart for ever, and block no time', () => {
    const ids = calendar.components.map((event) => valueOf(event, 'UID'));
    expect(new Set(ids).size).toBe(dated.length);
    expect(calendar.components.every((event) => valueOf(event, 'TRANSP') === 'TRANSPARENT')).toBe(true);
  });

  it('tells what happened, where, and which page reports it', () => {
    const event = calendar.components.find(
      (one) => valueOf(one, 'UID') === '2025-04-17-cn-kh-legal-metrology-talks@accord',
    );
    if (!event) throw new Error('the talks are not in the calendar');
    expect(meant(valueOf(event, 'SUMMARY'))).toBe(
      "Cambodia's industry minister and SAMR's head discuss legal metrology in Beijing",
    );
    expect(meant(valueOf(event, 'LOCATION'))).toBe('Beijing, China');
    expect(valueOf(event, 'CATEGORIES')?.split(',')).toContain('metrology');
    expect(valueOf(event, 'URL;VALUE=URI')).toMatch(/^https:\/\/kambodscha-aktuell\.de\//);
    const description = meant(valueOf(event, 'DESCRIPTION'));
    expect(description).toContain('Luo Wen (罗文), Minister');
    expect(description).toContain('Record: 2025-04-17-cn-kh-legal-metrology-talks');
    expect(description).toContain(register.version);
  });

  it('says in the title of an event that its day is that of the report, or inferred', () => {
    for (const [at, { title, dateBasis }] of dated.entries()) {
      const basis = { act: '', report: ' (date of the report)', inferred: ' (inferred)' }[dateBasis];
      const event = calendar.components[at];
      expect(event && meant(valueOf(event, 'SUMMARY'))).toBe(`${title.en}${basis}`);
    }
  });

  it('leaves out what is dated to a month or a year, and says in its description how much that is and what', () => {
    const { files, omitted } = exportRecords(
      edition,
      { records, filter: 'all records' },
      { format: 'ics', language: 'en' },
    );
    expect(omitted).toEqual(vague);
    const [file] = files;
    const description = meant(file && valueOf(readCalendar(text(file.bytes)), 'X-WR-CALDESC'));
    expect(description).toContain(`${vague.length} of the ${records.length} records are not in this calendar`);
    for (const { id, date } of vague) expect(description).toContain(`${id} (${date})`);
  });

  it('is not written where no record is dated to the day', () => {
    const write = () => writeOne({ format: 'ics' }, { records: vague });
    expect(write).toThrow(NothingToExport);
    expect(write).toThrow(expect.objectContaining({ omitted: vague }));
  });

  it('is in the language of its reader', () => {
    const chinese = readCalendar(
      calendarOf({ format: 'ics', language: 'zh' }, { records: cambodian, filter: '中国和柬埔寨的记录' }),
    );
    expect(meant(valueOf(chinese, 'X-WR-CALNAME'))).toBe('Accord：中国和柬埔寨的记录');
    expect(meant(valueOf(chinese, 'X-WR-CALDESC'))).toContain('6条记录中有3条只注明月份或年份');
  });
});

describe('whatever texts a record holds,', () => {
  it('the calendar is one calendar of the events it should have, in lines of 75 octets ended by CRLF', () => {
    fc.assert(
      fc.property(anyRecords, anyText, anyText, (some, name, filter) => {
        const held = some.filter(({ date }) => date.length === 10);
        fc.pre(held.length > 0);
        const file = calendarOf({ format: 'ics', language: 'zh' }, { records: some, filter }, editionNaming(name));
        const lines = file.split('\r\n');
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        expect(lines.join('')).not.toMatch(/\p{Cc}/u);
        const calendar = readCalendar(file);
        expect(calendar.components.map((event) => valueOf(event, 'UID'))).toEqual(held.map(({ id }) => `${id}@accord`));
        for (const [at, { title, sources }] of held.entries()) {
          const event = calendar.components[at];
          if (!event) throw new Error('an event is missing');
          expect(meant(valueOf(event, 'SUMMARY')).startsWith(plainLine(title.zh ?? title.en))).toBe(true);
          expect(valueOf(event, 'URL;VALUE=URI')).toBe(
            plainAddress(sources[0]?.url ?? '')
              .replaceAll(';', '%3B')
              .replaceAll(',', '%2C'),
          );
        }
        const names = calendar.properties.map(([property]) => property);
        expect(names).toEqual(['VERSION', 'PRODID', 'NAME', 'X-WR-CALNAME', 'X-WR-CALDESC']);
      }),
      { numRuns: 60 },
    );
  });
});
