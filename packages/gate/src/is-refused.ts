import type { Decision } from '@sluice/core';

/**
 * Whether the answer is no, rather than none yet: what waits for the visitor's first answer is held, and what is there
 * already stays.
 */
export function isRefused({ granted, reason }: Decision): boolean {
  return !granted && reason !== 'opt-in';
}
