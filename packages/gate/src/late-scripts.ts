import type { VendorId } from '@sluice/core';
import type { LateEvents } from './late-events.ts';
import { patchAccessor, patchMethod, together, type Undo } from './patch.ts';
import { patchWrites, type Writes } from './patch-writes.ts';
import type { Scope } from './scope.ts';
import type { Stream, StreamOptions } from './write-in-place.ts';

/** See `late-code.ts`. */
export type LateCode = typeof import('./late-code.ts');

/** Scripts that run later than in their turn, and what they need so that it makes no difference to them. */
export interface LateScripts {
  /**
   * Loads the code for late scripts. Settles when it is there, or cannot be had: then they run without it, with what they write and
   * expect waiting until it can.
   */
  prepare(): Promise<unknown>;
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
 * @param load loads the code; may be called again after it has failed
 */
export function createLateScripts(
  scope: () => Scope,
  isReleasing: () => boolean,
  load: () => Promise<LateCode>,
): LateScripts {
  const released = new WeakSet<Element>();
  const undos: Undo[] = [];
  let loading: Promise<LateCode> | undefined;
  let code: LateCode | undefined;
  let writes: Writes | undefined;
  let events: LateEvents | undefined;

  function prepare(): Promise<LateCode> {
    loading ??= load().then(
      (loaded) => (code = loaded),
      (error) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  }

  const ahead = (): Promise<unknown> => prepare().catch(() => {});

  function openStream(options: StreamOptions): Stream {
    if (code) return code.createStream(options);
    const opened = prepare().then(({ createStream }) => createStream(options));
    return {
      write: (...args) => void opened.then((stream) => stream.write(...args)).catch(() => {}),
      end: () => opened.then((stream) => stream.end()).catch(() => {}),
    };
  }

  /** Beside those that were released, what they have loaded: it would not have come so late without them. */
  function current(): HTMLScriptElement | undefined {
    const { classify, realm } = scope();
    const script = realm.document.currentScript as HTMLScriptElement | null;
    return script && (released.has(script) || classify(script.src, 'script')) ? script : undefined;
  }

  return {
    prepare: ahead,
    add(script) {
      released.add(script);
      ahead();
      if (!writes) {
        writes = patchWrites(scope(), current, openStream);
        undos.push(writes.undo);
      }
      if (code && !events && scope().realm.document.readyState !== 'loading') {
        const patchers = { patchAccessor, patchMethod, together };
        events = code.patchLateEvents(patchers, scope().realm, () => current() !== undefined, isReleasing);
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
