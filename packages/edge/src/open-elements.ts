import { createForeignContent } from './foreign-content.ts';
import type { Tag } from './tag.ts';

/** What is open at a place in the text, as far as it decides how a browser reads what follows. */
export interface OpenElements {
  /** Nothing is open that its closing, or any start tag, would change. */
  isIdle(): boolean;
  /** The current element is one of SVG or MathML. */
  isForeign(): boolean;
  /** Content that elsewhere is plain text may be markup here, or is markup in some browsers. */
  isAmbiguous(): boolean;
  /** It is no longer known for sure what is open; so it stays until the end. */
  isUnsure(): boolean;
  loseTrack(): void;
  open(tag: Tag, isSelfClosing: boolean): void;
  close(name: string): void;
}

/**
 * Follows open elements. Only those are kept that matter:
 *
 * - SVG and MathML, where `<style>` or `<title>` holds markup;
 * - `<select>` and `<frameset>`, where older parsers drop such a tag and read its content as markup;
 * - a `<col>` in a `<template>`, which has the same effect.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-incolgroup
 */
export function createOpenElements(): OpenElements {
  const foreign = createForeignContent();
  let isLost = false;
  let select = false;
  let frameset = false;
  let templates = 0;
  let columns = false;
  let isOpen = false;

  return {
    isIdle: () => !isOpen,
    isForeign: foreign.isForeign,
    isUnsure: () => isLost || foreign.isUnsure(),
    isAmbiguous: () => isOpen && (select || frameset || columns || isLost || foreign.isForeign() || foreign.isUnsure()),
    loseTrack() {
      isOpen = isLost = true;
    },
    open(tag, isSelfClosing) {
      foreign.open(tag, isSelfClosing);
      if (tag.name === 'select') select = true;
      else if (tag.name === 'frameset') frameset = true;
      else if (tag.name === 'template') templates += 1;
      else if (tag.name === 'col') columns ||= templates > 0;
      isOpen ||= OPENERS.has(tag.name);
    },
    close(name) {
      foreign.close(name);
      if (name === 'select') select = false;
      else if (name === 'template' && templates > 0) {
        templates -= 1;
        columns &&= templates > 0;
      }
      isOpen = isLost || select || frameset || templates > 0 || foreign.isOpen() || foreign.isUnsure();
    },
  };
}

/** Start tags after which the reader has to tell of every other. */
export const OPENERS: ReadonlySet<string> = new Set(['svg', 'math', 'select', 'frameset', 'template']);
