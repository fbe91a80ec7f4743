import type { Journey } from './count-clicks.ts';
import type { FoundRule, JudgedRegime } from './finding.ts';

/**
 * Judges how far it is to a no, and to a yes. Where the law only wants visitors to be told, an `OK` that puts the notice away is no yes, so
 * that nothing is compared.
 */
export function judgeJourney({ accept, reject }: Journey, regime: JudgedRegime): readonly FoundRule[] {
  if (reject === undefined) {
    return accept === undefined ? [] : [{ rule: 'reject-unreachable', measured: `accepting takes ${accept}` }];
  }
  const found: FoundRule[] = [];
  if (regime !== 'notice' && accept !== undefined && reject > accept) {
    found.push({ rule: 'more-clicks-to-reject', measured: `${reject} to reject, ${accept} to accept` });
  }
  if (regime === 'opt-out' && reject > 1) found.push({ rule: 'opt-out-clicks', measured: `${reject} clicks` });
  return found;
}
