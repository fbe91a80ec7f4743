/**
 * Attributes that the gate has taken out of an element while it is held, by name. The page reads them back as it wrote
 * them, so that its own tests of `src` or `type` go on as if nothing had happened.
 */
const mirror = new WeakMap<Element, Map<string, string | null>>();

/** The native methods that see and change what is really there. */
export interface AttributeNatives {
  readonly get: (this: Element, name: string) => string | null;
  readonly set: (this: Element, name: string, value: string) => void;
  readonly remove: (this: Element, name: string) => void;
  readonly setNs: (this: Element, namespace: string | null, name: string, value: string) => void;
}

/** Captures the native attribute methods of a window. Must run before anything patches them. */
export function captureAttributes({ prototype }: typeof Element): AttributeNatives {
  return {
    get: prototype.getAttribute,
    set: prototype.setAttribute,
    remove: prototype.removeAttribute,
    setNs: prototype.setAttributeNS,
  };
}

/** What the page wrote into a hidden attribute, `null` for nothing; `undefined` if that attribute is not hidden. */
export function hiddenAttribute(element: Element, name: string): string | null | undefined {
  return mirror.get(element)?.get(name);
}

/** What the page wrote into an attribute, hidden or not. */
export function writtenAttribute(natives: AttributeNatives, element: Element, name: string): string | null {
  const hidden = hiddenAttribute(element, name);
  return hidden === undefined ? natives.get.call(element, name) : hidden;
}

/** Takes an attribute out and remembers `value` for it; `standIn` is left in its place, or nothing. */
export function hideAttribute(
  natives: AttributeNatives,
  element: Element,
  name: string,
  value: string | null,
  standIn?: string,
): void {
  mirror.set(element, (mirror.get(element) ?? new Map()).set(name, value));
  if (standIn === undefined) natives.remove.call(element, name);
  else natives.set.call(element, name, standIn);
}

/** Forgets a hidden attribute without putting it back: the page has written another value. */
export function forgetAttribute(element: Element, name: string): void {
  const hidden = mirror.get(element);
  if (hidden?.delete(name) && hidden.size === 0) mirror.delete(element);
}

/** Puts every hidden attribute back as the page wrote it. */
export function revealAttributes(natives: AttributeNatives, element: Element): void {
  const hidden = mirror.get(element);
  mirror.delete(element);
  for (const [name, value] of hidden ?? []) putBack(natives, element, name, value);
}

/** Without its namespace an address of SVG is none. */
const XLINK = 'http://www.w3.org/1999/xlink';

function putBack(natives: AttributeNatives, element: Element, name: string, value: string | null): void {
  if (value === null) natives.remove.call(element, name);
  else if (name.startsWith('xlink:')) natives.setNs.call(element, XLINK, name, value);
  else natives.set.call(element, name, value);
}

/** Tells whether anything was taken out of an element. */
export function isHiding(element: Element): boolean {
  return mirror.has(element);
}

/** Gives a copy of a held element what was taken out of the original, so that it can be judged for itself. */
export function copyHidden(natives: AttributeNatives, original: Element, copy: Element): void {
  for (const [name, value] of mirror.get(original) ?? []) putBack(natives, copy, name, value);
}
