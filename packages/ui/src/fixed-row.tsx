import type { ComponentChild } from 'preact';

/** A row without a switch: what the visitor cannot change here, and the word for how it stands. */
export function FixedRow({ label, word }: { label: string; word: string }): ComponentChild {
  return (
    <p class="sluice-row">
      <span class="sluice-name">{label}</span> <span class="sluice-word">{word}</span>
    </p>
  );
}
