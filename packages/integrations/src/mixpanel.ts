import type { Integration } from './integration.ts';
import { call, type Globals } from './page-globals.ts';
import { readGlobal } from './read-global.ts';
import { speakFor } from './speak-for.ts';

/**
 * Opting out and in of Mixpanel, without an event of its own and without deleting the profile at Mixpanel. Out also means that it deletes what
 * it has stored and stores no more.
 *
 * @see https://docs.mixpanel.com/docs/privacy/protecting-user-data
 */
export const mixpanel: Integration = speakFor({
  name: 'mixpanel',
  vendor: 'mixpanel',
  say(page, standing, _ads, isAgain) {
    const target = readGlobal(page, 'mixpanel');
    // The snippet's list takes every call; the library itself has no project before `init`.
    if (!Array.isArray(target) && !(target as Globals | undefined)?.__loaded) return false;
    if (standing !== 'granted') return call(target, 'opt_out_tracking', { delete_user: false });
    // Its mark of a refusal was held as it wrote it, and what it stores no more it only stores again when it is told.
    const isOut = isAgain || (target as { has_opted_out_tracking?(): unknown }).has_opted_out_tracking?.() !== false;
    return !isOut || call(target, 'opt_in_tracking', { track() {} });
  },
});
