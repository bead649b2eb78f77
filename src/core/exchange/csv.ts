/** What a spreadsheet takes for a formula at the beginning of a field; full-width signs work in some of them, too. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Comma-separated values as RFC 4180 has them [Shafranovich2005], lines ended by CRLF. A field that a spreadsheet would run as a formula gets an apostrophe
 * before it, which spreadsheets hide and `parseCsv` takes away: a note or a checkpoint's name is anybody's text.
 */
export function csvOf(rows: Iterable<readonly (string | number | boolean | null)[]>): string {
  let text = '';
  for (const row of rows) text += `${row.map(fieldOf).join(',')}\r\n`;
  return text;
}

function fieldOf(value: string | number | boolean | null): string {
  if (value === null) return '';
  // a number is no formula, whatever its sign
  if (typeof value !== 'string') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The rows of a CSV text with the lines they begin in, as `csvOf` writes it or a spreadsheet saves it. Empty lines are passed over.
 * @param broken  makes the error of a quote that is never closed, or closed too early
 */
export function* parseCsv(
  text: string,
  broken: (line: number) => Error,
): Generator<{ line: number; fields: string[] }> {
  const field = /"([^"]*(?:""[^"]*)*)"|([^",\r\n]*)/y;
  let line = 1;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const begun = line;
    const fields: string[] = [];
    for (let more = true; more;) {
      field.lastIndex = at;
      const [whole, quoted, plain = ''] = field.exec(text)!;
      at += whole.length;
      line += whole.split('\n').length - 1;
      const value = quoted === undefined ? plain : quoted.replaceAll('""', '"');
      fields.push(value.startsWith("'") && formula.test(value) ? value.slice(1) : value);
      const sign = text[at];
      more = sign === ',';
      if (more) at++;
      else if (sign !== undefined && sign !== '\r' && sign !== '\n') throw broken(begun);
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (fields.length > 1 || fields[0] !== '') yield { line: begun, fields };
  }
}
