/**
 * What a spreadsheet takes for a formula at the beginning of a cell, quoted or not; some programs also read the wide forms of Asian keyboards so.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const SPECIAL = /[",\r\n]/;

/**
 * Writes a line of a CSV file (RFC 4180, ending in CR LF). A cell that a spreadsheet would run has a quote in front, which it shows as text: who reads such a
 * file with a program takes it off again.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
