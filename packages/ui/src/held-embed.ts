import { isCategory, MARK, type Subject } from '@sluice/core';
import type { UiHost } from './host.ts';

/** An element of the page that shows nothing because its vendor or category is not granted. */
export interface HeldEmbed {
  readonly element: HTMLElement;
  /** Whose it is. Without a vendor the page has only named a category. */
  readonly subject: Subject;
  /** Its address; left out for markup that has none. */
  readonly url?: URL;
  /** The site has declared nobody for it: no answer lets it load here. */
  readonly isUndeclared?: boolean;
}

/**
 * Finds what is held in the page and seen: markup that an asked vendor turns into an embed, frames of a vendor, and frames that
 * are marked with a category, or with nothing because nobody has declared their host.
 */
export function findHeldEmbeds(host: UiHost, document: Document): HeldEmbed[] {
  const markup = host.rules
    .filter(({ id }) => host.asked.vendors.has(id))
    .flatMap(({ id, embed }) => findMarkup(document, id, embed));
  const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => readFrame(frame, host) ?? []);
  return [...markup, ...frames].filter(({ subject }) => !host.decide(subject).granted);
}

/** What has become a frame is found as one. */
function findMarkup(document: Document, vendor: string, selector: string | undefined): HeldEmbed[] {
  if (!selector) return [];
  const elements = [...document.querySelectorAll<HTMLElement>(selector)];
  return elements
    .filter((element) => element.localName !== 'iframe' && !element.querySelector('iframe'))
    .map((element) => ({ element, subject: { vendor } }));
}

/**
 * Reads a frame's mark and address as the gate does. The gate takes `src` out of a frame that it holds and still
 * answers it to `getAttribute`.
 */
function readFrame(element: HTMLIFrameElement, host: UiHost): HeldEmbed | undefined {
  const url = parseUrl(element.getAttribute('data-src') ?? element.getAttribute('src'), element.baseURI);
  if (!url) return undefined;
  const mark = element.getAttribute(MARK)?.trim();
  const category = isCategory(mark) ? mark : undefined;
  const vendor = category || !mark ? host.vendorOf(url) : mark;
  const subject = vendor === undefined ? undefined : { vendor, ...(category && { category }) };
  if (subject && host.asked.vendors.has(subject.vendor)) return { element, subject, url };
  if (!subject && category) return { element, subject: { category }, url };
  const isHeld = subject !== undefined || mark === '';
  if (!isHeld || !/^https?:$/.test(url.protocol)) return undefined;
  return { element, subject: subject ?? { host: url.host }, url, isUndeclared: true };
}

function parseUrl(address: string | null, base: string): URL | undefined {
  if (!address) return undefined;
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
