import { tabChannel } from './tab-channel.ts';

/**
 * Milliseconds: in Firefox a message overtakes the cookie that it is about, by another way between its processes, so that it
 * is said again.
 */
const AGAIN = [200, 1000];

/** Tells the other tabs of this origin to read the stored choice again. The messages say nothing else. */
export function nudgeTabs(cookieName: string): void {
  send(cookieName);
  for (const pause of AGAIN) setTimeout(send, pause, cookieName);
}

function send(cookieName: string): void {
  try {
    const channel = new BroadcastChannel(tabChannel(cookieName));
    channel.postMessage(null);
    channel.close();
  } catch {
    // Without channels the other tabs read the choice again when they come into sight.
  }
}
