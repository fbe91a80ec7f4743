const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/;

/**
 * Parses a time as ISO 8601 writes it in UTC: a day, which is its midnight, or a time with `Z`. Milliseconds since 1970, or `undefined` for anything else: `Date.parse` alone
 * takes many texts, some by the server's own time zone, and makes the 3rd of March of the 31st of February.
 */
export function parseTime(text: string): number | undefined {
  const isDay = DAY.test(text);
  if (!isDay && !TIME.test(text)) return undefined;
  const time = Date.parse(isDay ? `${text}T00:00Z` : text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 16).replace('Z', ''))
    ? time
    : undefined;
}
