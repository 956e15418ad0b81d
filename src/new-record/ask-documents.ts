import type { Register } from '../records/register.js';
import { bilingual, documentSchema, type CooperationDocument, type CooperationRecord } from '../records/schema.js';
import type { Asker } from './asker.js';
import { findableBodies, findableTerms } from './offers.js';
import { askChinese, askIfKnown, askOne, askSeveral, complaintAbout } from './questions.js';

const { count: countSchema, signed: signedSchema } = documentSchema.shape;
const titleSchema = bilingual(400).shape;

/** What is known of the record already. */
export interface RecordSoFar extends Pick<CooperationRecord, 'date' | 'bodies' | 'people' | 'fields'> {
  readonly kind: string;
}

/** Asks for the documents signed, planned or in force, until there are no more. */
export async function askDocuments(
  asker: Asker,
  register: Register,
  record: RecordSoFar,
): Promise<CooperationDocument[]> {
  const isSigning = record.kind === 'signing' || record.kind === 'renewal';
  const documents: CooperationDocument[] = [];
  while (
    await asker.confirm({
      message: documents.length === 0 ? 'Is there a document?' : 'Another document?',
      initial: isSigning && documents.length === 0,
    })
  )
    documents.push(await askDocument(asker, register, record, isSigning ? record.date : undefined));
  return documents;
}

async function askDocument(
  asker: Asker,
  register: Register,
  { bodies, people, fields }: RecordSoFar,
  date: string | undefined,
): Promise<CooperationDocument> {
  const type = await askOne(asker, 'Type of document', findableTerms(register.documentTypes));
  const en = await askIfKnown(asker, 'Title of the document, in English', 'en', titleSchema.en);
  const zh = en === null ? null : await askChinese(asker, 'The same in Chinese', 'zh', titleSchema.zh);
  const count = en === null ? await askCount(asker) : 1;
  const parties = await askSeveral(asker, 'Parties to it', findableBodies(register), { favoured: bodies });
  const names = people.map(({ name }) => ({ value: name, name, names: [name] }));
  const signatories = await askSeveral(asker, 'Who signed it', names);
  const ofRecord = findableTerms(register.fields).filter(({ value }) => fields.includes(value));
  const covered = await askSeveral(asker, 'Fields that it covers', ofRecord);
  const signed = await askIfKnown(asker, 'Date of signature', 'signed', signedSchema, date);
  return documentSchema.parse({
    ...{ title: en === null ? null : { en, ...(zh !== null && { zh }) }, type, count, parties, signatories },
    ...{ fields: covered, signed },
  });
}

/** A source may report several documents without their titles. */
async function askCount(asker: Asker): Promise<number> {
  const answer = await asker.text({
    message: 'How many such documents',
    initial: '1',
    complaint: (typed) => complaintAbout('count', countSchema, Number(typed)),
  });
  return Number(answer);
}
