import { StoreError } from '../store-error.ts';

/**
 * Classes of SQLSTATE whose messages are about the server, its settings or the right to use it. All others may quote what was to be stored.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const SAFE_CLASSES = new Set(['08', '0A', '28', '3D', '42', '53', '55', '57', '58', 'XX']);

/** The shape of PostgreSQL's own codes; those of the client and of the system look otherwise. */
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** Errors after which the same statement may well succeed, and of which nothing was stored: see {@link isPassing}. */
const PASSING = new Set(['40001', '40P01', '23514']);

/**
 * Words a failure of PostgreSQL or of the way to it as a {@link StoreError} that may be logged: no value of a query is in it, nor the address with its
 * password. The original is not attached, for it carries the query's parameters.
 *
 * @param what what could not be done, and where: `db1:5432/sluice was not written`
 */
export function storeErrorOf(what: string, error: unknown): StoreError {
  return error instanceof StoreError ? error : new StoreError(`${what}: ${reasonOf(error)}`);
}

/**
 * Whether it failed for something that has passed: a deadlock, a conflict of serializable transactions, or a row that was on its way to the default
 * partition in the moment in which its day got one of its own (23514, see `makeDay`).
 */
export function isPassing(error: unknown): boolean {
  return PASSING.has(codeOf(error));
}

/** Whether a table could not be made because it is there: 42P07, or 23505 of two who made it at the same time. */
export function isDuplicate(error: unknown): boolean {
  return ['42P07', '23505'].includes(codeOf(error));
}

/** Whether the server did not refuse but went away, or the way to it: then connections are made anew. */
export function isBroken(error: unknown): boolean {
  const code = codeOf(error);
  return !SQLSTATE.test(code) || code.startsWith('57P') || code.startsWith('08');
}

/** Whether a lock was not to be had in time (55P03). */
export function isLockTimeout(error: unknown): boolean {
  return codeOf(error) === '55P03';
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (!(error instanceof Error)) return 'something that is no Error was thrown';
  if (!SQLSTATE.test(code)) return code === '' ? error.name : `${code} (no connection)`;
  return SAFE_CLASSES.has(code.slice(0, 2)) ? `${error.message} (SQLSTATE ${code})` : `SQLSTATE ${code}`;
}
