import type { ComponentChild } from 'preact';
import { RowName } from './row-name.tsx';

/** What a row says that has no switch. */
export interface FixedRowProps {
  readonly label: string;
  /** How it stands. */
  readonly word: string;
  /** Whether it is the head of what follows. */
  readonly isHeading?: boolean;
}

/** A row without a switch: what the visitor cannot change here, and the word for how it stands. */
export function FixedRow({ label, word, isHeading }: FixedRowProps): ComponentChild {
  return (
    <div class="sluice-row">
      <RowName isHeading={isHeading}>
        <bdi>{label}</bdi>
      </RowName>{' '}
      <span class="sluice-word">{word}</span>
    </div>
  );
}
