import type { ComponentChild } from 'preact';
import type { UiHost } from './host.ts';
import { signalText } from './signal-text.ts';
import type { Texts } from './strings/texts.ts';

/** What the signal line shows, and what it offers. */
export interface SignalLineProps {
  readonly host: UiHost;
  readonly texts: Texts;
  /** Opens the preferences. */
  open(): void;
  /** Puts the line away, which answers nothing; the preferences still say it. */
  dismiss(): void;
}

/** One line that says that the browser's signal was honoured. It asks nothing: the browser has answered. */
export function SignalLine({ host, texts, open, dismiss }: SignalLineProps): ComponentChild {
  return (
    <div class="sluice-line" role="region" aria-label={texts.text('title')}>
      <p>{signalText(host, texts)}</p>
      <button type="button" class="sluice-link" onClick={open}>
        {texts.text('change')}
      </button>
      <button type="button" class="sluice-close" aria-label={texts.text('close')} onClick={dismiss}>
        ×
      </button>
    </div>
  );
}
