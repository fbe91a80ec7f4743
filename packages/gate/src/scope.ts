import type { Decision, Subject } from '@sluice/core';
import type { Classify } from './classify.ts';
import type { Connections } from './connections.ts';
import type { Root } from './create-observer.ts';
import type { AttributeNatives } from './held-attributes.ts';
import type { Holds } from './holds.ts';
import type { LateScripts } from './late-scripts.ts';
import type { Stubs } from './stubs.ts';
import type { Trees } from './trees.ts';

/** A window with the constructors that its own scripts see. */
export type Realm = Window & typeof globalThis;

/** What all realms of one page share: one judge, one memory. */
export interface Shared {
  readonly classify: Classify;
  readonly holds: Holds;
  readonly connections: Connections;
  readonly late: LateScripts;
  readonly stubs: Stubs;
  /** The judge; our own failure inside it has become a hold. */
  judge(subject: Subject): Decision;
  /** Elements that were inspected: the observer need not look again at what came through a patch. */
  readonly seen: WeakSet<Element>;
  /** All that is watched. */
  readonly trees: Trees;
  /** Guards the realm in a frame that script can reach: about:blank, srcdoc, this origin. */
  guardFrame(element: Element): void;
  /** Guards one window, if script can reach it. */
  guard(realm: Realm | null): void;
  /** Tells whether what a script does follows on a click or a key of the visitor. */
  isVisitorActing(): boolean;
  /** The nonce of Sluice's own script tag, for what it puts into pages under a policy. */
  readonly nonce: string;
}

/** What every part of the gate works with in one realm. */
export interface Scope extends Shared {
  readonly realm: Realm;
  /** Watches a tree that comes into the page otherwise than by the parser or a patched method, and inspects it. */
  watch(root: Root): void;
  readonly attributes: AttributeNatives;
  /** The native `fetch` of the realm. */
  readonly fetch: typeof fetch;
  /** The native setter of `textContent`. */
  readonly setText: (this: Node, text: string) => void;
  /** The native `insertBefore`: moving a script that never ran is what makes it run. */
  readonly insertBefore: typeof Node.prototype.insertBefore;
}
