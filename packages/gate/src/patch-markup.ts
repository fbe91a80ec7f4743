import { createInert, mayLoad } from './inert.ts';
import { inspectFresh } from './inspect-element.ts';
import { findProperty, patchAccessor, patchMethod, together, type Undo } from './patch.ts';
import { writeSheet } from './patch-sheet-text.ts';
import { createReadInert } from './read-inert.ts';
import { settle } from './receive.ts';
import type { Scope } from './scope.ts';

type Parse = (twin: Element, html: unknown) => void;

/**
 * Inspects markup that scripts turn into elements, before it stands in the page. What names no host goes to the
 * native setter as it is.
 */
export function patchMarkup(scope: Scope): Undo {
  const { DocumentFragment, Element, ShadowRoot } = scope.realm;
  const read = createReadInert(scope);
  const setHtml = findProperty(Element.prototype, 'innerHTML').descriptor?.set;
  const { replaceChildren: ofElement } = Element.prototype;
  const { replaceChildren: ofRoot } = DocumentFragment.prototype;
  const parse: Parse = (twin, html) => setHtml?.call(twin, html);

  function writeInto(self: Element, html: unknown, call: () => void, parseAs: Parse): void {
    const host = 'host' in self ? (self.host as Element) : self;
    // Nothing loads in an inert document or in a template, and the text of a script is no markup.
    if (!mayLoad(scope, html) || !self.ownerDocument.defaultView || /^(?:script|template)$/.test(host.localName))
      call();
    else if (host.localName === 'style') writeSheet(scope, host, html, call);
    else
      place(
        scope,
        read(host, (twin) => parseAs(twin, html)),
        (nodes) => ('host' in self ? ofRoot : ofElement).call(self as never, nodes),
      );
  }

  const undos = [Element, ShadowRoot].flatMap((each) => {
    const prototype = each?.prototype as Element | undefined;
    return [
      patchAccessor<Element, string>(prototype, 'innerHTML', {
        set: (call, self, [html]) => writeInto(self, html, () => call([html as string]), parse),
      }),
      ...['setHTMLUnsafe', 'setHTML'].map((name) =>
        patchMethod(prototype as unknown as Record<string, Method>, name, (call, self, args) =>
          writeInto(self as unknown as Element, args[0], call, (twin) => call(args, twin)),
        ),
      ),
    ];
  });
  undos.push(
    patchOuterHtml(scope, (parent, html) => read(parent, (twin) => parse(twin, html))),
    patchFragments(scope),
  );
  return together(undos);
}

/** What is written into these is no markup. */
function isText({ localName }: Element): boolean {
  return localName === 'script' || localName === 'noscript';
}

type Method = (...args: unknown[]) => void;

/** Where the nodes of `insertAdjacentHTML` go. */
const INSERT = new Map<string, 'before' | 'prepend' | 'append' | 'after'>([
  ['beforebegin', 'before'],
  ['afterbegin', 'prepend'],
  ['beforeend', 'append'],
  ['afterend', 'after'],
]);

function patchOuterHtml(scope: Scope, read: (parent: Element, html: unknown) => DocumentFragment): Undo {
  const { prototype } = scope.realm.Element;
  const { after, append, before, prepend, replaceWith } = prototype;
  const natives = { after, append, before, prepend };
  const undos = [
    patchAccessor<Element, string>(prototype, 'outerHTML', {
      set(call, self, [html]) {
        const { parentElement } = self;
        if (!parentElement || isText(parentElement) || !mayLoad(scope, html)) return call([html as string]);
        place(scope, read(parentElement, html), (nodes) => replaceWith.call(self, nodes));
      },
    }),
    patchMethod(prototype, 'insertAdjacentHTML', (call, self, args) => {
      const where = INSERT.get(String(args[0]).toLowerCase());
      const parent = where === 'before' || where === 'after' ? self.parentElement : self;
      if (!where || !parent || isText(parent) || !mayLoad(scope, args[1])) return call();
      // The standard reads it as in the body where its parent would be the root.
      const { body } = parent.ownerDocument;
      place(scope, read(parent.localName === 'html' && body ? body : parent, args[1]), (nodes) =>
        natives[where].call(self, nodes),
      );
    }),
  ];
  return together(undos);
}

/** Unlike those of other markup the scripts of such a fragment run once they are inserted, and keep that when they move. */
function patchFragments(scope: Scope): Undo {
  const inert = createInert(scope);
  const { adoptNode } = scope.realm.Document.prototype;
  return patchMethod(scope.realm.Range.prototype, 'createContextualFragment', (call, self, args) => {
    const { startContainer } = self;
    const context = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
    const owner = startContainer.ownerDocument ?? (startContainer as Document);
    if (!mayLoad(scope, args[0]) || (context && isText(context))) return call();
    const range = inert().createRange();
    range.selectNodeContents(context ? inert().createElementNS(context.namespaceURI, context.localName) : inert().body);
    const fragment = call(args, range);
    inspectFresh(scope, fragment);
    return adoptNode.call(owner, fragment) as DocumentFragment;
  });
}

/** Moves nodes that were read to where the page wanted them, and guards the frames among them. */
function place(scope: Scope, nodes: DocumentFragment, insert: (nodes: DocumentFragment) => void): void {
  const frames = [...nodes.querySelectorAll('iframe,frame,object')];
  insert(nodes);
  settle(scope, frames);
}
