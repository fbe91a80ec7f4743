import type { Classify } from './classify.ts';
import type { AttributeNatives } from './held-attributes.ts';
import type { Holds } from './holds.ts';
import type { LateScripts } from './late-scripts.ts';
import type { Stubs } from './stubs.ts';

/** A window with the constructors that its own scripts see. */
export type Realm = Window & typeof globalThis;

/** What every part of an installed gate works with. */
export interface Scope {
  readonly realm: Realm;
  readonly classify: Classify;
  readonly holds: Holds;
  readonly late: LateScripts;
  readonly stubs: Stubs;
  readonly attributes: AttributeNatives;
  /** Elements that were inspected: the observer need not look again at what came through a patch. */
  readonly seen: WeakSet<Element>;
  /** The native `insertBefore`: moving a script that never ran is what makes it run. */
  readonly insertBefore: typeof Node.prototype.insertBefore;
}
