import { hasAddress, holdCss } from './css.ts';
import { holdStyle } from './hold-style.ts';
import { patchAccessor, patchMethod, together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Holds what scripts write as the text of a `style` element, whole or in pieces. It counts from the moment it is there: a rule that imports
 * another sheet fetches it in that call.
 */
export function patchSheetText(scope: Scope): Undo {
  const { CharacterData, Element, HTMLElement, Node } = scope.realm;
  const writeText = (text: CharacterData, css: string, write: (css: string) => void): void => {
    write(hasAddress(css) ? holdCss(scope, css).css : css);
    holdStyle(scope, text.parentNode as Element);
  };
  const isElsewhere = ({ parentNode }: CharacterData): boolean => !isSheet(parentNode);
  const undos = [
    ...(['appendData', 'insertData', 'replaceData'] as const).map((name) =>
      patchMethod(
        CharacterData.prototype,
        name,
        (call, self, args) => {
          // Alone a piece need not say what it becomes.
          const whole = self.cloneNode() as CharacterData;
          call(args, whole);
          self.data = whole.data;
        },
        isElsewhere,
      ),
    ),
    patchAccessor<CharacterData, string>(CharacterData.prototype, 'data', {
      set: (call, self, [css]) => writeText(self, String(css), (text) => call([text])),
      skips: isElsewhere,
    }),
    patchMethod(
      Element.prototype,
      'insertAdjacentText',
      (call, self, [where, css]) => {
        call([where, hasAddress(String(css)) ? holdCss(scope, String(css)).css : css]);
        holdStyle(scope, self);
      },
      (self) => !isSheet(self),
    ),
    ...(
      [
        [Node.prototype, 'textContent'],
        [HTMLElement.prototype, 'innerText'],
      ] as const
    ).map(([prototype, name]) =>
      patchAccessor<HTMLElement, string>(prototype as HTMLElement, name, {
        set: (call, self, [css]) => writeSheet(scope, self, css, () => call([css as string])),
        skips: (self) => !isSheet(self),
      }),
    ),
  ];
  return together(undos);
}

/** Writes the whole text of a `style` element: by `write` as the page passed it, if nothing in it has to wait. */
export function writeSheet(scope: Scope, style: Element, css: unknown, write: () => void): void {
  const held = holdCss(scope, String(css));
  if (held.subject) scope.setText.call(style, held.css);
  else write();
  holdStyle(scope, style);
}

function isSheet(node: Node | null): boolean {
  return (node as Element | null)?.localName === 'style';
}
