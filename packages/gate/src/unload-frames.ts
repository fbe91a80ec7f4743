import { findHeld } from './find-held.ts';
import { unloadFrame } from './hold-element.ts';
import type { Scope } from './scope.ts';

/**
 * Takes out of the page what frames of a vendor still show and do who is granted no longer: nothing that runs in them can
 * be held from here. They come back when the vendor is granted again.
 */
export function unloadFrames(scope: Scope): void {
  for (const frame of scope.realm.document.querySelectorAll('iframe,frame,object,embed')) {
    if (scope.holds.of(frame)) continue;
    const found = findHeld(scope, frame, { isNoted: true });
    if (found && !scope.judge(found.subject).granted) unloadFrame(scope, frame, found);
  }
}
