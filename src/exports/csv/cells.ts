import { plainAddress, plainText } from '../plain-text.js';

/** Stands between the items of a list in one cell. */
export const between = ' | ';

/** A list in one cell. A bar within an item is written full-width, so that splitting at ` | ` gives the items back. */
export function listCell(items: readonly string[]): string {
  return items.map((item) => plainText(item).replaceAll('|', '｜')).join(between);
}

/** Addresses in one cell. */
export function addressCell(urls: readonly string[]): string {
  return urls.map(plainAddress).join(between);
}
