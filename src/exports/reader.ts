import type { Edition } from '../edition/edition.js';
import type { Language, ReferenceType } from '../names/gazetteer.js';
import type { Bilingual, CooperationDocument, CooperationRecord, Person } from '../records/schema.js';
import { labelsOf, type Labels } from './labels.js';
import { plainLine } from './plain-text.js';

/** How names, dates and texts of one edition are written for one reader: on one line, without characters that cannot be seen. */
export interface Reader {
  readonly language: Language;
  readonly labels: Labels;
  /** A text of our own or of the register in the reader's script. */
  readonly script: (text: string) => string;
  /** In the reader's language where there is such a text. */
  readonly text: (bilingual: Bilingual) => string;
  readonly name: (type: ReferenceType, id: string) => string;
  readonly names: (type: ReferenceType, ids: readonly string[]) => string;
  /** The name with the abbreviation: "Standards Council of Canada (SCC)". */
  readonly body: (id: string) => string;
  readonly bodies: (ids: readonly string[]) => string;
  /** "China (CN)". */
  readonly country: (code: string) => string;
  /** "Luo Wen (罗文), Minister, State Administration for Market Regulation (SAMR)". */
  readonly person: (person: Person) => string;
  /** A signatory, with the name in the other script where the record tells it. */
  readonly signatory: (name: string, record: CooperationRecord) => string;
  /** A partial date in words, no more precise than it is: "11 March 2025", "March 2025", "2025". */
  readonly date: (date: string) => string;
  /** "Beijing, China", or undefined where the place is unknown. */
  readonly place: (record: CooperationRecord) => string | undefined;
  /** "Memorandum of understanding: MoU on Metrology". */
  readonly document: (document: CooperationDocument) => string;
}

/** How much of a date is known, by the length of the partial date. */
const precisions: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};
const locales = { en: 'en-GB', zh: 'zh-CN' } as const;

export function readerOf({ register, names }: Edition, language: Language, toScript: (text: string) => string): Reader {
  const script = language === 'zh' ? toScript : (text: string) => text;
  const labels = inScript(labelsOf[language], script);
  const own = (text: string) => script(plainLine(text));
  const name = (type: ReferenceType, id: string) => own(names.nameOf({ type, id }, language)) || id;
  const text = ({ en, zh }: Bilingual) => own(language === 'zh' ? (zh ?? en) : en);
  const formats = new Map(
    Object.entries(precisions).map(([length, options]) => [
      Number(length),
      new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }),
    ]),
  );

  const body = (id: string) => {
    const abbreviation = register.bodies.get(id)?.abbr;
    const whole = name('body', id);
    if (!abbreviation || whole === abbreviation) return whole;
    return `${whole}${labels.inBrackets(plainLine(abbreviation))}`;
  };
  const bothNames = (latin: string, chinese: string | undefined) => {
    if (chinese === undefined) return plainLine(latin);
    const [first, second] = language === 'zh' ? [chinese, latin] : [latin, chinese];
    return `${own(first)}${labels.inBrackets(own(second))}`;
  };

  return {
    language,
    labels,
    script,
    text,
    name,
    names: (type, ids) => ids.map((id) => name(type, id)).join(labels.semicolon),
    body,
    bodies: (ids) => ids.map(body).join(labels.semicolon),
    country: (code) => {
      const whole = name('country', code);
      return whole === code ? whole : `${whole}${labels.inBrackets(code)}`;
    },
    person: ({ name: latin, nameZh, role, body: of }) =>
      [bothNames(latin, nameZh), ...(role === null ? [] : [plainLine(role)]), ...(of === null ? [] : [body(of)])].join(
        labels.pause,
      ),
    signatory: (signed, { people }) => bothNames(signed, people.find((person) => person.name === signed)?.nameZh),
    date: (date) => {
      const [year = '', month = '01', day = '01'] = date.split('-');
      return formats.get(date.length)?.format(new Date(`${year}-${month}-${day}T00:00:00Z`)) ?? date;
    },
    place: ({ place }) => {
      if (!place) return undefined;
      const country = name('country', place.country);
      if (place.city === null) return country;
      return language === 'zh'
        ? `${country}${own(place.cityZh ?? place.city)}`
        : `${plainLine(place.city)}${labels.comma}${country}`;
    },
    document: ({ type, title, count }) =>
      [
        name('document-type', type),
        ...(count > 1 ? [labels.inBrackets(labels.several(count))] : []),
        title ? `${labels.colon}${text(title)}` : labels.inBrackets(labels.untitled(count)),
      ].join(''),
  };
}

/** Labels with their texts, and what their functions return, in a script. */
function inScript(labels: Labels, script: (text: string) => string): Labels {
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return script(value);
    if (typeof value === 'function')
      return (...values: unknown[]) => script(String((value as (...values: unknown[]) => unknown)(...values)));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, convert(part)]));
    return value;
  };
  return convert(labels) as Labels;
}
