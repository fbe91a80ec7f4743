import { copyAttributes, createMirror } from './mirror-markup.ts';

/** The markup that one script writes. */
export interface Stream {
  write(native: (text: string) => void, args: readonly string[]): void;
  /** Ends what the script has written. A promise settles when the scripts in it have run. */
  end(): Promise<void> | undefined;
}

/** What a stream works with. */
export interface StreamOptions {
  readonly document: Document;
  /** The script that writes. */
  readonly owner: HTMLScriptElement;
  readonly natives: {
    open(this: Document): unknown;
    close(this: Document): void;
  };
  /** Judges a script that is not in the document yet. Answers whether it is one that {@link run} lets run; it stays inert until then. */
  admit(script: HTMLScriptElement): boolean;
  insert(parent: Node, script: HTMLScriptElement, next: Node | null): void;
  /** Lets a script run in its place. A promise settles when it has run. */
  run(script: HTMLScriptElement): Promise<void> | undefined;
  /** Called when everything that has been written so far stands in the page. */
  written(): void;
}

/**
 * Creates the stream of one script. The native parser reads it in a document that shows and runs nothing, bit by bit,
 * whatever is still open; a mirror brings what it makes into the page. Scripts run in their order, each as soon as it
 * is whole and those before it have run.
 */
export function createStream({ document, owner, natives, ...gate }: StreamOptions): Stream {
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
      const isFree = gate.admit(script);
      gate.insert(parent, script, next);
      if (isFree) run(script);
      return script;
    },
  });

  function run(script: HTMLScriptElement): void {
    const start = (): Promise<void> | undefined => gate.run(script);
    const done = (running ? running.then(start) : start())?.then(() => {
      if (running === done) running = undefined;
    });
    running = done ?? running;
  }

  function update(): void {
    bring(source.head, ends.head);
    bring(source.body, ends.body);
    gate.written();
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
