import { plainAddress } from './plain-address.ts';

/** Where vendors' markup says what it is of. */
const NAMES = ['href', 'data-href', 'data-instgrm-permalink', 'cite', 'data-url'];

/** The page of what markup will show, by its own attributes, else its last link: in a quoted post that is the post. Never throws. */
export function linkOfMarkup(element: Element): string | undefined {
  const links = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')).reverse();
  const written = [...NAMES.map((name) => element.getAttribute(name)), ...links];
  for (const address of written) {
    const page = address && /^\s*(?:https?:)?\/\//i.test(address) && plainAddress(address, element.baseURI);
    if (page) return page;
  }
  return undefined;
}
