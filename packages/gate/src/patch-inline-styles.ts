import { type Intercept, patchAccessor, together, type Undo } from './patch.ts';
import { noteElement } from './plain.ts';
import type { Scope } from './scope.ts';

/**
 * Notes whose style a page gets hold of. Chromium has no place to watch `style.backgroundImage = …` and its like: while the element is in the
 * document, the observer of `style` attributes sees the result before anything is fetched; otherwise it is looked at where it comes in.
 */
export function patchInlineStyles({ realm }: Scope): Undo {
  const { HTMLElement, MathMLElement, SVGElement } = realm;
  const pass: Intercept<() => unknown, Element> = (call) => call();
  const skips = (self: Element): boolean => {
    noteElement(self);
    return true;
  };
  const undos = [HTMLElement, SVGElement, MathMLElement].flatMap((each) =>
    ['style', 'attributeStyleMap'].map((name) =>
      patchAccessor(each?.prototype as Element | undefined, name as never, { get: pass, set: pass, skips } as never),
    ),
  );
  return together(undos);
}
