import { LOAD_MARK } from '@sluice/core';
import type { EmbedHost } from '../embeds/embed-host.ts';
import type { Chat } from './chat.ts';

/** The buttons of one chat. */
export interface ChatButtons {
  /** Has to be called after every change. */
  review(): void;
  /** Leaves them as the page had them. */
  undo(): void;
}

/** Milliseconds after which a chat that has not come up keeps its button busy no longer. */
const PATIENCE = 10_000;

/**
 * Keeps the page's own buttons for one chat right: busy while it comes up; out of sight, with their room kept, once the vendor's launcher is there,
 * which then has the focus if the button had it; back, as the page had it, with a withdrawal.
 */
export function connectChatButton(
  host: Pick<EmbedHost, 'decide'>,
  { document }: Window,
  { elements, vendor }: Chat,
): ChatButtons {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Those that are out of sight by this code, with what the page itself had said of it: its value, and its priority. */
  const hidden = new Map<HTMLElement, readonly [string, string]>();
  const buttons = () => document.querySelectorAll<HTMLElement>(`[${LOAD_MARK}="${vendor}"]`);
  const tell = (isBusy: boolean): void => {
    for (const button of buttons()) setBusy(button, isBusy);
  };
  const bringBack = (): void => {
    for (const [{ style }, [value, priority]] of hidden) style.setProperty('visibility', value, priority);
    hidden.clear();
  };
  const hide = (button: HTMLElement, launcher: HTMLElement): void => {
    if (hidden.has(button) || !handOn(button, launcher)) return;
    const { style } = button;
    hidden.set(button, [style.visibility, style.getPropertyPriority('visibility')]);
    style.visibility = 'hidden';
  };

  function review(): void {
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
    // A button stands as long as no launcher does.
    if (!launcher) bringBack();
    else for (const button of buttons()) hide(button, launcher);
  }

  return {
    review,
    undo() {
      clearTimeout(timer);
      tell(false);
      bringBack();
    },
  };
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
