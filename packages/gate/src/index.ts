export type { GateEntry, Hold, Kind, Outcome } from './hold.ts';
export { type Gate, type GateOptions, installGate } from './install-gate.ts';
export type { Undo } from './patch.ts';
export { registrableDomain } from './same-site.ts';
export type { Realm } from './scope.ts';
