import * as v from 'valibot';
import { type Account, ROLES, type TokenHolder } from './operator.ts';
import { type PasswordHash, parsePasswordHash } from './password-hash.ts';

/** A list of operators, as JSON, to show in advice. */
export const OPERATORS_EXAMPLE: string = '[{ "name": "office", "password": "scrypt$32768$8$3$…" }]';

/** A list of tokens, as JSON, to show in advice. */
export const TOKENS_EXAMPLE: string = '[{ "name": "backup", "sha256": "…", "role": "auditor" }]';

const text = v.string('a text');

// A name is shown in the journal, and typed at the login.
const name = v.pipe(
  text,
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,63}$/u, 'a name of letters and digits, 64 at most'),
);

const role = v.picklist(ROLES, `one of ${ROLES.join(' ')}`);

const HASH = 'what `sluice-collector password` prints: "scrypt$32768$8$3$…"';

const password = v.pipe(
  text,
  v.check((value) => parsePasswordHash(value) !== undefined, HASH),
  v.transform((value) => parsePasswordHash(value) as PasswordHash),
);

function once<Item extends { readonly name: string }>(items: readonly Item[]): boolean {
  return new Set(items.map((item) => item.name)).size === items.length;
}

/** The operators of a configuration, their hashes parsed; each message says what would be right. */
export const operatorsSchema: v.GenericSchema<unknown, readonly Account[]> = v.pipe(
  v.array(
    v.strictObject(
      { name, password, role: v.optional(role, 'operator') },
      'an object with the members "name", "password", and if need be "role"',
    ),
    `a list such as ${OPERATORS_EXAMPLE}`,
  ),
  v.check(once, 'every name once'),
);

/** The tokens of a configuration; each message says what would be right. */
export const operatorTokensSchema: v.GenericSchema<unknown, readonly TokenHolder[]> = v.pipe(
  v.array(
    v.strictObject(
      {
        name,
        sha256: v.pipe(text, v.regex(/^[\da-f]{64}$/, 'the SHA-256 that `sluice-collector token` prints')),
        role: v.optional(role, 'auditor'),
      },
      'an object with the members "name", "sha256", and if need be "role"',
    ),
    `a list such as ${TOKENS_EXAMPLE}`,
  ),
  v.check(once, 'every name once'),
);
