import { destination, pino } from 'pino';
import type { Log, LogLevel } from './log.ts';

/** A log that writes JSON lines. */
export interface PinoLog {
  readonly log: Log;
  /** Writes what has gathered; at the latest a second later that happens by itself. */
  flush(): void;
}

/** Lines are written together: one by one they would take more time than the requests that they tell of. */
const GATHERED_BYTES = 16_000;

/**
 * Creates a log of JSON lines, `{"level":"info","time":"2026-01-31T12:00:00.000Z","msg":"request",...}`, on a file descriptor.
 *
 * @param level lines below it are dropped
 * @param fd default: standard output
 */
export function createPinoLog(level: LogLevel, fd = 1): PinoLog {
  const stream = destination({ dest: fd, minLength: GATHERED_BYTES, periodicFlush: 1000, sync: false });
  // A log that cannot be written, because its disk is full or nobody reads it any more, is no reason to store no receipts.
  stream.on('error', () => undefined);
  const logger = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  );
  return {
    log: (message, at = 'error', fields = {}) => logger[at](fields, message),
    flush: () => stream.flushSync(),
  };
}
