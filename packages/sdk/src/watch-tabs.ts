import type { Realm } from '@sluice/gate';
import { connectEvents } from './connect-events.ts';
import { tabChannel } from './tab-channel.ts';

/**
 * Calls `reread` whenever the stored choice may be another one: at once when a tab of this origin says so or the browser tells of the
 * cookie, and when the page comes into sight or back from the history, for other subdomains and browsers that tell of neither.
 * What a message says is not looked at, but that it says something: then `forget` is called. Only the cookie counts, so that no message can grant anything. Returns the undo.
 *
 * The channel is closed while the page is away: an open one may keep it from being kept for the way back.
 *
 * @see https://web.dev/articles/bfcache#close-open-connections
 */
export function watchTabs(realm: Realm, cookieName: string, reread: () => void, forget: () => void): () => void {
  const { cookieStore } = realm;
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    try {
      channel ??= new realm.BroadcastChannel(tabChannel(cookieName));
      channel.onmessage = ({ data }) => (data ? forget : reread)();
    } catch {
      // Safari before 15.4 has none.
    }
    reread();
  };
  const close = (): void => {
    channel?.close();
    channel = undefined;
  };
  const onCookie = ({ changed }: CookieChangeEvent): void => {
    if (changed.some(({ name }) => name === cookieName)) reread();
  };
  const undos = [
    connectEvents(realm, ['storage', 'focus', 'visibilitychange'], reread),
    connectEvents(realm, ['pageshow'], open),
    connectEvents(realm, ['pagehide'], close),
    close,
  ];
  cookieStore?.addEventListener('change', onCookie);
  open();
  return () => {
    for (const undo of undos) undo();
    cookieStore?.removeEventListener('change', onCookie);
  };
}
