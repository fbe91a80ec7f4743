/**
 * Makes a part of the prompt, or `undefined` if that breaks, so that neither the page nor another part goes with it. What is
 * not shown cannot be agreed to: everything stays held. The error goes where the page's own go, to `window.onerror`.
 */
export function unlessBroken<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    globalThis.reportError?.(error);
    return undefined;
  }
}
