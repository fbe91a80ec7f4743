const FOCUSABLE = 'iframe,a[href],button,input,select,textarea,summary,video[controls],[tabindex]';

/**
 * Gives an embed the focus: itself if it takes any, else the first in it that does, else its container. The page does not scroll: the embed is
 * where the visitor was.
 */
export function giveFocus(embed: HTMLElement): void {
  const { activeElement } = embed.ownerDocument;
  const targets = [embed, ...embed.querySelectorAll<HTMLElement>(FOCUSABLE)];
  for (const target of targets) {
    target.focus({ preventScroll: true });
    if (target.ownerDocument.activeElement === target && target !== activeElement) return;
  }
  embed.tabIndex = -1;
  embed.focus({ preventScroll: true });
}
