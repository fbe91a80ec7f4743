import type { Receipt } from '@sluice/core';

/** A state of consent as DPV names it, https://w3id.org/dpv#ConsentStatus. */
export type ConsentState =
  | 'ConsentGiven'
  | 'RenewedConsentGiven'
  | 'ConsentRefused'
  | 'ConsentWithdrawn'
  | 'ConsentExpired'
  | 'ConsentRequestDeferred';

/**
 * Names the state that an answer is in after a receipt's event; `undefined` is none. A no of a withdrawal or a signal counts as withdrawn: something had been given, and
 * one receipt does not say which of it. What has no answer after an expiry has expired.
 */
export function stateOf(answer: boolean | undefined, event: Receipt['event']): ConsentState {
  if (answer === undefined) return event === 'expired' ? 'ConsentExpired' : 'ConsentRequestDeferred';
  if (answer) return event === 'renewed' ? 'RenewedConsentGiven' : 'ConsentGiven';
  return event === 'withdrawn' || event === 'signal' ? 'ConsentWithdrawn' : 'ConsentRefused';
}
