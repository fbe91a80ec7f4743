import { describeError, type Log } from '../log.ts';
import type { Site } from '../site.ts';
import { currentNotices } from './current-notices.ts';
import type { NoticeSource } from './notice-source.ts';

/**
 * Writes down which notices the visitors of each site see at a moment. Of visitors nothing is written: who has put which away, only their
 * own browser knows. Never rejects.
 */
export async function logNotices(source: NoticeSource, sites: readonly Site[], now: number, log: Log): Promise<void> {
  try {
    for (const site of sites)
      for (const { id, until } of await currentNotices(source, site.id, now))
        log(`The pages of "${site.id}" show the notice "${id}" until ${until}.`, 'info');
  } catch (error) {
    log(`The notices cannot be had. ${describeError(error)}`);
  }
}
