import type { Tag } from './tag.ts';

/** Says whether the parser is among the elements of SVG or MathML, where it reads by other rules. */
export interface ForeignContent {
  /** The current element is one of SVG or MathML. */
  isForeign(): boolean;
  /** Anything of SVG or MathML is open. */
  isOpen(): boolean;
  /** It could not be told for sure what is open. From then on both ways of reading have to be covered. */
  isUnsure(): boolean;
  /** The elements that are kept of what is open, outermost first. */
  names(): string;
  /** One that goes on by itself from here. */
  fork(): ForeignContent;
  open(tag: Tag, isSelfClosing: boolean): void;
  close(name: string): void;
}

/**
 * A start tag of these ends SVG and MathML, wherever it stands in them.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign
 */
const BREAKOUT = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p ' +
    'pre ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);

/** `<font>` breaks out only with one of these. */
const FONT = new Set(['color', 'face', 'size']);

type Namespace = 'svg' | 'math';

/**
 * Elements of SVG and of MathML in which HTML stands.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#html-integration-point
 */
const HOLDS_HTML: Readonly<Record<Namespace, ReadonlySet<string>>> = {
  svg: new Set(['foreignobject', 'desc', 'title']),
  math: new Set(['mi', 'mo', 'mn', 'ms', 'mtext', 'annotation-xml']),
};

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound'.split(' '),
);

interface Open {
  readonly name: string;
  /** `<svg>` inside of MathML is an element of MathML. */
  readonly namespace: Namespace;
  /** HTML stands in it. */
  readonly isHtml: boolean;
  /** HTML elements that have been opened in it and not closed. */
  depth: number;
}

/**
 * Follows what is open inside `<svg>` and `<math>`. Outside of them nothing is kept, so that a page pays nothing for it. Where
 * HTML inside SVG is not closed as it was opened, browsers differ, and the answer is `isUnsure`.
 */
export function createForeignContent(around: readonly Open[] = [], isUnsure = false): ForeignContent {
  const stack = around.map((open) => ({ ...open }));
  let unsure = isUnsure;

  function isForeign(): boolean {
    return stack.at(-1)?.isHtml === false;
  }

  function leaveTo(index: number): void {
    if (stack.slice(index).some(({ isHtml, depth }) => isHtml && depth > 0)) unsure = true;
    stack.length = index;
  }

  function breakOut(): void {
    const html = stack.map(({ isHtml }) => isHtml).lastIndexOf(true);
    stack.length = html + 1;
  }

  function openForeign(tag: Tag, isSelfClosing: boolean): void {
    if (BREAKOUT.has(tag.name) || (tag.name === 'font' && tag.attributes.some(({ name }) => FONT.has(name)))) {
      breakOut();
      openHtml(tag);
      return;
    }
    const namespace = stack.at(-1)?.namespace ?? 'svg';
    if (isSelfClosing) return;
    const isHtml = HOLDS_HTML[namespace].has(tag.name);
    if (isHtml || tag.name === 'svg' || tag.name === 'math')
      stack.push({ name: tag.name, namespace, isHtml, depth: 0 });
    // Whether HTML stands in it depends on its encoding.
    if (tag.name === 'annotation-xml') unsure = true;
  }

  function openHtml(tag: Tag): void {
    const top = stack.at(-1);
    if (top && !VOID.has(tag.name)) top.depth += 1;
  }

  return {
    isForeign,
    names: () => stack.map(({ name }) => name).join(' '),
    fork: () => createForeignContent(stack, unsure),
    isOpen: () => stack.length > 0,
    isUnsure: () => unsure,
    open(tag, isSelfClosing) {
      if (isForeign()) openForeign(tag, isSelfClosing);
      else if (tag.name === 'svg' || tag.name === 'math') {
        if (!isSelfClosing) stack.push({ name: tag.name, namespace: tag.name, isHtml: false, depth: 0 });
      } else openHtml(tag);
    },
    close(name) {
      const top = stack.at(-1);
      if (!top) return;
      const index = stack.map((open) => open.name).lastIndexOf(name);
      if (index >= 0) leaveTo(index);
      else if (!top.isHtml && (name === 'p' || name === 'br')) breakOut();
      else if (top.isHtml && top.depth > 0) top.depth -= 1;
    },
  };
}
