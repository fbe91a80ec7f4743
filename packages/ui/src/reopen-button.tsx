import type { UiSettings } from '@sluice/core';
import type { ComponentChild } from 'preact';
import type { Texts } from './strings/texts.ts';

/** What the floating button needs. */
export interface ReopenButtonProps {
  readonly texts: Texts;
  readonly side: UiSettings['side'];
  /** Opens the preferences. */
  open(): void;
}

/**
 * The way back to the preferences, for sites that have no link of their own: withdrawing must be as easy as agreeing (GDPR art. 7(3); EDPB
 * Cookie Banner Taskforce, 32 to 35). It says what it is in words, because no picture does that everybody knows.
 */
export function ReopenButton({ texts, side, open }: ReopenButtonProps): ComponentChild {
  return (
    <button type="button" class={`sluice-reopen sluice-${side}`} onClick={open}>
      {texts.text('title')}
    </button>
  );
}
