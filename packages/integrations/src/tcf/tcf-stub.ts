import { type Call, type InstalledApi, installApi } from '../iab/install-api.ts';

/** The API before its module is there. */
export interface TcfStub extends InstalledApi {
  /** Hands over what was called so far, in its order, and everything that follows. */
  take(handle: (call: Call) => void): void;
}

/** The version of the framework whose API this is. */
export const TCF_API_VERSION = '2.3';

/** Calls that are kept; a frame that sends thousands must not fill the page's memory. */
const MAX_CALLS = 500;

/**
 * Installs `__tcfapi`: it answers `ping` and keeps every other call. Whether GDPR applies it leaves open, as the specification
 * allows: nobody is to be told before the module knows.
 *
 * @param called something waits for the module
 */
export function installTcfStub(realm: Window, called: () => void): TcfStub {
  let queue: Call[] = [];
  let handle = (call: Call): void => {
    if (call.command === 'ping') {
      call.callback(
        { cmpLoaded: false, cmpStatus: 'stub', displayStatus: 'hidden', apiVersion: TCF_API_VERSION },
        true,
      );
      return;
    }
    if (queue.length < MAX_CALLS) queue.push(call);
    called();
  };
  return {
    ...installApi(realm, 'tcfapi', (call) => handle(call)),
    take(next) {
      handle = next;
      const calls = queue;
      queue = [];
      for (const call of calls) next(call);
    },
  };
}
