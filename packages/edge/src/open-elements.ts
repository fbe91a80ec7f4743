import { createForeignContent, type ForeignContent } from './foreign-content.ts';
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
  /** How often it was forked: how deep the text stands in content that may be markup. */
  readonly depth: number;
  loseTrack(): void;
  /** Those that go on by themselves from here. */
  fork(): OpenElements;
  /** Whether in the other the same elements of SVG and MathML are open. */
  isSame(other: OpenElements): boolean;
  /** The elements of SVG and MathML that are kept, outermost first. */
  foreignNames(): string;
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
  return followElements(createForeignContent(), NOTHING_OPEN);
}

/** What is kept of everything but SVG and MathML. */
interface OpenHtml {
  readonly depth: number;
  readonly isOpen: boolean;
  readonly isLost: boolean;
  readonly select: boolean;
  readonly frameset: boolean;
  readonly templates: number;
  /** A `<col>` in one of the templates. */
  readonly columns: boolean;
}

const NOTHING_OPEN: OpenHtml = {
  depth: 0,
  isOpen: false,
  isLost: false,
  select: false,
  frameset: false,
  templates: 0,
  columns: false,
};

function followElements(foreign: ForeignContent, start: OpenHtml): OpenElements {
  const { depth } = start;
  let { isOpen, isLost, select, frameset, templates, columns } = start;

  return {
    depth,
    isIdle: () => !isOpen,
    isForeign: foreign.isForeign,
    isUnsure: () => isLost || foreign.isUnsure(),
    isAmbiguous: () => isOpen && (select || frameset || columns || isLost || foreign.isForeign() || foreign.isUnsure()),
    loseTrack() {
      isOpen = isLost = true;
    },
    fork: () =>
      followElements(foreign.fork(), { depth: depth + 1, isOpen, isLost, select, frameset, templates, columns }),
    isSame: (other) => other.foreignNames() === foreign.names(),
    foreignNames: foreign.names,
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
