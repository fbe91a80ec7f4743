import type { ComponentChild } from 'preact';
import type { Texts } from './strings/texts.ts';

/** A switch, labelled with words: its name, and whether it is on. */
export interface SwitchProps {
  readonly label: string;
  readonly state: boolean | 'mixed';
  readonly texts: Texts;
  change(yes: boolean): void;
}

/**
 * A native checkbox in the role of a switch. The word for its state is for the eye; assistive technology has it from
 * the role, except for `mixed`, which the role does not know (WAI-ARIA 1.2, `switch`): there the word is read out.
 */
export function Switch({ label, state, texts: { text }, change }: SwitchProps): ComponentChild {
  const isMixed = state === 'mixed';
  return (
    <label class="sluice-row">
      <span class="sluice-name">{label}</span>{' '}
      <span class="sluice-word" aria-hidden={isMixed ? undefined : 'true'}>
        {text(isMixed ? 'partly' : state ? 'on' : 'off')}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="sluice-switch"
        checked={state === true}
        indeterminate={isMixed}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </label>
  );
}
