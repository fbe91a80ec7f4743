import type { Subject, VendorId } from '@sluice/core';
import type { Kind } from './hold.ts';

/** Tells whose business an address is; `undefined` means nobody's that the gate watches. */
export type Classify = (address: unknown, kind: Kind) => Subject | undefined;

/** What classification rests on. */
export interface Terrain {
  readonly document: Document;
  vendorOf(url: URL): VendorId | undefined;
  /** The site's own hosts, and those that it needs to work. */
  isOwn(url: URL): boolean;
}

/** Of hosts that nobody knows, these kinds are held: they run code of others or only exist to report. */
const HOLDS_UNKNOWN: readonly Kind[] = ['script', 'frame', 'beacon', 'worker'];

/**
 * Creates the classifier of a page. Addresses are resolved as the browser would, against the document's base; what is no
 * URL or no network address (`data:`, `blob:`, `javascript:`) is not held here.
 */
export function createClassify({ document, vendorOf, isOwn }: Terrain): Classify {
  return (address, kind) => {
    const url = parseUrl(address, document.baseURI);
    if (!url || !/^(https?|wss?):$/.test(url.protocol)) return undefined;
    const vendor = vendorOf(url);
    if (vendor !== undefined) return { vendor };
    if (!HOLDS_UNKNOWN.includes(kind) || isOwn(url)) return undefined;
    return { host: url.host };
  };
}

/** Parses an address as the browser resolves it; anything that it would refuse is `undefined`. */
function parseUrl(address: unknown, base: string): URL | undefined {
  try {
    return new URL(String(address), base);
  } catch {
    return undefined;
  }
}
