import type { CooperationDocument, CooperationRecord, Source } from '../records/schema.js';
import type { About } from './about.js';
import { markdownAddress, markdownText } from './markdown-text.js';
import type { Reader } from './reader.js';

/**
 * Writes records as a document to be read and printed, in the reader's language: what it is and how to cite it, then a section a
 * record. Everything that comes from the register is escaped, so that it stays text. The other language's title stands below
 * each heading.
 */
export function asMarkdown(records: readonly CooperationRecord[], about: About, reader: Reader): Buffer {
  const blocks = [head(about, reader), ...records.map((record, at) => section(record, at + 1, reader))];
  return Buffer.from(`${blocks.join('\n\n')}\n`);
}

function head(about: About, { labels, date }: Reader): string {
  const { version, loaded, held, filter, selected } = about;
  const selection = markdownText(labels.selection(filter, selected));
  return [
    `# ${markdownText(labels.title)}${labels.colon}${selection}`,
    '',
    bullet(labels.registerHeading, markdownText(labels.register(version, date(loaded), held)), labels.colon),
    bullet(labels.howToCite, markdownText(about.citation), labels.colon),
    `- ${markdownText(labels.citeSources)}`,
    bullet(labels.licenceHeading, markdownText(about.licence), labels.colon),
    `- ${markdownText(labels.incomplete)}`,
  ].join('\n');
}

function section(record: CooperationRecord, number: number, reader: Reader): string {
  const { labels } = reader;
  const { title } = record;
  const other = reader.language === 'zh' ? title.en : title.zh;
  const shown = reader.text(title);
  const line = (label: string, text: string | undefined) =>
    text === undefined || text === '' ? [] : [bullet(label, markdownText(text), labels.colon)];
  const date = `${reader.date(record.date)}${labels.inBrackets(labels.dateBasis[record.dateBasis])}`;
  const facts = (reader.language === 'zh' ? record.facts.zh : undefined) ?? record.facts.en;
  return [
    `## ${number}. ${markdownText(shown)}`,
    ...(other === undefined || other === shown ? [] : ['', markdownText(other)]),
    '',
    ...line(labels.date, date),
    ...line(labels.kind, reader.name('kind', record.kind)),
    ...line(labels.place, reader.place(record)),
    ...line(labels.countries, record.countries.map(reader.country).join(labels.comma)),
    ...line(labels.bodies, reader.bodies(record.bodies)),
    ...line(labels.people, record.people.map(reader.person).join(labels.semicolon)),
    ...line(labels.fields, reader.names('field', record.fields)),
    ...line(labels.topics, reader.names('topic', record.topics)),
    ...line(labels.record, record.id),
    ...part(
      labels.facts,
      facts.map((fact) => `- ${markdownText(reader.script(fact))}`),
    ),
    ...part(
      labels.documents,
      record.instruments.flatMap((document, at) => documentLines(document, `${at + 1}. `, record, reader)),
    ),
    ...part(
      labels.sources,
      record.sources.map((source, at) => `${at + 1}. ${sourceText(source, reader)}`),
    ),
  ].join('\n');
}

/** A document as an item of a list, with what is known of it below. */
function documentLines(
  document: CooperationDocument,
  marker: string,
  record: CooperationRecord,
  reader: Reader,
): string[] {
  const { labels } = reader;
  const { parties, signatories, fields, signed } = document;
  const details: readonly (readonly [label: string, text: string])[] = [
    [labels.parties, reader.bodies(parties)],
    [labels.signatories, signatories.map((name) => reader.signatory(name, record)).join(labels.comma)],
    [labels.covers, reader.names('field', fields)],
    [labels.signed, signed === null ? '' : reader.date(signed)],
  ];
  // A list within an item stands as far in as the item's text (CommonMark, 5.2).
  const indentation = ' '.repeat(marker.length);
  return [
    `${marker}${markdownText(reader.document(document))}`,
    ...details
      .filter(([, text]) => text !== '')
      .map(([label, text]) => `${indentation}- ${label}${labels.colon}${markdownText(text)}`),
  ];
}

/** A page is called what its publisher calls it, in whatever script that is. */
function sourceText({ publisher, title, language, published, archive, url }: Source, reader: Reader): string {
  const { labels } = reader;
  const parts = [markdownText(publisher), ...(title === null ? [] : [markdownText(title)])];
  if (published !== null) parts.push(reader.date(published));
  const archived =
    archive === undefined ? '' : `${labels.semicolon}${labels.archived}${labels.colon}${markdownAddress(archive)}`;
  return `${parts.join(', ')}${labels.inBrackets(language)}${labels.colon}${markdownAddress(url)}${archived}`;
}

function bullet(label: string, text: string, colon: string): string {
  return `- **${label}**${colon}${text}`;
}

function part(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `### ${heading}`, '', ...items];
}
