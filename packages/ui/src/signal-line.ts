import { button, element } from './element.ts';
import type { Texts } from './strings/texts.ts';

/** What the signal line shows, and what it offers. */
export interface SignalLineProps {
  /** See `signalText`. */
  readonly words: string;
  readonly texts: Texts;
  /** Opens the preferences. */
  open(): void;
  /** Hides the line for this page view. */
  dismiss(): void;
}

/** Creates the line that says that the browser's signal was honoured. It asks nothing: the browser has answered. */
export function createSignalLine({ words, texts: { text }, open, dismiss }: SignalLineProps): HTMLElement {
  const close = button('sluice-close', '×', dismiss);
  close.setAttribute('aria-label', text('close'));
  return element('div', 'sluice-line', [element('p', '', [words]), button('sluice-link', text('change'), open), close]);
}
