/** Writes an attribute's value so that it fits between the quotes that are there, or brings its own. */
export function quoted(value: string, quote: string): string {
  const escaped = value.replaceAll('&', '&amp;');
  if (quote === "'") return escaped.replaceAll("'", '&#39;');
  const inDouble = escaped.replaceAll('"', '&quot;');
  return quote ? inDouble : `"${inDouble}"`;
}
