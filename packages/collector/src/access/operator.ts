import type { PasswordHash } from './password-hash.ts';

/** What an operator may do: an auditor looks and exports, an operator also publishes and answers. */
export const ROLES = ['operator', 'auditor'] as const;

export type Role = (typeof ROLES)[number];

/** Who is let in, and as what. */
export interface Operator {
  readonly name: string;
  readonly role: Role;
}

/** Somebody who signs in with a password. */
export interface Account extends Operator {
  readonly password: PasswordHash;
}

/** A program that reads with `Authorization: Bearer …`. */
export interface TokenHolder extends Operator {
  /** SHA-256 of the token, in lower-case hexadecimal digits. A token is 32 random bytes, so that no slow hash is needed. */
  readonly sha256: string;
}

/** Whether that role suffices where `needed` is asked for. */
export function suffices(role: Role, needed: Role): boolean {
  return role === 'operator' || needed === 'auditor';
}
