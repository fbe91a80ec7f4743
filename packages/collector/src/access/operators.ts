import { timingSafeEqual } from 'hono/utils/buffer';
import { digest } from './digest.ts';
import type { Account, Operator, TokenHolder } from './operator.ts';
import { formatPasswordHash, hashOfNobody, hashPassword, isPasswordOf } from './password-hash.ts';
import type { Scrypt } from './scrypt.ts';

/** Who may be let in. */
export interface OperatorsOptions {
  readonly operators?: readonly Account[] | undefined;
  readonly operatorPassword?: string | undefined;
  readonly operatorTokens?: readonly TokenHolder[] | undefined;
  readonly scrypt: Scrypt;
}

/** An operator with the mark of the password that opened the door: another password makes another mark. */
export interface KnownOperator extends Operator {
  readonly mark: string;
}

/** The operators of a collector. */
export interface Operators {
  /** Whether there is anybody at all; without, there is no dashboard. */
  readonly some: boolean;
  /** Who has this name and password, or `undefined`. The same work is done for a name that nobody has. */
  byPassword(name: string, password: string): Promise<KnownOperator | undefined>;
  /** Who has this token, or `undefined`. */
  byToken(token: string): Promise<Operator | undefined>;
  /** Who has this name and still the password of that mark. */
  byMark(name: string, mark: string): Promise<Operator | undefined>;
}

/** The name that goes with the one password that has none. */
const SOLE = 'operator';

/** Creates the operators from the configuration: the accounts, and the one password that stands there as it is, hashed when first needed. */
export function createOperators(options: OperatorsOptions): Operators {
  const { operators = [], operatorPassword, operatorTokens = [], scrypt } = options;
  let hashed: Promise<readonly Account[]> | undefined;

  /** Later than the start, so that a collector that nobody looks at does not pay. A failure is not remembered. */
  function accounts(): Promise<readonly Account[]> {
    if (!operatorPassword) return Promise.resolve(operators);
    hashed ??= hashPassword(scrypt, operatorPassword).then((password) => [
      ...operators,
      { name: SOLE, role: 'operator', password },
    ]);
    hashed.catch(() => {
      hashed = undefined;
    });
    return hashed;
  }

  const nobody = hashOfNobody();
  return {
    some: operators.length > 0 || Boolean(operatorPassword) || operatorTokens.length > 0,
    async byPassword(name, password) {
      const all = await accounts();
      const account = all.find((one) => one.name === name);
      // With the cost of the others, so that an unknown name takes as long.
      const against = account?.password ?? { ...nobody, ...costOf(all[0]) };
      const fits = await isPasswordOf(scrypt, password, against);
      return account && fits ? { name, role: account.role, mark: markOf(account) } : undefined;
    },
    async byToken(token) {
      const given = digest(token);
      // All of them, so that the time tells nothing of where in the list one stands.
      const fits = await Promise.all(operatorTokens.map(({ sha256 }) => timingSafeEqual(sha256, given)));
      const holder = operatorTokens[fits.indexOf(true)];
      return holder && { name: holder.name, role: holder.role };
    },
    async byMark(name, mark) {
      const account = (await accounts()).find((one) => one.name === name);
      return account && markOf(account) === mark ? { name, role: account.role } : undefined;
    },
  };
}

function costOf(account: Account | undefined) {
  if (!account) return {};
  const { N, r, p } = account.password;
  return { N, r, p };
}

/** Of the hash, which holds a random salt: nobody comes from the mark to the password. */
function markOf({ password }: Account): string {
  return digest(formatPasswordHash(password)).slice(0, 32);
}
