import { StoreError } from './store/store-error.ts';

/** How much an operator has to care: a broken promise, what may become one, what happened, and what helps to find a mistake. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** The levels, the gravest first. */
export const LOG_LEVELS: readonly LogLevel[] = ['error', 'warn', 'info', 'debug'];

/** What a program reads of a line, by name. Only what the collector itself made: nothing that a request brought along. */
type LogFields = Readonly<Record<string, string | number | boolean>>;

/**
 * Takes one line about something that an operator has to know.
 *
 * @param level default `error`
 */
export type Log = (message: string, level?: LogLevel, fields?: LogFields) => void;

/**
 * Words an error for the operator's log. The message of an error that is not our own may quote the request that caused
 * it (`JSON.parse` and `URL` do), so only its name and the places in the code are told: no address of a visitor, no
 * user agent and no query string reaches a log.
 */
export function describeError(error: unknown): string {
  if (error instanceof StoreError) return `${error.name}: ${error.message}`;
  if (!(error instanceof Error)) return 'something that is no Error was thrown';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8)].join('\n');
}
