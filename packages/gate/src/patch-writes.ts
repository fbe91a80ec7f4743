import { isRunnable, keepInert, runScript } from './hold-script.ts';
import { inspectElement } from './inspect-element.ts';
import { patchMethod, together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';
import type { Stream, StreamOptions } from './write-in-place.ts';

/** What late scripts write into the document. */
export interface Writes {
  /** Ends what a script has written. A promise settles when the scripts in it have run. */
  end(script: HTMLScriptElement): Promise<void> | undefined;
  undo: Undo;
}

/**
 * Lets late scripts use `document.write`: what they write stands right behind them, as when the parser runs them.
 * Natively it would wipe the page, or, from a script with an address, be ignored. They neither open nor close the
 * document.
 *
 * @param current the late script that runs now, if one does
 * @param open opens the stream of a script with its first call
 */
export function patchWrites(
  scope: Scope,
  current: () => HTMLScriptElement | undefined,
  open: (options: StreamOptions) => Stream,
): Writes {
  const { document, Document } = scope.realm;
  const { prototype } = Document;
  const natives = { open: prototype.open, close: prototype.close };
  const gate = {
    admit(script: HTMLScriptElement): boolean {
      const isCode = isRunnable(scope, script);
      inspectElement(scope, script, { fromParser: true });
      const isFree = isCode && !scope.holds.of(script);
      if (isFree) keepInert(scope, script);
      return isFree;
    },
    insert: (parent: Node, script: HTMLScriptElement, next: Node | null) =>
      scope.insertBefore.call(parent, script, next),
    run: (script: HTMLScriptElement) => runScript(scope, script, true),
    written: scope.holds.flush,
  };
  const streams = new WeakMap<HTMLScriptElement, Stream>();

  function streamOf(script: HTMLScriptElement): Stream {
    const stream = streams.get(script) ?? open({ document, owner: script, natives, ...gate });
    streams.set(script, stream);
    script.addEventListener('load', () => stream.end(), { once: true });
    return stream;
  }

  const undos = [
    ...(['write', 'writeln'] as const).map((name) => {
      const { [name]: write } = prototype;
      return patchMethod(prototype, name, (call, self, args: string[]) => {
        const script = self === document && current();
        if (script) streamOf(script).write(write, args);
        else call();
      });
    }),
    patchMethod(prototype as { open(...args: unknown[]): unknown }, 'open', (call, self, args) =>
      // With three arguments it opens a window.
      (self as unknown) === document && args.length < 3 && current() ? self : call(),
    ),
    patchMethod(prototype, 'close', (call, self) => {
      if (self !== document || !current()) call();
    }),
  ];
  return { end: (script) => streams.get(script)?.end(), undo: together(undos) };
}
