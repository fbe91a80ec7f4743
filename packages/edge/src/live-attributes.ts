import { oneAddress, type ReadAddresses, spacedAddresses, srcsetAddresses } from './addresses.ts';

type Attributes = Readonly<Record<string, ReadAddresses>>;

const BACKGROUND: Attributes = { background: oneAddress };
const LINKED: Attributes = { href: oneAddress, 'xlink:href': oneAddress };

/**
 * The attributes that make a browser request something as soon as the element is there, and for links when they are followed. The names
 * of SVG stand beside those of HTML: which of the two an element is makes no difference to what it may load.
 */
const LIVE: Readonly<Record<string, Attributes>> = {
  script: { src: oneAddress, ...LINKED },
  iframe: { src: oneAddress },
  frame: { src: oneAddress },
  embed: { src: oneAddress },
  object: { data: oneAddress },
  img: { src: oneAddress, srcset: srcsetAddresses },
  // The parser makes an img of it outside of SVG.
  image: { src: oneAddress, srcset: srcsetAddresses, ...LINKED },
  feimage: LINKED,
  use: LINKED,
  source: { src: oneAddress, srcset: srcsetAddresses },
  input: { src: oneAddress },
  video: { src: oneAddress, poster: oneAddress },
  audio: { src: oneAddress },
  track: { src: oneAddress },
  link: { href: oneAddress, imagesrcset: srcsetAddresses },
  a: { ping: spacedAddresses },
  area: { ping: spacedAddresses },
  body: BACKGROUND,
  colgroup: BACKGROUND,
  col: BACKGROUND,
  table: BACKGROUND,
  thead: BACKGROUND,
  tbody: BACKGROUND,
  tfoot: BACKGROUND,
  tr: BACKGROUND,
  td: BACKGROUND,
  th: BACKGROUND,
};

const NONE: Attributes = {};

/** Elements that run the code of whoever they load from, or show their pages. */
export const ACTIVE: ReadonlySet<string> = new Set(['script', 'iframe', 'frame', 'embed', 'object']);

/** Whether an element of this name can load anything by an attribute of its own. */
export function hasLiveAttributes(element: string): boolean {
  return Object.hasOwn(LIVE, element);
}

/** How the addresses in an attribute are read; `undefined` if it loads nothing. */
export function addressesIn(element: string, attribute: string): ReadAddresses | undefined {
  const attributes = Object.hasOwn(LIVE, element) ? (LIVE[element] ?? NONE) : NONE;
  return Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
}

/** Relations by which a browser fetches what a link names, or gets in touch with its host. */
const FETCHED = new Set(
  (
    'stylesheet preload prefetch preconnect dns-prefetch modulepreload prerender icon apple-touch-icon apple-touch-icon-precomposed ' +
    'apple-touch-startup-image mask-icon fluid-icon manifest compression-dictionary search'
  ).split(' '),
);

/** Whether a link of these relations loads anything. */
export function isFetched(rel: string): boolean {
  return rel
    .toLowerCase()
    .split(/[\t\n\f\r ]+/)
    .some((relation) => FETCHED.has(relation));
}
