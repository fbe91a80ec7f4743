/**
 * Makes the dialogs in `root` modal again. One that leaves the page with its parent stays `open` without being modal: off the screen, deaf to Escape, and
 * `showModal` throws on it (HTML, 4.11.4, removing steps of `dialog`). It is not closed for that: it would tell so.
 *
 * @see https://html.spec.whatwg.org/multipage/interactive-elements.html#the-dialog-element
 */
export function showAgain(root: Element): void {
  for (const dialog of root.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
    dialog.open = false;
    dialog.showModal();
  }
}
