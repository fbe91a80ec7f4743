import { tabChannel } from './tab-channel.ts';

/**
 * Milliseconds: in Firefox a message overtakes the cookie that it is about, by another way between its processes, so that it
 * is said again.
 */
const AGAIN = [200, 1000];

/**
 * Tells the other tabs of this origin to read the stored choice again, or that it is erased: that no cookie is there says nothing, because a browser may keep none. The
 * messages say nothing else.
 */
export function nudgeTabs(cookieName: string, message: null | 'erased' = null): void {
  send(cookieName, message);
  for (const pause of AGAIN) setTimeout(send, pause, cookieName, message);
}

function send(cookieName: string, message: null | 'erased'): void {
  try {
    const channel = new BroadcastChannel(tabChannel(cookieName));
    channel.postMessage(message);
    channel.close();
  } catch {
    // Without channels the other tabs read the choice again when they come into sight.
  }
}
