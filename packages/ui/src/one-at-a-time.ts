import type { Choice, ReceiptSource } from '@sluice/core';
import type { UiHost } from './host.ts';

/** Passes a choice on; `undefined` if an earlier one has not taken effect yet, and then nothing is done. */
export type TakeChoice = (choice: Choice, source: ReceiptSource) => Promise<boolean> | undefined;

/**
 * Lets one choice at a time through to the host: while its code is still on the way, a second click on the same button, or
 * on the one beside it, would become a second receipt.
 */
export function oneAtATime(host: UiHost): TakeChoice {
  let isPending = false;
  const settled = (): void => {
    isPending = false;
  };
  return (choice, source) => {
    if (isPending) return undefined;
    isPending = true;
    const taken = host.choose(choice, source);
    taken.then(settled, settled);
    return taken;
  };
}
