const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for a quoted attribute of XML. Characters that XML cannot hold at all become U+FFFD. */
export function escapeAttribute(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** A length with at most two decimals: more cannot be seen, and the SVG would grow. */
const shortNumber = (value: number): string => String(Math.round(value * 100) / 100);

/** One element of SVG. An attribute that is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter((attribute): attribute is [string, string | number] => attribute[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? shortNumber(value) : escapeAttribute(value)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}
