import type { OpenElements } from './open-elements.ts';
import type { Tag } from './tag.ts';

/** Text between tags. */
export interface Content {
  /** The element that it is in; a comment and a CDATA section are in none. */
  readonly tag: Tag | undefined;
  readonly start: number;
  /** As much as was wanted. */
  readonly text: string;
  /** `false`: there is more of it. */
  readonly isWhole: boolean;
  /** Some browsers, or those that run no scripts, read it as markup. */
  readonly isMarkup: boolean;
  /** What is open around it. */
  readonly elements: OpenElements;
}

/** What is told of the tags of a text, in their order. */
export interface TagHandler {
  /** Whether tags of this name are wanted; those with a `style` are shown in any case. */
  watches(name: string): boolean;
  /** Answers how much of the element's content, where it is text, is wanted: in characters, 0 for none. */
  onTag(tag: Tag, contentIsMarkup: boolean): number;
  /** Answers `false` if markup in it does not end within it. */
  onContent(content: Content): boolean;
}
