/**
 * Loads a page anew by its address, always with GET: `location.reload()` sends a form that led here a second time, in Chromium
 * without a question. An address with a fragment would only scroll, so that another one is put in its place for that moment.
 */
export function loadAnew({ History, history, location }: Window & typeof globalThis): void {
  const { href } = location;
  // Routers replace the method on the instance, and would take this for a navigation of theirs.
  if (href.includes('#'))
    History.prototype.replaceState.call(history, history.state, '', href.replace(/#.*/s, '?sluice'));
  location.replace(href);
}
