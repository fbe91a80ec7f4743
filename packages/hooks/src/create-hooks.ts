import type { Sluice } from '@sluice/sdk';

/** The hook of that name, as React has it. `getServerSnapshot` is for the server and for the first render over its HTML. */
export type UseSyncExternalStore = <T>(
  subscribe: (changed: () => void) => () => void,
  getSnapshot: () => T,
  getServerSnapshot: () => T,
) => T;

/** Consent for components. They are rendered anew when Sluice comes, and with every change. */
export interface Hooks {
  /**
   * Tells whether a category or a vendor may run now. On the server, and as long as Sluice is not there, nothing may.
   *
   * @example const mayPlay = useConsent('youtube');
   */
  useConsent(name: string): boolean;
  /** The public API, or `undefined` on the server and as long as Sluice is not there. */
  useSluice(): Sluice | undefined;
}

/**
 * Creates the hooks for a library.
 *
 * @example export const { useConsent, useSluice } = createHooks(useSyncExternalStore);
 */
export function createHooks(useSyncExternalStore: UseSyncExternalStore): Hooks {
  return {
    useConsent: (name) =>
      useSyncExternalStore(
        listen,
        () => present()?.allows(name) ?? false,
        () => false,
      ),
    useSluice: () => useSyncExternalStore(listen, present, () => undefined),
  };
}

/** A server has no window, and an element with the id `sluice` is no Sluice. */
function present(): Sluice | undefined {
  const sluice = typeof window === 'undefined' ? undefined : window.sluice;
  return typeof sluice?.allows === 'function' ? sluice : undefined;
}

/** The document's events come also from a Sluice that is not there yet. What they say is not looked at. */
function listen(changed: () => void): () => void {
  document.addEventListener('sluice:ready', changed);
  document.addEventListener('sluice:change', changed);
  return () => {
    document.removeEventListener('sluice:ready', changed);
    document.removeEventListener('sluice:change', changed);
  };
}
