import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { digest } from './digest.ts';
import { nativeScrypt } from './native-scrypt.ts';
import { formatPasswordHash, hashPassword } from './password-hash.ts';
import { randomToken } from './random-token.ts';

/** Fewest characters of a password; NIST SP 800-63B asks for 15 where it stands alone, and for no other rules. */
const SHORTEST = 12;

/**
 * `sluice-collector password`: reads one line from standard input and prints the hash that a configuration has. On a terminal what is typed
 * is not shown.
 */
export async function printPasswordHash(): Promise<void> {
  const { stdin, stderr } = process;
  if (stdin.isTTY) stderr.write('Password: ');
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: silent, terminal: stdin.isTTY });
  const password = await new Promise<string>((resolve) => {
    lines.once('line', resolve);
    lines.once('close', () => resolve(''));
  });
  lines.close();
  if (stdin.isTTY) stderr.write('\n');
  if (password.length < SHORTEST) {
    stderr.write(`Give a password of ${SHORTEST} characters at least, on one line.\n`);
    process.exitCode = 1;
    return;
  }
  process.stdout.write(`${formatPasswordHash(await hashPassword(nativeScrypt, password))}\n`);
}

/** `sluice-collector token`: prints a new token for a program, and what a configuration has of it. */
export function printToken(): void {
  const token = randomToken();
  process.stdout.write(`token  ${token}\nsha256 ${digest(token)}\n`);
}
