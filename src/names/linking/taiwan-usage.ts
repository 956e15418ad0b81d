import type { Reference } from '../gazetteer.js';

/**
 * In Taiwan's usage 認證 is accreditation (認可) and 驗證 certification. Where a text has 認證 in Traditional characters, that
 * meaning comes first and the one of the mainland second.
 */
export function inTaiwansSense(raw: string, references: readonly Reference[]): readonly Reference[] {
  if (!raw.includes('認證')) return references;
  const meanings = references.flatMap(({ type, id }): Reference[] => {
    if (type === 'field' && id === 'certification') return [{ type, id: 'accreditation' }];
    if (type === 'body-kind' && id === 'certification-body') return [{ type, id: 'accreditation-body' }];
    return [];
  });
  return [...meanings, ...references];
}

/** Names of Taiwan that count in Traditional characters only. */
export const taiwanNames: readonly { readonly text: string; readonly reference: Reference }[] = [
  { text: '驗證', reference: { type: 'field', id: 'certification' } },
  { text: '產品驗證', reference: { type: 'field', id: 'certification' } },
  { text: '驗證機構', reference: { type: 'body-kind', id: 'certification-body' } },
];
