import type { Language } from '../names/gazetteer.js';
import type { Token } from './tokens.js';

const han = /\p{Script=Han}/gu;

/**
 * The language to answer in: that of the words around the names, since a name is written in either ("What is 国家标准委?"
 * is English). Names alone decide by their script.
 */
export function languageOf(text: string, tokens: readonly Token[]): Language {
  let chinese = 0;
  let latin = 0;
  for (const token of tokens) {
    if (token.type === 'name' || token.type === 'period' || token.type === 'end') continue;
    const characters = token.text.match(han)?.length ?? 0;
    chinese += characters;
    if (characters === 0 && /\p{L}/u.test(token.text)) latin++;
  }
  if (chinese > 0 && chinese >= latin) return 'zh';
  if (latin > 1 || (latin > 0 && !han.test(text))) return 'en';
  return (text.match(han)?.length ?? 0) > 0 ? 'zh' : 'en';
}
