import { placeWords } from '../../answers/compose.js';
import { wordingFor, type Wording } from '../../answers/wording.js';
import type { Edition } from '../../edition/edition.js';
import type { ReferenceType } from '../../names/gazetteer.js';
import type { Bilingual, CooperationDocument, CooperationRecord, Term } from '../../records/schema.js';
import type { Display } from '../display/display.js';
import { flagOf, flagsOf } from '../rendering/flags.js';
import { shortened } from '../rendering/plain-text.js';
import type { Choice, Line } from './content.js';
import type { View } from './view.js';

/** A space at which no line is broken: a number stays with its name, a flag with its country. */
export const unbroken = '\u00a0';

/** Longest name of a body, a person, a topic in a list. */
const longestName = 120;
const longestTitle = 220;

/** Names, dates and titles as the cards show them: in the reader's language and script, made safe to stand in Markdown. */
export interface Words {
  readonly w: Wording;
  name(type: ReferenceType, id: string): string;
  /** Flag and name. */
  country(code: string): string;
  /** Flags of the sides of a record, in its order. */
  flags(record: CooperationRecord): string;
  text(bilingual: Bilingual, most?: number): string;
  /** Any other text of a record. */
  plain(text: string, most?: number): string;
  title(record: CooperationRecord): string;
  dated(record: CooperationRecord): string;
  place(record: CooperationRecord): string;
  document(document: CooperationDocument): string;
  /** "5 protocols" / 议定书5份 in few signs. */
  counted(count: number, term: Term | undefined, id: string): string;
  /** One act on two lines, the same in every card: flags and title, then in small print date, kind (or `after`) and sources. */
  act(record: CooperationRecord, after?: string): Line;
  actText(record: CooperationRecord, small: { readonly after?: string | undefined; readonly marks: string }): string;
  /** Opens a record beside, for whoever picks it. */
  opensRecord(record: CooperationRecord): Choice;
  opens(view: View, label: string, description?: string): Choice;
}

export function wordsFor(edition: Edition, display: Display): Words {
  const w = wordingFor(edition, display.language);
  const plain = (text: string, most = longestName) => shortened(display.script(text), most);
  const name = (type: ReferenceType, id: string) => plain(w.name(type, id));
  const title = (record: CooperationRecord) => plain(w.text(record.title), longestTitle);
  const opens = (view: View, label: string, description?: string): Choice => ({
    label: display.script(label),
    ...(description !== undefined && { description: display.script(description) }),
    use: { use: 'open', display: display.code, view },
  });
  const flags = ({ countries }: CooperationRecord) => flagsOf(countries);
  const actText: Words['actText'] = (record, { after = name('kind', record.kind), marks }) => {
    const small = [plain(w.dated(record)), after, marks].filter(Boolean).join(' · ');
    return `${flags(record)} **${title(record)}**\n-# ${small}`;
  };
  return {
    w,
    name,
    country: (code) => `${flagOf(code)}${unbroken}${name('country', code)}`,
    flags,
    text: (bilingual, most) => plain(w.text(bilingual), most),
    plain,
    title,
    dated: (record) => plain(w.dated(record)),
    place: (record) => plain(placeWords(record, w)),
    document: (document) => plain(w.document(document), longestTitle),
    counted: (count, term, id) => plain(counted(count, term, id, display)),
    actText,
    act: (record, after) => ({
      text: (marks) => actText(record, { after, marks }),
      records: [record.id],
      apart: true,
    }),
    opensRecord: (record) =>
      opens(
        { view: 'record', id: record.id },
        w.text(record.title),
        `${w.dated(record)} · ${w.name('kind', record.kind)}`,
      ),
    opens,
  };
}

function counted(count: number, term: Term | undefined, id: string, { language }: Display): string {
  if (language === 'zh') return `${term?.name_zh ?? id}${unbroken}${count}`;
  // Everybody writes the abbreviation.
  const named = id === 'MoU' ? (count === 1 ? 'MoU' : 'MoUs') : ((count === 1 ? term?.name : term?.name_plural) ?? id);
  return `${count}${unbroken}${named}`;
}
