import type { Scope } from './scope.ts';

/** Finds what may load in a text of markup: a host, an entity or a backslash that may hide one, a frame, a mark, a shadow tree. */
const MAY_LOAD = /\/\s*\/|https?:|&|\\|<(i?frame|object|embed|link)|data-sluice|shadowroot/i;

/** Tells whether markup has to be inspected: most names no host, and costs no more than this test. */
export function mayLoad({ classify, realm }: Scope, html: unknown): boolean {
  // The site's own addresses are no third party's, however many there are.
  const text = String(html).replaceAll(`${realm.location.origin}/`, '/');
  // A `base` of another host turns every address into one of that host.
  return MAY_LOAD.test(text) || classify(realm.document.baseURI, 'fetch') !== undefined;
}

/** Makes a realm's inert document when it is first needed. */
export function createInert({ realm }: Scope): () => Document {
  let inert: Document | undefined;
  return () => (inert ??= realm.document.implementation.createHTMLDocument(''));
}
