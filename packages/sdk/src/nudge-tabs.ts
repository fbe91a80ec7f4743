import { tabChannel } from './tab-channel.ts';

/** Tells the other tabs of this origin to read the stored choice again. The message says nothing else. */
export function nudgeTabs(cookieName: string): void {
  try {
    const channel = new BroadcastChannel(tabChannel(cookieName));
    channel.postMessage(null);
    channel.close();
  } catch {
    // Without channels the other tabs read the choice again when they come into sight.
  }
}
