import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What is used of OpenCC; the types that it ships do not resolve for Node's modules. */
interface OpenCC {
  Converter(options: { readonly from: 'cn'; readonly to: 'tw' }): (text: string) => string;
}

let convert: ((text: string) => string) | undefined;

/**
 * A Chinese text in Traditional characters as Taiwan writes them; other scripts stay as they are. The tables of OpenCC load
 * at the first call (a quarter of a second, once), so that a bot that never meets such a reader does not carry them.
 */
export function toTraditional(text: string): string {
  convert ??= (require('opencc-js/cn2t') as OpenCC).Converter({ from: 'cn', to: 'tw' });
  return convert(text);
}
