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

/** Reads HTML as it arrives. Positions count from the text's beginning. */
export interface TagReader {
  /**
   * Reads on. Answers the position up to which all has been told.
   *
   * @throws {RangeError} if a tag, or content that may be markup, does not end within 16 million characters
   */
  write(chunk: string): number;
  /** Drops the text that has been told and is not needed any more. */
  forget(): void;
  /** Reads what is left: the text ends here. Answers `false` if something stays open that was not at its beginning. */
  end(): boolean;
  /** The text between two positions that is not forgotten. */
  slice(start: number, end: number): string;
}
