import { parseSecretKey } from '@sluice/log';
import { makeLogKey } from './log-key-file.ts';

/**
 * Makes a pair of keys for a log, as text: the secret one on a line that an environment file takes, and the public one to pass on.
 *
 * @throws {RangeError} if the name cannot be one
 */
export function printLogKey(name: string): string {
  const secret = makeLogKey(name);
  return `# keep secret, and outside of the collector's data:\nSLUICE_LOG_KEY=${secret}\n# publish:\n# ${parseSecretKey(secret)?.key}\n`;
}
