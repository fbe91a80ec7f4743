import type { Kind } from './hold.ts';

/** The attributes by which an element loads something, and what that is. */
export type Loading = Readonly<Record<string, Kind>>;

const LINKED: Loading = { href: 'image', 'xlink:href': 'image' };
const BACKGROUND: Loading = { background: 'image' };
const PING: Loading = { ping: 'beacon' };

/**
 * What each element loads, by its local name. Of the HTML and SVG standards' elements, all that fetch by themselves.
 *
 * @see https://html.spec.whatwg.org/multipage/indices.html#attributes-3
 */
const LOADING = new Map<string, Loading>([
  ...Object.entries<Loading>({
    script: { src: 'script', href: 'script', 'xlink:href': 'script' },
    iframe: { src: 'frame', srcdoc: 'frame' },
    frame: { src: 'frame' },
    embed: { src: 'frame' },
    object: { data: 'frame' },
    img: { src: 'image', srcset: 'image' },
    input: { src: 'image' },
    video: { src: 'media', poster: 'image' },
    audio: { src: 'media' },
    source: { src: 'media', srcset: 'image' },
    track: { src: 'media' },
    link: { href: 'link', imagesrcset: 'image' },
    image: LINKED,
    feImage: LINKED,
    use: LINKED,
    set: { to: 'image' },
    animate: { to: 'image', from: 'image', values: 'image' },
    a: PING,
    area: PING,
  }),
  ...'body table colgroup col thead tbody tfoot tr td th'.split(' ').map((name) => [name, BACKGROUND] as const),
]);

/** Names of attributes that any element may load by; a quick test before anything else is asked. */
export const LOADING_NAMES: ReadonlySet<string> = new Set([...LOADING.values()].flatMap(Object.keys));

/** Finds, in a tree, the elements that may load something when they come into the document. */
export const WATCHED =
  'script,iframe,frame,embed,object,img,input[src],video,audio,source,track,link,image,feImage,use,set,animate,style,[ping],[background],[data-sluice]';

/** What an element loads; `undefined` for most. */
export function loadingOf(element: Element): Loading | undefined {
  return LOADING.get(element.localName);
}

/** Images and media load as soon as they have an address, in the document or not. */
export function isEager(kind: Kind): boolean {
  return kind === 'image' || kind === 'media';
}

/** Parts a value that may name several addresses. Descriptors such as `2x` are no addresses of others. */
export function addressesIn(name: string, value: string): readonly string[] {
  return /srcset|ping|values/.test(name) ? value.split(/[\s,;]+/).filter(Boolean) : [value];
}
