import type { Integration } from './integration.ts';
import { type Globals, queueOf } from './page-globals.ts';
import { speakFor } from './speak-for.ts';

/**
 * AdSense: no ad is asked for until it is granted, and none is personal until ads are. A pause that the site itself has set stays.
 *
 * @see https://support.google.com/adsense/answer/7670312
 */
export const googleAdsense: Integration = speakFor({
  name: 'google-adsense',
  vendor: 'google-adsense',
  isEarly: true,
  hearsOfAds: true,
  say(page, standing, ads) {
    const queue = queueOf(page, 'adsbygoogle') as Globals | undefined;
    if (!queue) return false;
    const isPaused = standing !== 'granted';
    setIfOurs(queue, 'pauseAdRequests', isPaused);
    setIfOurs(queue, 'requestNonPersonalizedAds', !ads);
    return true;
  },
});

const ours = new WeakMap<object, Set<string>>();

/** Sets a switch to 1, and back to 0 only where it was set here. */
function setIfOurs(queue: Globals, name: string, isOn: boolean): void {
  const mine = ours.get(queue) ?? new Set();
  ours.set(queue, mine);
  if (isOn) {
    if (queue[name] === 1) return;
    mine.add(name);
    queue[name] = 1;
  } else if (mine.delete(name)) queue[name] = 0;
}
