import { NOWHERE } from '@sluice/core';
import type { Scope } from './scope.ts';

/**
 * Makes the addresses in an import map lead nowhere that belong to those who must wait; its other entries go on. No browser takes back what
 * a map says, or tries again what it could not resolve: a grant counts from the next page on.
 *
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#merge-existing-and-new-import-maps
 */
export function holdImportMap({ attributes, classify, holds, setText }: Scope, script: Element): void {
  if (!/^\s*importmap\s*$/i.test(attributes.get.call(script, 'type') ?? '')) return;
  const written = script.textContent ?? '';
  let isChanged = false;
  const resolve = (value: string): string => {
    const what = value.replace(NOWHERE, '');
    const subject = classify(what, 'script');
    const isHeld = subject && !holds.passes('script', subject, what);
    if (isHeld) holds.drop({ kind: 'script', subject, what });
    const address = isHeld ? NOWHERE + what : what;
    isChanged ||= address !== value;
    return address;
  };
  const map = parse(written, resolve);
  if (isChanged) setText.call(script, JSON.stringify(map));
}

/** What is no JSON is no import map, and left to the browser. */
function parse(text: string, resolve: (address: string) => string): unknown {
  try {
    return JSON.parse(text, (_, value) => (typeof value === 'string' ? resolve(value) : value));
  } catch {
    return undefined;
  }
}
