import { together, type Undo } from './patch.ts';
import { queryAll } from './query.ts';
import type { Realm } from './scope.ts';

/**
 * By this key a node says what it is to the gate. It stands on the prototypes of a realm, so that asking a `div` costs a property and no
 * call of the browser: a page that appends ten thousand of them would take twice as long if each were asked for its name.
 */
export const KIND: unique symbol = Symbol();

/** The {@link KIND} of an element that does not load by itself, and whose style was not handed out. */
export const PLAIN = 1;
const TEXT = 2;
const OTHER = 0;

/** A node, as far as it says what it is. */
export interface Kinded {
  [KIND]?: typeof PLAIN | typeof TEXT | typeof OTHER;
  readonly firstElementChild?: Element | null;
}

/** Elements that load, run or style something by coming into a page, whoever wrote their attributes. */
const LOADERS = [
  // A form is none, but its fields stand for its own properties by their names: it cannot be asked what is in it.
  ...'Script IFrame Frame Embed Object Image Input Media Source Track Link Style Form'
    .split(' ')
    .map((name) => `HTML${name}`),
  ...'Script Image FEImage Use Animation Style'.split(' ').map((name) => `SVG${name}`),
];

/** Lets the nodes of a realm say what they are. */
export function installKinds(realm: Realm): Undo {
  const classes = realm as unknown as Record<string, { prototype: object } | undefined>;
  const install = (name: string, value: Kinded[typeof KIND]): Undo => {
    const prototype = classes[name]?.prototype;
    if (!prototype) return () => {};
    Object.defineProperty(prototype, KIND, { value, writable: true, configurable: true });
    return () => Reflect.deleteProperty(prototype, KIND);
  };
  return together([
    install('Element', PLAIN),
    install('DocumentFragment', PLAIN),
    install('CharacterData', TEXT),
    ...LOADERS.map((name) => install(`${name}Element`, OTHER)),
  ]);
}

/** Whether an element is none that loads by itself, nor one whose style was handed out. */
export function isPlain(node: Node | null): boolean {
  return (node as Kinded | null)?.[KIND] === PLAIN;
}

/**
 * Whether a node can go to `place` without a look: it and all below it are plain and of this document, in which every attribute was judged
 * as it was written; or it is text, and not that of a style sheet.
 */
export function isIdle(document: Document, place: unknown, node: unknown): boolean {
  const kind = (node as Kinded | null | undefined)?.[KIND];
  if (kind === PLAIN) return isIdleTree(document, node as Element);
  return kind === TEXT && (place as Kinded)[KIND] === PLAIN;
}

/** The same of a plain element or fragment, wherever it goes. The shortest of questions first: most have no element in them. */
export function isIdleTree(document: Document, root: Element): boolean {
  return root.ownerDocument === document && (root.firstElementChild === null || isIdleBelow(root));
}

function isIdleBelow(root: Element): boolean {
  for (let element = root.firstElementChild; element; element = element.nextElementSibling)
    if (!isPlain(element) || !isIdleBelow(element)) return false;
  return true;
}

/** All elements below a root that are worth a look. */
export function loadersIn(root: ParentNode): Element[] {
  return [...queryAll(root, '*')].filter((element) => !isPlain(element));
}

/**
 * Makes an element worth a look wherever it comes in or is copied: the page has got hold of its style, and what it writes there while the
 * element is not in the document nobody hears of; or it has a shadow tree.
 */
export function noteElement(element: Element): void {
  if (!isPlain(element)) return;
  try {
    (element as Kinded)[KIND] = OTHER;
  } catch {
    // The page has frozen it. `Reflect.set` would not throw, and takes longer than all that is written to most styles.
  }
}
