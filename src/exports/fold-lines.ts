/** Octets of a line without its end (RFC 5545, 3.1). */
const longest = 75;

const octets = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/**
 * Folds the lines of an iCalendar text: a line goes on after CRLF and a space, never within a character. The package that
 * writes the lines folds too, but encodes each character by itself, which holds up everything else for a second and more
 * where the whole register is written.
 *
 * @param text lines ended by CRLF, without halves of surrogate pairs.
 */
export function foldLines(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= longest) return line;
  let out = '';
  let used = 0;
  for (const character of line) {
    const more = octets(character);
    if (used + more > longest) {
      out += '\r\n ';
      used = 1;
    }
    out += character;
    used += more;
  }
  return out;
}
