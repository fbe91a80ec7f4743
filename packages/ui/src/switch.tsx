import type { ComponentChild } from 'preact';
import { RowName } from './row-name.tsx';
import type { Texts } from './strings/texts.ts';

/** A switch, labelled with words: its name, and whether it is on. */
export interface SwitchProps {
  /** Unlike any other in the preferences. */
  readonly id: string;
  readonly label: string;
  /** Whether it is the head of what follows. */
  readonly isHeading?: boolean;
  readonly state: boolean | 'mixed';
  readonly texts: Texts;
  change(yes: boolean): void;
}

/**
 * A native checkbox in the role of a switch. The word for its state is for the eye; assistive technology has it from
 * the role, except for `mixed`, which the role does not know (WAI-ARIA 1.2, `switch`): there the word describes it.
 */
export function Switch({ id, label, isHeading, state, texts: { text }, change }: SwitchProps): ComponentChild {
  const isMixed = state === 'mixed';
  const input = `sluice-switch-${id}`;
  const word = `${input}-word`;
  return (
    <div class="sluice-row">
      <RowName isHeading={isHeading}>
        <label for={input}>
          <bdi>{label}</bdi>
        </label>
      </RowName>{' '}
      <span class="sluice-word" id={word} aria-hidden="true">
        {text(isMixed ? 'partly' : state ? 'on' : 'off')}
      </span>
      <input
        type="checkbox"
        role="switch"
        id={input}
        class="sluice-switch"
        aria-describedby={isMixed ? word : undefined}
        checked={state === true}
        indeterminate={isMixed}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </div>
  );
}
