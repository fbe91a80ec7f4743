import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { timingSafeEqual } from 'hono/utils/buffer';
import { HASH_BYTES, SCRYPT_COST, type Scrypt, type ScryptCost } from './scrypt.ts';

/** A password's hash, with what it takes to make it again. */
export interface PasswordHash extends ScryptCost {
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
}

const SALT_BYTES = 16;
const FORM = /^scrypt\$(\d{1,8})\$(\d{1,2})\$(\d{1,2})\$((?:[\da-f]{2}){16,64})\$([\da-f]{64})$/;
/** Memory that a hash in a configuration may ask for, in bytes: a slip of the hand must not take the collector down. */
const MOST_MEMORY = 256 * 2 ** 20;

/** Reads `scrypt$N$r$p$salt$hash`, the last two in lower-case hexadecimal digits; `undefined` for anything else, and for what is dearer than 256 MiB or p = 16. */
export function parsePasswordHash(text: string): PasswordHash | undefined {
  const [, N = '', r = '', p = '', salt = '', hash = ''] = FORM.exec(text) ?? [];
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const isCost = cost.N >= 2 && Number.isInteger(Math.log2(cost.N)) && cost.r >= 1 && cost.p >= 1 && cost.p <= 16;
  if (!isCost || 128 * cost.N * cost.r > MOST_MEMORY) return undefined;
  return { ...cost, salt: hexToBytes(salt), hash: hexToBytes(hash) };
}

/** Writes what {@link parsePasswordHash} reads. */
export function formatPasswordHash({ N, r, p, salt, hash }: PasswordHash): string {
  return `scrypt$${N}$${r}$${p}$${bytesToHex(salt)}$${bytesToHex(hash)}`;
}

/** Hashes a password with a new salt. */
export async function hashPassword(scrypt: Scrypt, password: string): Promise<PasswordHash> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return { ...SCRYPT_COST, salt, hash: await scrypt(bytesOf(password), salt, SCRYPT_COST) };
}

/** Whether it is the password of that hash. Costs the same for every answer. */
export async function isPasswordOf(scrypt: Scrypt, password: string, known: PasswordHash): Promise<boolean> {
  const hash = await scrypt(bytesOf(password), known.salt, known);
  return timingSafeEqual(bytesToHex(hash), bytesToHex(known.hash));
}

/** The hash of an account that nobody has: no password leads to it that could be found. */
export function hashOfNobody(): PasswordHash {
  const bytes = crypto.getRandomValues(new Uint8Array(SALT_BYTES + HASH_BYTES));
  return { ...SCRYPT_COST, salt: bytes.slice(0, SALT_BYTES), hash: bytes.slice(SALT_BYTES) };
}

/** Letters that look the same are the same, whichever keyboard wrote them: NFKC; one "é" may be typed as two code points on one machine and as one on another. */
function bytesOf(password: string): Uint8Array {
  return utf8ToBytes(password.normalize('NFKC'));
}
