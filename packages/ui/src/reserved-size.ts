import { readLength } from './frame-size.ts';

/** In CSS pixels. */
export interface ReservedSize {
  /** Left out where the embed takes what is there. */
  readonly width?: number | undefined;
  /** 0 where nobody can know. */
  readonly height: number;
}

/** How high each is where its markup does not say: as its vendor documents, else what is usual. */
const USUAL: readonly (readonly [selector: string, height: number, width?: number])[] = [
  ['.twitter-timeline', 600],
  ['.twitter-tweet', 300],
  // https://developers.facebook.com/docs/plugins/page-plugin/
  ['.fb-page', 500, 340],
  ['.fb-like, .fb-share-button', 28],
  ['.fb-post', 500],
  ['.fb-video', 315],
  ['.instagram-media', 640],
  ['.tiktok-embed', 740],
  // https://help.calendly.com/hc/en-us/articles/223147027
  ['.calendly-inline-widget', 700],
];

/** The room that an embed will take, by what its markup says of it. */
export function reservedSize(element: Element): ReservedSize {
  const [, height, width] = USUAL.find(([selector]) => element.matches(selector)) ?? ['', 0];
  return {
    height: readLength(element, 'data-height') ?? height,
    width: readLength(element, 'data-width') ?? width,
  };
}
