/**
 * Writes a value as JSON of which there is only one: members sorted by name, no white space. Values that are equal have equal texts, and so equal hashes.
 * For strings, whole numbers, booleans, lists and objects it is RFC 8785; what is `undefined` is left out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    // By code units, as the standard wants it. A member named `__proto__` stays one.
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
