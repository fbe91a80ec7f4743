/**
 * Makes a version 7 UUID (RFC 9562, 5.7): 48 bits of time, then 74 random bits. Receipts carry it as their key: sorted
 * by time it costs a store's index far less than a random one, and a repeated send is recognised by it.
 *
 * @param now milliseconds since 1970
 * @param random at least 10 random bytes
 */
export function uuidv7(now: number, random: Uint8Array): string {
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12);
  return format(time, '7', random);
}

/**
 * Makes a version 4 UUID (RFC 9562, 5.4), all random: a subject must not tell when it was made.
 * `crypto.randomUUID` is no option in the page: it is missing outside secure contexts.
 *
 * @param random at least 16 random bytes
 */
export function uuidv4(random: Uint8Array): string {
  return format(hex(random.subarray(10, 16)), '4', random);
}

/** The time in a version 7 UUID in milliseconds since 1970, or `undefined` if `id` is none. */
export function timeOfUuidv7(id: string): number | undefined {
  if (!UUIDV7.test(id)) return undefined;
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/** The shape of a version 4 UUID in lower case, which a visitor's pseudonym has. */
export const UUIDV4: RegExp = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The shape of a version 7 UUID in lower case. */
export const UUIDV7: RegExp = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function format(head: string, version: string, random: Uint8Array): string {
  const tail = hex(random.subarray(0, 10));
  const variant = ((Number.parseInt(tail.charAt(3), 16) & 3) | 8).toString(16);
  return `${head.slice(0, 8)}-${head.slice(8)}-${version}${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(7, 19)}`;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
