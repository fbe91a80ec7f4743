import type { Decision } from '@sluice/core';
import { installGate, type Realm } from '@sluice/gate';

const FAULT: Decision = { granted: false, reason: 'fault' };

/**
 * What is left where Sluice itself cannot start: everything that goes to other sites is held, for good. The page's own
 * files work.
 */
export function holdAll(realm: Realm): void {
  const nobody = (): undefined => undefined;
  const site = realm.location.hostname.split('.').slice(-2).join('.');
  installGate({
    realm,
    decide: () => FAULT,
    // Whoever is not of this site counts as a vendor, so that no kind of request is left out.
    vendorOf: ({ hostname }) => (hostname === site || hostname.endsWith(`.${site}`) ? undefined : 'unknown'),
    cookieOwner: nobody,
    storageOwner: nobody,
    allow: [],
    own: [],
    globalsOf: () => [],
    loadLate: () => Promise.reject(),
    report() {},
  });
}
