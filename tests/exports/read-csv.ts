/**
 * Reads CSV as RFC 4180 defines it, and nothing else: records end with CRLF, fields with a comma; a field with a comma, a
 * quotation mark or a line break stands in quotation marks, which are doubled within it. Written for these tests from the grammar
 * in section 2, so that what the writer takes for CSV is not what it is judged by.
 *
 * @throws Error where a text is not of that grammar, or a record has another number of fields than the first.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}, near ${JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))}`);
  };
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0) fail('a quotation mark is never closed');
        field += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        field += '"';
        at++;
      }
    } else {
      const end = /[^,\r\n"]*/y;
      end.lastIndex = at;
      field = end.exec(text)?.[0] ?? '';
      at += field.length;
    }
    row.push(field);
    if (text[at] === ',') {
      at++;
      if (at === text.length) fail('the file ends within a record');
      continue;
    }
    if (!text.startsWith('\r\n', at)) fail('neither a comma nor CRLF follows a field');
    at += 2;
    if (rows[0] && rows[0].length !== row.length) fail(`a record has ${row.length} fields and not ${rows[0].length}`);
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The records by the names of the columns. A byte order mark, which is no part of the text, must come first. */
export function readTable(bytes: Buffer): Record<string, string>[] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\ufeff')) throw new Error('there is no byte order mark');
  const [names = [], ...rows] = readCsv(text.slice(1));
  return rows.map((row) => Object.fromEntries(row.map((field, at) => [names[at] ?? '', field])));
}
