import type { EndFinder } from './raw-text.ts';
import type { Tag } from './tag.ts';

/** Raw text that is being read. */
export interface RawSection {
  /** The element that it is in; a CDATA section is in none. */
  readonly tag: Tag | undefined;
  readonly start: number;
  readonly finder: EndFinder;
  readonly isMarkup: boolean;
  /** It has been looked through up to here. */
  from: number;
  /** How much of it is wanted, in characters; 0 once it has been told. */
  wanted: number;
}
