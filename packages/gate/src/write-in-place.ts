import { isRunnable, keepInert, runScript } from './hold-script.ts';
import { inspectElement } from './inspect-element.ts';
import { copyAttributes, createMirror } from './mirror-markup.ts';
import { patchMethod, together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/** What late scripts write into the document. */
export interface Writes {
  /** Ends what a script has written. A promise settles when the scripts in it have run. */
  end(script: HTMLScriptElement): Promise<void> | undefined;
  undo: Undo;
}

interface Natives {
  open(this: Document): unknown;
  close(this: Document): void;
}

/** The markup that one script writes. */
interface Stream {
  write(native: (text: string) => void, args: readonly string[]): void;
  end(): Promise<void> | undefined;
}

/**
 * Lets late scripts use `document.write`: what they write stands right behind them, as when the parser runs them.
 * Natively it would wipe the page, or, from a script with an address, be ignored. They neither open nor close the
 * document.
 *
 * @param current the late script that runs now, if one does
 */
export function patchWrites(scope: Scope, current: () => HTMLScriptElement | undefined): Writes {
  const { document, Document } = scope.realm;
  const { prototype } = Document;
  const natives = { open: prototype.open, close: prototype.close };
  const streams = new WeakMap<HTMLScriptElement, Stream>();

  function streamOf(script: HTMLScriptElement): Stream {
    const stream = streams.get(script) ?? createStream(scope, script, natives);
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

/**
 * Creates the stream of one script. The native parser reads it in a document that shows and runs nothing, bit by bit,
 * whatever is still open; a mirror brings what it makes into the page. Scripts run in their order, each as soon as it
 * is whole and those before it have run.
 */
function createStream(scope: Scope, owner: HTMLScriptElement, natives: Natives): Stream {
  const { document } = scope.realm;
  const source = document.implementation.createHTMLDocument('');
  natives.open.call(source);
  const ends = placeEnds(document, owner);
  /** The last of what was written: whether an element is complete can only be told from it. */
  let tail = '';
  let isEnded = false;
  let running: Promise<void> | undefined;

  const mirror = createMirror({
    document,
    isOpen: (name) => !new RegExp(`</${name}[^<>]*>(<[^<>]*)?$`, 'i').test(tail),
    addScript(original, { parent, next }) {
      const script = document.createElement('script');
      copyAttributes(original, script);
      script.append(original.text);
      const isCode = isRunnable(scope, script);
      inspectElement(scope, script, { fromParser: true });
      const isFree = isCode && !scope.holds.of(script);
      if (isFree) keepInert(scope, script);
      scope.insertBefore.call(parent, script, next);
      if (isFree) run(script);
      return script;
    },
  });

  function run(script: HTMLScriptElement): void {
    const start = (): Promise<void> | undefined => runScript(scope, script, true);
    const done = (running ? running.then(start) : start())?.then(() => {
      if (running === done) running = undefined;
    });
    running = done ?? running;
  }

  function update(): void {
    bring(source.head, ends.head);
    bring(source.body, ends.body);
    scope.holds.flush();
  }

  function bring(part: Node | null, next: Text): void {
    if (part && next.parentNode) mirror(part, { parent: next.parentNode, next });
  }

  return {
    write(native, args) {
      tail = (tail + args.join('')).slice(-500);
      Reflect.apply(native, source, args);
      update();
    },
    end() {
      if (!isEnded) {
        isEnded = true;
        natives.close.call(source);
        update();
        ends.head.remove();
        ends.body.remove();
      }
      return running;
    },
  };
}

/**
 * Marks where the next piece goes by empty texts, because the script may remove itself: right behind it, and for what
 * does not belong into a head, and so ends it, at the beginning of the body.
 */
function placeEnds(document: Document, owner: HTMLScriptElement): { readonly head: Text; readonly body: Text } {
  const behind = document.createTextNode('');
  const { body } = document;
  if (owner.parentNode) owner.parentNode.insertBefore(behind, owner.nextSibling);
  else (body ?? document.documentElement).append(behind);
  if (!body || !owner.closest('head')) return { head: behind, body: behind };
  const first = document.createTextNode('');
  body.prepend(first);
  return { head: behind, body: first };
}
