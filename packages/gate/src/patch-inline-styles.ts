import { replaceAccessor, together, type Undo } from './patch.ts';
import { noteElement } from './plain.ts';
import type { Scope } from './scope.ts';

type Get = (this: Element) => unknown;
type Set = (this: Element, value: unknown) => void;

/**
 * Notes whose style a page gets hold of. Chromium has no place to watch `style.backgroundImage = …` and its like: while the element is in the
 * document, the observer of `style` attributes sees the result before anything is fetched; otherwise it is looked at where it comes in.
 */
export function patchInlineStyles({ realm }: Scope): Undo {
  const { HTMLElement, MathMLElement, SVGElement } = realm;
  const undos = [HTMLElement, SVGElement, MathMLElement].flatMap((each) =>
    (['style', 'attributeStyleMap'] as const).flatMap((name) => {
      const prototype = each?.prototype as Record<typeof name, unknown> | undefined;
      return [replaceAccessor(prototype, name, 'get', makeGet), replaceAccessor(prototype, name, 'set', makeSet)];
    }),
  );
  return together(undos);
}

/** Noted only once the native has found it to be an element: pages ask prototypes as well. */
function makeGet(native: Get): Get {
  const { get } = {
    get(this: Element): unknown {
      const style = native.call(this);
      noteElement(this);
      return style;
    },
  };
  return get;
}

/** `element.style = text` is written to `element.style.cssText`. */
function makeSet(native: Set): Set {
  const { set } = {
    set(this: Element, value: unknown): void {
      native.call(this, value);
      noteElement(this);
    },
  };
  return set;
}
