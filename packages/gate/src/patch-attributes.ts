import { hiddenAttribute } from './held-attributes.ts';
import { patchAccessor, patchMethod, replaceMethod, together, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';
import { eraseAttribute, isGuarded, isMereStyle, writeAttribute, writeAttributeNode } from './write-attribute.ts';

/**
 * Watches attributes as they are written by name or as nodes, and lets the page read back what the gate has taken out.
 * Attributes that have properties are watched there too: `patch-properties.ts`.
 */
export function patchAttributes(scope: Scope): Undo {
  const undos = [patchByName(scope), patchAttributeNodes(scope)];
  return together(undos);
}

function patchByName(scope: Scope): Undo {
  const { prototype } = scope.realm.Element;
  const undos = [
    replaceMethod(prototype, 'setAttribute', (native, isOn) => {
      const { setAttribute } = {
        setAttribute(this: Element, name: string, value: string): void {
          // With too few arguments the native one has to throw.
          // biome-ignore lint/complexity/noArguments: a rest parameter would make each of ten thousand calls allocate
          if (arguments.length < 2) Reflect.apply(native, this, arguments);
          else if (!isGuarded(this, name) || isMereStyle(name, value) || !isOn()) native.call(this, name, value);
          else {
            const text = String(name);
            writeAttribute(scope, this, text.toLowerCase(), value, () => native.call(this, text, value));
          }
        },
      };
      return setAttribute;
    }),
    patchMethod(prototype, 'setAttributeNS', (call, self, args) => {
      if (isGuarded(self, args[1])) writeAttribute(scope, self, args[1], args[2], call);
      else call();
    }),
    replaceMethod(prototype, 'removeAttribute', (native, isOn) => {
      const { removeAttribute } = {
        removeAttribute(this: Element, name: string): void {
          // biome-ignore lint/complexity/noArguments: as in `setAttribute`
          if (!arguments.length) Reflect.apply(native, this, arguments);
          else if (!isGuarded(this, name) || !isOn()) native.call(this, name);
          else eraseAttribute(scope, this, String(name).toLowerCase(), () => native.call(this, name));
        },
      };
      return removeAttribute;
    }),
    replaceMethod(prototype, 'getAttribute', (native, isOn) => {
      const { getAttribute } = {
        getAttribute(this: Element, name: string): string | null {
          // biome-ignore lint/complexity/noArguments: as in `setAttribute`
          if (!arguments.length) return Reflect.apply(native, this, arguments);
          const hidden =
            isGuarded(this, name) && isOn() ? hiddenAttribute(this, String(name).toLowerCase()) : undefined;
          return hidden === undefined ? native.call(this, name) : hidden;
        },
      };
      return getAttribute;
    }),
    replaceMethod(prototype, 'hasAttribute', (native, isOn) => {
      const { hasAttribute } = {
        hasAttribute(this: Element, name: string): boolean {
          // biome-ignore lint/complexity/noArguments: as in `setAttribute`
          if (!arguments.length) return Reflect.apply(native, this, arguments);
          const hidden =
            isGuarded(this, name) && isOn() ? hiddenAttribute(this, String(name).toLowerCase()) : undefined;
          return hidden === undefined ? native.call(this, name) : hidden !== null;
        },
      };
      return hasAttribute;
    }),
  ];
  return together(undos);
}

/** Attributes are nodes too, which a page can make apart and then attach, or change where they are. */
function patchAttributeNodes(scope: Scope): Undo {
  const { Attr, Element, NamedNodeMap } = scope.realm;

  function attach(element: Element | null, attribute: Attr, call: () => Attr | null): Attr | null {
    if (!element || !isGuarded(element, attribute?.name)) return call();
    let before: Attr | null = null;
    writeAttribute(scope, element, attribute.name, attribute.value, () => {
      before = call();
    });
    return before;
  }
  const undos = [
    ...(['setAttributeNode', 'setAttributeNodeNS'] as const).map((name) =>
      patchMethod(Element.prototype, name, (call, self, args) => attach(self, args[0], call)),
    ),
    ...(['setNamedItem', 'setNamedItemNS'] as const).map((name) =>
      patchMethod(NamedNodeMap?.prototype, name, (call, self, args) => attach(ownerOf(self, call), args[0], call)),
    ),
    patchAccessor<Attr, string>(Attr?.prototype, 'value', {
      set: (call, self, [value]) => writeAttributeNode(scope, self, value, call),
    }),
  ];
  return together(undos);
}

/** A map does not tell whose it is; its attributes do, and an empty one is given one for a moment. */
function ownerOf(map: NamedNodeMap, attach: (attributes: [Attr]) => unknown): Element | null {
  if (map[0]) return map[0].ownerElement;
  const probe = document.createAttribute('data-sluice-probe');
  attach([probe]);
  const owner = probe.ownerElement;
  owner?.removeAttributeNode(probe);
  return owner;
}
