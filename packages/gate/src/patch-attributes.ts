import type { Subject } from '@sluice/core';
import { forgetAttribute, hiddenAttribute, hideAttribute, revealAttributes } from './held-attributes.ts';
import { holdAddress } from './hold-address.ts';
import { holdScript, keepInert, runScript } from './hold-script.ts';
import { kindOf, subjectOf } from './inspect-element.ts';
import { patchAccessor, patchMethod, type Undo, undoAll } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Watches addresses as they are written: an image loads as soon as it has one, a connected frame or script too. And
 * lets the page read back what the gate has taken out.
 */
export function patchAttributes(scope: Scope): Undo {
  const { HTMLScriptElement, HTMLIFrameElement, HTMLImageElement, Element } = scope.realm;
  const undos = [
    patchAddress(scope, HTMLScriptElement.prototype),
    patchAddress(scope, HTMLIFrameElement.prototype),
    patchAddress(scope, HTMLImageElement.prototype),
    patchAccessor<HTMLScriptElement, string>(HTMLScriptElement.prototype, 'type', {
      get: (native, self) => hiddenAttribute(self, 'type') ?? (isHidden(self, 'type') ? '' : native.call(self)),
      set(native, self, [type]) {
        if (isHidden(self, 'type')) rewrite(scope, self, 'type', String(type));
        else native.call(self, type);
      },
    }),
    patchMethod(Element.prototype, 'setAttribute', (native, self, args) => {
      const name = String(args[0]).toLowerCase();
      const write = (): void => Reflect.apply(native, self, args);
      if (name === 'src' && kindOf(self)) writeAddress(scope, self as Addressed, args[1], write);
      else if (isHidden(self, name)) rewrite(scope, self, name, String(args[1]));
      else write();
    }),
    patchMethod(Element.prototype, 'removeAttribute', (native, self, args) => {
      const name = String(args[0]).toLowerCase();
      const isHeld = isHidden(self, name);
      // Without its address an element has nothing to wait for; without its type a held script is as held as before.
      if (isHeld && name === 'type') return rewrite(scope, self, name, null);
      if (isHeld) {
        scope.holds.remove(scope.holds.of(self));
        forgetAttribute(self, name);
      }
      Reflect.apply(native, self, args);
    }),
    patchMethod(Element.prototype, 'getAttribute', (native, self, args) => {
      const hidden = hiddenAttribute(self, String(args[0]).toLowerCase());
      return hidden === undefined ? Reflect.apply(native, self, args) : hidden;
    }),
  ];
  return () => undoAll(undos);
}

type Addressed = HTMLScriptElement | HTMLIFrameElement | HTMLImageElement;

function patchAddress(scope: Scope, prototype: Addressed): Undo {
  return patchAccessor<Addressed, string>(prototype, 'src', {
    get(native, self) {
      const hidden = hiddenAttribute(self, 'src');
      return hidden ? resolve(hidden, self.baseURI) : native.call(self);
    },
    set(native, self, [address]) {
      writeAddress(scope, self, address, () => native.call(self, address));
    },
  });
}

/** Judges the address that the page writes, and holds the element instead of writing it. */
function writeAddress(scope: Scope, element: Addressed, address: string, write: () => void): void {
  const isHeld = element.localName === 'script' && scope.holds.of(element) !== undefined;
  const subject = judgeAddress(scope, element, address);
  if (!subject) {
    write();
    // The browser has looked at it already, and does so again only in a new place.
    if (isHeld) runScript(scope, element as HTMLScriptElement, false);
  } else if (element.localName === 'script') {
    keepInert(scope, element);
    write();
    holdScript(scope, element as HTMLScriptElement, subject, false);
  } else {
    holdAddress(scope, element as HTMLIFrameElement | HTMLImageElement, subject, String(address));
  }
}

/** The subject that keeps `address` out of `element`, or `undefined`. Scripts and frames load only when they are connected. */
function judgeAddress(scope: Scope, element: Addressed, address: string): Subject | undefined {
  const { holds, attributes } = scope;
  const kind = kindOf(element);
  if (!kind) return undefined;
  holds.remove(holds.of(element));
  if (kind === 'script') revealAttributes(attributes, element);
  else forgetAttribute(element, 'src');
  const subject = subjectOf(scope, element, kind, address);
  const isLoaded = kind === 'image' || element.isConnected;
  return subject && isLoaded && !holds.passes(kind, subject, String(address)) ? subject : undefined;
}

function isHidden(element: Element, name: string): boolean {
  return hiddenAttribute(element, name) !== undefined;
}

/** Changes what a hidden attribute reads back as; what really stands there stays. */
function rewrite(scope: Scope, element: Element, name: string, value: string | null): void {
  const standIn = scope.attributes.get.call(element, name) ?? undefined;
  hideAttribute(scope.attributes, element, name, value, standIn);
}

function resolve(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
