import type { Integration } from './integration.ts';
import { call, type Globals } from './page-globals.ts';
import { readGlobal } from './read-global.ts';
import { speakFor } from './speak-for.ts';

/**
 * Opting out and in of PostHog, without an event of its own. It keeps a refusal in storage, which is not granted by then: so the default is
 * set to "out" as well, which counts where nothing is stored.
 *
 * @see https://posthog.com/docs/privacy/data-collection
 */
export const posthog: Integration = speakFor({
  name: 'posthog',
  vendor: 'posthog',
  say(page, standing) {
    const target = readGlobal(page, 'posthog');
    // The snippet's list takes every call; the library itself has no project before `init`.
    if (!Array.isArray(target) && !(target as Globals | undefined)?.__loaded) return false;
    if (standing !== 'granted') {
      call(target, 'set_config', { opt_out_capturing_by_default: true });
      return call(target, 'opt_out_capturing');
    }
    const isOut = (target as { has_opted_out_capturing?(): unknown }).has_opted_out_capturing?.() !== false;
    return !isOut || call(target, 'opt_in_capturing', { captureEventName: null });
  },
});
