import { findProperty } from './patch.ts';
import type { Realm } from './scope.ts';

/** The cookies of a document, past every patch. Neither member throws. */
export interface CookieJar {
  /** All that the page can see, as `document.cookie` has them. */
  get(): string;
  set(cookie: string): void;
}

/**
 * Captures the native accessor of a document's cookies. A sandboxed document throws on every access; here it has no cookies, and
 * keeps none.
 */
export function captureCookies({ Document, document }: Realm): CookieJar {
  const { descriptor } = findProperty(Document.prototype, 'cookie');
  return {
    get() {
      try {
        return String(descriptor?.get?.call(document) ?? '');
      } catch {
        return '';
      }
    },
    set(value) {
      try {
        descriptor?.set?.call(document, value);
      } catch {
        // See above.
      }
    },
  };
}
