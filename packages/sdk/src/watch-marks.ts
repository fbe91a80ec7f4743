import { PERMISSION_MARK, WITHDRAW_MARK } from '@sluice/core';

const MARKS = `[${PERMISSION_MARK}],[${WITHDRAW_MARK}]`;

/**
 * Tells of the document and of each open shadow root in it that has a mark of a permission: now, and as soon as a visitor comes near one that was added later.
 * Returns the undo.
 *
 * @param found resolves to whether it need not be told of that root again; must not reject
 */
export function watchMarks(document: Document, found: (root: Document | ShadowRoot) => Promise<boolean>): () => void {
  const known = new WeakSet<Node>();
  async function look(root: Document | ShadowRoot): Promise<void> {
    if (known.has(root) || !root.querySelector(MARKS)) return;
    known.add(root);
    if (!(await found(root))) known.delete(root);
  }
  // Both come out of shadow roots; forms are sent by who has been in one of their fields or has pressed a button.
  const onNear = (event: Event): void => {
    void look(document);
    for (const root of event.composedPath()) {
      if (root instanceof ShadowRoot) void look(root);
    }
  };
  const types = ['focusin', 'click'];
  for (const type of types) document.addEventListener(type, onNear, true);
  void look(document);
  return () => {
    for (const type of types) document.removeEventListener(type, onNear, true);
  };
}
