/** Without letters and digits that look alike, by Crockford: https://www.crockford.com/base32.html */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Makes the number by which a visitor and an operator speak of a request: the year and 40 random bits. Who knows it can do nothing with it. */
export function newReference(now: number): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${new Date(now).getUTCFullYear()}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
