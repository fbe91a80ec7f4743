import type { EmbedHost } from '../embeds/embed-host.ts';
import type { Chat } from './chat.ts';

/** Milliseconds after which a chat that has not come up keeps its button busy no longer. */
const PATIENCE = 10_000;

/**
 * Keeps the page's own buttons for one chat right: busy while it comes up; out of sight, with their room kept, once the vendor's launcher is there,
 * which then has the focus if the button had it; back with a withdrawal. Returns what has to be called after every change.
 */
export function connectChatButton(
  host: Pick<EmbedHost, 'decide'>,
  { document }: Window,
  { elements, vendor }: Chat,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const buttons = () => document.querySelectorAll<HTMLElement>(`[data-sluice-load="${vendor}"]`);
  const tell = (isBusy: boolean): void => {
    for (const button of buttons()) setBusy(button, isBusy);
  };

  return () => {
    const isGranted = host.decide({ vendor }).granted;
    const launcher = isGranted ? document.querySelector<HTMLElement>(elements) : null;
    if (!isGranted || launcher) {
      clearTimeout(timer);
      timer = undefined;
      tell(false);
    } else if (timer === undefined) {
      tell(true);
      timer = setTimeout(tell, PATIENCE, false);
    }
    for (const button of buttons()) show(button, launcher);
  };
}

/** The button stands as long as no launcher does. */
function show(button: HTMLElement, launcher: HTMLElement | null): void {
  if (!launcher) button.style.removeProperty('visibility');
  else if (handOn(button, launcher)) button.style.visibility = 'hidden';
}

function setBusy(button: Element, isBusy: boolean): void {
  if (isBusy) button.setAttribute('aria-busy', 'true');
  else button.removeAttribute('aria-busy');
}

/** Answers whether the button is free to go: one with the focus would take that along. */
function handOn(button: HTMLElement, launcher: HTMLElement): boolean {
  const hasFocus = (): boolean => button.contains(button.ownerDocument.activeElement);
  if (!hasFocus()) return true;
  (launcher.querySelector<HTMLElement>('iframe,button,a[href],[tabindex]') ?? launcher).focus({ preventScroll: true });
  return !hasFocus();
}
