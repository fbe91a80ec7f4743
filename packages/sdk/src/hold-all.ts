import type { Decision } from '@sluice/core';
import { installGate, type Realm } from '@sluice/gate';

const FAULT: Decision = { granted: false, reason: 'fault' };

/**
 * What is left where Sluice itself cannot start: scripts, frames and beacons of all other sites are held, for good. The
 * page's own files work.
 */
export function holdAll(realm: Realm): void {
  const nobody = (): undefined => undefined;
  installGate({
    realm,
    decide: () => FAULT,
    vendorOf: nobody,
    cookieOwner: nobody,
    storageOwner: nobody,
    allow: [],
    report() {},
  });
}
