/** Elements whose text means nothing before it is whole. */
const WHOLE = ['script', 'style'];

/** Where a copy goes: into `parent`, before `next`. */
interface Place {
  readonly parent: Node;
  readonly next: Node | null;
}

/** What the copies of one document are made by. */
export interface MirrorOptions {
  /** The document that gets the copies. */
  readonly document: Document;
  /** Tells whether the parser is still inside of an element of this name, if that is the last there is. */
  isOpen(name: string): boolean;
  /** Copies a whole script to its place. */
  addScript(script: HTMLScriptElement, place: Place): Node;
}

/** Brings the copies of a node's children up to date, those at the top at `place`. */
export type Mirror = (source: Node, place: Place) => void;

/**
 * Copies markup while it is parsed: what comes is added, a text that grows grows, what the parser moves is moved.
 * Copies get their attributes by the page's own methods, so that everything that watches the page sees them as if a script
 * had made them.
 */
export function createMirror({ document, isOpen, addScript }: MirrorOptions): Mirror {
  /** The copy of a node, and where the node stood then. */
  const copies = new WeakMap<Node, { readonly copy: Node; readonly parent: Node }>();

  function mirror(source: Node, { parent, next }: Place): void {
    for (const child of [...source.childNodes]) {
      const follower = child.nextSibling && copies.get(child.nextSibling)?.copy;
      update(child, source, { parent, next: follower?.parentNode === parent ? follower : next });
    }
  }

  function update(child: Node, source: Node, place: Place): void {
    const name = child.nodeName.toLowerCase();
    const known = copies.get(child);
    // Where scripts run, nothing in `noscript` is parsed.
    if (name === 'noscript' || (!known && isPartial(child, name))) return;
    if (!known && name === 'script') {
      copies.set(child, { copy: addScript(child as HTMLScriptElement, place), parent: source });
      return;
    }
    const copy = known?.copy ?? copyNode(child);
    if (known?.parent !== source) place.parent.insertBefore(copy, place.next);
    copies.set(child, { copy, parent: source });
    if (child.nodeType === Node.TEXT_NODE) grow(copy as Text, child as Text);
    if (!WHOLE.includes(name)) mirror(contentOf(child), { parent: contentOf(copy), next: null });
  }

  function isPartial(child: Node, name: string): boolean {
    return WHOLE.includes(name) && isLast(child) && isOpen(name);
  }

  /** Without its attributes first: an image begins to load as soon as it is of a document that shows it. */
  function copyNode(node: Node): Node {
    const copy = node.cloneNode(node.nodeName === 'STYLE');
    const { attributes } = node as Element;
    for (const { name } of attributes ?? []) (copy as Element).removeAttribute(name);
    document.adoptNode(copy);
    if (attributes) copyAttributes(node as Element, copy as Element);
    return copy;
  }

  return mirror;
}

/** Copies attributes by the methods that the page sees. The parser allows names that those refuse; they mean nothing. */
export function copyAttributes({ attributes }: Element, copy: Element): void {
  for (const { namespaceURI, name, value } of attributes) {
    try {
      if (namespaceURI) copy.setAttributeNS(namespaceURI, name, value);
      else copy.setAttribute(name, value);
    } catch {}
  }
}

/** What a template holds stands beside the document. */
function contentOf(node: Node): Node {
  return (node as HTMLTemplateElement).content ?? node;
}

function grow(copy: Text, text: Text): void {
  if (text.data !== copy.data && text.data.startsWith(copy.data)) copy.data = text.data;
}

/** Tells whether nothing comes after a node in its document. */
function isLast(node: Node): boolean {
  return !node.nextSibling && (!node.parentNode || isLast(node.parentNode));
}
