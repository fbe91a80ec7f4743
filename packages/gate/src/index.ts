export type { CookieJar } from './capture-cookies.ts';
export { createSweeper, type Sweeper, type SweeperOptions } from './create-sweeper.ts';
export { cookieNames } from './expire-cookies.ts';
export type { GateEntry, Hold, Kind, Outcome } from './hold.ts';
export { type Gate, type GateOptions, installGate } from './install-gate.ts';
export { isRefused } from './is-refused.ts';
export type { Undo } from './patch.ts';
export { registrableDomain } from './same-site.ts';
export type { Realm } from './scope.ts';
