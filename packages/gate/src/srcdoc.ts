import { hideAttribute, writtenAttribute } from './held-attributes.ts';
import { rewriteMarkup } from './rewrite-markup.ts';
import type { Scope } from './scope.ts';
import { trustHtml } from './trust.ts';

/** The event by which a frame's first script asks its parent to guard its realm. */
const ASKS = 'sluice:realm';

/**
 * Guards the document that a frame carries in its `srcdoc`. Its realm is made anew, out of the sight of this page, so that a script
 * in front of everything else asks for the guard; the page reads back what it wrote. Where the page's policy does not let that
 * script run, it does not let the frame's own inline scripts run either. In a sandboxed frame of its own origin
 * nothing can be guarded: only what its markup names is held.
 *
 * @param html what the page writes now; left out, what stands there
 */
export function guardSrcdoc(scope: Scope, frame: HTMLIFrameElement, html?: string): void {
  const { attributes } = scope;
  const written = html ?? writtenAttribute(attributes, frame, 'srcdoc');
  if (written === null || guarded.get(frame) === written) return;
  guarded.set(frame, written);
  frame.addEventListener(ASKS, () => scope.guard(frame.contentWindow as Scope['realm'] | null), { once: true });
  const nonce = scope.nonce && ` nonce="${scope.nonce}"`;
  const ask = `<script${nonce}>frameElement&&frameElement.dispatchEvent(new Event("${ASKS}"));document.currentScript.remove()</script>`;
  hideAttribute(attributes, frame, 'srcdoc', written, trustHtml(scope, ask + rewriteMarkup(scope, written)) as string);
}

/** What each frame's guarded document was made of. */
const guarded = new WeakMap<Element, string>();
