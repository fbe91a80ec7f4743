/** The encodings in which a script is kept, the smallest first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;

/** How the bytes of an answer are encoded, by the names of HTTP. */
export type Encoding = (typeof ENCODINGS)[number];

/** What a page needs to name a script that never changes. */
export interface TagFacts {
  readonly site: string;
  /** Changes with every byte of the tag: 20 hexadecimal digits. */
  readonly version: string;
  /** Its path at this collector: `/s/shop/0123456789abcdef0123/sluice.js`. It holds no region. */
  readonly script: string;
  /** Its hash, as `integrity` takes it: `sha384-...`. */
  readonly integrity: string;
}

/** A file of a script tag. */
interface TagFile {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Whether it is of the version that was asked for. */
  readonly isCurrent: boolean;
}

/** Where the script tags of sites come from. What there is none of is `undefined`. */
export interface TagSource {
  facts(site: string): TagFacts | undefined;
  /** The script for a visitor of a region; without one the strictest rules count. */
  entry(site: string, region: string | undefined, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> | undefined;
  /** A file that the script loads, or the script itself without a region. Of another version there is what is served now: better than none. */
  file(site: string, version: string, name: string, encoding: Encoding): Promise<TagFile> | undefined;
}
