import type { VendorId } from '@sluice/core';
import { type LateEvents, patchLateEvents } from './late-events.ts';
import { together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';
import { patchWrites, type Writes } from './write-in-place.ts';

/** Scripts that run later than in their turn, and what they need so that it makes no difference to them. */
export interface LateScripts {
  /** Makes a script a late one. Call it before it runs. */
  add(script: HTMLScriptElement): void;
  /** Call it when a late script has run. A promise settles when the scripts that it has written have run too. */
  end(script: HTMLScriptElement): Promise<void> | undefined;
  /** Tells whether the script that runs now is a late one: of this vendor, or released. */
  isRunning(vendor: VendorId): boolean;
  /** Call it when everything that was released has run: then come the events that it has missed. */
  settle(): void;
  undo: Undo;
}

/**
 * Creates the late scripts of a page. Nothing is patched before there is one.
 *
 * @param isReleasing tells whether others are still to run
 */
export function createLateScripts(scope: () => Scope, isReleasing: () => boolean): LateScripts {
  const released = new WeakSet<Element>();
  const undos: Undo[] = [];
  let writes: Writes | undefined;
  let events: LateEvents | undefined;

  /** Beside those that were released, what they have loaded: it would not have come so late without them. */
  function current(): HTMLScriptElement | undefined {
    const { classify, realm } = scope();
    const script = realm.document.currentScript as HTMLScriptElement | null;
    return script && (released.has(script) || classify(script.src, 'script')) ? script : undefined;
  }

  return {
    add(script) {
      released.add(script);
      if (!writes) {
        writes = patchWrites(scope(), current);
        undos.push(writes.undo);
      }
      if (!events && scope().realm.document.readyState !== 'loading') {
        events = patchLateEvents(scope().realm, () => current() !== undefined, isReleasing);
        undos.push(events.undo);
      }
    },
    end: (script) => writes?.end(script),
    isRunning(vendor) {
      const script = current();
      return (
        script !== undefined && (released.has(script) || scope().classify(script.src, 'script')?.vendor === vendor)
      );
    },
    settle: () => events?.flush(),
    undo: together(undos),
  };
}
