import type { Edition } from '../../edition/edition.js';
import type { ReferenceType } from '../../names/gazetteer.js';
import type { Display } from '../display/display.js';

const types: ReadonlySet<string> = new Set<ReferenceType>([
  'country',
  'body',
  'field',
  'topic',
  'document-type',
  'kind',
  'city',
]);

/** The name of what a gap holds as `country:KH`; what the register no longer knows is shown as it was noted. */
export function entityName(edition: Edition, entity: string, { language, script }: Display): string {
  const [type = '', ...rest] = entity.split(':');
  const id = rest.join(':');
  if (!types.has(type)) return entity;
  return script(edition.names.nameOf({ type: type as ReferenceType, id }, language) || id);
}
