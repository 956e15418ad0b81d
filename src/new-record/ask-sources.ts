import type { Register } from '../records/register.js';
import { sourceSchema, type CooperationRecord, type Source } from '../records/schema.js';
import type { Asker } from './asker.js';
import { askIfKnown, askText } from './questions.js';

const { shape } = sourceSchema;

/** Asks for the pages that report it, one at least. What other records say of a page or of its host stands there already. */
export async function askSources(asker: Asker, register: Register): Promise<Source[]> {
  const sources: Source[] = [];
  do {
    const url = await askText(asker, `Source ${sources.length + 1}: address of the page`, 'url', shape.url);
    const used = use(register, (source) => source.url === url);
    if (used) asker.say(`${register.fileOf.get(used.record.id) ?? used.record.id} draws from this page too.`);
    const alike = used?.source ?? use(register, (source) => hostOf(source.url) === hostOf(url))?.source;
    const known = used?.source;
    const publisher = await askText(asker, 'Who published it', 'publisher', shape.publisher, alike?.publisher);
    const language = await askText(asker, 'Its language (en, zh, ...)', 'language', shape.language, alike?.language);
    const title = await askIfKnown(asker, 'Its title', 'title', shape.title, known?.title ?? undefined);
    const published = await askIfKnown(
      asker,
      'Date of publication',
      'published',
      shape.published,
      known?.published ?? undefined,
    );
    const archive = await askIfKnown(asker, 'Address of an archived copy', 'archive', shape.archive, known?.archive);
    sources.push({ url, publisher, language, title, published, ...(archive !== null && { archive }) });
  } while (await asker.confirm({ message: 'Another source?', initial: false }));
  return sources;
}

/** The newest record that has such a source. */
function use(
  { records }: Register,
  matches: (source: Source) => boolean,
): { readonly record: CooperationRecord; readonly source: Source } | undefined {
  for (const record of records) {
    const source = record.sources.find(matches);
    if (source) return { record, source };
  }
  return undefined;
}

function hostOf(url: string): string {
  return new URL(url).host;
}
