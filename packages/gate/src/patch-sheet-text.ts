import { hasAddress, holdCss } from './css.ts';
import { holdStyle } from './hold-style.ts';
import { patchAccessor, patchMethod, replaceAccessor, together, type Undo } from './patch.ts';
import { isPlain } from './plain.ts';
import type { Scope } from './scope.ts';
import { writeAttributeNode } from './write-attribute.ts';

/**
 * Holds what scripts write as the text of a `style` element, whole or in pieces. It counts from the moment it is there: a rule that imports
 * another sheet fetches it in that call.
 */
export function patchSheetText(scope: Scope): Undo {
  const { CharacterData, Element, HTMLElement } = scope.realm;
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
      set: (call, self, [css]) => writeText(self, String(css ?? ''), (text) => call([text])),
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
    patchAccessor<HTMLElement, string>(HTMLElement.prototype, 'innerText', {
      set: (call, self, [css]) => writeSheet(scope, self, css, () => call([css as string])),
      skips: (self) => !isSheet(self),
    }),
    ...(['textContent', 'nodeValue'] as const).map((name) => patchNodeText(scope, name)),
  ];
  return together(undos);
}

type SetText = (this: Node, text: string | null) => void;

/** These two mean something else for each type of node. Pages write them by the ten thousand. */
function patchNodeText(scope: Scope, name: 'textContent' | 'nodeValue'): Undo {
  const setOther = (node: Node, text: string | null, write: () => void): void => {
    const { nodeType, parentNode } = node;
    if (nodeType === 2) writeAttributeNode(scope, node as Attr, text, write);
    else if (nodeType === 3 && isSheet(parentNode)) (node as Text).data = text as string;
    else if (name === 'textContent' && isSheet(node)) writeSheet(scope, node as Element, text, write);
    else write();
  };
  return replaceAccessor(scope.realm.Node.prototype, name, 'set', (native: SetText, isOn) => {
    const { set } = {
      set(this: Node, text: string | null): void {
        if (isPlain(this) || !isOn()) native.call(this, text);
        else setOther(this, text, () => native.call(this, text));
      },
    };
    return set;
  });
}

/** Writes the whole text of a `style` element: by `write` as the page passed it, if nothing in it has to wait. */
export function writeSheet(scope: Scope, style: Element, css: unknown, write: () => void): void {
  const held = holdCss(scope, String(css));
  if (held.subject) scope.setText.call(style, held.css);
  else write();
  holdStyle(scope, style);
}

function isSheet(node: Node | null): boolean {
  return !isPlain(node) && (node as Element | null)?.localName === 'style';
}
